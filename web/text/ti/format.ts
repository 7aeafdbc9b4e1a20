import { formatIn } from '../in-locale.ts';
import type * as nb from '../nb/format.ts';
import { days, locale } from './writing.ts';

export * from '../nb/format.ts';

export const format: typeof nb.format = { ...formatIn(locale, days), list };

function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join('፣ ')} ከምኡ’ውን ${last}`;
}
