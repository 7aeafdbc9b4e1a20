import type { ReactElement } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useField } from '#web/form/form-fields.ts';
import { useMunicipalitySearch } from '#web/municipality/use-municipality-search.ts';
import type { OpeningValues } from '#web/opening-form/opening-values.ts';
import { Combobox } from '#web/ui/combobox.tsx';

/** One of the country's municipalities, found by typing its name, a place or a postcode. */
export function MunicipalityPicker(): ReactElement {
  const { control } = useFormContext<OpeningValues>();
  const field = useField('municipality');
  const { options = [], ...search } = useMunicipalitySearch();
  return (
    <Controller
      name="municipality"
      control={control}
      render={({ field: { value: chosen, onChange } }) => (
        <Combobox
          {...field}
          {...search}
          chosen={options.find(({ value }) => value === chosen)?.label ?? ''}
          onPick={onChange}
          onClear={() => onChange('')}
        />
      )}
    />
  );
}
