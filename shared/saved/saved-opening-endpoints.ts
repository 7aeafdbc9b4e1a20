import { z } from 'zod';
import { endpoint } from '#shared/endpoint.ts';
import { id, instant, pageOf } from '#shared/fields.ts';
import { openingCard } from '#shared/openings/opening.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { paging } from '#shared/query.ts';

/** What is held of it: enough to say what it was, when it is gone. */
export const heldSavedOpening = z.object({
  openingId: id,
  title: z.string(),
  occupation: z.string(),
  savedAt: instant,
});
export type HeldSavedOpening = z.output<typeof heldSavedOpening>;

/** An opening that a participant has saved; nobody else sees it. */
const savedOpening = heldSavedOpening
  .extend({
    /** Nobody can apply any more: closed, full, or past its last day. */
    isOver: z.boolean(),
    // Missing: it is published no more, or cannot be read.
    opening: openingCard.optional(),
  })
  .meta({ id: 'SavedOpening' })
  .register(participantData, { whose: null });
export type SavedOpening = z.output<typeof savedOpening>;

const path = '/api/me/saved-openings/:openingId';
const params = z.strictObject({ openingId: id });

export const listSavedOpenings = endpoint({
  method: 'GET',
  path: '/api/me/saved-openings',
  who: ['participant'],
  summary: 'Openings that the one signed in has saved, latest first; those that are over stay',
  query: z.strictObject(paging(25)),
  reply: pageOf(savedOpening),
  shows: 'oneself',
});

/** Ids alone, for the marks on cards. */
export const listSavedIds = endpoint({
  method: 'GET',
  path: '/api/me/saved-opening-ids',
  who: ['participant'],
  summary: 'Ids of all openings that the one signed in has saved',
  reply: z.object({ items: z.array(id) }),
});

export const saveOpening = endpoint({
  method: 'PUT',
  path,
  who: ['participant'],
  summary: 'Save an opening that one may see; at most 200',
  fails: [409],
  params,
  reply: savedOpening,
  shows: 'oneself',
});

export const unsaveOpening = endpoint({
  method: 'DELETE',
  path,
  who: ['participant'],
  summary: 'Save it no more',
  params,
});

export const savedOpeningEndpoints = [
  listSavedOpenings,
  listSavedIds,
  saveOpening,
  unsaveOpening,
] as const;
