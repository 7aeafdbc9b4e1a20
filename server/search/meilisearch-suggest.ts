import { fits, foldedWords } from '#shared/search/fold.ts';
import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';
import { existsFor } from './meilisearch-filter.ts';
import type { SearchAnswer, SearchRequest } from './meilisearch-page.ts';
import { allWords } from './meilisearch-text.ts';
import type { Visibility } from './search-index.ts';
import type { QueryWords } from './search-words.ts';
import { mostFrequent } from './suggested-texts.ts';

/** One query for titles, one for employers: the labels of everything whose title (or employer) has the words. */
export function suggestionRequests(
  words: QueryWords,
  visibility: Visibility,
  openOn: string,
): SearchRequest[] {
  return [
    ['title', 'titleLabel'],
    ['employer', 'employerLabel'],
  ].map(([attribute, label]) => ({
    ...allWords({ ...words, lastIsPrefix: true }),
    filter: existsFor(visibility, openOn),
    attributesToRetrieve: ['id'],
    attributesToSearchOn: [attribute ?? ''],
    facets: [label ?? ''],
    limit: 0,
  }));
}

/** The engine also finds misspelt words and stems; a suggestion has to begin like what was typed. */
export function suggestionsFrom([titles, employers]: SearchAnswer[], q: string): Suggestion[] {
  const typed = foldedWords(q);
  const beginningLike = (counts: Record<string, number> | undefined): [string, number][] =>
    Object.entries(counts ?? {}).filter(([text]) => fits(text, typed) !== undefined);
  return [
    ...mostFrequent('title', beginningLike(titles?.facetDistribution?.titleLabel)),
    ...mostFrequent('employer', beginningLike(employers?.facetDistribution?.employerLabel)),
  ];
}
