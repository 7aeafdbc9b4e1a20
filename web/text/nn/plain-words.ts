import type { HoursPerWeek } from '#shared/fields.ts';
import * as nb from '../nb/plain-words.ts';

export * from '../nb/plain-words.ts';

/** Numbers, days and sizes in words, where Nynorsk has another word than Bokmål. */

/** `20 timar i veka`, `15 til 20 timar i veka`. */
export function hoursWords(hours: HoursPerWeek): string {
  return nb.hoursWords(hours).replace('timer i uken', 'timar i veka');
}

/** `12 km frå deg i rett linje`; `between` says from where or to what. */
export function straightLine({ km, isFromCentre = false }: nb.Distance, between: string): string {
  return `${isFromCentre && km >= 1 ? 'om lag ' : ''}${nb.kilometres(km)} ${between} i rett linje`;
}
