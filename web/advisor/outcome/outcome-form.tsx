import { type ReactElement, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { HeldOutcome, OutcomeInput } from '#shared/outcomes/outcome.ts';
import { useComesFrom } from '#web/advisor/comes-from.ts';
import type { JustDoneNews } from '#web/advisor/just-done.tsx';
import { participantTab } from '#web/advisor/participant/participant-address.ts';
import { useRecordOutcome } from '#web/api/outcomes.ts';
import type { Content } from '#web/form/changes.ts';
import { draftStore } from '#web/form/draft-store.ts';
import { KeptFormFrame } from '#web/form/kept-form-frame.tsx';
import { SaveStatus } from '#web/form/save-status.tsx';
import { useKeptForm } from '#web/form/use-kept-form.ts';
import { outcomeText as t } from '#web/text/advisor-outcome.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Row } from '#web/ui/stack.tsx';
import { keyOfPoint, type OutcomePoint } from './outcome-address.ts';
import { OutcomeFields } from './outcome-fields.tsx';
import { outcomeSubject, type WrittenOutcome } from './outcome-subject.ts';
import { blankOutcome, contentOf, type OutcomeValues, valuesOf } from './outcome-values.ts';

interface OutcomeFormProps {
  accountId: string;
  participant: { id: string; displayName: string };
  point: OutcomePoint;
  /** What was recorded of this point before. */
  former: HeldOutcome | undefined;
}

/** The status first, then only what it asks for. Only the server says what is missing. */
export function OutcomeForm(props: OutcomeFormProps): ReactElement {
  const { accountId, participant, point, former } = props;
  const name = keyOfPoint(point);
  const navigate = useNavigate();
  const back = useComesFrom(participantTab(participant.id, 'placements'));
  const { mutateAsync: record } = useRecordOutcome(participant.id, name);
  const subject = useMemo(() => outcomeSubject(point), [point]);
  const [drafts] = useState(() =>
    draftStore<OutcomeValues, WrittenOutcome>({
      accountId,
      name: `outcome-${participant.id}-${name}`,
      place: 'tab',
    }),
  );
  const write = async (content: Content) => {
    const { made, isAsSent } = await record({ ...content, ...point } as OutcomeInput);
    return { made: { ...made, version: 0 }, isAsSent };
  };
  const kept = useKeptForm<OutcomeValues, WrittenOutcome>({
    subject,
    drafts,
    // What is recorded stays as it is: each time something new is written.
    stored: undefined,
    blank: former ? valuesOf(former) : blankOutcome(osloToday()),
    create: write,
    change: async (first, patch) =>
      (await write({ ...contentOf(valuesOf(first), point.after), ...patch })).made,
    onSaved: () => {
      const state: JustDoneNews = { done: t.saved(participant.displayName) };
      return navigate(back, { state });
    },
  });
  const { keeping, keeper, faults, submit } = kept;
  return (
    <KeptFormFrame
      kept={kept}
      inWords={(unit, values) => values[unit as keyof OutcomeValues]}
      onSubmit={() => submit()}
      hasRoomBeside={false}
      actions={
        <>
          <Row gap={12}>
            <Button type="submit" aria-disabled={keeping.status === 'saving'}>
              {t.save}
            </Button>
            {(keeping.status === 'unsaved' || keeping.status === 'refused') && (
              <Button variant="tertiary" onClick={() => keeper.startOver()}>
                {t.discard}
              </Button>
            )}
          </Row>
          {keeping.status === 'refused' && (
            <SaveStatus keeping={keeping} faultCount={faults.length} retry={() => submit()} />
          )}
        </>
      }
    >
      <OutcomeFields after={point.after} />
    </KeptFormFrame>
  );
}
