import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { useField } from '#web/form/form-fields.ts';
import { formText } from '#web/text/nb/form.ts';
import { DateField } from '#web/ui/date-field.tsx';

export function DateInput({ name }: { name: string }): ReactElement {
  const { register } = useFormContext();
  return <DateField {...useField(name)} incomplete={formText.halfDate} {...register(name)} />;
}
