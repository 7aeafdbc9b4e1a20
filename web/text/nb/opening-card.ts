import type { HoursPerWeek } from '#shared/fields.ts';
import { count, type Distance, dayWords, hoursWords, straightLine } from './plain-words.ts';

/** From this many hours a week a job is called full time. */
const fullTimeHours = 35;

/** On cards of lists, where every word must fit a phone. */
export const openingCardText = {
  deadline: (day: string): string => `Svar senest ${dayWords(day)}`,
  deadlineToday: 'Svar senest i dag',
  noDeadline: 'Det står ingen frist',
  hours: (hours: HoursPerWeek): string => jobSize(hours),
  distance: (distance: Distance): string => straightLine(distance, 'fra deg'),
  remote: 'Du kan jobbe hjemme',
  noLanguage: 'Ingen krav om norsk',
  languageUnknown: 'Det står ikke hvor mye norsk',
  level: (label: string): string => `Norsk: ${label}`,
  isNew: 'Ny',
  daysLeft: (days: number): string =>
    days === 0 ? 'Svar i dag' : `${count(days, 'dag', 'dager')} igjen`,
};

export function jobSize(hours: HoursPerWeek): string {
  if (hours.min >= fullTimeHours) return `heltid, ${hoursWords(hours)}`;
  return hours.max < fullTimeHours ? `deltid, ${hoursWords(hours)}` : hoursWords(hours);
}
