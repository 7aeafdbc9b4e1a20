import { z } from 'zod';
import { advisors, roles, services } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id, instant, pageOf } from '#shared/fields.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { many, paging } from '#shared/query.ts';
import { historyKinds } from './history-kinds.ts';

/** One thing that happened in a case. */
const event = z
  .object({
    at: instant,
    by: z.object({
      /** The server takes the steps of time, and has no name. */
      displayName: z.string().optional(),
      service: z.enum(services).optional(),
      role: z.enum([...roles, 'server']).optional(),
    }),
    kind: z.enum(historyKinds),
    /** What of it: ids, codes and texts by name. */
    params: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'HistoryEvent' })
  .register(participantData, { whose: null });
export type HistoryEvent = z.output<typeof event>;

export const getHistory = endpoint({
  method: 'GET',
  path: '/api/participants/:id/history',
  who: advisors,
  summary: 'What happened in a case, of all services, newest first',
  params: z.strictObject({ id }),
  query: z.strictObject({ kind: many(z.enum(historyKinds)), ...paging(50) }),
  reply: pageOf(event),
  shows: 'participants',
});
