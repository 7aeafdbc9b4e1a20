import { randomUUID } from 'node:crypto';
import { nameKey } from '../name-key.ts';
import type { Migration } from './migration.ts';

/** Accounts that there were before invitations are in use; sessions get a name of their own. */
export const addAccountStates: Migration = {
  id: '2026-11-26-account-states',
  async run(data) {
    const at = new Date();
    const municipalities = new Map<string, unknown>();
    for await (const { _id, municipality } of data.documents('participants')) {
      municipalities.set(_id, municipality);
    }
    await data.rewrite('accounts', (account) => ({
      status: 'active',
      invitedAt: at,
      sessionEpoch: 0,
      ...account,
      nameKey: nameKey(String(account.displayName)),
      ...(account.role === 'participant'
        ? { municipality: municipalities.get(String(account.participantId)) }
        : {}),
    }));
    await data.rewrite('sessions', (session) => ({
      publicId: randomUUID(),
      epoch: 0,
      startedAt: at,
      usedAt: at,
      browser: '',
      ...session,
    }));
  },
};
