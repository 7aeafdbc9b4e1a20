import type { ReactElement } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { planText as t } from '#web/text/advisor-plan.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { Decisions } from './decisions.tsx';
import { LockPrices } from './lock-prices.tsx';
import { Moved } from './moved.tsx';
import { movedPeople } from './moved-lines.ts';
import { PlanBar } from './plan-bar.tsx';
import type { NamedPlan } from './plan-names.ts';
import { PlanPlaces } from './plan-places.tsx';
import { PlanResult } from './plan-result.tsx';
import { unit } from './plan-sums.ts';
import { PlanTable } from './plan-table.tsx';
import { Shortage } from './shortage.tsx';
import { SolveAgain } from './solve-again.tsx';
import { type PlanWork, usePlanWork } from './use-plan-work.ts';

interface SolvedPlanProps {
  plan: PlanReply;
  named: NamedPlan;
  /** What it was made of by changes. */
  before: PlanReply | undefined;
}

/** Who gets what and who gets nothing, what it costs, and what can be changed. */
export function SolvedPlan({ plan, named, before }: SolvedPlanProps): ReactElement {
  const work = usePlanWork(plan);
  const moved = before ? movedPeople(before.lines, plan.lines) : [];
  return (
    <>
      {plan.gap !== undefined && (
        <Alert variant="warning">{t.stopped(plan.gap, (plan.certificate?.b ?? 0) / unit)}</Alert>
      )}
      <ChangedSince work={work} named={named} />
      {before && <Moved moved={moved} plan={plan} before={before} named={named} />}
      <PlanResult work={work} />
      <Decisions work={work} named={named} />
      <PlanTable work={work} named={named} moved={moved} />
      <Stack gap={24} data-screen-only>
        <LockPrices prices={plan.lockPrices} named={named} />
        <PlanPlaces work={work} named={named} />
      </Stack>
      <Shortage plan={plan} />
      <PlanBar work={work} named={named} />
    </>
  );
}

/** So many of those that have changed are named. */
const mostNames = 5;

function ChangedSince({
  work: { plan, changes, count },
  named,
}: {
  work: PlanWork;
  named: NamedPlan;
}): ReactElement | null {
  const { participants, openings } = plan.changed;
  const names = [...participants.map(named.person), ...openings.map(named.place)];
  if (names.length === 0) return null;
  return (
    <Alert variant="info">
      <Stack gap={8}>
        <Text>{t.changed(names.slice(0, mostNames), names.length)}</Text>
        {count === 0 && <SolveAgain plan={plan} changes={changes} wordsOf={named.pair} />}
      </Stack>
    </Alert>
  );
}
