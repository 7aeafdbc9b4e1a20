import { Forbidden } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { PastCase } from '#shared/retention/retention-endpoints.ts';
import { caseRule, pastBefore, retentionRules } from '#shared/retention/retention-rules.ts';
import type { RetentionStore } from './retention-store.ts';

export interface RetentionService {
  /** Of the leader's municipality, for the leader to archive and erase; those that cannot be read with them. */
  pastCases(
    leader: Account,
    query: { page: number; pageSize: number },
  ): Promise<{ items: PastCase[]; total: number; page: number; pageSize: number }>;
  /** What was never documentation goes when its time is past. */
  sweep(): Promise<void>;
}

interface Dependencies {
  store: RetentionStore;
  /** Whether the archive's package is of the case as it is now. */
  isArchived: (id: string, version: number) => Promise<boolean>;
  /** The municipality's records that cannot be read: no other list has them, whatever their age. */
  unreadable: (municipality: string) => Promise<readonly string[]>;
  now: () => Date;
}

export function createRetentionService({
  store,
  isArchived,
  unreadable,
  now,
}: Dependencies): RetentionService {
  return {
    async pastCases({ municipality }, { page, pageSize }) {
      if (municipality === undefined) throw new Forbidden();
      const before = pastBefore(caseRule, now());
      const damaged = await unreadable(municipality);
      const listed = { municipality, before, besides: damaged };
      const [found, total] = await Promise.all([
        store.cases(listed, { skip: (page - 1) * pageSize, limit: pageSize }),
        store.countCases(listed),
      ]);
      const items = await Promise.all(
        found.map(async ({ version, ...each }) => ({
          ...each,
          isArchived: await isArchived(each.id, version),
          ...(damaged.includes(each.id) && { unreadable: { version } }),
        })),
      );
      return { items, total, page, pageSize };
    },
    async sweep() {
      for (const rule of retentionRules) {
        if (rule.effect === 'remove') await store.remove(rule.kind, pastBefore(rule, now()));
      }
    },
  };
}
