import type { WithReservations } from '#server/features/openings/opening-places-store.ts';
import { osloDayOf, startOfOsloDay } from '#server/oslo-day.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import type { ReferralStep } from '#shared/referrals/referral.ts';
import { daysToWait, isWaiting, type ReferralState } from '#shared/referrals/referral-table.ts';
import type { StoredReferral } from './referral-store.ts';

/** As much as says whether time is out. */
type Waiting = Pick<StoredReferral, 'id' | 'state' | 'expiresOn' | 'updatedAt' | 'history'>;

/** The last day on which the next step may be taken; undefined: none is awaited. */
export function lastDayOf(state: ReferralState, now: Date): string | undefined {
  return isWaiting(state) ? dayOf(dayNumber(osloDayOf(now)) + daysToWait[state]) : undefined;
}

/** Whether a place is taken for it already. */
export function isReserved({ id }: Waiting, opening: WithReservations | undefined): boolean {
  return opening?.reservations.some(({ referralId }) => referralId === id) ?? false;
}

/** The step of time that is due, where one is; whoever waits for a settled yes is not late. */
export function expiryOf(
  referral: Waiting,
  opening: WithReservations | undefined,
  now: Date,
): ReferralStep | undefined {
  const { state, expiresOn, updatedAt } = referral;
  if (!isWaiting(state) || isReserved(referral, opening)) return undefined;
  const step = { by: { role: 'server' }, action: 'expire', from: state } as const;
  if (expiresOn !== undefined && expiresOn < osloDayOf(now)) {
    return { at: startOfOsloDay(expiresOn, 1).toISOString(), ...step };
  }
  if (opening?.opening.status !== 'closed') return undefined;
  const closedAt = opening.opening.updatedAt;
  return { at: closedAt > updatedAt ? closedAt : updatedAt, ...step };
}

/** As it is read: one whose time is out has expired, whether or not that is written down. */
export function asOfNow<T extends Waiting>(
  referral: T,
  opening: WithReservations | undefined,
  now: Date,
): T {
  const step = expiryOf(referral, opening, now);
  if (!step) return referral;
  const history = [...referral.history, step];
  return { ...referral, expiresOn: undefined, state: 'expired', history };
}
