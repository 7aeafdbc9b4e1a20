import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { placementState } from '#shared/placements/placement-state.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import type { StoredPlacement } from './placement-store.ts';

/** What a passer-by may read: nobody's name, and not why somebody is there. */
const words: Record<LanguageCode, { start: string; end: string; checkIn: string }> = {
  nb: { start: 'Første dag på jobb', end: 'Siste dag på jobb', checkIn: 'Samtale' },
  nn: { start: 'Første dag på jobb', end: 'Siste dag på jobb', checkIn: 'Samtale' },
  en: { start: 'First day at work', end: 'Last day at work', checkIn: 'Talk' },
  uk: { start: 'Перший день на роботі', end: 'Останній день на роботі', checkIn: 'Розмова' },
  ar: { start: 'اليوم الأول في العمل', end: 'اليوم الأخير في العمل', checkIn: 'محادثة' },
  ru: { start: 'Первый день на работе', end: 'Последний день на работе', checkIn: 'Беседа' },
  ti: { start: 'ናይ መጀመርታ መዓልቲ ስራሕ', end: 'ናይ መወዳእታ መዓልቲ ስራሕ', checkIn: 'ዝርርብ' },
};

/**
 * First day, last day and talks as whole days (RFC 5545).
 * @returns undefined where there are no dates.
 */
export function placementCalendar(
  placement: StoredPlacement,
  { language, today, host }: { language: LanguageCode; today: string; host: string },
): Uint8Array<ArrayBuffer> | undefined {
  const state = placementState(placement, today);
  const period = placement.approved?.period ?? placement.period;
  if (!period || state === 'cancelled') return undefined;
  const last = placement.end?.on ?? period.end;
  const says = words[language];
  const calendar = new ICalCalendar({
    prodId: { company: 'Fotfeste', product: 'Fotfeste', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const add = (id: string, day: string, summary: string): void => {
    calendar.createEvent({
      id: `${placement.id}-${id}@${host}`,
      start: new Date(`${day}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      stamp: new Date(placement.updatedAt),
      // Of two files a calendar keeps the later one.
      sequence: placement.version,
      summary,
      // Of a plan that nobody has agreed upon yet the days may still be others.
      ...(state === 'draft' && { status: ICalEventStatus.TENTATIVE }),
    });
  };
  add('start', period.start, says.start);
  if (last) add('end', last, says.end);
  // What somebody wrote ahead of its day is no talk to come after an early end.
  const talks = placement.checkIns.filter(({ due }) => last === undefined || due <= last);
  for (const { id, due } of talks) add(id, due, says.checkIn);
  // The library leaves the last line open.
  return new Uint8Array(Buffer.from(`${calendar.toString()}\r\n`));
}
