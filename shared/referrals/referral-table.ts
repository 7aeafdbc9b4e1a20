import { advisors, isAdvisor, type Role } from '#shared/codes.ts';

/**
 * From suggestion to outcome: the one machine of states of a referral. No zod: routes, buttons and tests
 * all read it from here.
 */
export const referralStates = [
  'suggested',
  'interested',
  'shared',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'expired',
] as const;
export type ReferralState = (typeof referralStates)[number];

/** Somebody's next step is awaited; time ends it. */
export const waitingStates = [
  'suggested',
  'interested',
  'shared',
] as const satisfies readonly ReferralState[];

/** They keep the two of them from beginning anew. */
export const openStates = [
  ...waitingStates,
  'accepted',
] as const satisfies readonly ReferralState[];

/** Who takes a step; the server takes the one of time. */
export type ReferralSide = 'participant' | 'advisor' | 'employer' | 'server';

interface Transition {
  from: readonly ReferralState[];
  to: ReferralState;
  by: readonly ReferralSide[];
  /** A referral may begin with it. */
  isStart?: true;
  /** Advisors may take it for whose step it is, and say why. */
  mayBeOnBehalf?: true;
  /** One of them is given; `other` with a text. */
  reasons?: readonly string[];
}

export const declineReasons = [
  'wrong_work',
  'too_far',
  'hours',
  'norwegian',
  'health_demands',
  'other_plans',
  'other',
] as const;
export const rejectReasons = [
  'filled',
  'norwegian',
  'qualification',
  'hours',
  'not_now',
  'other',
] as const;
export const withdrawReasons = [
  'no_longer_wanted',
  'other_place',
  'programme_ends',
  'mistake',
  'other',
] as const;

export const referralTable = {
  suggest: { from: [], to: 'suggested', by: ['advisor'], isStart: true },
  interested: {
    from: ['suggested'],
    to: 'interested',
    by: ['participant'],
    isStart: true,
    mayBeOnBehalf: true,
  },
  decline: {
    from: ['suggested'],
    to: 'declined',
    by: ['participant'],
    mayBeOnBehalf: true,
    reasons: declineReasons,
  },
  share: { from: ['interested'], to: 'shared', by: ['advisor'] },
  accept: { from: ['shared'], to: 'accepted', by: ['employer'], mayBeOnBehalf: true },
  reject: {
    from: ['shared'],
    to: 'rejected',
    by: ['employer'],
    mayBeOnBehalf: true,
    reasons: rejectReasons,
  },
  withdraw: {
    from: waitingStates,
    to: 'withdrawn',
    by: ['participant', 'advisor'],
    reasons: withdrawReasons,
  },
  expire: { from: waitingStates, to: 'expired', by: ['server'] },
} as const satisfies Record<string, Transition>;
export type ReferralAction = keyof typeof referralTable;

export const referralActions = Object.keys(referralTable) as ReferralAction[];

/** Parts of what is known of a participant that an employer may get; the name always goes along. */
export const sharedParts = [
  'norwegian',
  'languages',
  'experience',
  'education',
  'qualifications',
  'licences',
  'availability',
] as const;
export type SharedPart = (typeof sharedParts)[number];

/** Days without a change after which each of them is over. */
export const daysToWait: Readonly<Record<(typeof waitingStates)[number], number>> = {
  suggested: 14,
  interested: 14,
  shared: 21,
};

export function isWaiting(state: ReferralState): state is (typeof waitingStates)[number] {
  return waitingStates.some((each) => each === state);
}

/** On which side somebody of this role stands; undefined: on none. */
export function sideOf(role: Role): Exclude<ReferralSide, 'server'> | undefined {
  if (role === 'participant' || role === 'employer') return role;
  return isAdvisor(role) ? 'advisor' : undefined;
}

/** How a side may take a step: as its own, on behalf of whose it is, or not at all. */
export function wayOf(action: ReferralAction, side: ReferralSide): 'own' | 'onBehalf' | undefined {
  const { by, mayBeOnBehalf }: Transition = referralTable[action];
  if (by.includes(side)) return 'own';
  return mayBeOnBehalf && side === 'advisor' ? 'onBehalf' : undefined;
}

/** The roles that may take a step, in one of the two ways. */
export function rolesFor(action: ReferralAction): Role[] {
  const all: Role[] = ['participant', ...advisors, 'employer'];
  return all.filter((role) => {
    const side = sideOf(role);
    return side !== undefined && wayOf(action, side) !== undefined;
  });
}

export function leadsFrom(action: ReferralAction, state: ReferralState): boolean {
  const { from }: Transition = referralTable[action];
  return from.includes(state);
}
