import { dayNumber, dayOf } from '#shared/day-number.ts';

/** So many days after its end the employer reaches neither the placement nor the person any more. */
const daysAfterEnd = 12 * 7;

/** The last day, `YYYY-MM-DD`, whose ends are so long ago (referral.md, "Referral" and "Placement"). */
export function longOverBy(today: string): string {
  return dayOf(dayNumber(today) - daysAfterEnd);
}

/** @param endedOn missing: it is not over */
export function isLongOver(endedOn: string | undefined, today: string): boolean {
  return endedOn !== undefined && endedOn <= longOverBy(today);
}
