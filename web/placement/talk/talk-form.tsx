import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { CheckIn, Placement } from '#shared/placements/placement.ts';
import type { Approver } from '#shared/placements/placement-codes.ts';
import { ApiError } from '#web/api/call.ts';
import { useWriteCheckIn } from '#web/api/placements.ts';
import { paths } from '#web/app/paths.ts';
import { draftStore } from '#web/form/draft-store.ts';
import type { FieldTexts } from '#web/form/form-faults.ts';
import { KeptFormFrame } from '#web/form/kept-form-frame.tsx';
import { Refusal } from '#web/form/refusal.tsx';
import { type FormSubject, useKeptForm } from '#web/form/use-kept-form.ts';
import { placementText } from '#web/text/placement.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Row } from '#web/ui/stack.tsx';
import type { PlacementNews } from '../page-news.ts';
import { type TalkValues, talkContent, talkFields, talkValues } from './talk-values.ts';

interface TalkFormProps {
  accountId: string;
  side: Approver;
  placementId: string;
  checkIn: CheckIn;
  /** What is chosen already, by a link on the page before. */
  chosen?: Partial<TalkValues>;
  texts: FieldTexts;
  save: string;
  /** The fields of this side. */
  children: ReactNode;
}

/** The own part of a talk: the last text is kept, so that it may be sent again. */
export function TalkForm(props: TalkFormProps): ReactElement {
  const { accountId, side, placementId, checkIn, chosen, texts, save, children } = props;
  const navigate = useNavigate();
  const { mutateAsync: write } = useWriteCheckIn(placementId, checkIn.id);
  const subject = useMemo(() => talkSubject(side, texts), [side, texts]);
  const [drafts] = useState(() =>
    draftStore<TalkValues, Placement>({
      accountId,
      name: `talk-${placementId}-${checkIn.id}`,
      place: 'tab',
    }),
  );
  const [blank] = useState(() => ({ ...talkValues(checkIn), ...chosen }));
  const kept = useKeptForm<TalkValues, Placement>({
    subject,
    drafts,
    stored: undefined,
    blank,
    create: async (part) => {
      if (Object.keys(part).length === 0) throw nothingSaid(side);
      return { made: await write(part), isAsSent: true };
    },
    // What was sent once stands: it is sent again from the page.
    change: async (stored) => stored,
    onSaved: ({ id }) => {
      const state: PlacementNews = { done: 'talk' };
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
              {save}
            </Button>
            <ButtonLink to={paths.placement(placementId)} variant="tertiary">
              {placementText.notNow}
            </ButtonLink>
          </Row>
        </>
      }
    >
      {children}
    </KeptFormFrame>
  );
}

/** No answer is no answer: the first question is to be answered. */
function nothingSaid(side: Approver): ApiError {
  const fault = { path: talkFields[side][0], code: 'required' as const, message: '' };
  return new ApiError(400, { code: 'invalid_input', fields: [fault] });
}

function talkSubject(side: Approver, texts: FieldTexts): FormSubject<TalkValues, Placement> {
  return {
    name: 'talk',
    texts,
    units: talkFields[side],
    contentOf: (values) => talkContent(side, values),
    valuesOf: () => talkValues({ id: '', due: '' }),
  };
}
