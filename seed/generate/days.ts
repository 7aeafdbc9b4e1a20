const msPerDay = 86_400_000;

/** The day `count` days after (before, when negative) `day`, both `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * msPerDay).toISOString().slice(0, 10);
}

/** An instant on a day, ISO 8601 UTC. */
export function instantOn(day: string, minuteOfDay: number): string {
  return new Date(Date.parse(day) + minuteOfDay * 60_000).toISOString();
}
