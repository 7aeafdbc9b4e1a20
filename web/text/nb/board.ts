import type { Sort } from '#shared/codes.ts';
import type { FacetName } from '#shared/search/search.ts';
import type { suggestionTypes } from '#shared/suggestions/suggestion-endpoints.ts';
import { count, dayWords } from './plain-words.ts';

export const boardText = {
  title: 'Finn en jobb som passer for deg',
  searchLabel: 'Søk etter jobb, sted eller arbeidsgiver',
  searchHint: 'For eksempel kokk eller Bergen',
  search: 'Søk',
  suggestions: 'Forslag',
  suggestionCount: (n: number): string =>
    n === 0 ? 'Ingen forslag' : count(n, 'forslag', 'forslag'),
  /** Of what is no job to look for: jobs need no word for it. */
  suggestionNotes: { municipality: 'sted', employer: 'arbeidsgiver' } as Partial<
    Record<(typeof suggestionTypes)[number], string>
  >,
  toHits: 'Til treffene',
  searching: 'Vi leter …',
  loading: 'Stillingene kommer …',
  found: (n: number): string =>
    n === 0 ? 'Vi fant ingen' : `Vi fant ${count(n, 'stilling', 'stillinger')}`,
  foundOthers: (n: number): string => `Vi fant ${count(n, 'annen stilling', 'andre stillinger')}`,
  showFound: (n: number): string =>
    n === 0 ? 'Ingen treff' : `Vis ${count(n, 'stilling', 'stillinger')}`,
  degraded: 'Søket virker ikke nå. Her er en liste.',
  pages: 'Flere sider',
  sort: 'Vis først',
  sorts: {
    relevance: 'Det som passer med søket',
    newest: 'De nyeste',
    deadline: 'De med kort frist',
    distance: 'De nærmeste',
  } satisfies Record<Sort, string>,
};

export const filterText = {
  title: 'Velg hva du vil se',
  open: 'Velg sted og type jobb',
  openWithCount: (n: number): string => `Velg sted og type jobb (${n})`,
  close: 'Lukk',
  active: 'Dette har du valgt',
  reset: 'Nullstill',
  /** On the button of the form without script. */
  show: 'Vis stillinger',
  facets: {
    kind: 'Type jobb',
    county: 'Fylke',
    municipality: 'Kommune',
    category: 'Fag',
    level: 'Norsk du kan',
    shift: 'Når du kan jobbe',
  } satisfies Record<FacetName, string>,
  anyLevel: 'Alle nivåer',
  showAll: (n: number): string => `Vis alle ${n}`,
  showFewer: 'Vis færre',
  narrow: (facet: string): string => `Finn ${facet.toLowerCase()}`,
  searchChip: (q: string): string => `«${q}»`,
  levelChip: (label: string): string => `Norsk opp til ${label}`,
  newChip: (day: string): string => `Nye fra ${dayWords(day)}`,
};

export const noHitsText = {
  why: 'Ingen stillinger passer med alt du har valgt.',
  tryWord: 'Prøv et annet ord, eller et kortere ord.',
  empty: 'Det er ingen stillinger her nå. Kom tilbake om noen dager.',
  drop: 'Du kan ta bort noe:',
  without: (label: string, hits: number | undefined): string =>
    hits === undefined ? `Ta bort ${label}` : `Ta bort ${label} (${hits})`,
  dropAll: 'Ta bort alt',
  nearby: 'Eller se i nærheten:',
  wholeCounty: (county: string): string => `Hele ${county}`,
};
