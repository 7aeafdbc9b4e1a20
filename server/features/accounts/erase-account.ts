import type { AccountEventStore } from './account-event-store.ts';
import type { AccountStore } from './account-store.ts';
import type { AttemptLimits } from './attempt-limits.ts';
import type { SessionStore } from './session-store.ts';

interface Stores {
  accounts: Pick<AccountStore, 'find' | 'findByParticipant' | 'change' | 'remove'>;
  sessions: Pick<SessionStore, 'removeOfAccount'>;
  events: Pick<AccountEventStore, 'removeOfAccount'>;
  limits: Pick<AttemptLimits, 'forget'>;
}

/** Erases the account of a participant who is erased, in two steps: the first says which one it is. */
export interface AccountErasing {
  /** Nobody comes in with it any more. @returns its id, if there is one. */
  shut(participantId: string): Promise<string | undefined>;
  /** With all that is kept of it; the account goes last, so that what was begun can be ended. */
  erase(accountId: string): Promise<void>;
}

export function createAccountErasing({
  accounts,
  sessions,
  events,
  limits,
}: Stores): AccountErasing {
  return {
    async shut(participantId) {
      const account = await accounts.findByParticipant(participantId);
      if (account) await accounts.change(account.id, {}, { status: 'disabled' });
      return account?.id;
    },
    async erase(accountId) {
      const account = await accounts.find(accountId);
      if (!account) return;
      await sessions.removeOfAccount(accountId);
      await events.removeOfAccount(accountId);
      await limits.forget(account.email);
      await accounts.remove(accountId);
    },
  };
}
