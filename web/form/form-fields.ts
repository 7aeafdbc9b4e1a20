import { createContext, useContext } from 'react';
import { type FieldTexts, type FormFault, textOf } from './form-faults.ts';

export interface FormFieldsValue {
  /** Before each field's id, so that two forms never share one. */
  name: string;
  texts: FieldTexts;
  faults: readonly FormFault[];
}

/** What the fields of a form share beside their values. */
export const FormFields = createContext<FormFieldsValue>({ name: '', texts: {}, faults: [] });

export interface FieldParts {
  id: string;
  label: string;
  description?: string;
  error: string | undefined;
}

/** What a field shows beside its value: its words, and what is wrong with it. */
export function useField(path: string): FieldParts {
  const { name, texts, faults } = useContext(FormFields);
  const text = textOf(texts, path);
  if (!text) throw new Error(`The form has no words for ${path}`);
  return {
    id: fieldId(name, path),
    label: text.label,
    ...(text.description ? { description: text.description } : {}),
    error: faults.find((fault) => fault.path === path)?.text,
  };
}

/** Where a link to the field leads. */
export function fieldId(form: string, path: string): string {
  return `${form}-${path.replaceAll('.', '-')}`;
}
