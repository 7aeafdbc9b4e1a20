import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { knownWords } from './known-words.ts';
import { documentForm } from './meilisearch-document.ts';
import { occupationNames, placeNames, type SearchTables } from './opening-text.ts';
import { wordsOf } from './search-words.ts';

/** Most hits that a query counts and pages through, and most values of a facet; a national index stays far below. */
const mostHits = 1_000_000;

/** Every setting that search depends on; a fresh index gets them before its first document. */
const settings = {
  /** In order of importance, like `fieldWeights` of the embedded engine. */
  searchableAttributes: [
    'title',
    'occupation',
    'names',
    'tasks',
    'place',
    'conditions',
    'employer',
  ],
  filterableAttributes: [
    'category',
    'county',
    'deadline',
    'employerCode',
    'employerLabel',
    'endDate',
    'hoursMax',
    'hoursMin',
    'kind',
    'level',
    'municipality',
    'occupation4',
    'occupationPrefixes',
    'order',
    'placesFree',
    'publishedAt',
    'remote',
    'shift',
    'titleLabel',
  ],
  sortableAttributes: ['deadline', 'order', 'publishedAt'],
  /** A sort that is asked for decides alone; otherwise relevance, ties by id. */
  rankingRules: ['sort', 'words', 'typo', 'exactness', 'attributeRank', 'proximity', 'order:asc'],
  /** Small words are left out, and synonyms put in, before the text gets here: see search-words, opening-text. */
  stopWords: [],
  synonyms: {},
  /** Two wrong letters in a short stem are another word: "lager" would be found three times as often. */
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 6, twoTypos: 9 },
    disableOnNumbers: true,
  },
  /** No facet is cut: `order` as a facet is how every id that matches is asked for. */
  faceting: { maxValuesPerFacet: mostHits },
  /** Labels are asked for as facets of a search, never searched themselves. */
  facetSearch: false,
  pagination: { maxTotalHits: mostHits },
  proximityPrecision: 'byAttribute',
} satisfies Settings;

/**
 * The settings of an index made with these tables. `displayedAttributes` ends with a name that no
 * document has: a fingerprint of the settings and of the words that documents get from the tables, so
 * that the index itself tells when it was made in another way than today's.
 */
export function meilisearchSettings(tables: SearchTables): Settings {
  const made = createHash('sha256').update(JSON.stringify([documentForm, settings]));
  for (const number of tables.municipalities.keys()) {
    made.update(wordsOf(placeNames(tables, number)).join(' '));
  }
  for (const { code, title, category } of tables.occupations.values()) {
    made.update(
      [code, category, ...wordsOf(`${title} ${occupationNames(tables, code)}`)].join(' '),
    );
  }
  const disableOnWords = [...knownWords(tables).all].sort();
  made.update(disableOnWords.join(' '));
  const fingerprint = made.digest('hex').slice(0, 16);
  return {
    ...settings,
    typoTolerance: { ...settings.typoTolerance, disableOnWords },
    displayedAttributes: ['id', 'revision', `made-${fingerprint}`],
  };
}

/** The fingerprint in an index's settings; undefined where we did not make them. */
export function fingerprintOf({ displayedAttributes }: Settings): string | undefined {
  return displayedAttributes?.find((name) => name.startsWith('made-'));
}
