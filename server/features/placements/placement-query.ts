import { type CaseScope, seenByAdvisors } from '#server/case-scope.ts';
import type { PlacementState } from '#shared/placements/placement-codes.ts';

/** Whose placements somebody sees. */
export type PlacementScope =
  | Exclude<CaseScope, { employerId: string }>
  /** Of an employer but for those that were over by this day. */
  | { employerId: string; overBy: string };

export function scopeFilter(scope: PlacementScope): object {
  if ('participantId' in scope) return scope;
  if ('employerId' in scope) {
    const { employerId, overBy } = scope;
    return {
      employerId,
      $and: ['end.on', 'cancelled.on'].map((day) => ({
        $or: [{ [day]: null }, { [day]: { $gt: overBy } }],
      })),
    };
  }
  return seenByAdvisors(scope);
}

const is = { $gt: '' };

/** `placementState` as a filter. */
export function inState(state: PlacementState, today: string): object {
  if (state === 'cancelled') return { 'cancelled.at': is };
  const stands = { 'cancelled.at': null };
  if (state === 'ended') return { ...stands, 'end.at': is };
  const isOn = { ...stands, 'end.at': null };
  if (state === 'draft') return { ...isOn, 'approved.approvedAt': null };
  const approved = { ...isOn, 'approved.approvedAt': is };
  if (state === 'changed') return { ...approved, 'approvals.advisor.at': null };
  const whole = { ...approved, 'approvals.advisor.at': is };
  if (state === 'agreed') return { ...whole, 'approved.period.start': { $gt: today } };
  const begun = { ...whole, 'approved.period.start': { $lte: today } };
  if (state === 'overdue') return { ...begun, 'approved.period.end': { $lt: today } };
  return {
    ...begun,
    $or: [{ 'approved.period.end': null }, { 'approved.period.end': { $gte: today } }],
  };
}
