import type { ManagedAccount } from '#shared/accounts/account.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { StoredAccount } from './account-store.ts';

/** Who is signed in, as the account itself and the server's rules see it. */
export function toSignedIn(stored: StoredAccount): Account {
  const { id, email, role, displayName, employerId, participantId } = stored;
  // A participant's municipality stands in the participant's record.
  const municipality = role === 'participant' ? undefined : stored.municipality;
  return { id, email, role, displayName, municipality, employerId, participantId };
}

/** As those see it who may manage it. */
export function toManaged(stored: StoredAccount): ManagedAccount {
  const { id, email, role, displayName, phone, municipality, service, employerId } = stored;
  const { participantId, status, lastSignInDay, version } = stored;
  return {
    id,
    email,
    role,
    displayName,
    phone,
    service,
    employerId,
    participantId,
    status,
    lastSignInDay,
    version,
    municipality: role === 'participant' ? undefined : municipality,
    secondFactor: stored.secondFactor !== undefined,
    invitedAt: stored.invitedAt.toISOString(),
  };
}

/** One that is in use from the start: nobody has to accept an invitation. */
export function accountInUse(account: Account, passwordHash: string, at: Date): StoredAccount {
  return {
    ...withoutMissing(account),
    email: account.email.toLowerCase(),
    passwordHash,
    status: 'active',
    invitedAt: at,
    sessionEpoch: 0,
    version: 0,
  } as StoredAccount;
}

/** A field that is missing is not stored as one that is nothing. */
export function withoutMissing<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
