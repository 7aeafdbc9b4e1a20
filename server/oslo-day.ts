const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The calendar day in Europe/Oslo at an instant, `YYYY-MM-DD`. */
export function osloDayOf(instant: Date): string {
  return osloDay.format(instant);
}
