import type { ReactElement } from 'react';
import { Combobox } from '#web/ui/combobox.tsx';
import { useMunicipalitySearch } from './use-municipality-search.ts';

interface MunicipalityFieldProps {
  id: string;
  label: string;
  description?: string;
  error: string | undefined;
  value: string | undefined;
  onPick: (municipality: string) => void;
}

/** One of the country's municipalities, found by typing its name, a place or a postcode. */
export function MunicipalityField({
  value,
  onPick,
  ...field
}: MunicipalityFieldProps): ReactElement {
  const { options = [], ...search } = useMunicipalitySearch();
  return (
    <Combobox
      {...field}
      {...search}
      chosen={options.find((option) => option.value === value)?.label ?? ''}
      onPick={onPick}
      onClear={() => onPick('')}
    />
  );
}
