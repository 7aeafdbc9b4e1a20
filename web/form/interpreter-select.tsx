import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { codesQuery } from '#web/api/reference.ts';
import { Select } from '#web/ui/select.tsx';
import { useField } from './form-fields.ts';

/** With whose help something was said; most need none. */
export function InterpreterSelect({ none }: { none: string }): ReactElement {
  const { register } = useFormContext();
  const { data } = useQuery(codesQuery);
  return (
    <Select {...useField('interpreter')} {...register('interpreter')}>
      <option value="">{none}</option>
      {data?.languages.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </Select>
  );
}
