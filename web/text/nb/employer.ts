import { format } from './format.ts';
import { count } from './plain-words.ts';

export const employerText = {
  title: 'Mine stillinger og plasser',
  create: 'Ny stilling eller plass',
  statusNav: 'Vis etter status',
  all: 'Alle',
  search: 'Søk i mine stillinger og plasser',
  loading: 'Listen kommer …',
  table: 'Stillinger og plasser',
  found: (found: number): string => count(found, 'treff', 'treff'),
  pages: 'Sider',
  columns: {
    title: 'Tittel',
    status: 'Status',
    deadline: 'Svarfrist',
    places: 'Plasser',
    changed: 'Endret',
    actions: 'Handlinger',
  },
  noDeadline: 'Ikke oppgitt',
  deadline: (day: string): string => `Svarfrist: ${day}`,
  placesFree: (free: number, places: number): string =>
    `${format.number(free)} av ${count(places, 'plass ledig', 'plasser ledige')}`,
  kindAndPlace: (kind: string, place: string): string => `${kind}, ${place}`,
  edit: 'Rediger',
  copy: 'Kopier',
  publish: 'Publiser',
  publishAgain: 'Publiser igjen',
  close: 'Avslutt',
  remove: 'Slett',
  /** For those who hear the page: which of the many alike buttons this is. */
  which: (action: string, title: string): string => `${action} «${title}»`,
  expired: 'Vises ikke: svarfristen er ute',
  ended: 'Vises ikke: jobben er over',
  full: 'Plassen er tatt. Den vises ikke.',
  /** What helps against it, on the opening's own page. */
  remedy: {
    expired: 'Endre fristen',
    ended: 'Endre sluttdatoen',
    full: 'Øk antall plasser',
  },
  published: (title: string): string => `«${title}» er publisert.`,
  closed: (title: string): string => `«${title}» er avsluttet og vises ikke lenger.`,
  removed: (title: string): string => `Utkastet «${title}» er slettet.`,
  undo: 'Angre',
  removeTitle: 'Slette utkastet?',
  removeExplanation: (title: string): string => `«${title}» blir borte for godt.`,
  removeConfirm: 'Ja, slett',
  removeCancel: 'Nei, behold',
  noneYet: 'Her er det tomt ennå.',
  noneYetExplanation:
    'Lag den første. Det kan være en vanlig jobb, en plass å øve norsk eller en plass å prøve et yrke.',
  noHits: 'Ingen treff.',
  noHitsWithText: (text: string): string => `Ingen treff på «${text}».`,
  reset: 'Nullstill',
};
