import type { HoursPerWeek } from '#shared/fields.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/opening-card.ts';
import { format } from './format.ts';
import { dayWords, hoursWords, straightLine } from './plain-words.ts';

export * from '../nb/opening-card.ts';

/** From this many hours a week a job is called full time. */
const fullTimeHours = 35;

export const openingCardText: typeof nb.openingCardText = translated(nb.openingCardText, {
  isNew: 'جديد',
  daysLeft: (days) => (days === 0 ? 'أجب اليوم' : `الأيام المتبقية: ${format.number(days)}`),
  deadline: (day) => `آخر موعد للرد ${dayWords(day)}`,
  deadlineToday: 'آخر موعد للرد اليوم',
  noDeadline: 'لا يوجد موعد محدد',
  hours: (hours) => jobSize(hours),
  distance: (distance) => straightLine(distance, 'منك'),
  remote: 'يمكنك العمل من المنزل',
  noLanguage: 'اللغة النرويجية غير مطلوبة',
  languageUnknown: 'مستوى النرويجية غير مذكور',
  level: (label) => `النرويجية: ${label}`,
});

export function jobSize(hours: HoursPerWeek): string {
  if (hours.min >= fullTimeHours) return `دوام كامل، ${hoursWords(hours)}`;
  return hours.max < fullTimeHours ? `دوام جزئي، ${hoursWords(hours)}` : hoursWords(hours);
}
