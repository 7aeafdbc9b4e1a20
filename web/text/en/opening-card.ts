import type { HoursPerWeek } from '#shared/fields.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/opening-card.ts';
import { count, dayWords, hoursWords, straightLine } from './plain-words.ts';

export * from '../nb/opening-card.ts';

/** From this many hours a week a job is called full time. */
const fullTimeHours = 35;

export const openingCardText: typeof nb.openingCardText = translated(nb.openingCardText, {
  deadline: (day) => `Answer by ${dayWords(day)}`,
  deadlineToday: 'Answer today',
  noDeadline: 'No deadline is given',
  hours: (hours) => jobSize(hours),
  distance: (distance) => straightLine(distance, 'from you'),
  remote: 'You can work from home',
  noLanguage: 'No Norwegian needed',
  languageUnknown: 'It does not say how much Norwegian',
  level: (label) => `Norwegian: ${label}`,
  isNew: 'New',
  daysLeft: (days) => (days === 0 ? 'Answer today' : `${count(days, 'day', 'days')} left`),
});

export function jobSize(hours: HoursPerWeek): string {
  if (hours.min >= fullTimeHours) return `full time, ${hoursWords(hours)}`;
  return hours.max < fullTimeHours ? `part time, ${hoursWords(hours)}` : hoursWords(hours);
}
