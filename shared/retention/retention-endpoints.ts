import { z } from 'zod';
import { endpoint } from '#shared/endpoint.ts';
import { id, pageOf } from '#shared/fields.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { paging } from '#shared/query.ts';

const pastCase = z
  .object({
    id,
    displayName: z.string(),
    /** When the programme ended; the rule counts from there. */
    programmeEnd: z.string().optional(),
    /** Where no end was ever written down, it counts from the last change of the record. */
    unchangedSince: z.string().optional(),
    /** The package that the archive would get is made of the case as it is now. */
    isArchived: z.boolean(),
    /** Of a record that cannot be read: no page shows it, and it is archived and erased from the list. */
    unreadable: z.object({ version: z.int() }).optional(),
  })
  .meta({ id: 'PastCase' })
  .register(participantData, { whose: 'id' });
export type PastCase = z.output<typeof pastCase>;

export const listPastCases = endpoint({
  method: 'GET',
  path: '/api/past-cases',
  who: ['leader'],
  summary:
    "The municipality's cases that are past their time, and those that cannot be read, oldest first; none goes by itself",
  query: z.strictObject(paging(25)),
  reply: pageOf(pastCase),
  shows: 'participants',
});

export const retentionEndpoints = [listPastCases] as const;
