import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { TextArea } from '#web/ui/text-area.tsx';
import { useField } from './form-fields.ts';

/** Several lines of text. */
export function TextLines({ name }: { name: string }): ReactElement {
  const { register } = useFormContext();
  return <TextArea {...useField(name)} minRows={3} resize="vertical" {...register(name)} />;
}
