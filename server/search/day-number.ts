/** No deadline, no end date: later than every day. */
export const noDay = 0x7fff_ffff;

const dayMs = 86_400_000;

/** Days since 1970 of a `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(day) / dayMs;
}
