import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { municipalitiesQuery } from '#web/api/reference.ts';
import { useField } from '#web/form/form-fields.ts';
import type { OpeningValues } from '#web/opening-form/opening-values.ts';
import { Combobox } from '#web/ui/combobox.tsx';
import { findByLabel } from '#web/ui/find-by-label.ts';

/** One of the country's municipalities, found by typing its name. */
export function MunicipalityPicker(): ReactElement {
  const { control } = useFormContext<OpeningValues>();
  const field = useField('municipality');
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
          chosen={options.find(({ value }) => value === chosen)?.label ?? ''}
          find={(text) => findByLabel(options, text)}
          isLoading={isPending}
          onPick={onChange}
          onClear={() => onChange('')}
        />
      )}
    />
  );
}
