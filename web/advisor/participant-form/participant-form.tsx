import { type ReactElement, useState } from 'react';
import type { Participant } from '#shared/participants/participant.ts';
import { useChangeParticipant, useCreateParticipant } from '#web/api/participants.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { KeptFormFrame } from '#web/form/kept-form-frame.tsx';
import { SaveStatus } from '#web/form/save-status.tsx';
import { useKeptForm } from '#web/form/use-kept-form.ts';
import { participantFormText as t } from '#web/text/participant-form.ts';
import { Button } from '#web/ui/button.tsx';
import { FormSections } from './form-sections.tsx';
import { participantDrafts, participantSubject } from './participant-subject.ts';
import { emptyValues } from './participant-values.ts';
import { useParticipantWords } from './use-participant-words.ts';

interface ParticipantFormProps {
  accountId: string;
  /** What is stored; missing for a new one. */
  participant: Participant | undefined;
  /** Where a new one belongs. */
  municipality: string;
  onSaved: (id: string) => void;
}

/** One form for a new participant and for a change. Only the server says what is wrong. */
export function ParticipantForm(props: ParticipantFormProps): ReactElement {
  const { accountId, participant, municipality, onSaved } = props;
  const { mutateAsync: create } = useCreateParticipant();
  const { mutateAsync: change } = useChangeParticipant();
  const [drafts] = useState(() => participantDrafts(accountId));
  const inWords = useParticipantWords();
  const kept = useKeptForm({
    subject: participantSubject,
    drafts,
    stored: participant,
    blank: emptyValues,
    create: (content) => create({ ...content, municipality }),
    // Somebody always answers for a case: where nobody is chosen, whoever writes.
    change: (stored, content) =>
      change({
        stored,
        content: content.responsible === null ? { ...content, responsible: accountId } : content,
      }),
    onSaved: ({ id }) => onSaved(id),
  });
  const { keeper, keeping, faults, submit } = kept;
  const save = (): Promise<void> => submit();
  const isUnsaved = keeping.status === 'unsaved' || keeping.status === 'refused';
  return (
    <KeptFormFrame
      kept={kept}
      inWords={inWords}
      onSubmit={save}
      actions={
        <>
          <ActionButton action={save}>{t.save}</ActionButton>
          {isUnsaved && (
            <Button variant="tertiary" onClick={() => keeper.startOver()}>
              {t.discard}
            </Button>
          )}
          <SaveStatus keeping={keeping} faultCount={faults.length} retry={save} />
        </>
      }
    >
      <FormSections />
    </KeptFormFrame>
  );
}
