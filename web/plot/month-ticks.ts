/**
 * The first days of months between two days, so many at most and as far apart: each month is named once.
 * Where no month begins between them, the day on which it begins.
 */
export function monthTicks(from: Date, to: Date, most: number): Date[] {
  const firstOf = (month: number): Date => new Date(Date.UTC(from.getUTCFullYear(), month, 1));
  const months: Date[] = [];
  for (let month = from.getUTCMonth(); firstOf(month) <= to; month++) months.push(firstOf(month));
  const inside = months.filter((month) => month >= from);
  if (inside.length === 0) return [from];
  const step = Math.ceil(inside.length / Math.max(1, most));
  return inside.filter((_, at) => at % step === 0);
}
