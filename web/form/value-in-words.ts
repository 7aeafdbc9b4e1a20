import { formText } from '#web/text/form.ts';
import { format } from '#web/text/format.ts';
import { valueAt } from './changes.ts';

/** Names of the codes that stand at a path. */
export type CodeWords = Readonly<
  Record<string, Readonly<Record<string, string>> | ((code: string) => string)>
>;

const day = /^\d{4}-\d\d-\d\d$/;

/** What stands in a field, or in a group of them, as one would say it; empty for nothing. */
export function valueInWords(unit: string, values: object, words: CodeWords): string {
  return leavesOf(valueAt(values, unit))
    .map((leaf) => leafInWords(leaf, words[unit]))
    .filter((text) => text !== '')
    .join(', ');
}

/** What a value consists of, through its lists and groups. */
function leavesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leavesOf);
}

function leafInWords(leaf: unknown, names: CodeWords[string] | undefined): string {
  if (typeof leaf === 'boolean') return leaf ? formText.yes : formText.no;
  const text = String(leaf ?? '').trim();
  if (text === '') return '';
  const name = typeof names === 'function' ? names(text) : names?.[text];
  return name ?? (day.test(text) ? format.day(text) : text);
}
