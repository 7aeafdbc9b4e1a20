import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import type { Participant } from '#shared/participants/participant.ts';
import { programmeTracks, schoolings } from '#shared/participants/programme-rules.ts';
import { renewHours } from '#web/api/hours.ts';
import { useChangeParticipant } from '#web/api/participants.ts';
import { CodeSelect } from '#web/form/code-select.tsx';
import { DateInput } from '#web/form/date-input.tsx';
import { draftStore } from '#web/form/draft-store.ts';
import { KeptFormFrame } from '#web/form/kept-form-frame.tsx';
import { SaveOrCancel } from '#web/form/save-or-cancel.tsx';
import { TextInput } from '#web/form/text-input.tsx';
import { useKeptForm } from '#web/form/use-kept-form.ts';
import { schoolingLabels, programmeText as t, trackLabels } from '#web/text/advisor-hours.ts';
import { Row } from '#web/ui/stack.tsx';
import { noProgramme, type ProgrammeValues, programmeSubject } from './programme-values.ts';

interface ProgrammeFormProps {
  accountId: string;
  participant: Participant;
  onSaved: () => void;
  onCancel: () => void;
}

export function ProgrammeForm(props: ProgrammeFormProps): ReactElement {
  const { accountId, participant, onSaved, onCancel } = props;
  const queries = useQueryClient();
  const { mutateAsync: change } = useChangeParticipant();
  const [drafts] = useState(() =>
    draftStore<ProgrammeValues, Participant>({ accountId, name: 'programme', place: 'tab' }),
  );
  const kept = useKeptForm<ProgrammeValues, Participant>({
    subject: programmeSubject,
    drafts,
    stored: participant,
    blank: noProgramme,
    create: () => Promise.reject(new Error('The participant is there.')),
    change: (stored, content) => change({ stored, content }),
    onSaved: async () => {
      await renewHours(queries);
      onSaved();
    },
  });
  return (
    <KeptFormFrame
      kept={kept}
      inWords={inWords}
      onSubmit={() => kept.submit()}
      hasRoomBeside={false}
      actions={<SaveOrCancel kept={kept} words={t} onCancel={onCancel} />}
    >
      <Row gap={16}>
        <DateInput name="programme.start" />
        <DateInput name="programme.end" />
      </Row>
      <CodeSelect
        name="programme.track"
        codes={programmeTracks}
        labels={trackLabels}
        none={t.none}
      />
      <CodeSelect
        name="programme.schooling"
        codes={schoolings}
        labels={schoolingLabels}
        none={t.none}
      />
      <TextInput name="programme.endReason" autoComplete="off" />
    </KeptFormFrame>
  );
}

function inWords(unit: string, { programme }: ProgrammeValues): string {
  const { track, schooling } = programme;
  if (unit === 'programme.track') return track && trackLabels[track];
  if (unit === 'programme.schooling') return schooling && schoolingLabels[schooling];
  const part = unit.slice('programme.'.length) as keyof ProgrammeValues['programme'];
  return programme[part];
}
