import { lazy, type ReactElement, Suspense, useState } from 'react';
import { planText } from '#web/text/advisor-plan.ts';
import { Button } from '#web/ui/button.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './plan.module.css';
import { changesIn } from './plan-changes.ts';
import type { NamedPlan } from './plan-names.ts';
import { SolveAgain } from './solve-again.tsx';
import type { PlanWork } from './use-plan-work.ts';

const SuggestLines = lazy(async () => ({
  default: (await import('./suggest-lines.tsx')).SuggestLines,
}));

interface PlanBarProps {
  work: PlanWork;
  named: NamedPlan;
}

/** Stays in sight while something is decided or ticked: what comes of it is one press away. */
export function PlanBar({ work, named }: PlanBarProps): ReactElement | null {
  const [isAsked, setIsAsked] = useState(false);
  const { count, ticked } = work;
  if (count === 0 && ticked.length === 0) return null;
  return (
    <Stack gap={8} className={styles.bar} data-screen-only>
      {count > 0 && <Changes work={work} named={named} />}
      {ticked.length > 0 && (
        <Row gap={12}>
          <Text as="span">{planText.suggest.ticked(ticked.length)}</Text>
          <Button onClick={() => setIsAsked(true)}>{planText.suggest.make(ticked.length)}</Button>
          <Button variant="tertiary" onClick={() => work.tick(ticked, false)}>
            {planText.suggest.untick}
          </Button>
        </Row>
      )}
      {isAsked && (
        <Suspense>
          <SuggestLines work={work} named={named} onClose={() => setIsAsked(false)} />
        </Suspense>
      )}
    </Stack>
  );
}

/** What is decided since the plan was made, and the plan that follows from it. */
function Changes({ work, named }: PlanBarProps): ReactElement {
  const { plan, changes, count, decide } = work;
  return (
    <>
      <SolveAgain
        plan={plan}
        changes={changes}
        wordsOf={named.pair}
        lead={<Text as="span">{planText.changes.title(count)}</Text>}
      >
        <Button variant="tertiary" onClick={() => decide(changesIn(plan.input))}>
          {planText.changes.reset}
        </Button>
      </SolveAgain>
      <Text size="small">{planText.changes.intro}</Text>
    </>
  );
}
