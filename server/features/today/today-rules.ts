import type { ParticipantInShort } from '#server/features/participants/participant-store.ts';
import type { PlacementInShort } from '#server/features/placements/placement-in-short.ts';
import type { ReferralLine } from '#server/features/referrals/referral-store.ts';
import { monthsAfter } from '#shared/calendar-months.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import type { CheckIn } from '#shared/placements/placement.ts';
import type { Approver } from '#shared/placements/placement-codes.ts';
import { type PlacementStanding, placementState } from '#shared/placements/placement-state.ts';
import type { PlacementItem, ReferralItem } from '#shared/today/today-endpoints.ts';

/** So many of each kind are named; all are counted. */
export const mostNamed = 10;
/** Of a list that is asked for alone. */
export const pageSize = 25;
/** So many days before the end somebody plans what comes then. */
const daysBeforeEnd = 14;
/** What nobody has opened in so many days is news no more. */
const newsDays = 90;
/** A level that is older says little. */
const monthsOfLevel = 12;

/** The first day of what may be news. */
export function newsSince(today: string): string {
  return dayOf(dayNumber(today) - newsDays);
}

/** The last day on which an end is soon. */
export function dayAhead(today: string): string {
  return dayOf(dayNumber(today) + daysBeforeEnd);
}

export function referralItem({ id, openingId, state, updatedAt: at }: ReferralLine): ReferralItem {
  return { referralId: id, openingId, state, at };
}

/** As stored, or in short. */
type Standing = PlacementStanding & Pick<PlacementInShort, 'id' | 'title'>;
/** Of a list of many it is known that nobody has done them. */
type Talk = PlacementInShort['checkIns'][number] & Partial<Omit<CheckIn, 'id' | 'due' | 'review'>>;

export function placementItem(
  placement: Standing,
  today: string,
  about: Pick<PlacementItem, 'on' | 'checkInId' | 'review'> = {},
): PlacementItem {
  const { id: placementId, title } = placement;
  return { placementId, title, state: placementState(placement, today), ...about };
}

/** Whether it can be approved. */
export function isOpen(placement: PlacementStanding, today: string): boolean {
  const state = placementState(placement, today);
  return state === 'draft' || state === 'changed';
}

/** Whose yes is the next that a plan waits for: an advisor's when the two others have said theirs. */
export function waitsFor(
  { approvals }: { approvals: Partial<Record<Approver, unknown>> },
  side: Approver,
): boolean {
  if (approvals[side]) return false;
  return (
    side !== 'advisor' || (approvals.participant !== undefined && approvals.employer !== undefined)
  );
}

/** Check-ins whose day has come, and in which this side has not written. */
export function dueCheckIns(
  placement: Standing & { checkIns: readonly Talk[] },
  side: Approver,
  today: string,
): PlacementItem[] {
  return placement.checkIns
    .filter(({ due, doneAt, ...parts }) => due <= today && !doneAt && !parts[side])
    .map(({ id: checkInId, due: on, review }) =>
      placementItem(placement, today, { on, checkInId, ...(review && { review }) }),
    );
}

/** @param soon the last day that is. */
export function isEndingSoon(
  { approved, end, cancelled }: PlacementStanding,
  today: string,
  soon: string,
): boolean {
  const last = approved?.period?.end;
  return !end && !cancelled && last !== undefined && last >= today && last <= soon;
}

/** The date of the oldest level, where that is too old. */
export function oldLevel(
  { oldestLevel }: Pick<ParticipantInShort, 'oldestLevel'>,
  today: string,
): string | undefined {
  const isOld = oldestLevel !== undefined && oldestLevel < monthsAfter(today, -monthsOfLevel);
  return isOld ? oldestLevel : undefined;
}
