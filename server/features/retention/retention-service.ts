import { Forbidden } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { PastCase } from '#shared/retention/retention-endpoints.ts';
import { caseRule, pastBefore, retentionRules } from '#shared/retention/retention-rules.ts';
import type { RetentionStore } from './retention-store.ts';

export interface RetentionService {
  /** Of the leader's municipality, for the leader to archive and erase. */
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
  /** Those of the ids whose records can be read. */
  readable: (ids: readonly string[]) => Promise<readonly { id: string }[]>;
  now: () => Date;
}

export function createRetentionService({
  store,
  isArchived,
  readable,
  now,
}: Dependencies): RetentionService {
  return {
    async pastCases({ municipality }, { page, pageSize }) {
      if (municipality === undefined) throw new Forbidden();
      const before = pastBefore(caseRule, now());
      const [found, total] = await Promise.all([
        store.cases(municipality, before, { skip: (page - 1) * pageSize, limit: pageSize }),
        store.countCases(municipality, before),
      ]);
      const shown = new Set((await readable(found.map(({ id }) => id))).map(({ id }) => id));
      const items = await Promise.all(
        found.map(async ({ version, ...each }) => ({
          ...each,
          isArchived: await isArchived(each.id, version),
          ...(!shown.has(each.id) && { unreadable: { version } }),
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
