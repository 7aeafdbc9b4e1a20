import { addDays, instantOn } from '#seed/generate/days.ts';
import type { Random } from '#seed/generate/random.ts';
import type { Reservation } from '#server/features/openings/opening-model.ts';
import type { StoredPlacement } from '#server/features/placements/placement-store.ts';
import type { StoredReferral } from '#server/features/referrals/referral-store.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { ParticipantChange } from '#shared/participants/participant-change.ts';
import type { Doer } from '#shared/placements/placement.ts';
import type { ReferralMatch } from '#shared/referrals/referral.ts';

/** Somebody who does something, with the account that it is noted under. */
export interface Voice {
  accountId: string;
  doer: Doer;
}

export type VoiceName = 'advisor' | 'leader' | 'nav' | 'teacher' | 'employer' | 'participant';

/** Of the ranking. */
export type Judge = (
  participant: Participant,
  opening: StoredOpening,
  today: string,
) => Promise<Omit<ReferralMatch, 'at'> | undefined>;

/** An opening of the story, with who has its places. */
export interface StoryOpening {
  opening: StoredOpening;
  taken: Reservation[];
}

/** A participant of the story, with what became otherwise. */
export interface StoryPerson {
  participant: Participant;
  changes: ParticipantChange[];
}

/** Where the story plays, and what it has led to so far. */
export interface StoryWorld {
  random: Random;
  /** YYYY-MM-DD. */
  today: string;
  /** Of the demo's municipality, its participant first. */
  people: StoryPerson[];
  /** Of the demo's employer, in their order. */
  ownOpenings: StoryOpening[];
  /** Of the other employers there. */
  otherOpenings: StoryOpening[];
  voices: Readonly<Record<VoiceName, Voice>>;
  judge: Judge;
  /** Of an occupation, in Norwegian. */
  occupationTitle: (code: string) => string;
  referrals: StoredReferral[];
  placements: StoredPlacement[];
}

/** The day so many days after today (before, when negative). */
export function dayAt({ today }: Pick<StoryWorld, 'today'>, days: number): string {
  return addDays(today, days);
}

/**
 * Within working hours so many days from today; nobody works on a Saturday or Sunday, so that it is the
 * Friday before.
 */
export function timeAt(
  world: Pick<StoryWorld, 'today'>,
  days: number,
  minuteOfDay: number,
): string {
  const weekday = new Date(dayAt(world, days)).getUTCDay();
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  return instantOn(dayAt(world, days - back), minuteOfDay);
}

export function voicesOf(accounts: readonly Account[], random: Random): StoryWorld['voices'] {
  const id = (role: string): string =>
    accounts.find((each) => each.role === role)?.id ?? random.child(role).id();
  const named = (
    role: 'advisor' | 'leader' | 'employer' | 'participant',
    fallback: string,
  ): Doer => ({
    role,
    displayName: accounts.find((each) => each.role === role)?.displayName ?? fallback,
  });
  const colleague = (name: string, displayName: string, service: Doer['service']): Voice => ({
    accountId: random.child(name).id(),
    doer: { role: 'advisor', displayName, service },
  });
  return {
    advisor: {
      accountId: id('advisor'),
      doer: { ...named('advisor', 'Tiur Demosen'), service: 'refugee_service' },
    },
    leader: { accountId: id('leader'), doer: named('leader', 'Orre Eksempelvik') },
    employer: { accountId: id('employer'), doer: named('employer', 'Multe Testvik') },
    participant: { accountId: id('participant'), doer: named('participant', 'Deltaker') },
    // Of other services; they worked on the cases and have no account in the demo.
    nav: colleague('nav', 'Lerke Øvingen', 'nav'),
    teacher: colleague('teacher', 'Selje Bokstavli', 'adult_education'),
  };
}
