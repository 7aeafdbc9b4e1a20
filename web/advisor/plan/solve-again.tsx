import type { ReactElement, ReactNode } from 'react';
import type { PlanReply, SentPair } from '#shared/plans/plan.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { planText } from '#web/text/advisor-plan.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Row } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { againFaults } from './again-faults.ts';
import type { PlanChanges } from './plan-changes.ts';
import { useSolveAgain } from './use-plan-work.ts';

interface SolveAgainProps {
  plan: PlanReply;
  changes: PlanChanges;
  /** What a pair is called, where one of them is at fault. */
  wordsOf: (pair: SentPair) => string;
  /** Before and after the button. */
  lead?: ReactNode;
  children?: ReactNode;
}

/** The button of the plan that follows from what is decided; where it can't, why. */
export function SolveAgain(props: SolveAgainProps): ReactElement {
  const { plan, changes, wordsOf, lead, children } = props;
  const { solve, error } = useSolveAgain(plan);
  const faults = againFaults(error, changes.locks, wordsOf);
  return (
    <>
      {faults.length > 0 && (
        <Alert variant="warning" role="alert" size="small">
          {faults.map((words) => (
            <Text key={words} size="small">
              {words}
            </Text>
          ))}
        </Alert>
      )}
      <Row gap={12}>
        {lead}
        <ActionButton action={() => solve(changes)}>{planText.again}</ActionButton>
        {children}
      </Row>
    </>
  );
}
