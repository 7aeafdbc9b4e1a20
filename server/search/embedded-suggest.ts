import { type Folded, fits, folded } from '#shared/search/fold.ts';
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
  const typed = folded(q);
  const filter = new ColumnFilters(columns, {}, visibility);
  const isOpen = openTest(columns.arrays, openOn);
  const titles = beginningLike(labels.foldedTitles, typed);
  const employers = beginningLike(labels.foldedEmployerNames, typed);
  const { title, employerName } = labels;
  for (let slot = 0; slot < columns.size; slot++) {
    const [ofTitle, ofEmployer] = [titles[title[slot]!]!, employers[employerName[slot]!]!];
    if (ofTitle === notThere && ofEmployer === notThere) continue;
    if (!filter.isVisible(slot) || !isOpen(slot)) continue;
    if (ofTitle !== notThere) titles[title[slot]!]!++;
    if (ofEmployer !== notThere) employers[employerName[slot]!]!++;
  }
  return [
    ...mostFrequent('title', named(titles, labels.titles)),
    ...mostFrequent('employer', named(employers, labels.employerNames)),
  ];
}

const notThere = -1;

/** By number of the text: a count of 0 where it fits what was typed. */
function beginningLike(texts: readonly Folded[], typed: Folded): Int32Array {
  return Int32Array.from(texts, (text) => (fits(text, typed) === undefined ? notThere : 0));
}

function named(counts: Int32Array, { codes }: CodeNumbers): [string, number][] {
  const found: [string, number][] = [];
  counts.forEach((count, number) => {
    if (count > notThere) found.push([codes[number]!, count]);
  });
  return found;
}
