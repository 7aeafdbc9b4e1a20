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
  /** What waits for one of these openings is expired, whether or not that is written down. */
  closed?: readonly string[] | undefined;
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
  const { states, openingId, participantId, since, but = [], closed = [], today } = filter;
  return [
    ...(since === undefined ? [] : [{ updatedAt: { $gte: since } }]),
    ...(but.length === 0 ? [] : [{ _id: { $nin: but } }]),
    ...(openingId === undefined ? [] : [{ openingId }]),
    ...(participantId === undefined ? [] : [{ participantId }]),
    ...(states === undefined ? [] : [inStates(states, { today, closed })]),
  ];
}

/** What waits longer than it may, or for what is closed, is expired, whether or not that is written down. */
function inStates(
  states: readonly ReferralState[],
  { today, closed }: { today: string; closed: readonly string[] },
): object {
  const waits = { state: { $in: waitingStates } };
  const isLate = { expiresOn: { $lt: today } };
  const isClosed = { openingId: { $in: closed } };
  const inTime = {
    expiresOn: { $gte: today },
    ...(closed.length > 0 && { openingId: { $nin: closed } }),
  };
  const isOver =
    closed.length > 0 ? { ...waits, $or: [isLate, isClosed] } : { ...waits, ...isLate };
  const asWritten = {
    state: { $in: states },
    ...(states.some(isWaiting) && { $or: [inTime, { state: { $nin: waitingStates } }] }),
  };
  return states.includes('expired') ? { $or: [asWritten, isOver] } : asWritten;
}
