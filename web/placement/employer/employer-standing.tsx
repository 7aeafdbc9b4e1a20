import { type ReactElement, useState } from 'react';
import type { RequiredPart } from '#shared/placements/missing-parts.ts';
import type { PlacementForEmployer } from '#shared/placements/placement.ts';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { useActOnPlacement } from '#web/api/placements.ts';
import { paths } from '#web/app/paths.ts';
import { useNews } from '#web/app/use-news.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { employerPlacementText as t } from '#web/text/employer-placement.ts';
import { placementText } from '#web/text/placement.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { Alert } from '#web/ui/alert.tsx';
import { ButtonLink } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { ApprovalList } from '../approval-list.tsx';
import { JustDone } from '../just-done.tsx';
import { MissingList } from '../missing-list.tsx';
import type { PlacementNews } from '../page-news.ts';
import { dueTalks, type Standing, standingOf } from '../standing.ts';
import { PlacementStateTag } from '../state-tag.tsx';
import { employerNames, employerNextWords } from './employer-words.ts';

interface Shown {
  placement: PlacementForEmployer;
}

/** Of what may be missing, the workplace's part. */
const writable: readonly RequiredPart[] = ['weekdays', 'hoursPerWeek', 'contact'];

/** Where it stands, and the one thing to do now. */
export function EmployerStanding({ placement }: Shown): ReactElement {
  const { state, approvals, person } = placement;
  const news = useNews<PlacementNews>();
  const [done, setDone] = useState<{ words: string; isFault?: boolean } | undefined>(
    news && { words: t.done[news.done] },
  );
  const standing = standingOf(placement, 'employer', osloToday());
  return (
    <Card as="section" aria-labelledby="status" tone="warm">
      <Stack gap={16}>
        <JustDone words={done?.words} isFault={done?.isFault ?? false} />
        <Row gap={12}>
          <Heading level={2} id="status">
            {t.nextTitle}
          </Heading>
          <PlacementStateTag state={state} />
        </Row>
        <Text>{employerNextWords(standing, placement, t.next)}</Text>
        <Missing placement={placement} standing={standing} />
        {state === 'changed' && <Text>{t.changed}</Text>}
        <Caveats placement={placement} />
        {standing.is === 'approve' && (
          <ApprovalList approvals={approvals} names={employerNames(person.displayName)} />
        )}
        <Steps placement={placement} standing={standing} onDone={setDone} />
      </Stack>
    </Card>
  );
}

function Missing({
  placement: { id },
  standing,
}: Shown & { standing: Standing }): ReactElement | null {
  if (standing.is !== 'fill') return null;
  return (
    <>
      <MissingList placementId={id} missing={standing.missing} writable={writable} />
      {standing.missing.some((part) => !writable.includes(part)) && (
        <Text>{t.next.fillOthers}</Text>
      )}
    </>
  );
}

function Caveats({ placement: { warnings, state } }: Shown): ReactElement | null {
  const lines = warnings.flatMap(({ code }) => {
    if (code === 'required') return [t.required];
    return code === 'overdue' && state !== 'overdue' ? [t.overdue] : [];
  });
  if (lines.length === 0) return null;
  return (
    <Alert variant="info" size="small">
      {lines.join(' ')}
    </Alert>
  );
}

interface StepsProps extends Shown {
  standing: Standing;
  onDone: (done: { words: string; isFault?: boolean } | undefined) => void;
}

function Steps({ placement, standing, onDone }: StepsProps): ReactElement | null {
  const { id, state } = placement;
  const { mutateAsync: approve } = useActOnPlacement<'approve', PlacementForEmployer>(
    'approve',
    (now) => now.approvals.employer !== undefined,
  );
  const isAsked = standing.is === 'approve' && standing.by.includes('employer');
  const [talk] = dueTalks(placement, 'employer', osloToday());
  if (state === 'ended' || state === 'cancelled') return null;
  const sayYes = async (): Promise<void> => {
    onDone(undefined);
    try {
      await approve({ placement, body: {} });
      onDone({ words: t.done.approve });
    } catch (error) {
      const isStale = error instanceof ApiError && error.status === 409;
      onDone({ words: isStale ? placementText.stale : errorWords(error), isFault: true });
    }
  };
  return (
    <>
      <Row gap={12}>
        {isAsked && <ActionButton action={sayYes}>{t.approve}</ActionButton>}
        {talk && <ButtonLink to={paths.checkIn(id, talk.id)}>{t.talk}</ButtonLink>}
        <ButtonLink to={paths.editPlacement(id)} variant="secondary">
          {t.edit}
        </ButtonLink>
      </Row>
      {isAsked && <Text size="small">{t.approveHelp}</Text>}
    </>
  );
}
