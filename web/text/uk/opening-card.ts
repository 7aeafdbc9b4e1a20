import type { HoursPerWeek } from '#shared/fields.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/opening-card.ts';
import { format } from './format.ts';
import { dayWords, hoursWords, straightLine } from './plain-words.ts';

export * from '../nb/opening-card.ts';

/** From this many hours a week a job is called full time. */
const fullTimeHours = 35;

export const openingCardText: typeof nb.openingCardText = translated(nb.openingCardText, {
  isNew: 'Нове',
  daysLeft: (days) =>
    days === 0 ? 'Відповідь сьогодні' : `Залишилося днів: ${format.number(days)}`,
  deadline: (day) => `Відповісти до ${dayWords(day)}`,
  deadlineToday: 'Відповісти сьогодні',
  noDeadline: 'Термін не вказано',
  hours: (hours) => jobSize(hours),
  distance: (distance) => straightLine(distance, 'від вас'),
  remote: 'Можна працювати вдома',
  noLanguage: 'Норвезька не потрібна',
  languageUnknown: 'Не написано, яка норвезька потрібна',
  level: (label) => `Норвезька: ${label}`,
});

export function jobSize(hours: HoursPerWeek): string {
  if (hours.min >= fullTimeHours) return `повний робочий день, ${hoursWords(hours)}`;
  return hours.max < fullTimeHours
    ? `неповний робочий день, ${hoursWords(hours)}`
    : hoursWords(hours);
}
