import { type ReactElement, useState } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useField } from '#web/form/form-fields.ts';
import { Combobox } from '#web/ui/combobox.tsx';

interface PickManyProps {
  name: string;
  /** Missing while they load. */
  options: readonly { code: string; label: string }[] | undefined;
}

/** Some of many codes, found by typing; each chosen one can be taken away. */
export function PickMany({ name, options }: PickManyProps): ReactElement {
  const { control } = useFormContext();
  const field = useField(name);
  const [text, setText] = useState('');
  const choices = (options ?? []).map(({ code, label }) => ({ value: code, label }));
  return (
    <Controller
      name={name}
      control={control}
      render={({ field: { value, onChange } }) => {
        const chosen: readonly string[] = value;
        return (
          <Combobox
            {...field}
            isMultiSelect
            isLoading={!options}
            options={choices}
            selectedOptions={choices.filter((choice) => chosen.includes(choice.value))}
            value={text}
            onChange={setText}
            onToggleSelected={(code, isSelected) => {
              setText('');
              onChange(isSelected ? [...chosen, code] : chosen.filter((one) => one !== code));
            }}
          />
        );
      }}
    />
  );
}
