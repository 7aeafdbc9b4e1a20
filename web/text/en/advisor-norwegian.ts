import { translated } from '#shared/translated.ts';
import { whenAsked } from '#shared/when-asked.ts';
import * as nb from '../nb/advisor-norwegian.ts';
import { format } from './format.ts';
import { count } from './plain-words.ts';

const month = whenAsked(
  () =>
    new Intl.DateTimeFormat('en-GB', {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

export const norwegianWayText: typeof nb.norwegianWayText = translated(nb.norwegianWayText, {
  title: 'Norwegian over time',
  loading: 'The levels are coming …',
  help: 'The level of Norwegian, with the places below. The dotted line is today.',
  none: 'No levels of Norwegian are written.',
  plotName: (skills, stays) =>
    `The level in ${count(skills, 'skill', 'skills')} over time, with ${count(stays, 'place', 'places')} below. The numbers are in the table.`,
  month: (day) => month().format(day),
  showTable: 'Show the levels as a table',
  table: 'Levels and places',
  head: { what: 'What', level: 'Level or place', when: 'When', source: 'Source' },
  stay: 'Place',
  from: (start, end) => `${format.day(start)}–${format.day(end)}`,
});
