import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { formText } from '#web/text/form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { useField } from './form-fields.ts';

export function DateInput({ name }: { name: string }): ReactElement {
  const { register } = useFormContext();
  const { halfDate, wrongYear } = formText;
  return (
    <DateField
      {...useField(name)}
      incomplete={halfDate}
      wrongYear={wrongYear}
      {...register(name)}
    />
  );
}
