import { whenAsked } from '#shared/when-asked.ts';
import { format } from './format.ts';
import { count } from './plain-words.ts';

const month = whenAsked(
  () =>
    new Intl.DateTimeFormat('nb-NO', {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/** How a person's Norwegian has gone, with the places under it. */
export const norwegianWayText = {
  title: 'Norsk over tid',
  loading: 'Nivåene kommer …',
  help: 'Nivået i norsk, med plassene under. Den prikkete streken er i dag.',
  none: 'Ingen nivåer i norsk er skrevet inn.',
  plotName: (skills: number, stays: number): string =>
    `Nivået i ${count(skills, 'ferdighet', 'ferdigheter')} over tid, med ${count(stays, 'plass', 'plasser')} under. Tallene står i tabellen.`,
  month: (day: Date): string => month().format(day),
  showTable: 'Vis nivåene som tabell',
  table: 'Nivåer og plasser',
  head: { what: 'Hva', level: 'Nivå eller plass', when: 'Når', source: 'Kilde' },
  stay: 'Plass',
  from: (start: string, end: string): string => `${format.day(start)}–${format.day(end)}`,
  noSource: '–',
};
