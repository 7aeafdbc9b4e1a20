import { z } from 'zod';
import { advisors, statuses } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id, pageOf } from '#shared/fields.ts';
import { mergePatch } from '#shared/merge-patch.ts';
import { many, paging, searchText } from '#shared/query.ts';
import { searchQuery, searchReply } from '#shared/search/search.ts';
import { opening, openingCard, openingInput } from './opening.ts';
import { overReasons } from './over-reasons.ts';

const params = z.strictObject({ id });

const readOpening = opening.extend({
  /** For advisors, where people stayed at the employer again and again and got no job there. */
  churn: z.object({ stays: z.int() }).optional(),
  /** For participants, in a straight line from where they live. */
  distance: z.object({ km: z.number(), isFromCentre: z.boolean() }).optional(),
});
export type ReadOpening = z.output<typeof readOpening>;
const writers = ['employer', ...advisors] as const;

export const searchOpenings = endpoint({
  method: 'GET',
  path: '/api/openings',
  who: 'anyone',
  summary: 'Search published openings, with facets',
  // `state` is for administrators.
  fails: [401, 403],
  query: searchQuery,
  reply: searchReply,
});

export const getOpening = endpoint({
  method: 'GET',
  path: '/api/openings/:id',
  who: 'anyone',
  summary: 'One opening, for those who may see it',
  params,
  reply: readOpening,
});

const instead = z.object({
  why: z.enum(overReasons),
  occupationTitle: z.string(),
  municipalityName: z.string(),
  /** At most five: the same occupation first, the nearest first. */
  items: z.array(openingCard),
});
export type Instead = z.output<typeof instead>;

export const insteadOfOpening = endpoint({
  method: 'GET',
  path: '/api/openings/:id/instead',
  who: 'anyone',
  summary: 'What there is instead of a public opening that is over; 404 for any other',
  params,
  reply: instead,
});

export const createOpening = endpoint({
  method: 'POST',
  path: '/api/openings',
  who: writers,
  summary: 'Write a new opening as a draft',
  body: openingInput,
  reply: opening,
  status: 201,
  makes: getOpening,
});

export const updateOpening = endpoint({
  method: 'PATCH',
  path: '/api/openings/:id',
  who: writers,
  summary: 'Change an opening (JSON merge patch with the version last read)',
  params,
  body: mergePatch(openingInput),
  reply: opening,
});

export const publishOpening = endpoint({
  method: 'POST',
  path: '/api/openings/:id/publish',
  who: writers,
  summary: 'Publish a draft, or a closed opening again',
  params,
  reply: opening,
});

export const closeOpening = endpoint({
  method: 'POST',
  path: '/api/openings/:id/close',
  who: writers,
  summary: 'Close a published opening',
  params,
  reply: opening,
});

export const deleteOpening = endpoint({
  method: 'DELETE',
  path: '/api/openings/:id',
  who: writers,
  summary: 'Delete a draft',
  params,
  current: opening,
});

export const listOwnOpenings = endpoint({
  method: 'GET',
  path: '/api/me/openings',
  who: ['employer'],
  summary: "The employer's own openings of every status, newest change first",
  query: z.strictObject({
    status: many(z.enum(statuses)),
    q: searchText.optional(),
    ...paging(25),
  }),
  reply: pageOf(openingCard),
});

export const openingEndpoints = [
  searchOpenings,
  createOpening,
  getOpening,
  insteadOfOpening,
  updateOpening,
  publishOpening,
  closeOpening,
  deleteOpening,
  listOwnOpenings,
] as const;
