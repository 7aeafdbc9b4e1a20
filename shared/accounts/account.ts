import { z } from 'zod';
import { employerId, municipalityNumber } from '#shared/code-tables.ts';
import { accountStatuses, roles, services } from '#shared/codes.ts';
import { email, id, instant, optional, phone, text, version } from '#shared/fields.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { shown } from '#shared/shown.ts';

const displayName = text(200);

/** Whom somebody gives an account, and what it belongs to: by the role one thing or none (accounts.md). */
export const accountInput = z.strictObject({
  email,
  role: z.enum(roles),
  displayName,
  /** Of a leader and an advisor. */
  municipality: optional(municipalityNumber),
  /** Of an advisor. */
  service: optional(z.enum(services)),
  /** Of an employer's person. */
  employerId: optional(employerId),
  /** Of a participant. */
  participantId: optional(id),
});
export type AccountInput = z.output<typeof accountInput>;

/** What may be changed afterwards; the address as long as nobody has signed in with it. */
export const accountChange = z.strictObject({
  displayName,
  phone: optional(phone),
  email,
  service: optional(z.enum(services)),
  status: z.enum(accountStatuses),
});
export type AccountChange = z.output<typeof accountChange>;

/** An account as those see it who may invite it; never a hash or a link. */
export const managedAccount = z
  .object({
    ...shown(accountInput.shape),
    ...shown(accountChange.shape),
    id,
    /** Whether a second factor is set. */
    secondFactor: z.boolean(),
    invitedAt: instant,
    /** The day in Oslo. */
    lastSignInDay: z.string().optional(),
    version,
  })
  .meta({ id: 'ManagedAccount' })
  .register(participantData, { whose: 'participantId' });
export type ManagedAccount = z.output<typeof managedAccount>;

/** Way in for whoever holds the link, which is shown once; or it went by e-mail, or should have. */
export const invitation = z.object({
  link: z.string().optional(),
  expiresAt: instant,
  /** Where links go by e-mail: whether it could be sent. */
  sent: z.boolean().optional(),
});
export type Invitation = z.output<typeof invitation>;

/** A new account; when it is asked for again it has no link: nobody can be shown it twice. */
export const invitedAccount = managedAccount
  .extend({ invitation: invitation.optional() })
  .register(participantData, { whose: 'participantId' });
