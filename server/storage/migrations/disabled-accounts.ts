import type { Migration } from './migration.ts';

/** Accounts that were disabled before it was noted when: their time begins now. */
export const addDisabledAt: Migration = {
  id: '2026-11-27-disabled-accounts',
  async run(data) {
    const disabledAt = new Date();
    await data.rewrite('accounts', (account) =>
      account.status === 'disabled' ? { disabledAt, ...account } : account,
    );
  },
};
