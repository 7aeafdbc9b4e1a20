import type {
  declineReasons,
  ReferralAction,
  ReferralState,
  rejectReasons,
  SharedPart,
  withdrawReasons,
} from '#shared/referrals/referral-table.ts';

/**
 * What states, steps, reasons and parts of a referral are called, for whoever reads it: short, and of
 * nobody in particular. What a participant reads of themselves is in `own-referral`.
 */

export const referralStateLabels: Record<ReferralState, string> = {
  suggested: 'Foreslått',
  interested: 'Interessert',
  shared: 'Sendt til arbeidsgiver',
  accepted: 'Ja fra arbeidsgiver',
  declined: 'Nei fra deltaker',
  rejected: 'Nei fra arbeidsgiver',
  withdrawn: 'Trukket tilbake',
  expired: 'Tiden gikk ut',
};

/** On buttons. */
export const referralActionLabels: Record<ReferralAction, string> = {
  suggest: 'Foreslå',
  interested: 'Ja, interessert',
  decline: 'Nei takk',
  share: 'Send til arbeidsgiver',
  accept: 'Ja',
  reject: 'Nei',
  withdraw: 'Trekk tilbake',
  expire: 'Tiden går ut',
};

/** What was done; behind the name of who did it. The server has none: time did it. */
export const referralStepWords: Record<ReferralAction, string> = {
  suggest: 'foreslo dette',
  interested: 'sa ja',
  decline: 'sa nei',
  share: 'sendte det til arbeidsgiver',
  accept: 'sa ja til å ta imot',
  reject: 'sa nei til å ta imot',
  withdraw: 'trakk det tilbake',
  expire: 'Tiden gikk ut',
};

export const declineReasonLabels: Record<(typeof declineReasons)[number], string> = {
  wrong_work: 'Feil type jobb',
  too_far: 'For langt unna',
  hours: 'Tidene passer ikke',
  norwegian: 'For mye norsk',
  health_demands: 'For tungt for kroppen',
  other_plans: 'Andre planer',
  other: 'Noe annet',
};

export const rejectReasonLabels: Record<(typeof rejectReasons)[number], string> = {
  filled: 'Plassen er tatt',
  norwegian: 'Trenger mer norsk',
  qualification: 'Mangler kurs eller bevis',
  hours: 'Tidene passer ikke',
  not_now: 'Passer ikke nå',
  other: 'Noe annet',
};

export const withdrawReasonLabels: Record<(typeof withdrawReasons)[number], string> = {
  no_longer_wanted: 'Vil ikke ha den lenger',
  other_place: 'Har fått en annen plass',
  programme_ends: 'Programmet er snart slutt',
  mistake: 'Det var en feil',
  other: 'Noe annet',
};

export const sharedPartLabels: Record<SharedPart, string> = {
  norwegian: 'Nivå i norsk',
  languages: 'Andre språk',
  experience: 'Jobber før',
  education: 'Skole',
  qualifications: 'Kurs og bevis',
  licences: 'Førerkort',
  availability: 'Timer og dager',
};
