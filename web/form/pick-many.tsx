import type { ReactElement } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { ComboboxMany } from '#web/ui/combobox-many.tsx';
import { useField } from './form-fields.ts';

interface PickManyProps {
  name: string;
  /** Missing while they load. */
  options: readonly { code: string; label: string }[] | undefined;
}

/** Some of many codes, found by typing; each chosen one can be taken away. */
export function PickMany({ name, options }: PickManyProps): ReactElement {
  const { control } = useFormContext();
  const field = useField(name);
  return (
    <Controller
      name={name}
      control={control}
      render={({ field: { value, onChange } }) => (
        <ComboboxMany
          {...field}
          options={options?.map(({ code, label }) => ({ value: code, label }))}
          chosen={value}
          onChange={onChange}
        />
      )}
    />
  );
}
