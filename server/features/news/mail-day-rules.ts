import { dayNumber, dayOf } from '#shared/day-number.ts';
import type { NewsMailPace } from '#shared/news/news-mail-paces.ts';

/** No mail comes while people sleep. */
const earliestHour = 7;

const hourInOslo = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Oslo',
});

/** The day after this one on which a mail is due: the next, or the next Monday. */
export function nextDayOf(pace: Exclude<NewsMailPace, 'never'>, today: string): string {
  const weekday = new Date(today).getUTCDay();
  const days = pace === 'daily' ? 1 : (8 - weekday) % 7 || 7;
  return dayOf(dayNumber(today) + days);
}

export function isTimeOfDay(now: Date): boolean {
  return Number(hourInOslo.format(now)) >= earliestHour;
}
