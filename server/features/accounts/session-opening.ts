import { randomBytes, randomUUID } from 'node:crypto';
import { osloDayOf } from '#server/oslo-day.ts';
import type { AccountEventKind } from '#shared/accounts/account-event.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { AccountStore, StoredAccount } from './account-store.ts';
import { toSignedIn } from './account-view.ts';
import { hashOf } from './hash-of.ts';
import type { ProviderSession } from './session-model.ts';
import { endOfSession, hasToSetFactor } from './session-rules.ts';
import type { SessionStore } from './session-store.ts';

/** Where a request comes from. */
export interface Client {
  ip: string;
  /** As it names itself. */
  browser: string;
  /** The session that it came with, which ends when another one begins. */
  token?: string | undefined;
}

export interface SignedIn {
  account: Account;
  token: string;
}

export interface SessionOpening {
  /** A session for somebody who has shown who they are. @param provider who vouches for it. */
  open(stored: StoredAccount, client: Client, provider?: ProviderSession): Promise<SignedIn>;
  /**
   * All sessions of the account have ended; the one that the client came with goes on with a new token,
   * and ends where its provider ends it.
   */
  restart(stored: StoredAccount, client: Client): Promise<string>;
  /** Who is signed in, and whether more is asked of them first. */
  signedIn(stored: StoredAccount, provider?: ProviderSession): Account;
}

interface Dependencies {
  accounts: Pick<AccountStore, 'noteDay'>;
  sessions: Pick<SessionStore, 'find' | 'insert' | 'remove' | 'removeOfAccount'>;
  note: (kind: AccountEventKind, account: StoredAccount, by: string) => Promise<void>;
  requiresSecondFactor: boolean;
  now: () => Date;
}

export function createSessionOpening({
  accounts,
  sessions,
  note,
  requiresSecondFactor,
  now,
}: Dependencies): SessionOpening {
  async function begin(
    stored: StoredAccount,
    { browser }: Client,
    provider?: ProviderSession,
  ): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const at = now();
    await sessions.insert({
      id: hashOf(token),
      publicId: randomUUID(),
      accountId: stored.id,
      epoch: stored.sessionEpoch,
      startedAt: at,
      usedAt: at,
      expiresAt: endOfSession(stored.role, at, at),
      browser,
      ...(provider && { provider }),
    });
    return token;
  }

  function signedIn(stored: StoredAccount, provider?: ProviderSession): Account {
    const needsFactor = requiresSecondFactor && !provider?.isStrong && hasToSetFactor(stored);
    return {
      ...toSignedIn(stored),
      ...(provider && { provider: provider.name }),
      ...(needsFactor && { needsSecondFactor: true }),
    };
  }

  return {
    signedIn,
    async open(stored, client, provider) {
      const token = await begin(stored, client, provider);
      if (client.token !== undefined) await sessions.remove(hashOf(client.token));
      const day = osloDayOf(now());
      // Of no consequence to those who change the account meanwhile: its version stays.
      if (stored.lastSignInDay !== day) await accounts.noteDay(stored.id, day);
      await note('signed_in', stored, stored.id);
      return { account: signedIn(stored, provider), token };
    },
    async restart(stored, client) {
      const before =
        client.token === undefined ? undefined : await sessions.find(hashOf(client.token));
      await sessions.removeOfAccount(stored.id);
      return begin(stored, client, before?.provider);
    },
  };
}
