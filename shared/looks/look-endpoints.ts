import { z } from 'zod';
import { lookedAt, roles, services } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { day, id, instant, pageOf } from '#shared/fields.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { paging } from '#shared/query.ts';

/** Who looked. A participant's account of another municipality, and one that is gone, has no name. */
const looker = z
  .object({
    id: id.optional(),
    displayName: z.string().optional(),
    /** As it was then. */
    role: z.enum(roles).optional(),
    participantId: id.optional(),
  })
  .register(participantData, { whose: 'participantId' });

const look = z.object({
  at: instant,
  account: looker,
  /** Those of the municipality; who was erased is left out. */
  participants: z.array(
    z.object({ id, displayName: z.string() }).register(participantData, { whose: 'id' }),
  ),
  /** `METHOD /path` as in this document. */
  endpoint: z.string(),
  what: z.enum(lookedAt),
  allowed: z.boolean(),
});
export type Look = z.output<typeof look>;

export const listLooks = endpoint({
  method: 'GET',
  path: '/api/looks',
  who: ['leader'],
  summary: "Who looked at the municipality's participants, latest first",
  query: z.strictObject({
    participantId: id.optional(),
    /** Anybody's. */
    accountId: id.optional(),
    /** Days in Oslo, inclusive. */
    from: day.optional(),
    to: day.optional(),
    allowed: z.enum(['true', 'false']).optional(),
    ...paging(50),
  }),
  reply: pageOf(look),
  shows: 'participants',
  fails: [404],
});

export const ownLook = z.object({
  /** In Oslo. */
  day: z.string(),
  /** The own municipality's people by name and service, others by role and municipality only. */
  by: z.object({
    displayName: z.string().optional(),
    service: z.enum(services).optional(),
    role: z.enum(roles).optional(),
    municipality: z.string().optional(),
  }),
  what: z.enum(lookedAt),
  /** That day. */
  times: z.int(),
  allowed: z.boolean(),
});
export type OwnLook = z.output<typeof ownLook>;

export const listOwnLooks = endpoint({
  method: 'GET',
  path: '/api/me/looks',
  who: ['participant'],
  summary: 'Who has looked at the one signed in, day by day, latest first',
  query: z.strictObject(paging(25)),
  reply: pageOf(ownLook),
});

export const lookEndpoints = [listOwnLooks, listLooks] as const;
