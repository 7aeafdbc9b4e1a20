import { type ReactElement, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { endReasons } from '#shared/placements/placement-codes.ts';
import { ApiError } from '#web/api/call.ts';
import { type ActBody, useActOnPlacement, usePlacement } from '#web/api/placements.ts';
import { useSession } from '#web/api/session.ts';
import { DeadEnd } from '#web/app/dead-end.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { DateInput } from '#web/form/date-input.tsx';
import { draftStore } from '#web/form/draft-store.ts';
import { InterpreterSelect } from '#web/form/interpreter-select.tsx';
import { KeptFormFrame } from '#web/form/kept-form-frame.tsx';
import { Radios } from '#web/form/radios.tsx';
import { Refusal } from '#web/form/refusal.tsx';
import { TextLines } from '#web/form/text-lines.tsx';
import { type FormSubject, useKeptForm } from '#web/form/use-kept-form.ts';
import { advisorPlacementText, endTalkText as t } from '#web/text/advisor-placement.ts';
import { endReasonLabels, placementText } from '#web/text/placement.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Row } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import type { PlacementNews } from '../page-news.ts';
import { Pending } from '../pending.tsx';
import { mayEnd } from './act-values.ts';

interface EndValues {
  on: string;
  reason: (typeof endReasons)[number] | '';
  result: string;
  recommendation: string;
  interpreter: string;
}

const noWordsYet: EndValues = {
  on: '',
  reason: '',
  result: '',
  recommendation: '',
  interpreter: '',
};

const subject: FormSubject<EndValues, PlacementForAdvisors> = {
  name: 'end',
  texts: t.fields,
  units: ['on', 'reason', 'result', 'recommendation', 'interpreter'],
  contentOf: (values) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([field, words]) =>
        words.trim() ? [[field, words.trim()]] : [],
      ),
    ),
  valuesOf: () => noWordsYet,
};

/** The end talk: how it became, what was learnt, and what should come next. */
export function EndTalkScreen(): ReactElement | null {
  const { id = '' } = useParams();
  const { account } = useSession();
  const { data: placement, error, refetch } = usePlacement<PlacementForAdvisors>(id);
  if (!account) return null;
  if (!placement) return <Pending error={error} retry={refetch} />;
  if (!mayEnd(placement)) {
    return (
      <DeadEnd title={t.title} words={t.over}>
        <ButtonLink to={paths.placement(id)}>{placementText.back}</ButtonLink>
      </DeadEnd>
    );
  }
  return (
    <Page
      title={t.title}
      width="text"
      above={<BackLink to={paths.placement(id)}>{placementText.back}</BackLink>}
    >
      <Text>{advisorPlacementText.title(placement.participant.displayName, placement.title)}</Text>
      <Text>{t.intro}</Text>
      <EndTalkForm accountId={account.id} placement={placement} />
    </Page>
  );
}

function EndTalkForm({
  accountId,
  placement,
}: {
  accountId: string;
  placement: PlacementForAdvisors;
}): ReactElement {
  const { id } = placement;
  const navigate = useNavigate();
  const { mutateAsync: end } = useActOnPlacement<'end', PlacementForAdvisors>(
    'end',
    ({ state }) => state === 'ended',
  );
  const [drafts] = useState(() =>
    draftStore<EndValues, PlacementForAdvisors>({ accountId, name: `end-${id}`, place: 'tab' }),
  );
  const [blank] = useState(() => ({ ...noWordsYet, on: lastDay(placement) }));
  const kept = useKeptForm<EndValues, PlacementForAdvisors>({
    subject,
    drafts,
    stored: undefined,
    blank,
    create: async (body) => ({
      made: await withoutCurrent(end({ placement, body: body as unknown as ActBody<'end'> })),
      isAsSent: true,
    }),
    // Once it is ended nothing of it can be changed.
    change: async (ended) => ended,
    onSaved: () => {
      const state: PlacementNews = { done: 'end' };
      return navigate(paths.placement(id), { replace: true, state });
    },
  });
  return (
    <KeptFormFrame
      kept={kept}
      inWords={() => ''}
      onSubmit={() => kept.submit()}
      hasRoomBeside={false}
      actions={
        <>
          <Refusal keeping={kept.keeping} words={placementText.over} />
          <Row gap={16}>
            <Button type="submit" aria-disabled={kept.keeping.status === 'saving'}>
              {t.save}
            </Button>
            <ButtonLink to={paths.placement(id)} variant="tertiary">
              {t.back}
            </ButtonLink>
          </Row>
        </>
      }
    >
      <DateInput name="on" />
      <Radios<string> name="reason" codes={endReasons} labels={endReasonLabels} />
      <TextLines name="result" />
      <TextLines name="recommendation" />
      <InterpreterSelect none={t.noInterpreter} />
    </KeptFormFrame>
  );
}

/** A stale version is no conflict of two texts: it is read again, and the same said over it. */
async function withoutCurrent<T>(ending: Promise<T>): Promise<T> {
  try {
    return await ending;
  } catch (error) {
    const isStale = error instanceof ApiError && error.current !== undefined;
    throw isStale ? new ApiError(409, { code: 'conflict' }) : error;
  }
}

/** The planned one where it is past, else today. */
function lastDay({ period }: PlacementForAdvisors): string {
  const today = osloToday();
  return period?.end !== undefined && period.end < today ? period.end : today;
}
