import { fits, foldedWords } from '#shared/search/fold.ts';
import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';
import type { CodeNumbers } from './embedded-code-numbers.ts';
import type { EmbeddedContents } from './embedded-contents.ts';
import { EmbeddedFilter, openTest } from './embedded-filter.ts';
import type { Visibility } from './search-index.ts';
import { queryWords } from './search-words.ts';
import { mostFrequent } from './suggested-texts.ts';

/** Titles, then employers, that have a word beginning like `q`; those with most openings first. */
export function suggestFrom(
  { columns }: EmbeddedContents,
  q: string,
  visibility: Visibility,
  openOn: string,
): Suggestion[] {
  if (queryWords(q).words.length === 0) return [];
  const typed = foldedWords(q);
  const filter = new EmbeddedFilter(columns, {}, visibility);
  const isOpen = openTest(columns.arrays, openOn);
  const titles = beginningLike(columns.titles, typed);
  const employers = beginningLike(columns.employerNames, typed);
  const { title, employerName } = columns.arrays;
  for (let slot = 0; slot < columns.size; slot++) {
    if (!filter.isVisible(slot) || !isOpen(slot)) continue;
    countIfThere(titles, title[slot]!);
    countIfThere(employers, employerName[slot]!);
  }
  return [
    ...mostFrequent('title', named(titles, columns.titles)),
    ...mostFrequent('employer', named(employers, columns.employerNames)),
  ];
}

/** Numbers of the texts that fit what was typed, each with a count of 0. */
function beginningLike({ codes }: CodeNumbers, typed: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  codes.forEach((text, number) => {
    if (fits(text, typed) !== undefined) found.set(number, 0);
  });
  return found;
}

function countIfThere(counts: Map<number, number>, number: number): void {
  const count = counts.get(number);
  if (count !== undefined) counts.set(number, count + 1);
}

function named(counts: ReadonlyMap<number, number>, { codes }: CodeNumbers): [string, number][] {
  return [...counts].map(([number, count]) => [codes[number]!, count]);
}
