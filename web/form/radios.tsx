import type { ReactElement } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { Radio, RadioGroup } from '#web/ui/radio.tsx';
import { useField } from './form-fields.ts';

interface RadiosProps<C extends string> {
  name: string;
  codes: readonly C[];
  labels: Readonly<Record<C, string>>;
}

/** One of a few codes, all of them in sight. */
export function Radios<C extends string>({ name, codes, labels }: RadiosProps<C>): ReactElement {
  const { control } = useFormContext();
  const { label, ...field } = useField(name);
  return (
    <Controller
      name={name}
      control={control}
      render={({ field: { value, onChange } }) => (
        <RadioGroup {...field} legend={label} value={value} onChange={onChange} tabIndex={-1}>
          {codes.map((code) => (
            <Radio key={code} value={code}>
              {labels[code]}
            </Radio>
          ))}
        </RadioGroup>
      )}
    />
  );
}
