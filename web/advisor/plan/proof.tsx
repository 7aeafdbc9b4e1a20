import type { ReactElement } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { planText } from '#web/text/advisor-plan.ts';
import { format } from '#web/text/format.ts';
import { Button } from '#web/ui/button.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './plan.module.css';
import { proofSums, unit } from './plan-sums.ts';
import { saveJson } from './save-json.ts';

const t = planText.proof;

/** That there is no better plan, in two sums that anyone can add up. */
export function Proof({ plan }: { plan: PlanReply }): ReactElement {
  const { certificate, lines, input, state } = plan;
  const sums = proofSums(plan);
  if (!sums) return <Text size="small">{t.gone}</Text>;
  const isEqual = sums.plan === sums.bound;
  return (
    <Stack data-screen-only>
      <Disclosure label={state === 'done' && isEqual ? t.proven : t.notProven}>
        <Stack gap={12}>
          <Text size="small">{t.intro}</Text>
          <dl className={styles.facts}>
            <div>
              <dt>{t.plan}</dt>
              <dd>{format.number(sums.plan)}</dd>
            </div>
            <div>
              <dt>{t.bound}</dt>
              <dd>{format.number(sums.bound)}</dd>
            </div>
          </dl>
          <Text size="small">
            <b>{isEqual ? t.equal : t.apart((sums.bound - sums.plan) / unit)}</b> {t.unit}
          </Text>
          {sums.bonus > 0 && <Text size="small">{t.bonus(sums.bonus, sums.counted)}</Text>}
          <div>
            <Button
              size="small"
              variant="secondary"
              onClick={() => saveJson(t.file, { certificate, input, lines })}
            >
              {t.download}
            </Button>
          </div>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
