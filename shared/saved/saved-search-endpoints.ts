import { z } from 'zod';
import {
  categoryName,
  countyNumber,
  municipalityNumber,
  occupationPrefix,
} from '#shared/code-tables.ts';
import { levels, openingKinds, shifts } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id, instant, optional, optionalList, text, version } from '#shared/fields.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { searchText } from '#shared/query.ts';
import { shown } from '#shared/shown.ts';
import { searchLists } from './search-lists.ts';

/** What of a search's address is kept: what is looked for, never where somebody is, nor a page. */
export const savedFilters = z.strictObject({
  q: optional(searchText),
  /** Makes every word of `q` a word to be found, and nothing a filter. */
  literal: optional(z.literal('1')),
  municipality: optionalList(municipalityNumber),
  county: optionalList(countyNumber),
  kind: optionalList(z.enum(openingKinds)),
  occupation: optionalList(occupationPrefix),
  category: optionalList(categoryName),
  shift: optionalList(z.enum(shifts)),
  level: optional(z.enum(levels)),
});
export type SavedFilters = z.output<typeof savedFilters>;

const name = text(100);

/** What is held of it. */
export const heldSavedSearch = z.object({
  id,
  name: z.string(),
  /** Where it is looked for: on the board, or among what fits oneself. */
  list: z.enum(searchLists),
  filters: z.object(shown(savedFilters.shape)),
  savedAt: instant,
  /** What was published later is new; missing: its hits were never looked at. */
  seenUntil: instant.optional(),
  version,
});
export type HeldSavedSearch = z.output<typeof heldSavedSearch>;

const savedSearch = z
  .object(heldSavedSearch.shape)
  .meta({ id: 'SavedSearch' })
  .register(participantData, { whose: null });
export type SavedSearch = z.output<typeof savedSearch>;

const path = '/api/me/saved-searches/:id';
const params = z.strictObject({ id });

export const listSavedSearches = endpoint({
  method: 'GET',
  path: '/api/me/saved-searches',
  who: ['participant'],
  summary: 'Searches that the one signed in has saved, latest first; all of them',
  reply: z.object({ items: z.array(savedSearch) }),
  shows: 'oneself',
});

export const getSavedSearch = endpoint({
  method: 'GET',
  path,
  who: ['participant'],
  summary: 'One saved search',
  params,
  reply: savedSearch,
  shows: 'oneself',
});

export const saveSearch = endpoint({
  method: 'POST',
  path: '/api/me/saved-searches',
  who: ['participant'],
  summary: 'Save a search; at most 20',
  fails: [409],
  body: z.strictObject({ name, list: z.enum(searchLists), filters: savedFilters }),
  reply: savedSearch,
  shows: 'oneself',
  status: 201,
  makes: getSavedSearch,
});

export const renameSearch = endpoint({
  method: 'PATCH',
  path,
  who: ['participant'],
  summary: 'Give a saved search another name',
  fails: [409],
  params,
  body: z.strictObject({ name: name.optional(), version }),
  reply: savedSearch,
  shows: 'oneself',
});

export const removeSearch = endpoint({
  method: 'DELETE',
  path,
  who: ['participant'],
  summary: 'Save it no more',
  params,
});

export const savedSearchEndpoints = [
  listSavedSearches,
  saveSearch,
  getSavedSearch,
  renameSearch,
  removeSearch,
] as const;
