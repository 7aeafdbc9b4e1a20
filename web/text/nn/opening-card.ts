import type { HoursPerWeek } from '#shared/fields.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/opening-card.ts';
import { dayWords, hoursWords, straightLine } from './plain-words.ts';

export * from '../nb/opening-card.ts';

/** From this many hours a week a job is called full time. */
const fullTimeHours = 35;

export const openingCardText: typeof nb.openingCardText = translated(nb.openingCardText, {
  deadline: (day) => `Svar seinast ${dayWords(day)}`,
  deadlineToday: 'Svar seinast i dag',
  noDeadline: 'Det står ingen frist',
  hours: (hours) => jobSize(hours),
  distance: (distance) => straightLine(distance, 'frå deg'),
  remote: 'Du kan jobbe heime',
  languageUnknown: 'Det står ikkje kor mykje norsk',
});

export function jobSize(hours: HoursPerWeek): string {
  if (hours.min >= fullTimeHours) return `heiltid, ${hoursWords(hours)}`;
  return hours.max < fullTimeHours ? `deltid, ${hoursWords(hours)}` : hoursWords(hours);
}
