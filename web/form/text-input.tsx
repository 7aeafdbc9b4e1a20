import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { TextField } from '#web/ui/text-field.tsx';
import { useField } from './form-fields.ts';

interface TextInputProps {
  name: string;
  /** Which keys a phone shows. Never `type="email"`: browsers rewrite an address with å in it. */
  inputMode?: 'decimal' | 'numeric' | 'email' | 'tel';
  autoComplete?: string;
  /** Width in characters; missing: the whole column. */
  htmlSize?: number;
}

/** One line of text, or a number as it is typed. */
export function TextInput({ name, ...look }: TextInputProps): ReactElement {
  const { register } = useFormContext();
  return <TextField {...useField(name)} {...look} {...register(name)} />;
}
