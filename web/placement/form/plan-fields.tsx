import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { codesQuery } from '#web/api/reference.ts';
import { useField } from '#web/form/form-fields.ts';
import { PickMany } from '#web/form/pick-many.tsx';
import { TextInput } from '#web/form/text-input.tsx';
import { WeekdayChecks } from '#web/form/weekday-checks.tsx';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Fieldset } from '#web/ui/fieldset.tsx';
import { Stack } from '#web/ui/stack.tsx';
import type { PlanValues } from './plan-values.ts';

/** Fields that are one thing, with one fault of their own. */
export function Together({ name, children }: { name: string; children: ReactNode }): ReactElement {
  const { label, ...field } = useField(name);
  return (
    <Fieldset {...field} legend={label}>
      <Stack gap={16}>{children}</Stack>
    </Fieldset>
  );
}

export function DaysFields(): ReactElement {
  return (
    <>
      <WeekdayChecks name="weekdays" />
      <TextInput name="hoursPerWeek" inputMode="decimal" htmlSize={6} />
    </>
  );
}

/** Whom one asks at work. */
export function PeopleFields(): ReactElement {
  const { data: codes } = useQuery(codesQuery);
  return (
    <>
      <Together name="contact">
        <TextInput name="contact.name" autoComplete="off" />
        <TextInput name="contact.phone" inputMode="tel" autoComplete="off" />
        <TextInput name="contact.email" inputMode="email" autoComplete="off" />
      </Together>
      <Together name="mentor">
        <TextInput name="mentor.name" autoComplete="off" />
        <PickMany name="mentor.languages" options={codes?.languages} />
      </Together>
    </>
  );
}

/** A statement that holds or not. */
export function Tick({ name }: { name: 'adaptationShared' | 'extendedLimit' }): ReactElement {
  const { control } = useFormContext<PlanValues>();
  const { id, label } = useField(name);
  return (
    <Controller
      name={name}
      control={control}
      render={({ field: { value, onChange } }) => (
        <Checkbox id={id} checked={value} onChange={({ target }) => onChange(target.checked)}>
          {label}
        </Checkbox>
      )}
    />
  );
}
