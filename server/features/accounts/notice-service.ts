import { NotFound } from '#server/errors.ts';
import { isNoticeKind, type OwnNotice } from '#shared/accounts/own-notices.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { AccountEventStore } from './account-event-store.ts';
import type { AccountStore } from './account-store.ts';

/** What holders are told of their accounts: events that others made. */
export interface NoticeService {
  list(account: Account): Promise<OwnNotice[]>;
  /** @throws NotFound */
  dismiss(account: Account, id: string): Promise<void>;
  /** The account, with a word that there is something to be told. */
  announced(account: Account): Promise<Account>;
}

interface Dependencies {
  events: Pick<AccountEventStore, 'untold' | 'told'>;
  accounts: Pick<AccountStore, 'find'>;
}

export function createNoticeService({ events, accounts }: Dependencies): NoticeService {
  return {
    async list({ id: accountId }) {
      const untold = await events.untold(accountId);
      const notices = untold.map(async ({ id, at, kind, by }) => {
        if (!isNoticeKind(kind)) return [];
        const who = by === undefined ? undefined : await accounts.find(by);
        const named = who ? { displayName: who.displayName, role: who.role } : {};
        return [{ id, at: at.toISOString(), kind, by: named }];
      });
      return (await Promise.all(notices)).flat();
    },
    async dismiss({ id: accountId }, id) {
      if (!(await events.told(accountId, id))) throw new NotFound();
    },
    async announced(account) {
      const untold = await events.untold(account.id);
      return untold.length > 0 ? { ...account, hasNotices: true } : account;
    },
  };
}
