import type { ReactElement } from 'react';
import type { SentPair } from '#shared/plans/plan.ts';
import { planText } from '#web/text/advisor-plan.ts';
import { Button } from '#web/ui/button.tsx';
import { Row } from '#web/ui/stack.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { holds, locked, ruledOut, undecided } from './plan-changes.ts';
import type { PlanWork } from './use-plan-work.ts';

const t = planText.change;

interface PairButtonsProps {
  pair: SentPair;
  what: string;
  work: PlanWork;
}

/** The pair must be in the next plan, or must not; pressed again neither. */
export function PairButtons({ pair, what, work }: PairButtonsProps): ReactElement {
  const { changes, decide, plan } = work;
  const isLocked = holds(changes.locks, pair);
  const isOut = holds(changes.ruledOut, pair);
  return (
    <Row gap={4}>
      <Button
        size="small"
        variant={isLocked ? 'primary' : 'secondary'}
        onClick={() =>
          decide(isLocked ? undecided(changes, pair) : locked(changes, pair, plan.each))
        }
      >
        {isLocked ? t.unlock : t.lock}
        <HiddenText> {what}</HiddenText>
      </Button>
      <Button
        size="small"
        variant={isOut ? 'primary' : 'tertiary'}
        onClick={() => decide(isOut ? undecided(changes, pair) : ruledOut(changes, pair))}
      >
        {isOut ? t.ruleOutUndo : t.ruleOut}
        <HiddenText> {what}</HiddenText>
      </Button>
    </Row>
  );
}
