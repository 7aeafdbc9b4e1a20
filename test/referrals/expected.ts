import { expect } from 'vitest';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import {
  leadsFrom,
  type ReferralAction,
  type ReferralState,
  referralTable,
  rolesFor,
  type SharedPart,
  sideOf,
  wayOf,
} from '#shared/referrals/referral-table.ts';
import { type Actor, type Asked, type Index, roles } from './sequence.ts';

/** A referral of a sequence. */
export interface Known {
  id: string;
  participant: Index;
  opening: Index;
  /** What the last yes said. */
  shares: SharedPart[];
}

export interface OpeningNow {
  isPublished: boolean;
  placesFree: number;
}

const isOpen = ({ isPublished, placesFree }: OpeningNow): boolean => isPublished && placesFree >= 1;

export function expectedOfStart(actor: Actor, opening: OpeningNow, isUnderWay: boolean): number {
  const role = roles[actor];
  if (role === 'employer' || role === 'admin') return 403;
  // Not theirs to refer, and not theirs to see.
  if (actor === 'farAdvisor' || (role === 'participant' && !opening.isPublished)) return 400;
  return isOpen(opening) && !isUnderWay ? 201 : 409;
}

/** Of one step, from the table and from who it is. */
export function expectedOf(
  step: Asked,
  known: Known,
  before: ReferralForAdvisors,
  opening: OpeningNow,
): number {
  const { actor, action } = step;
  if (!rolesFor(action).includes(roles[actor])) return 403;
  if (!isWellSaid(step, before)) return 400;
  if (!isTheirs(actor, known, before)) return 404;
  const needsOpening = action === 'share' || action === 'accept';
  if (step.isStale || (needsOpening && !isOpen(opening))) return 409;
  return leadsFrom(action, before.state) ? 200 : 409;
}

function isWellSaid(
  { actor, action, isOnBehalf, isStale }: Asked,
  { version }: ReferralForAdvisors,
): boolean {
  const side = sideOf(roles[actor]);
  const isAsked = side !== undefined && wayOf(action, side) === 'onBehalf';
  // No version is below 0.
  return isAsked === isOnBehalf && !(isStale && version === 0);
}

function isTheirs(actor: Actor, known: Known, now: ReferralForAdvisors): boolean {
  const isShared = now.sharedAt !== undefined;
  const theirs: Record<Actor, boolean> = {
    participant: known.participant === 0 && !isSilent(now),
    secondParticipant: known.participant === 1 && !isSilent(now),
    employer: known.opening === 0 && isShared,
    secondEmployer: known.opening === 1 && isShared,
    advisor: true,
    leader: true,
    farAdvisor: false,
    admin: false,
  };
  return theirs[actor];
}

/** The participant does not see what was withdrawn as a mistake before they had answered. */
function isSilent({ history }: ReferralForAdvisors): boolean {
  const end = history.at(-1);
  return end?.reason === 'mistake' && end.from === 'suggested' && end.by.role !== 'participant';
}

/** The lines of the history lead, by the table, from a start to the state. */
export function expectHistory({ history, state }: ReferralForAdvisors): void {
  let at: ReferralState | undefined;
  for (const { action, from, by } of history) {
    const row: { to: ReferralState; isStart?: true } = referralTable[action as ReferralAction];
    expect(from).toBe(at);
    expect(at === undefined ? row.isStart : leadsFrom(action, at), action).toBe(true);
    const side = by.role === 'server' ? 'server' : sideOf(by.role);
    expect(side && wayOf(action, side), `${by.role} took ${action}`).toBeTruthy();
    at = row.to;
  }
  expect(at).toBe(state);
}

const employerKeys: ReadonlySet<string> = new Set([
  'id',
  'openingId',
  'state',
  'version',
  'sharedAt',
  'person',
  'message',
  'placementId',
]);
const fieldsOf: Readonly<Record<SharedPart, readonly string[]>> = {
  norwegian: ['norwegian'],
  languages: ['languages'],
  experience: ['experience'],
  education: ['education'],
  qualifications: ['qualifications'],
  licences: ['driversLicences'],
  availability: ['hoursPerWeek', 'freeWeekdays'],
};

/** The employer gets what was shared, while it is shared, and nothing else. */
export function expectSharedAlone(
  body: Record<string, unknown>,
  { shares }: Known,
  { state }: ReferralForAdvisors,
): void {
  expect(Object.keys(body).filter((key) => !employerKeys.has(key))).toEqual([]);
  expect('person' in body).toBe(state === 'shared' || state === 'accepted');
  const allowed = ['displayName', ...shares.flatMap((part) => fieldsOf[part])];
  const shown = Object.keys((body.person ?? {}) as object);
  expect(shown.filter((key) => !allowed.includes(key))).toEqual([]);
}
