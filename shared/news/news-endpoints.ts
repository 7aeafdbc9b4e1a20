import { z } from 'zod';
import { advisors } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id, instant } from '#shared/fields.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { heldSavedSearch } from '#shared/saved/saved-search-endpoints.ts';

/** So many, and the `publishedAfter` that lists just these. */
const counted = {
  /** Exact. */
  count: z.int().min(0),
  publishedAfter: instant,
};

/** New openings that fit. */
const newMatches = z
  .object({
    ...counted,
    /** Counted from the last look at new ones; false: nobody looked yet, and the last 7 days count. */
    isSinceLook: z.boolean(),
  })
  .meta({ id: 'NewMatches' })
  .register(participantData, { whose: null });
export type NewMatches = z.output<typeof newMatches>;

const newHits = heldSavedSearch
  .pick({ id: true, name: true, list: true, filters: true })
  .extend(counted)
  .meta({ id: 'NewHits' })
  .register(participantData, { whose: null });
export type NewHits = z.output<typeof newHits>;

const news = z
  .object({
    // Missing: what names a code that has retired is not ranked until it is changed.
    matches: newMatches.optional(),
    /** Every saved search, those without new hits too. */
    searches: z.array(newHits),
  })
  .meta({ id: 'News' });
export type News = z.output<typeof news>;

/** What was published until then has been shown. */
const seenUntil = z.strictObject({ until: instant });

export const getOwnNews = endpoint({
  method: 'GET',
  path: '/api/me/news',
  who: ['participant'],
  summary: 'How much is new since the last look: of what fits, and in each saved search',
  reply: news,
  shows: 'oneself',
});

export const seeOwnNews = endpoint({
  method: 'PUT',
  path: '/api/me/news/seen',
  who: ['participant'],
  summary: 'The new ones that fit have been shown; a mark never moves back',
  body: seenUntil,
});

export const seeSearch = endpoint({
  method: 'PUT',
  path: '/api/me/saved-searches/:id/seen',
  who: ['participant'],
  summary: 'The new hits of a saved search have been shown; a mark never moves back',
  params: z.strictObject({ id }),
  body: seenUntil,
});

export const getNewsOf = endpoint({
  method: 'GET',
  path: '/api/participants/:id/matches/new',
  who: advisors,
  summary: 'How many new openings fit a participant since the one signed in last looked at them',
  params: z.strictObject({ id }),
  reply: newMatches,
  fails: [409],
  shows: 'participants',
});

export const seeNewsOf = endpoint({
  method: 'PUT',
  path: '/api/participants/:id/matches/new/seen',
  who: advisors,
  summary: 'The new openings that fit a participant have been shown to the one signed in',
  params: z.strictObject({ id }),
  body: seenUntil,
});

const newsOfOne = z
  .object({ participantId: id, ...newMatches.shape })
  .meta({ id: 'NewMatchesOfOne' })
  .register(participantData, { whose: 'participantId' });
export type NewsOfOne = z.output<typeof newsOfOne>;

export const listNews = endpoint({
  method: 'GET',
  path: '/api/new-matches',
  who: advisors,
  summary:
    "Of whom of the municipality's participants there are new openings that fit, and how many",
  reply: z.object({ items: z.array(newsOfOne) }),
  shows: 'participants',
});

export const newsEndpoints = [
  getOwnNews,
  seeOwnNews,
  seeSearch,
  getNewsOf,
  seeNewsOf,
  listNews,
] as const;
