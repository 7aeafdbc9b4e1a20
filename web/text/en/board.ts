import { translated } from '#shared/translated.ts';
import * as nb from '../nb/board.ts';
import { count, dayWords } from './plain-words.ts';

export * from '../nb/board.ts';

export const boardText: typeof nb.boardText = translated(nb.boardText, {
  title: 'Find a job that suits you',
  searchLabel: 'Search for a job, a place or an employer',
  searchHint: 'For example cook or Bergen',
  search: 'Search',
  suggestions: 'Suggestions',
  suggestionCount: (n) => (n === 0 ? 'No suggestions' : count(n, 'suggestion', 'suggestions')),
  suggestionNotes: { municipality: 'place', employer: 'employer' },
  toHits: 'Go to the hits',
  searching: 'We are looking …',
  loading: 'The jobs are coming …',
  found: (n) => (n === 0 ? 'We found none' : `We found ${count(n, 'job', 'jobs')}`),
  foundOthers: (n) => `We found ${count(n, 'other job', 'other jobs')}`,
  showFound: (n) => (n === 0 ? 'No jobs found' : `Show ${count(n, 'job', 'jobs')}`),
  degraded: 'The search is down. Here is a list.',
  pages: 'More pages',
  sort: 'Show first',
  sorts: {
    relevance: 'What fits the search',
    newest: 'The newest',
    deadline: 'Those that close soon',
    distance: 'The nearest',
  },
});

export const filterText: typeof nb.filterText = translated(nb.filterText, {
  title: 'Choose what you want to see',
  open: 'Choose place and type of job',
  openWithCount: (n) => `Choose place and type of job (${n})`,
  close: 'Close',
  active: 'What you have chosen',
  reset: 'Clear all',
  show: 'Show jobs',
  facets: {
    kind: 'Type of job',
    county: 'County',
    municipality: 'Municipality',
    category: 'Field of work',
    level: 'Norwegian you know',
    shift: 'When you can work',
  },
  anyLevel: 'All levels',
  showAll: (n) => `Show all ${n}`,
  showFewer: 'Show fewer',
  narrow: (facet) => `Find ${facet.toLowerCase()}`,
  searchChip: (q) => `“${q}”`,
  levelChip: (label) => `Norwegian up to ${label}`,
  newChip: (day) => `New from ${dayWords(day)}`,
});

export const noHitsText: typeof nb.noHitsText = translated(nb.noHitsText, {
  why: 'No jobs fit all that you have chosen.',
  tryWord: 'Try another word, or a shorter one.',
  empty: 'There are no jobs here now. Come back in a few days.',
  drop: 'You can take something away:',
  without: (label, hits) =>
    hits === undefined ? `Take away ${label}` : `Take away ${label} (${hits})`,
  dropAll: 'Take away all',
  nearby: 'Or look nearby:',
  wholeCounty: (county) => `All of ${county}`,
});
