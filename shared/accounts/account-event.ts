import { z } from 'zod';
import { roles } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { day, id, instant, pageOf } from '#shared/fields.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { paging } from '#shared/query.ts';

export const accountEventKinds = [
  'signed_in',
  'sign_in_failed',
  'invited',
  'invitation_renewed',
  'invitation_accepted',
  'invitation_removed',
  'password_changed',
  'changed',
  'disabled',
  'enabled',
  'second_factor_set',
  'second_factor_removed',
  'recovery_code_used',
] as const;
export type AccountEventKind = (typeof accountEventKinds)[number];

/**
 * Whose account; the name as it is now, missing where the account is gone. Nobody's where somebody tried
 * to be who has none: what they typed is not kept.
 */
const named = z
  .object({
    id: id.optional(),
    displayName: z.string().optional(),
    role: z.enum(roles).optional(),
    participantId: id.optional(),
  })
  .register(participantData, { whose: 'participantId' });

const accountEvent = z.object({
  at: instant,
  kind: z.enum(accountEventKinds),
  account: named,
  /** Who did it. */
  by: named,
});
export type AccountEvent = z.output<typeof accountEvent>;

export const listAccountEvents = endpoint({
  method: 'GET',
  path: '/api/account-events',
  who: ['leader', 'admin'],
  summary: "What happened to accounts, latest first: the municipality's, or all but participants'",
  query: z.strictObject({
    /** Days in Oslo, inclusive. */
    from: day.optional(),
    to: day.optional(),
    ...paging(50),
  }),
  reply: pageOf(accountEvent),
  shows: 'participants',
});
