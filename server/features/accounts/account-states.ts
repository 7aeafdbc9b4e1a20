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

export function eventOf(before: StoredAccount, { status }: StoredAccount): AccountEventKind {
  if (status === before.status) return 'changed';
  return status === 'disabled' ? 'disabled' : 'enabled';
}
