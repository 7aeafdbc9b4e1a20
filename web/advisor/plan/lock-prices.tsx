import type { ReactElement } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { planText } from '#web/text/advisor-plan.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import styles from './plan.module.css';
import { keyOf } from './plan-changes.ts';
import type { NamedPlan } from './plan-names.ts';

const t = planText.lockPrices;

/** What each lock of the plan costs everybody together. */
export function LockPrices({
  prices,
  named,
}: {
  prices: PlanReply['lockPrices'];
  named: NamedPlan;
}): ReactElement | null {
  if (prices.length === 0) return null;
  return (
    <Stack as="section" gap={8}>
      <Heading level={2}>{t.title}</Heading>
      <ul className={styles.list}>
        {prices.map((lock) => (
          <li key={keyOf(lock)}>
            {named.pair(lock)}: <b>{t.price(lock.total, lock.placed)}</b>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
