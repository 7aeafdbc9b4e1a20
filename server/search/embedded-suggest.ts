import { fits, foldedWords } from '#shared/search/fold.ts';
import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';
import type { CodeNumbers } from './code-numbers.ts';
import { ColumnFilters, openTest } from './column-filter.ts';
import type { EmbeddedContents } from './embedded-contents.ts';
import type { Visibility } from './search-index.ts';
import { queryWords } from './search-words.ts';
import { mostFrequent } from './suggested-texts.ts';

/** Titles, then employers, that have a word beginning like `q`; those with most openings first. */
export function suggestFrom(
  { columns, labels }: EmbeddedContents,
  q: string,
  visibility: Visibility,
  openOn: string,
): Suggestion[] {
  if (queryWords(q).words.length === 0) return [];
  const typed = foldedWords(q);
  const filter = new ColumnFilters(columns, {}, visibility);
  const isOpen = openTest(columns.arrays, openOn);
  const titles = beginningLike(labels.titles, typed);
  const employers = beginningLike(labels.employerNames, typed);
  const { title, employerName } = labels;
  for (let slot = 0; slot < columns.size; slot++) {
    if (!filter.isVisible(slot) || !isOpen(slot)) continue;
    countIfThere(titles, title[slot]!);
    countIfThere(employers, employerName[slot]!);
  }
  return [
    ...mostFrequent('title', named(titles, labels.titles)),
    ...mostFrequent('employer', named(employers, labels.employerNames)),
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
