import type { ParticipantExport } from '#shared/rights/export-endpoints.ts';
import type { AccountEventStore } from './account-event-store.ts';
import type { AccountStore } from './account-store.ts';
import type { SessionStore } from './session-store.ts';

interface Stores {
  accounts: Pick<AccountStore, 'findByParticipant'>;
  sessions: Pick<SessionStore, 'ofAccount'>;
  events: Pick<AccountEventStore, 'ofAccount'>;
}

/** All that is held of a participant's account but for what keeps it shut. */
export function createHeldOfParticipant({ accounts, sessions, events }: Stores) {
  return async (
    participantId: string,
  ): Promise<Pick<ParticipantExport, 'account' | 'sessions' | 'accountEvents'>> => {
    const stored = await accounts.findByParticipant(participantId);
    if (!stored) return { sessions: [], accountEvents: [] };
    const own = await sessions.ofAccount(stored.id);
    const happened = await events.ofAccount(stored.id);
    const { email, displayName, phone, status, invitedAt, lastSignInDay } = stored;
    return {
      account: {
        email,
        displayName,
        phone,
        status,
        invitedAt: invitedAt.toISOString(),
        lastSignInDay,
      },
      sessions: own.map(({ startedAt, usedAt, browser }) => ({
        startedAt: startedAt.toISOString(),
        usedAt: usedAt.toISOString(),
        browser,
      })),
      accountEvents: happened.map(({ at, kind }) => ({ at: at.toISOString(), kind })),
    };
  };
}
