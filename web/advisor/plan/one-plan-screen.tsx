import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import type { PlanNames, PlanReply } from '#shared/plans/plan.ts';
import { createAddress } from '#web/address/address.ts';
import { text } from '#web/address/address-fields.ts';
import { useAddress } from '#web/address/use-address.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { PendingPage } from '#web/advisor/pending-page.tsx';
import { usePlan, usePlanNames } from '#web/api/plans.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { plansText, planText as t } from '#web/text/advisor-plan.ts';
import { Announcement } from '#web/ui/announcement.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { PlanHead } from './plan-head.tsx';
import { namedPlan } from './plan-names.ts';
import { FailedPlan, PlanProgress } from './plan-progress.tsx';
import { SolvedPlan } from './solved-plan.tsx';

/** The id of the plan that this one was made of by changes. */
const planAddress = createAddress({ before: text(100) });

/** One plan: on its way, or with all that it tells. */
export function OnePlanScreen(): ReactElement {
  const { id = '' } = useParams();
  const { data, error, refetch } = usePlan(id);
  const above = <BackLink to={paths.plans}>{t.back}</BackLink>;
  if (!data) {
    return <PendingPage loading={t.loading} error={error} retry={refetch} above={above} />;
  }
  return (
    <Page key={id} title={data.name ?? plansText.noName} above={above}>
      {error && <Failure error={error} retry={refetch} />}
      <PlanHead plan={data} />
      <Announcement>{plansText.state[data.state]}</Announcement>
      <PlanByState plan={data} />
    </Page>
  );
}

function PlanByState({ plan }: { plan: PlanReply }): ReactElement {
  if (plan.state === 'failed') return <FailedPlan plan={plan} />;
  if (plan.state === 'queued' || plan.state === 'running') return <PlanProgress plan={plan} />;
  return <NamedPlan plan={plan} />;
}

function NamedPlan({ plan }: { plan: PlanReply }): ReactElement {
  const { state } = useAddress(planAddress);
  const { data: names, error, refetch } = usePlanNames(plan.id);
  // Where the plan before is gone, this one stands alone.
  const { data: before } = usePlan(state.before);
  const { data: earlier } = usePlanNames(before?.id);
  if (error) return <Failure error={error} retry={refetch} />;
  if (!names) return <Loading words={t.loading} count={3} height="9rem" />;
  // Somebody may have moved from where nobody is now.
  const named = namedPlan(plan, earlier ? bothOf(earlier, names) : names);
  return <SolvedPlan plan={plan} named={named} before={earlier && before} />;
}

function bothOf(earlier: PlanNames, now: PlanNames): PlanNames {
  return {
    participants: [...earlier.participants, ...now.participants],
    openings: [...earlier.openings, ...now.openings],
  };
}
