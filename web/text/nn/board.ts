import { translated } from '#shared/translated.ts';
import * as nb from '../nb/board.ts';
import { count, dayWords } from './plain-words.ts';

export * from '../nb/board.ts';

export const boardText: typeof nb.boardText = translated(nb.boardText, {
  title: 'Finn ein jobb som passar for deg',
  searchLabel: 'Søk etter jobb, stad eller arbeidsgivar',
  searchHint: 'Til dømes kokk eller Bergen',
  suggestionCount: (n) => (n === 0 ? 'Ingen forslag' : count(n, 'forslag', 'forslag')),
  suggestionNotes: { municipality: 'stad', employer: 'arbeidsgivar' },
  loading: 'Stillingane kjem …',
  found: (n) => (n === 0 ? 'Vi fann ingen' : `Vi fann ${count(n, 'stilling', 'stillingar')}`),
  foundOthers: (n) => `Vi fann ${count(n, 'anna stilling', 'andre stillingar')}`,
  showFound: (n) => (n === 0 ? 'Ingen treff' : `Vis ${count(n, 'stilling', 'stillingar')}`),
  degraded: 'Søket verkar ikkje no. Her er ei liste.',
  pages: 'Fleire sider',
  sort: 'Vis først',
  sorts: {
    relevance: 'Det som passar med søket',
    newest: 'Dei nyaste',
    deadline: 'Dei med kort frist',
    distance: 'Dei nærmaste',
  },
});

export const filterText: typeof nb.filterText = translated(nb.filterText, {
  title: 'Vel kva du vil sjå',
  open: 'Vel stad og type jobb',
  openWithCount: (n) => `Vel stad og type jobb (${n})`,
  close: 'Lukk',
  active: 'Dette har du valt',
  reset: 'Nullstill',
  facets: { level: 'Norsk du kan', shift: 'Når du kan jobbe' },
  anyLevel: 'Alle nivå',
  newChip: (day) => `Nye frå ${dayWords(day)}`,
  showAll: (n) => `Vis alle ${n}`,
  showFewer: 'Vis færre',
});

export const noHitsText: typeof nb.noHitsText = translated(nb.noHitsText, {
  why: 'Ingen stillingar passar med alt du har valt.',
  tryWord: 'Prøv eit anna ord, eller eit kortare ord.',
  empty: 'Det er ingen stillingar her no. Kom tilbake om nokre dagar.',
  drop: 'Du kan ta bort noko:',
  nearby: 'Eller sjå i nærleiken:',
});
