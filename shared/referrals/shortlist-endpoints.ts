import { z } from 'zod';
import { advisors } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id, instant, longText, optional } from '#shared/fields.ts';
import { openingCard } from '#shared/openings/opening.ts';
import { participantData } from '#shared/participants/participant-data.ts';

const path = '/api/participants/:id/shortlist/:openingId';
const params = z.strictObject({ id, openingId: id });

/** What is held of it. */
export const heldShortlisted = z.object({
  openingId: id,
  note: z.string().optional(),
  /** Who wrote it last. */
  by: z.object({ displayName: z.string() }),
  at: instant,
});
export type HeldShortlisted = z.output<typeof heldShortlisted>;

/** An opening that advisors weigh for a participant; nobody else sees it. */
const shortlisted = heldShortlisted
  // Missing: it is published no more, or cannot be read.
  .extend({ opening: openingCard.optional() })
  .meta({ id: 'Shortlisted' })
  .register(participantData, { whose: null });
export type Shortlisted = z.output<typeof shortlisted>;

export const listShortlist = endpoint({
  method: 'GET',
  path: '/api/participants/:id/shortlist',
  who: advisors,
  summary: 'Openings that are weighed for a participant, latest first; for advisors alone',
  params: z.strictObject({ id }),
  reply: z.object({ items: z.array(shortlisted) }),
  shows: 'participants',
});

export const getShortlisted = endpoint({
  method: 'GET',
  path,
  who: advisors,
  summary: 'One opening that is weighed for a participant',
  params,
  reply: shortlisted,
  shows: 'participants',
});

export const putShortlisted = endpoint({
  method: 'PUT',
  path,
  who: advisors,
  summary: 'Weigh an opening for a participant, with a note perhaps',
  params,
  body: z.strictObject({ note: optional(longText(500)) }),
  reply: shortlisted,
  shows: 'participants',
});

export const removeShortlisted = endpoint({
  method: 'DELETE',
  path,
  who: advisors,
  summary: 'Weigh it no more',
  params,
});

export const shortlistEndpoints = [
  listShortlist,
  getShortlisted,
  putShortlisted,
  removeShortlisted,
] as const;
