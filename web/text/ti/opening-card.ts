import type { HoursPerWeek } from '#shared/fields.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/opening-card.ts';
import { format } from './format.ts';
import { dayWords, hoursWords, straightLine } from './plain-words.ts';

export * from '../nb/opening-card.ts';

/** From this many hours a week a job is called full time. */
const fullTimeHours = 35;

export const openingCardText: typeof nb.openingCardText = translated(nb.openingCardText, {
  isNew: 'ሓድሽ',
  daysLeft: (days) => (days === 0 ? 'ሎሚ መልሱ' : `ዝተረፉ መዓልትታት፦ ${format.number(days)}`),
  deadline: (day) => `ክሳብ ${dayWords(day)} መልሱ`,
  deadlineToday: 'ሎሚ መልሱ',
  noDeadline: 'መወዳእታ ዕለት የለን',
  hours: (hours) => jobSize(hours),
  distance: (distance) => straightLine(distance, 'ካባኹም'),
  remote: 'ኣብ ገዛ ክትሰርሑ ትኽእሉ',
  noLanguage: 'ኖርወይኛ ኣየድልን',
  languageUnknown: 'ክንደይ ኖርወይኛ ከም ዘድሊ ኣይተጻሕፈን',
  level: (label) => `ኖርወይኛ፦ ${label}`,
});

export function jobSize(hours: HoursPerWeek): string {
  if (hours.min >= fullTimeHours) return `ሙሉእ ግዜ፣ ${hoursWords(hours)}`;
  return hours.max < fullTimeHours ? `ክፋል ግዜ፣ ${hoursWords(hours)}` : hoursWords(hours);
}
