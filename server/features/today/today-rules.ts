import type { StoredPlacement } from '#server/features/placements/placement-store.ts';
import type { ReferralInShort } from '#server/features/referrals/referral-store.ts';
import { monthsAfter } from '#shared/calendar-months.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { Approver } from '#shared/placements/placement-codes.ts';
import { placementState } from '#shared/placements/placement-state.ts';
import type { PlacementItem, ReferralItem } from '#shared/today/today-endpoints.ts';

/** So many of each kind are named; all are counted. */
export const mostNamed = 10;
/** Of a list that is asked for alone. */
export const pageSize = 25;
/** So many days before the end somebody plans what comes then. */
const daysBeforeEnd = 14;
/** A level that is older says little. */
const monthsOfLevel = 12;

export function referralItem({
  id,
  openingId,
  state,
  updatedAt: at,
}: ReferralInShort): ReferralItem {
  return { referralId: id, openingId, state, at };
}

export function placementItem(
  placement: StoredPlacement,
  today: string,
  about: Pick<PlacementItem, 'on' | 'checkInId' | 'review'> = {},
): PlacementItem {
  const { id: placementId, title } = placement;
  return { placementId, title, state: placementState(placement, today), ...about };
}

/** Whether it can be approved. */
export function isOpen(placement: StoredPlacement, today: string): boolean {
  const state = placementState(placement, today);
  return state === 'draft' || state === 'changed';
}

/** Whose yes is the next that a plan waits for: an advisor's when the two others have said theirs. */
export function waitsFor({ approvals }: StoredPlacement, side: Approver): boolean {
  if (approvals[side]) return false;
  return (
    side !== 'advisor' || (approvals.participant !== undefined && approvals.employer !== undefined)
  );
}

/** Check-ins whose day has come, and in which this side has not written. */
export function dueCheckIns(
  placement: StoredPlacement,
  side: Approver,
  today: string,
): PlacementItem[] {
  return placement.checkIns
    .filter(({ due, doneAt, ...parts }) => due <= today && !doneAt && !parts[side])
    .map(({ id: checkInId, due: on, review }) =>
      placementItem(placement, today, { on, checkInId, ...(review && { review }) }),
    );
}

export function isEndingSoon({ approved }: StoredPlacement, today: string): boolean {
  const end = approved?.period?.end;
  return end !== undefined && end >= today && end <= dayOf(dayNumber(today) + daysBeforeEnd);
}

/** The date of the oldest level, where that is too old. */
export function oldLevel(
  { norwegian }: Pick<Participant, 'norwegian'>,
  today: string,
): string | undefined {
  const [oldest] = Object.values(norwegian)
    .map(({ date }) => date)
    .sort();
  const limit = monthsAfter(today, -monthsOfLevel);
  return oldest !== undefined && oldest < limit ? oldest : undefined;
}
