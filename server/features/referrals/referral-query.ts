import { type CaseScope, seenByAdvisors } from '#server/case-scope.ts';
import { isWaiting, type ReferralState, waitingStates } from '#shared/referrals/referral-table.ts';

export interface ReferralFilter {
  states?: readonly ReferralState[] | undefined;
  openingId?: string | undefined;
  participantId?: string | undefined;
  /** The day, or the instant, from which on it was changed. */
  since?: string | undefined;
  /** Without these. */
  but?: readonly string[] | undefined;
  /** Without those that wait for one of these openings. */
  butOpenings?: readonly string[] | undefined;
  /** YYYY-MM-DD: what waits longer than it may is expired. */
  today: string;
}

export function whereOf(scope: CaseScope, filter: ReferralFilter): object {
  return { $and: [ofScope(scope), ...ofFilter(filter)] };
}

/** An employer sees what was shared with it. */
function ofScope(scope: CaseScope): object {
  if ('employerId' in scope) return { employerId: scope.employerId, sharedAt: { $gt: '' } };
  if ('participantId' in scope) return { ...scope, isSilent: { $ne: true } };
  return seenByAdvisors(scope);
}

function ofFilter(filter: ReferralFilter): object[] {
  const { states, openingId, participantId, since, but = [], butOpenings = [], today } = filter;
  return [
    ...(since === undefined ? [] : [{ updatedAt: { $gte: since } }]),
    ...(but.length === 0 ? [] : [{ _id: { $nin: but } }]),
    ...(butOpenings.length === 0 ? [] : [waitingFor(butOpenings)]),
    ...(openingId === undefined ? [] : [{ openingId }]),
    ...(participantId === undefined ? [] : [{ participantId }]),
    ...(states === undefined ? [] : [inStates(states, today)]),
  ];
}

function waitingFor(openings: readonly string[]): object {
  return { $or: [{ openingId: { $nin: openings } }, { state: { $nin: waitingStates } }] };
}

/** What waits longer than it may is expired, whether or not that is written down. */
function inStates(states: readonly ReferralState[], today: string): object {
  const late = { state: { $in: waitingStates }, expiresOn: { $lt: today } };
  const inTime = [{ expiresOn: { $gte: today } }, { state: { $nin: waitingStates } }];
  const asWritten = { state: { $in: states }, ...(states.some(isWaiting) && { $or: inTime }) };
  return states.includes('expired') ? { $or: [asWritten, late] } : asWritten;
}
