import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';
import { fold } from './search-words.ts';

/** As many of each type as the endpoint answers in all. */
const most = 8;

/** Whether a word of the text begins like `start`, which is folded. */
export function hasWordLike(text: string, start: string): boolean {
  const folded = fold(text);
  for (let at = folded.indexOf(start); at >= 0; at = folded.indexOf(start, at + 1)) {
    if (at === 0 || /[^\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) return true;
  }
  return false;
}

/** The most frequent texts; ties by text. */
export function mostFrequent(
  type: Suggestion['type'],
  counts: Iterable<readonly [text: string, count: number]>,
): Suggestion[] {
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([text]) => ({ type, value: text, label: text }));
}
