import { type ReactElement, useState } from 'react';
import type { Activity } from '#shared/activities/activity.ts';
import { activityKinds } from '#shared/activities/activity-kinds.ts';
import { type ActivityDraft, useAddActivity, useChangeActivity } from '#web/api/hours.ts';
import { CodeSelect } from '#web/form/code-select.tsx';
import { DateInput } from '#web/form/date-input.tsx';
import { draftStore } from '#web/form/draft-store.ts';
import { KeptFormFrame } from '#web/form/kept-form-frame.tsx';
import { SaveOrCancel } from '#web/form/save-or-cancel.tsx';
import { TextInput } from '#web/form/text-input.tsx';
import { useKeptForm } from '#web/form/use-kept-form.ts';
import { activityKindLabels, activitiesText as t } from '#web/text/advisor-hours.ts';
import { Row } from '#web/ui/stack.tsx';
import { type ActivityValues, activitySubject, blankActivity } from './activity-values.ts';

interface ActivityFormProps {
  accountId: string;
  participantId: string;
  /** Missing: a new one. */
  activity: Activity | undefined;
  onSaved: (activity: Activity) => void;
  onCancel: () => void;
}

export function ActivityForm(props: ActivityFormProps): ReactElement {
  const { accountId, participantId, activity, onSaved, onCancel } = props;
  const { mutateAsync: add } = useAddActivity(participantId);
  const { mutateAsync: change } = useChangeActivity(participantId);
  const [drafts] = useState(() =>
    draftStore<ActivityValues, Activity>({
      accountId,
      name: `activity-${participantId}`,
      place: 'tab',
    }),
  );
  const kept = useKeptForm<ActivityValues, Activity>({
    subject: activitySubject,
    drafts,
    stored: activity,
    blank: blankActivity,
    create: (content) => add(content as ActivityDraft),
    change: (stored, content) => change({ stored, content }),
    onSaved,
  });
  return (
    <KeptFormFrame
      kept={kept}
      inWords={(unit, values) => inWords(unit as keyof ActivityValues, values)}
      onSubmit={() => kept.submit()}
      hasRoomBeside={false}
      actions={<SaveOrCancel kept={kept} words={t} onCancel={onCancel} />}
    >
      <CodeSelect name="kind" codes={activityKinds} labels={activityKindLabels} none={t.noKind} />
      <TextInput name="title" autoComplete="off" />
      <TextInput name="hoursPerWeek" inputMode="decimal" htmlSize={6} />
      <Row gap={16}>
        <DateInput name="start" />
        <DateInput name="end" />
      </Row>
    </KeptFormFrame>
  );
}

function inWords(unit: keyof ActivityValues, values: ActivityValues): string {
  const value = values[unit];
  return unit === 'kind' && values.kind ? activityKindLabels[values.kind] : value;
}
