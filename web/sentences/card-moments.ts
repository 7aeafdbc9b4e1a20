import type { OpeningCard } from '#shared/openings/opening.ts';
import { openingCardText as t } from '#web/text/opening-card.ts';
import { daysUntil, osloDayOf, osloToday } from '#web/text/plain-words.ts';

interface CardMoment {
  text: string;
  isUrgent: boolean;
}

/** So many days after it was published it is new, the day itself not counted. */
const newDays = 3;
/** So many days before the last one it is said how many are left. */
const urgentDays = 5;

/** What is worth a second look now: that it is new, that few days are left to answer. */
export function momentsOf(
  { publishedAt, deadline }: Pick<OpeningCard, 'publishedAt' | 'deadline'>,
  today: string = osloToday(),
): CardMoment[] {
  const age = publishedAt ? -daysUntil(osloDayOf(publishedAt), today) : newDays + 1;
  const left = deadline ? daysUntil(deadline, today) : urgentDays + 1;
  return [
    ...(age <= newDays ? [{ text: t.isNew, isUrgent: false }] : []),
    ...(left >= 0 && left <= urgentDays ? [{ text: t.daysLeft(left), isUrgent: true }] : []),
  ];
}
