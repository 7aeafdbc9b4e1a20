import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { demands, driversLicences, educations, openingKinds, shifts } from '#shared/codes.ts';
import { codesQuery } from '#web/api/reference.ts';
import { Checks } from '#web/form/checks.tsx';
import { CodeSelect } from '#web/form/code-select.tsx';
import { DateInput } from '#web/form/date-input.tsx';
import { useField } from '#web/form/form-fields.ts';
import { FormSection } from '#web/form/form-section.tsx';
import { PickMany } from '#web/form/pick-many.tsx';
import { TextInput } from '#web/form/text-input.tsx';
import { WeekdayChecks } from '#web/form/weekday-checks.tsx';
import { OccupationPicker } from '#web/occupation/occupation-picker.tsx';
import {
  demandLabels,
  driversLicenceLabels,
  educationLabels,
  kindLabels,
  shiftLabels,
} from '#web/text/code-labels.ts';
import { participantFormText as t } from '#web/text/participant-form.ts';
import { AvoidField } from './avoid-field.tsx';
import { ExperienceField } from './experience-field.tsx';
import { LevelFields } from './level-fields.tsx';
import { Pair } from './pair.tsx';
import type { ParticipantValues } from './participant-values.ts';
import { PlaceField } from './place-field.tsx';
import { ProtectionField, ResponsibleField } from './responsible-field.tsx';
import { WishesField } from './wishes-field.tsx';

/** Every field of a participant, in the order one asks about them. */
export function FormSections(): ReactElement {
  const { data: codes } = useQuery(codesQuery);
  const { sections } = t;
  return (
    <>
      <FormSection title={sections.person} intro={t.intro}>
        <TextInput name="displayName" autoComplete="off" />
        <ResponsibleField />
        <ProtectionField />
      </FormSection>
      <FormSection title={sections.norwegian} intro={t.norwegianIntro}>
        <LevelFields />
        <PickMany name="languages" options={codes?.languages} />
      </FormSection>
      <FormSection title={sections.wishes} intro={t.wishesIntro}>
        <WishesField />
        <GoalField />
      </FormSection>
      <WorkSection />
      <FormSection title={sections.skills}>
        <Checks name="driversLicences" codes={driversLicences} labels={driversLicenceLabels} />
        <PickMany name="qualifications" options={codes?.qualifications} />
      </FormSection>
      <FormSection title={sections.limits}>
        <Checks name="cannot" codes={demands} labels={demandLabels} />
        <AvoidField />
      </FormSection>
      <FormSection title={sections.background}>
        <CodeSelect
          name="education"
          codes={educations}
          labels={educationLabels}
          none={t.noEducation}
        />
        <ExperienceField />
        <Pair name="programme">
          <DateInput name="programme.start" />
          <DateInput name="programme.end" />
        </Pair>
      </FormSection>
    </>
  );
}

function WorkSection(): ReactElement {
  const protection = useWatch<ParticipantValues, 'protection'>({ name: 'protection' });
  return (
    <FormSection title={t.sections.work}>
      <Checks name="acceptedKinds" codes={openingKinds} labels={kindLabels} />
      <WeekdayChecks name="freeWeekdays" />
      <Checks name="acceptedShifts" codes={shifts} labels={shiftLabels} />
      <Pair name="hoursPerWeek">
        <TextInput name="hoursPerWeek.min" inputMode="decimal" htmlSize={6} />
        <TextInput name="hoursPerWeek.max" inputMode="decimal" htmlSize={6} />
      </Pair>
      <TextInput name="maxTravelKm" inputMode="decimal" htmlSize={6} />
      {protection === 'none' && <PlaceField />}
    </FormSection>
  );
}

function GoalField(): ReactElement {
  const { control } = useFormContext<ParticipantValues>();
  const field = useField('goal');
  return (
    <Controller
      name="goal.occupation"
      control={control}
      render={({ field: { value, onChange } }) => (
        <OccupationPicker
          {...field}
          value={value || null}
          onPick={onChange}
          onClear={() => onChange('')}
        />
      )}
    />
  );
}
