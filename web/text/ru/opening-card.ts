import type { HoursPerWeek } from '#shared/fields.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/opening-card.ts';
import { format } from './format.ts';
import { dayWords, hoursWords, straightLine } from './plain-words.ts';

export * from '../nb/opening-card.ts';

/** From this many hours a week a job is called full time. */
const fullTimeHours = 35;

export const openingCardText: typeof nb.openingCardText = translated(nb.openingCardText, {
  isNew: 'Новое',
  daysLeft: (days) => (days === 0 ? 'Ответ сегодня' : `Осталось дней: ${format.number(days)}`),
  deadline: (day) => `Ответить до ${dayWords(day)}`,
  deadlineToday: 'Ответить сегодня',
  noDeadline: 'Срок не указан',
  hours: (hours) => jobSize(hours),
  distance: (distance) => straightLine(distance, 'от вас'),
  remote: 'Можно работать дома',
  noLanguage: 'Норвежский не нужен',
  languageUnknown: 'Не написано, какой норвежский нужен',
  level: (label) => `Норвежский: ${label}`,
});

export function jobSize(hours: HoursPerWeek): string {
  if (hours.min >= fullTimeHours) return `полный рабочий день, ${hoursWords(hours)}`;
  return hours.max < fullTimeHours
    ? `неполный рабочий день, ${hoursWords(hours)}`
    : hoursWords(hours);
}
