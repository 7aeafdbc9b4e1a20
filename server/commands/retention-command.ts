import { readConfig } from '#server/config.ts';
import { createRetentionStore } from '#server/features/retention/retention-store.ts';
import { BadUsage, runCommand } from '#server/run-command.ts';
import {
  pastBefore,
  type RetentionRule,
  retentionRules,
} from '#shared/retention/retention-rules.ts';
import { onStoredData } from './on-stored-data.ts';

function timeOf({ months, days }: RetentionRule): string {
  return days === undefined ? `${months} months` : `${days} days`;
}

/** `npm run retention -- --dry-run` says how much is past its time, by rule and without names. */
await runCommand(async () => {
  const [option, ...others] = process.argv.slice(2);
  // The servers remove what goes by itself; the rest is for a leader to decide.
  if (option !== '--dry-run' || others.length > 0) {
    throw new BadUsage('npm run retention -- --dry-run');
  }
  const now = new Date();
  await onStoredData(readConfig(), async ({ connection }) => {
    const store = createRetentionStore(connection);
    for (const rule of retentionRules) {
      if (rule.effect === 'with_case') {
        console.log(`${rule.kind}: nothing by itself (after ${rule.after})`);
        continue;
      }
      const count = await store.count(rule.kind, pastBefore(rule, now));
      const what = rule.effect === 'remove' ? 'the next sweep removes' : 'for a leader to decide:';
      console.log(`${rule.kind}: ${what} ${count} (${timeOf(rule)} after ${rule.after})`);
    }
  });
});
