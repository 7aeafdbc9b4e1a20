import type { ReactElement } from 'react';
import { planText as t } from '#web/text/advisor-plan.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { LeastScore } from './least-score.tsx';
import styles from './plan.module.css';
import { scoreSpread } from './plan-sums.ts';
import { Proof } from './proof.tsx';
import { Spread } from './spread.tsx';
import type { PlanWork } from './use-plan-work.ts';

/** How many get a place and how well it fits, beside what simpler ways would give. */
export function PlanResult({ work }: { work: PlanWork }): ReactElement {
  const { plan } = work;
  const { placed = 0, people, total = 0, compared, lines } = plan;
  const spread = scoreSpread(lines);
  const own = { total, placed };
  return (
    <Card as="section" aria-labelledby="resultat">
      <Stack gap={12}>
        <Heading level={2} id="resultat">
          {t.resultTitle}
        </Heading>
        <Text size="large">{t.placed(placed, people)}</Text>
        <dl className={styles.facts}>
          <Fact name={t.facts.total} points={total} />
          {spread && <Fact name={t.facts.smallest} points={spread.smallest} />}
          {spread && <Fact name={t.facts.middle} points={spread.middle} />}
        </dl>
        <LeastScore work={work} />
        {compared && (
          <Stack gap={4} data-screen-only>
            <Text size="small">{t.compared.greedy(own, compared.greedy)}</Text>
            <Text size="small">{t.compared.random(own, compared.random)}</Text>
          </Stack>
        )}
        <Text size="small">{t.caveat}</Text>
        {plan.spread && <Spread spread={plan.spread} />}
        <Proof plan={plan} />
      </Stack>
    </Card>
  );
}

function Fact({ name, points }: { name: string; points: number }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{t.points(points)}</dd>
    </div>
  );
}
