import { formatIn } from '../in-locale.ts';
import type * as nb from '../nb/format.ts';
import { days, locale } from './writing.ts';

export * from '../nb/format.ts';

export const format: typeof nb.format = formatIn(locale, days);
