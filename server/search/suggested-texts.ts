import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';

/** As many of each type as the endpoint answers in all. */
const most = 8;

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
