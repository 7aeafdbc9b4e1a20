import type { ReactElement } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { planText as t } from '#web/text/advisor-plan.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Decisions } from './decisions.tsx';
import { LockPrices } from './lock-prices.tsx';
import { Moved } from './moved.tsx';
import { movedPeople } from './moved-lines.ts';
import { PlanBar } from './plan-bar.tsx';
import type { NamedPlan } from './plan-names.ts';
import { PlanPlaces } from './plan-places.tsx';
import { PlanResult } from './plan-result.tsx';
import { PlanTable } from './plan-table.tsx';
import { Shortage } from './shortage.tsx';
import { usePlanWork } from './use-plan-work.ts';

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
  const { participants, openings } = plan.changed;
  return (
    <>
      {plan.gap !== undefined && <Alert variant="warning">{t.stopped(plan.gap)}</Alert>}
      {participants.length + openings.length > 0 && (
        <Alert variant="info">{t.changed(participants.length, openings.length)}</Alert>
      )}
      {before && <Moved moved={moved} plan={plan} before={before} named={named} />}
      <PlanResult plan={plan} />
      <Decisions work={work} named={named} />
      <PlanTable work={work} named={named} moved={moved} />
      <Stack gap={24} data-screen-only>
        <LockPrices prices={plan.lockPrices} named={named} />
        <Shortage shortage={plan.shortage} />
        <PlanPlaces work={work} named={named} />
      </Stack>
      <PlanBar work={work} named={named} />
    </>
  );
}
