import { z } from 'zod';
import { roles } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { newPassword } from './password.ts';
import { factorCode } from './second-factor-endpoints.ts';
import { account } from './session-endpoints.ts';

/**
 * Of any shape, also of one that no link has: a wrong one, one that was used and one too old have the
 * same answer, and each counts.
 */
export const invitationToken = z.preprocess(
  (given) => (given === undefined || typeof given === 'string' ? given : JSON.stringify(given)),
  z.string(),
);

export const readInvitation = endpoint({
  method: 'POST',
  path: '/api/invitations',
  who: 'anyone',
  summary: 'Whom a link is for; the token comes from its fragment',
  fails: [404, 429],
  body: z.strictObject({ token: invitationToken }),
  reply: z.object({
    displayName: z.string(),
    email: z.string(),
    role: z.enum(roles),
    /** Names of the sign-in providers that may be used instead of a password. */
    providers: z.array(z.string()),
  }),
});

export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/api/invitations/accept',
  who: 'anyone',
  summary: 'Choose a password by a link, once; signs in. Where a second factor is set with a code',
  fails: [401, 404, 429],
  body: z.strictObject({
    token: invitationToken,
    password: newPassword,
    code: factorCode.optional(),
  }),
  reply: account,
});

export const invitationEndpoints = [readInvitation, acceptInvitation] as const;
