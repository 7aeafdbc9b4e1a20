import type { ProgrammeEnd, SortKey } from '#web/advisor/participants/participant-list.ts';
import { format } from '#web/text/nb/format.ts';

/** The advisor's screens; the words of a match are in advisor-match.ts, of the form in participant-form.ts. */

const notStated = 'Ikke oppgitt';

export const participantsText = {
  title: (municipality: string): string => `Deltakere i ${municipality}`,
  loading: 'Deltakerne kommer …',
  newParticipant: 'Ny deltaker',
  newOpening: 'Ny stilling eller plass',
  openings: 'Stillinger i kommunen',
  labourNeed: 'Behov og vekter',
  filters: 'Finn deltakere',
  narrowFilters: (count: number): string =>
    count === 0 ? 'Filtrer og sorter' : `Filtrer og sorter (${count})`,
  name: 'Navn',
  nameHelp: 'Enter åpner den øverste.',
  speaking: 'Snakker minst',
  category: 'Ønsker arbeid innen',
  ends: 'Programmet slutter',
  sort: 'Sorter etter',
  all: 'Alle',
  endsIn: {
    passed: 'Er slutt',
    3: 'Innen 3 måneder',
    6: 'Innen 6 måneder',
    12: 'Innen 12 måneder',
    unknown: notStated,
  } satisfies Record<ProgrammeEnd, string>,
  sortBy: {
    name: 'Navn',
    speaking: 'Snakker',
    wish: 'Første ønske',
    end: 'Programmet slutter',
  } satisfies Record<SortKey, string>,
  descending: (label: string): string => `${label}, motsatt vei`,
  count: (shown: number, all: number): string =>
    shown === all
      ? `${format.number(all)} deltakere`
      : `${format.number(shown)} av ${format.number(all)} deltakere`,
  reset: 'Nullstill',
  none: 'Ingen deltakere passer med dette.',
  nobody: 'Ingen deltakere er registrert ennå.',
  table: 'Deltakere',
  pages: 'Sider med deltakere',
  columns: {
    levels: 'Norsk',
    languages: 'Språk',
  },
  endsOn: (end: string): string => `Programmet slutter: ${end}`,
  noWish: 'Ingen ønsker',
  moreWishes: (count: number): string => `og ${count} til`,
  notStated,
};
