import { Conflict } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { AccountStore, StoredAccount } from './account-store.ts';

/** Somebody who can give accounts stays: the last administrator, a municipality's last leader. */
export interface LastOne {
  /** @throws Conflict when this one is the last. */
  requireAnother(caller: Account, stored: StoredAccount): Promise<void>;
  /**
   * After disabling: two who disable each other at once have each seen the other one before.
   * @throws Conflict when nobody was left, and this one is active again.
   */
  stays(caller: Account, disabled: StoredAccount): Promise<void>;
}

export function createLastOne(accounts: Pick<AccountStore, 'countActive' | 'change'>): LastOne {
  const countLike = ({ role, municipality }: StoredAccount): Promise<number> =>
    accounts.countActive(role, role === 'leader' ? municipality : undefined);
  const conflict = (): Conflict => new Conflict('The last one stays.');
  return {
    async requireAnother(caller, stored) {
      if (stored.status !== 'active' || !isKept(caller, stored)) return;
      if ((await countLike(stored)) <= 1) throw conflict();
    },
    async stays(caller, disabled) {
      if (!isKept(caller, disabled) || (await countLike(disabled)) > 0) return;
      const again = { status: 'active', disabledAt: undefined } as object;
      await accounts.change(disabled.id, { version: disabled.version }, again);
      throw conflict();
    },
  };
}

/** An administrator may disable a municipality's last leader, nobody the last administrator. */
function isKept(caller: Account, { role }: StoredAccount): boolean {
  return role === 'admin' || (role === 'leader' && caller.role !== 'admin');
}
