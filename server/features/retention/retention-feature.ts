import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { pastBefore, retentionRules } from './retention-rules.ts';
import { createRetentionStore } from './retention-store.ts';

/** What was never documentation goes by itself when its time is past. */
export function createRetentionFeature({
  connection,
  now,
}: Pick<Foundation, 'connection' | 'now'>): Feature {
  const store = createRetentionStore(connection);
  return {
    async sweep() {
      for (const rule of retentionRules) {
        if (rule.effect === 'remove') await store.remove(rule.kind, pastBefore(rule, now()));
      }
    },
  };
}
