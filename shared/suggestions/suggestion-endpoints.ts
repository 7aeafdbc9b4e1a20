import { z } from 'zod';
import { endpoint } from '#shared/endpoint.ts';
import { searchText } from '#shared/query.ts';

export const suggestionTypes = ['occupation', 'title', 'municipality', 'employer'] as const;

const suggestion = z.object({
  type: z.enum(suggestionTypes),
  /** The code of an occupation or municipality; the words themselves for a title or an employer. */
  value: z.string(),
  label: z.string(),
});
export type Suggestion = z.output<typeof suggestion>;

export const listSuggestions = endpoint({
  method: 'GET',
  path: '/api/suggestions',
  who: 'anyone',
  summary: 'At most 8 suggestions for the search box',
  query: z.strictObject({ q: searchText.optional() }),
  reply: z.object({ items: z.array(suggestion).max(8) }),
});

export const suggestionEndpoints = [listSuggestions] as const;
