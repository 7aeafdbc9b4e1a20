import { Conflict, InvalidInput } from '#server/errors.ts';
import type { AccountChange } from '#shared/accounts/account.ts';
import type { AccountEventKind } from '#shared/accounts/account-event.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { fault } from '#shared/field-fault.ts';
import type { StoredAccount } from './account-store.ts';

/** @throws Conflict, InvalidInput */
export function requirePossible(
  caller: Account,
  stored: StoredAccount,
  change: AccountChange,
): void {
  const { status } = change;
  if (change.email !== stored.email && stored.status !== 'invited') {
    throw new Conflict('The address of an account that is in use stays.');
  }
  const isSet = status !== stored.status;
  if (isSet && (status === 'invited' || stored.status === 'invited') && status !== 'disabled') {
    throw new Conflict('An invitation is accepted by the one invited.');
  }
  if (isSet && status === 'active' && !stored.passwordHash && !stored.identity) {
    throw new Conflict('Nobody has chosen a password: invite again.');
  }
  if (isSet && stored.id === caller.id) throw new Conflict('Nobody disables themselves.');
  if (change.service && stored.role !== 'advisor') {
    throw new InvalidInput([fault('service', 'unknown_field')]);
  }
}

/**
 * What a change takes along: whoever is shut out has no session and no link left, and from when they were;
 * whoever got a link at an address that was wrong comes in by it no more.
 */
export function takenAlong(
  { status, email, invitation, sessionEpoch }: StoredAccount,
  change: AccountChange,
  now: Date,
): Partial<Record<'invitation' | 'sessionEpoch' | 'disabledAt', unknown>> {
  if (change.status === 'disabled' && status !== 'disabled') {
    return { invitation: undefined, sessionEpoch: sessionEpoch + 1, disabledAt: now };
  }
  return {
    ...(change.status !== 'disabled' && { disabledAt: undefined }),
    ...(change.email !== email && invitation && { invitation: { ...invitation, expiresAt: now } }),
  };
}

export function eventOf(before: StoredAccount, { status }: StoredAccount): AccountEventKind {
  if (status === before.status) return 'changed';
  return status === 'disabled' ? 'disabled' : 'enabled';
}
