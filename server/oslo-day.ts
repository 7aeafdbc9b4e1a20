const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

const hourMs = 3_600_000;
/** The hour that was asked for last, and its day: every request asks, and the format is slow. */
let latest = { hour: Number.NaN, day: '' };

/** The calendar day in Europe/Oslo at an instant, `YYYY-MM-DD`. */
export function osloDayOf(instant: Date): string {
  // Oslo is ahead of UTC by whole hours: a day begins where an hour does.
  const hour = Math.floor(instant.getTime() / hourMs);
  if (latest.hour !== hour) latest = { hour, day: osloDay.format(instant) };
  return latest.day;
}

/** When a calendar day begins in Europe/Oslo. @param later so many days after `day` (`YYYY-MM-DD`). */
export function startOfOsloDay(day: string, later = 0): Date {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + later);
  const wanted = osloDayOf(noon);
  // One or two hours before midnight UTC, as summer and winter have it.
  const winter = new Date(`${wanted}T00:00:00+01:00`);
  const summer = new Date(`${wanted}T00:00:00+02:00`);
  return osloDayOf(summer) === wanted ? summer : winter;
}
