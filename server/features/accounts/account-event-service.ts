import { startOfOsloDay } from '#server/oslo-day.ts';
import type { AccountEvent, AccountEventKind } from '#shared/accounts/account-event.ts';
import { isNoticeKind } from '#shared/accounts/own-notices.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { AccountEventStore } from './account-event-store.ts';
import type { AccountStore, StoredAccount } from './account-store.ts';

export interface AccountEventPage {
  items: AccountEvent[];
  total: number;
  page: number;
  pageSize: number;
}

export interface AccountEventService {
  note(kind: AccountEventKind, account: StoredAccount, by: string): Promise<void>;
  /** Somebody failed to sign in as nobody: it takes as long as for an account that there is. */
  noteUnknown(): Promise<void>;
  /** The municipality's for a leader; for an administrator all but participants'. Latest first. */
  list(
    caller: Account,
    query: { from?: string | undefined; to?: string | undefined; page: number; pageSize: number },
  ): Promise<AccountEventPage>;
}

interface Dependencies {
  events: AccountEventStore;
  accounts: Pick<AccountStore, 'find'>;
  employerIdsIn: (municipality: string) => Promise<string[]>;
  now: () => Date;
}

export function createAccountEventService({
  events,
  accounts,
  employerIdsIn,
  now,
}: Dependencies): AccountEventService {
  async function named(id: string): Promise<AccountEvent['by']> {
    const found = await accounts.find(id);
    if (!found) return { id };
    const { displayName, role, participantId } = found;
    return { id, displayName, role, participantId };
  }

  async function placeOf({ municipality = '' }: Account) {
    return { municipality, employerIds: await employerIdsIn(municipality) };
  }

  return {
    async note(kind, { id, role, municipality, employerId, status }, by) {
      // Who was invited and has never been here is not told of the next link: it is how they come.
      const isUntold = isNoticeKind(kind) && by !== id && status === 'active';
      await events.append({
        at: now(),
        kind,
        accountId: id,
        by,
        isParticipant: role === 'participant',
        ...(municipality ? { municipality } : {}),
        ...(employerId ? { employerId } : {}),
        ...(isUntold ? { isUntold } : {}),
      });
    },
    async noteUnknown() {
      await events.append({ at: now(), kind: 'sign_in_failed', isParticipant: false });
    },
    async list(caller, { from, to, page, pageSize }) {
      const found = await events.page(
        {
          place: caller.role === 'leader' ? await placeOf(caller) : undefined,
          from: from ? startOfOsloDay(from) : undefined,
          before: to ? startOfOsloDay(to, 1) : undefined,
        },
        { skip: (page - 1) * pageSize, limit: pageSize },
      );
      const both = found.items.flatMap(({ accountId, by }) => [accountId, by]);
      const ids = new Set(both.filter((id) => id !== undefined));
      const names = new Map(
        await Promise.all([...ids].map(async (id) => [id, await named(id)] as const)),
      );
      const nameOf = (id = ''): AccountEvent['by'] => names.get(id) ?? {};
      return {
        items: found.items.map(({ at, kind, accountId, by }) => ({
          at: at.toISOString(),
          kind,
          account: nameOf(accountId),
          by: nameOf(by),
        })),
        total: found.total,
        page,
        pageSize,
      };
    },
  };
}
