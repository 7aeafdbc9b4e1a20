import type {
  Approval,
  Approvals,
  ApprovedPlan,
  CheckIn,
  Doer,
  OwnPlacement,
  PlacementForAdvisors,
  PlacementForEmployer,
  PlacementStep,
  PlacementVersion,
  PlacementWarning,
} from '#shared/placements/placement.ts';
import type { Approver } from '#shared/placements/placement-codes.ts';
import { placementState } from '#shared/placements/placement-state.ts';
import { churnOf } from './churn-rules.ts';
import type { StoredPlacement } from './placement-store.ts';
import { type Beside, warningsOf } from './warning-rules.ts';

/** What stands round a placement. */
export interface Surroundings extends Beside {
  displayName: string;
  isProtected: boolean;
}

/** Of the warnings these say nothing of other placements. */
const ofThisAlone: readonly PlacementWarning['code'][] = ['overdue', 'required'];

export function forAdvisors(
  placement: StoredPlacement,
  beside: Surroundings,
): PlacementForAdvisors {
  const { participantId: id } = placement;
  return {
    ...withDerived(placement, beside),
    participant: { id, displayName: beside.displayName },
    churn: churnOf(beside.placements),
  };
}

export function forParticipant(placement: StoredPlacement, beside: Surroundings): OwnPlacement {
  return {
    ...withDerived(placement, beside),
    approvals: approvalsFor('participant', placement.approvals),
    checkIns: placement.checkIns.map((checkIn) => ({
      ...checkIn,
      ...withoutNote(checkIn),
    })),
    history: placement.history.map(asToldToParticipant),
  };
}

export function forEmployer(
  placement: StoredPlacement,
  beside: Surroundings,
): PlacementForEmployer {
  const {
    participantId: _p,
    why: _w,
    extendedLimit: _l,
    history: _h,
    ...rest
  } = withDerived(placement, beside);
  const { municipality, end, cancelled, adaptation } = placement;
  return {
    ...rest,
    adaptation: placement.adaptationShared ? adaptation : undefined,
    municipality: beside.isProtected ? undefined : municipality,
    approvals: approvalsFor('employer', placement.approvals),
    person: { displayName: beside.displayName },
    warnings: rest.warnings.filter(({ code }) => ofThisAlone.includes(code)),
    checkIns: placement.checkIns.map(({ participant: _, ...checkIn }) => ({
      ...checkIn,
      ...(checkIn.employer && { employer: withoutService(checkIn.employer) }),
      ...(checkIn.advisor && { advisor: withoutService(withoutNote(checkIn).advisor ?? {}) }),
    })),
    end: end && { on: end.on },
    cancelled: cancelled && { on: cancelled.on },
  };
}

/** Plans that were approved and hold no more, latest first. */
export function versionsOf(
  { approved, earlier, approvals }: StoredPlacement,
  side: Approver,
): PlacementVersion[] {
  const isChanged = approved !== undefined && !approvals.advisor;
  const all = isChanged ? [...earlier, approved] : earlier;
  return all.map((each) => versionFor(side, each)).reverse();
}

function versionFor(side: Approver, plan: ApprovedPlan): PlacementVersion {
  const approvals = side === 'advisor' ? plan.approvals : approvalsFor(side, plan.approvals);
  if (side !== 'employer') return { ...plan, approvals };
  const { why: _w, extendedLimit: _l, adaptation, ...rest } = plan;
  return { ...rest, approvals, ...(plan.adaptationShared && { adaptation }) };
}

function withDerived<T extends StoredPlacement>(
  placement: T,
  beside: Surroundings,
): T & Pick<PlacementForAdvisors, 'state' | 'warnings'> {
  return {
    ...placement,
    state: placementState(placement, beside.today),
    warnings: warningsOf(placement, beside),
  };
}

function withoutNote({ advisor }: Pick<CheckIn, 'advisor'>): Pick<CheckIn, 'advisor'> {
  if (!advisor) return {};
  const { note: _, ...told } = advisor;
  return { advisor: told };
}

/** Why a yes was given for somebody else is told to whose yes it was. */
function approvalsFor(side: Exclude<Approver, 'advisor'>, approvals: Approvals): Approvals {
  const told = Object.entries(approvals).map(
    ([of, approval]) => [of, of === side ? approval : withoutReason(approval)] as const,
  );
  if (side === 'participant') return Object.fromEntries(told);
  return Object.fromEntries(told.map(([of, approval]) => [of, withoutService(approval)]));
}

function withoutReason({ onBehalf: _, ...approval }: Approval): Approval {
  return approval;
}

/** Which service somebody works for tells an employer what the person is there for. */
function withoutService<T extends { by?: Doer | undefined }>(part: T): T {
  if (!part.by) return part;
  const { service: _, ...by } = part.by;
  return { ...part, by };
}

function asToldToParticipant({ onBehalf, ...step }: PlacementStep): PlacementStep {
  return step.of === 'participant' && onBehalf ? { ...step, onBehalf } : step;
}
