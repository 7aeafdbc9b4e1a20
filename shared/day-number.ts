const millisecondsPerDay = 86_400_000;

/** Stands for a missing date where late means never. Differences of days stay within 32 bits. */
export const noDay = 2 ** 30;
/** Before every day. */
export const beforeEveryDay = -(2 ** 30);

/** Days since 1970-01-01 of a `YYYY-MM-DD`: whole numbers that compare like the dates. */
export function dayNumber(day: string): number {
  return Date.parse(day) / millisecondsPerDay;
}

/** The `YYYY-MM-DD` of a day number. */
export function dayOf(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}
