import type { FieldCode, FieldError } from '#shared/errors.ts';
import { formText } from '#web/text/form.ts';

/** A field's words by its path; the number of a line in a list is `*`: `experience.*.years`. */
export type FieldTexts = Readonly<Record<string, FieldText>>;

export interface FieldText {
  label: string;
  description?: string;
  /** The most letters in it, or in each of its items, and the most items. */
  letters?: number;
  items?: number;
  /** Where the general words for a fault say too little. */
  faults?: Partial<Record<FieldCode, string>>;
}

/** What is wrong with one field of a form, in words. */
export interface FormFault {
  path: string;
  label: string;
  text: string;
}

export function textOf(texts: FieldTexts, path: string): FieldText | undefined {
  return texts[keyOf(path)];
}

function keyOf(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, '.*');
}

/** The server's faults at the fields of the form, in the order of its texts, one for each field. */
export function formFaults(fields: readonly FieldError[], texts: FieldTexts): FormFault[] {
  const faults = new Map<string, FormFault>();
  for (const { path, code } of fields) {
    const at = nearestField(path, texts);
    const text = at !== undefined && textOf(texts, at);
    if (at === undefined || !text || faults.has(at)) continue;
    const words = text.faults?.[code] ?? limitWords(text, code) ?? formText.byFieldCode[code];
    faults.set(at, { path: at, label: text.label, text: words });
  }
  const order = Object.keys(texts);
  const place = ({ path }: FormFault): number => order.indexOf(keyOf(path));
  return [...faults.values()].sort((a, b) => place(a) - place(b));
}

/** A fault names the limit that it is about. */
function limitWords({ letters, items }: FieldText, code: string): string | undefined {
  if (code === 'too_long' && letters) return formText.mostLetters(letters);
  return code === 'too_many' && items ? formText.mostItems(items) : undefined;
}

/** The field itself, or the group or list around it that the form shows. */
function nearestField(path: string, texts: FieldTexts): string | undefined {
  const parts = path.split('.');
  while (parts.length > 0) {
    const at = parts.join('.');
    if (textOf(texts, at)) return at;
    parts.pop();
  }
  return undefined;
}
