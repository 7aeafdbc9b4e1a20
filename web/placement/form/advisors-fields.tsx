import type { ReactElement } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { legalBases } from '#shared/placements/placement-codes.ts';
import { DateInput } from '#web/form/date-input.tsx';
import { useField } from '#web/form/form-fields.ts';
import { FormSection } from '#web/form/form-section.tsx';
import { Radios } from '#web/form/radios.tsx';
import { TextInput } from '#web/form/text-input.tsx';
import { TextLines } from '#web/form/text-lines.tsx';
import { OccupationPicker } from '#web/occupation/occupation-picker.tsx';
import { planFormText as t } from '#web/text/advisor-placement.ts';
import { planText } from '#web/text/placement.ts';
import { GoalsField } from './goals-field.tsx';
import { DaysFields, PeopleFields, Tick, Together } from './plan-fields.tsx';
import type { PlanValues } from './plan-values.ts';

const basisLabels = { municipal: planText.municipal, nav: planText.nav };

/** Every field of a plan, in the order one asks about them. */
export function AdvisorsFields(): ReactElement {
  const { sections } = t;
  return (
    <>
      <FormSection title={sections.time} intro={t.backAgain}>
        <Together name="period">
          <DateInput name="period.start" />
          <DateInput name="period.end" />
        </Together>
        <DaysFields />
      </FormSection>
      <FormSection title={sections.purpose}>
        <GoalsField />
        <TextLines name="why" />
      </FormSection>
      <FormSection title={sections.people}>
        <PeopleFields />
        <TextInput name="followUp.everyWeeks" inputMode="numeric" htmlSize={4} />
      </FormSection>
      <FormSection title={sections.work}>
        <TextInput name="title" />
        <OccupationField />
        <TextLines name="tasks" />
        <TextLines name="adaptation" />
        <Tick name="adaptationShared" />
      </FormSection>
      <FormSection title={sections.rules}>
        <Radios name="legalBasis" codes={legalBases} labels={basisLabels} />
        <Tick name="extendedLimit" />
        <Together name="discussedWithStaff">
          <DateInput name="discussedWithStaff.on" />
          <TextInput name="discussedWithStaff.with" autoComplete="off" />
        </Together>
      </FormSection>
    </>
  );
}

function OccupationField(): ReactElement {
  const { control } = useFormContext<PlanValues>();
  const field = useField('occupation');
  return (
    <Controller
      name="occupation"
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
