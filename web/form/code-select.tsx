import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { Select } from '#web/ui/select.tsx';
import { useField } from './form-fields.ts';

interface CodeSelectProps<C extends string> {
  name: string;
  codes: readonly C[];
  labels: Readonly<Record<C, string>>;
  /** Words for nothing chosen. */
  none: string;
  /** After a choice of the reader's. */
  onChosen?: (code: string) => void;
}

/** One of a few codes, in the native select. */
export function CodeSelect<C extends string>(props: CodeSelectProps<C>): ReactElement {
  const { name, codes, labels, none, onChosen } = props;
  const { register } = useFormContext();
  return (
    <Select
      {...useField(name)}
      {...register(name, { onChange: (event) => onChosen?.(event.target.value) })}
    >
      <option value="">{none}</option>
      {codes.map((code) => (
        <option key={code} value={code}>
          {labels[code]}
        </option>
      ))}
    </Select>
  );
}
