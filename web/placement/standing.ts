import { missingParts, type RequiredPart } from '#shared/placements/missing-parts.ts';
import type { CheckIn, Placement } from '#shared/placements/placement.ts';
import type { Approver } from '#shared/placements/placement-codes.ts';

/** What is next of a placement. */
export type Standing =
  | { is: 'fill'; missing: RequiredPart[] }
  /** Those whose yes is the next. */
  | { is: 'approve'; by: Approver[] }
  | { is: 'begin'; on: string }
  /** A talk; `isDue` when its day has come. */
  | { is: 'talk'; on: string; checkInId: string; isDue: boolean }
  /** Nothing more before the last day, where there is one. */
  | { is: 'go_on'; until?: string | undefined }
  | { is: 'end' }
  | { is: 'over' };

type Stood = Pick<
  Placement,
  'state' | 'approvals' | 'checkIns' | 'period' | 'weekdays' | 'hoursPerWeek' | 'goals' | 'contact'
>;

/** @param side for whom: a talk is past for those who have written. */
export function standingOf(placement: Stood, side: Approver, today: string): Standing {
  const { state, period } = placement;
  switch (state) {
    case 'draft':
    case 'changed':
      return untilApproved(placement);
    case 'agreed':
      return { is: 'begin', on: period?.start ?? '' };
    case 'running':
      return talkOf(placement, side, today) ?? { is: 'go_on', until: period?.end };
    case 'overdue':
      return { is: 'end' };
    default:
      return { is: 'over' };
  }
}

function untilApproved(placement: Stood): Standing {
  const missing = missingParts(placement);
  return missing.length > 0
    ? { is: 'fill', missing }
    : { is: 'approve', by: awaitedOf(placement.approvals) };
}

/** Participant and employer in any order, advisors last. */
export function awaitedOf(approvals: Placement['approvals']): Approver[] {
  const both = (['participant', 'employer'] as const).filter((of) => !approvals[of]);
  return both.length > 0 || approvals.advisor ? both : ['advisor'];
}

function talkOf({ checkIns }: Stood, side: Approver, today: string): Standing | undefined {
  const next = checkIns
    .filter((checkIn) => isOpen(checkIn, side))
    .reduce<CheckIn | undefined>((a, b) => (a && a.due <= b.due ? a : b), undefined);
  if (!next) return undefined;
  return { is: 'talk', on: next.due, checkInId: next.id, isDue: next.due <= today };
}

/** Nobody has done it, and this side has not written. */
export function isOpen({ doneAt, ...parts }: CheckIn, side: Approver): boolean {
  return doneAt === undefined && parts[side] === undefined;
}

/** Talks whose day has come, and in which this side has not written. */
export function dueTalks(
  { checkIns, state }: Pick<Placement, 'checkIns' | 'state'>,
  side: Approver,
  today: string,
): CheckIn[] {
  if (state === 'ended' || state === 'cancelled') return [];
  return checkIns.filter((checkIn) => checkIn.due <= today && isOpen(checkIn, side));
}
