import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { municipalitiesQuery } from '#web/api/reference.ts';
import { useField } from '#web/form/form-fields.ts';
import type { OpeningValues } from '#web/opening-form/opening-values.ts';
import { Combobox } from '#web/ui/combobox.tsx';

/** One of the country's municipalities, found by typing its name. */
export function MunicipalityPicker(): ReactElement {
  const { control } = useFormContext<OpeningValues>();
  const field = useField('municipality');
  const [text, setText] = useState('');
  const { data = [], isPending } = useQuery(municipalitiesQuery);
  const options = data.map(({ number, name, countyName }) => ({
    value: number,
    label: name === countyName ? name : `${name}, ${countyName}`,
  }));
  return (
    <Controller
      name="municipality"
      control={control}
      render={({ field: { value: chosen, onChange } }) => (
        <Combobox
          {...field}
          isLoading={isPending}
          options={options}
          selectedOptions={options.filter(({ value }) => value === chosen)}
          value={text}
          onChange={setText}
          onToggleSelected={(number, isSelected) => {
            setText('');
            onChange(isSelected ? number : '');
          }}
        />
      )}
    />
  );
}
