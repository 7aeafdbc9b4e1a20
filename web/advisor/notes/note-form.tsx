import { type ReactElement, useState } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import type { HeldNote } from '#shared/notes/note-endpoints.ts';
import { type NoteDraft, useWriteNote } from '#web/api/notes.ts';
import { draftStore } from '#web/form/draft-store.ts';
import { KeptFormFrame } from '#web/form/kept-form-frame.tsx';
import { SaveStatus } from '#web/form/save-status.tsx';
import { TextLines } from '#web/form/text-lines.tsx';
import { type FormSubject, useKeptForm } from '#web/form/use-kept-form.ts';
import { notesText as t } from '#web/text/advisor-notes.ts';
import { Button } from '#web/ui/button.tsx';
import { Checkbox } from '#web/ui/checkbox.tsx';

interface NoteValues {
  text: string;
  private: boolean;
}

/** A note as the form kit writes it: what is written is never changed. */
interface WrittenNote extends HeldNote {
  version: number;
}

const blank: NoteValues = { text: '', private: false };

const subject: FormSubject<NoteValues, WrittenNote> = {
  name: 'note',
  texts: t.fields,
  units: ['text', 'private'],
  contentOf: (values) => ({ text: values.text.trim() || null, private: values.private }),
  valuesOf: (note) => ({ text: note.text, private: note.private }),
};

interface NoteFormProps {
  accountId: string;
  participantId: string;
  onSaved: () => void;
}

export function NoteForm({ accountId, participantId, onSaved }: NoteFormProps): ReactElement {
  const { mutateAsync: write } = useWriteNote(participantId);
  const [drafts] = useState(() =>
    draftStore<NoteValues, WrittenNote>({
      accountId,
      name: `note-${participantId}`,
      place: 'tab',
    }),
  );
  const kept = useKeptForm<NoteValues, WrittenNote>({
    subject,
    drafts,
    stored: undefined,
    blank,
    create: async (content) => {
      const { made, isAsSent } = await write(content as NoteDraft);
      return { made: { ...made, version: 0 }, isAsSent };
    },
    // What was written before stays; what was added since is a note of its own.
    change: async (before, patch) => {
      const { made } = await write({
        ...subject.contentOf(subject.valuesOf(before)),
        ...patch,
      } as NoteDraft);
      return { ...made, version: 0 };
    },
    onSaved,
  });
  const { keeping, faults, submit } = kept;
  return (
    <KeptFormFrame
      kept={kept}
      inWords={(unit, values) => String(values[unit as keyof NoteValues])}
      onSubmit={() => submit()}
      hasRoomBeside={false}
      actions={
        <>
          <div>
            <Button type="submit" aria-disabled={keeping.status === 'saving'}>
              {t.save}
            </Button>
          </div>
          {keeping.status === 'refused' && (
            <SaveStatus keeping={keeping} faultCount={faults.length} retry={() => submit()} />
          )}
        </>
      }
    >
      <TextLines name="text" />
      <PrivateTick />
    </KeptFormFrame>
  );
}

function PrivateTick(): ReactElement {
  const { control } = useFormContext<NoteValues>();
  return (
    <Controller
      name="private"
      control={control}
      render={({ field: { value, onChange } }) => (
        <Checkbox
          checked={value}
          description={t.privateHelp}
          onChange={({ target }) => onChange(target.checked)}
        >
          {t.privateLabel}
        </Checkbox>
      )}
    />
  );
}
