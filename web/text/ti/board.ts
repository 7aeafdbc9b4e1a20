import { translated } from '#shared/translated.ts';
import * as nb from '../nb/board.ts';
import { counted, dayWords } from './plain-words.ts';

export * from '../nb/board.ts';

export const boardText: typeof nb.boardText = translated(nb.boardText, {
  title: 'ንዓኹም ዝሰማማዕ ስራሕ ርኸቡ',
  searchLabel: 'ስራሕ፣ ቦታ ወይ ወሃቢ ስራሕ ድለዩ',
  searchHint: 'ንኣብነት kokk ወይ Bergen',
  search: 'ድለዩ',
  suggestions: 'ሓሳባት',
  suggestionCount: (n) => (n === 0 ? 'ሓሳብ የለን' : counted(n, { one: '# ሓሳብ', other: '# ሓሳባት' })),
  suggestionNotes: { municipality: 'ቦታ', employer: 'ወሃቢ ስራሕ' },
  toHits: 'ናብ ውጽኢታት',
  searching: 'ንደሊ ኣሎና …',
  loading: 'ስራሓት ይጽዓኑ ኣለዉ …',
  found: (n) => (n === 0 ? 'ዋላ ሓንቲ ኣይረኸብናን' : `${jobs(n)} ረኺብና`),
  foundOthers: (n) => `ካልእ ${jobs(n)} ረኺብና`,
  showFound: (n) => (n === 0 ? 'ዝተረኽበ የለን' : `${jobs(n)} ርኣዩ`),
  degraded: 'ምድላይ ሕጂ ኣይሰርሕን ኣሎ። እንሆ ዝርዝር።',
  pages: 'ካልኦት ገጻት',
  sort: 'መጀመርታ ኣርእዩ',
  sorts: {
    relevance: 'ምስቲ እትደልይዎ ዝቐርብ',
    newest: 'ሓደስቲ',
    deadline: 'ቀልጢፉ ዝዕጾ',
    distance: 'ናባይ ዝቐርብ',
  },
});

export const filterText: typeof nb.filterText = translated(nb.filterText, {
  title: 'ክትርእይዎ እትደልይዎ ምረጹ',
  open: 'ቦታን ዓይነት ስራሕን ምረጹ',
  openWithCount: (n) => `ቦታን ዓይነት ስራሕን ምረጹ (${n})`,
  close: 'ዕጸዉ',
  active: 'ዝመረጽኩምዎ',
  reset: 'ኩሉ ደምስሱ',
  show: 'ስራሕቲ ኣርእዩ',
  facets: {
    kind: 'ዓይነት ስራሕ',
    county: 'ዞባ (fylke)',
    municipality: 'ኮሙን (kommune)',
    category: 'ዓውዲ ስራሕ',
    level: 'እትኽእልዎ ኖርወይኛ',
    shift: 'መዓስ ክትሰርሑ ትኽእሉ',
  },
  anyLevel: 'ኩሎም ደረጃታት',
  newChip: (day) => `ካብ ${dayWords(day)} ሓደስቲ`,
  showAll: (n) => `ኩሎም ርኣዩ፦ ${n}`,
  showFewer: 'ዝወሓደ ርኣዩ',
  narrow: (facet) => `ድለዩ፦ ${facet}`,
  searchChip: (q) => `«${q}»`,
  levelChip: (label) => `ኖርወይኛ ክሳብ ${label}`,
});

export const noHitsText: typeof nb.noHitsText = translated(nb.noHitsText, {
  why: 'ምስቲ ዝመረጽኩምዎ ኩሉ ዝሰማማዕ ስራሕ የለን።',
  tryWord: 'ካልእ ቃል ወይ ዝሓጸረ ቃል ፈትኑ።',
  empty: 'ሕጂ ኣብዚ ስራሕ የለን። ድሕሪ ሒደት መዓልታት ተመለሱ።',
  drop: 'ገለ ነገር ከተውጽኡ ትኽእሉ፦',
  without: (label, hits) => (hits === undefined ? `ኣውጽኡ፦ ${label}` : `ኣውጽኡ፦ ${label} (${hits})`),
  dropAll: 'ኩሉ ኣውጽኡ',
  nearby: 'ወይ ኣብ ቀረባ ርኣዩ፦',
  wholeCounty: (county) => `ምሉእ ዞባ ${county}`,
});

function jobs(n: number): string {
  return counted(n, { one: '# ስራሕ', other: '# ስራሓት' });
}
