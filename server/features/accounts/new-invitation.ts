import { randomBytes } from 'node:crypto';
import type { Invitation } from '#shared/accounts/account.ts';
import type { StoredInvitation } from './account-model.ts';
import { hashOf } from './hash-of.ts';

const invitationMs = 7 * 24 * 3600 * 1000;

/** A link for one use, and what is stored of it. @param addressOf the address of a page of the site. */
export function newInvitation(
  addressOf: (path: string) => string,
  now: Date,
): { invitation: Invitation; stored: StoredInvitation } {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + invitationMs);
  return {
    invitation: { link: addressOf(`/velkommen#${token}`), expiresAt: expiresAt.toISOString() },
    stored: { tokenHash: hashOf(token), expiresAt },
  };
}
