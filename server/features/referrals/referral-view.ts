import type { OpeningCard } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type {
  OwnReferral,
  ReferralForAdvisors,
  ReferralForEmployer,
  ReferralStep,
  SharedPerson,
} from '#shared/referrals/referral.ts';
import { type SharedPart, wayOf } from '#shared/referrals/referral-table.ts';
import type { StoredReferral } from './referral-store.ts';

/** A referral with what stands round it. */
export interface SeenReferral {
  referral: StoredReferral;
  /** Missing: it cannot be read. */
  opening: OpeningCard | undefined;
}

export function forAdvisors(
  { referral, opening }: SeenReferral,
  displayName: string,
): ReferralForAdvisors {
  return { ...referral, opening, participant: { id: referral.participantId, displayName } };
}

/** What others wrote stays theirs; what was done on the participant's behalf is told. */
export function forParticipant({ referral, opening }: SeenReferral): OwnReferral {
  const { match: _, ...own } = referral;
  return { ...own, opening, history: referral.history.map(asToldToParticipant) };
}

function asToldToParticipant({ text, onBehalf, ...step }: ReferralStep): ReferralStep {
  const isTheirs = wayOf(step.action, 'participant') === 'own';
  const isByThem = step.by.role === 'participant';
  return {
    ...step,
    ...(isByThem && text !== undefined && { text }),
    ...(isTheirs && onBehalf && { onBehalf }),
  };
}

/**
 * @param participant as they are today
 * @param isLongOver the placement ended so long ago that nothing of it is shown any more
 */
export function forEmployer(
  referral: StoredReferral,
  participant: Participant | undefined,
  isLongOver: boolean,
): ReferralForEmployer {
  const { id, openingId, state, version, sharedAt = '', message, placementId } = referral;
  const isShown = (state === 'shared' || state === 'accepted') && !isLongOver;
  return {
    id,
    openingId,
    state,
    version,
    sharedAt,
    ...(isShown && participant && { person: personOf(participant, referral.shares) }),
    ...(isShown && message !== undefined && { message }),
    // It leads to nothing any more, and to ask for it would be a denied look.
    ...(placementId !== undefined && !isLongOver && { placementId }),
  };
}

const fieldsOf: Readonly<Record<SharedPart, readonly (keyof SharedPerson & keyof Participant)[]>> =
  {
    norwegian: ['norwegian'],
    languages: ['languages'],
    experience: ['experience'],
    education: ['education'],
    qualifications: ['qualifications'],
    licences: ['driversLicences'],
    availability: ['hoursPerWeek', 'freeWeekdays'],
  };

/** Of somebody whose address is protected the name alone. */
function personOf(participant: Participant, shares: readonly SharedPart[]): SharedPerson {
  const { displayName, protection } = participant;
  const parts = protection === 'none' ? shares : [];
  const fields = parts.flatMap((part) => fieldsOf[part]);
  return { displayName, ...Object.fromEntries(fields.map((key) => [key, participant[key]])) };
}
