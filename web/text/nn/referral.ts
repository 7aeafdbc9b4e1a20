import { translated } from '#shared/translated.ts';
import * as nb from '../nb/referral.ts';

export * from '../nb/referral.ts';

export const referralStateLabels: typeof nb.referralStateLabels = translated(
  nb.referralStateLabels,
  {
    suggested: 'Foreslått',
    interested: 'Interessert',
    shared: 'Sendt til arbeidsgivar',
    accepted: 'Ja frå arbeidsgivar',
    declined: 'Nei frå deltakar',
    rejected: 'Nei frå arbeidsgivar',
    withdrawn: 'Trekt tilbake',
    expired: 'Tida gjekk ut',
  },
);

export const referralActionLabels: typeof nb.referralActionLabels = translated(
  nb.referralActionLabels,
  {
    suggest: 'Foreslå',
    interested: 'Ja, interessert',
    decline: 'Nei takk',
    share: 'Send til arbeidsgivar',
    withdraw: 'Trekk tilbake',
    expire: 'Tida går ut',
  },
);

export const referralStepWords: typeof nb.referralStepWords = translated(nb.referralStepWords, {
  suggest: 'foreslo dette',
  share: 'sende det til arbeidsgivar',
  accept: 'sa ja til å ta imot',
  reject: 'sa nei til å ta imot',
  withdraw: 'trekte det tilbake',
  expire: 'Tida gjekk ut',
});

export const declineReasonLabels: typeof nb.declineReasonLabels = translated(
  nb.declineReasonLabels,
  {
    wrong_work: 'Feil type jobb',
    too_far: 'For langt unna',
    hours: 'Tidene passar ikkje',
    norwegian: 'For mykje norsk',
    health_demands: 'For tungt for kroppen',
    other_plans: 'Andre planar',
    other: 'Noko anna',
  },
);

export const rejectReasonLabels: typeof nb.rejectReasonLabels = translated(nb.rejectReasonLabels, {
  filled: 'Plassen er teken',
  norwegian: 'Treng meir norsk',
  qualification: 'Manglar kurs eller bevis',
  hours: 'Tidene passar ikkje',
  not_now: 'Passar ikkje no',
  other: 'Noko anna',
});

export const withdrawReasonLabels: typeof nb.withdrawReasonLabels = translated(
  nb.withdrawReasonLabels,
  {
    no_longer_wanted: 'Vil ikkje ha han lenger',
    other_place: 'Har fått ein annan plass',
    programme_ends: 'Programmet er snart slutt',
    mistake: 'Det var ein feil',
    other: 'Noko anna',
  },
);

export const sharedPartLabels: typeof nb.sharedPartLabels = translated(nb.sharedPartLabels, {
  norwegian: 'Nivå i norsk',
  languages: 'Andre språk',
  experience: 'Jobbar før',
  education: 'Skule',
  qualifications: 'Kurs og bevis',
  licences: 'Førarkort',
  availability: 'Timar og dagar',
});
