import { z } from 'zod';
import { accountEventKinds } from '#shared/accounts/account-event.ts';
import { accountStatuses, advisors } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id, instant } from '#shared/fields.ts';
import { ownLook } from '#shared/looks/look-endpoints.ts';
import { participant } from '#shared/participants/participant.ts';

/** Everything that is held about a participant (accounts.md, "Rights"). */
export const participantExport = z
  .object({
    madeAt: instant,
    participant,
    /** Missing: nobody has given them one. */
    account: z
      .object({
        email: z.string(),
        displayName: z.string(),
        phone: z.string().optional(),
        status: z.enum(accountStatuses),
        invitedAt: instant,
        /** The day in Oslo. */
        lastSignInDay: z.string().optional(),
      })
      .optional(),
    /** Where the participant is signed in. */
    sessions: z.array(z.object({ startedAt: instant, usedAt: instant, browser: z.string() })),
    /** What happened to the account. */
    accountEvents: z.array(z.object({ at: instant, kind: z.enum(accountEventKinds) })),
    looks: z.array(ownLook),
  })
  .meta({ id: 'ParticipantExport' });
export type ParticipantExport = z.output<typeof participantExport>;

export const exportParticipant = endpoint({
  method: 'GET',
  path: '/api/participants/:id/export',
  who: advisors,
  summary: 'Everything held about a participant',
  params: z.strictObject({ id }),
  reply: participantExport,
  shows: 'participants',
});

export const exportOneself = endpoint({
  method: 'GET',
  path: '/api/me/export',
  who: ['participant'],
  summary: 'Everything held about the one signed in',
  reply: participantExport,
  shows: 'oneself',
});

export const rightsEndpoints = [exportParticipant, exportOneself] as const;
