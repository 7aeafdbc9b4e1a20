import type { Role } from '#shared/codes.ts';

/** Every address of the web app. Names and positions of people never stand in one. */
export const paths = {
  board: '/',
  opening: (id: string) => `/stillinger/${id}`,
  privacy: '/personvern',
  accessibility: '/tilgjengelighet',
  signIn: '/logg-inn',
  providerAnswer: (name: string) => `/logg-inn/${name}`,
  welcome: '/velkommen',
  account: '/konto',
  ownExport: '/konto/om-meg',
  accounts: '/kontoer',
  newEmployer: '/kontoer/arbeidsgiver',
  editEmployer: (id: string) => `/kontoer/arbeidsgiver/${id}`,
  municipality: '/kommunen',
  lookLog: '/kommunen/oppslag',
  pastCases: '/kommunen/saker',
  weights: '/kommunen/vekter',
  needImport: '/kommunen/behov',
  /** Where a participant begins. */
  start: '/start',
  ownPage: '/min-side',
  ownReferral: (id: string) => `/min-side/${id}`,
  declineReferral: (id: string) => `/min-side/${id}/nei`,
  withdrawReferral: (id: string) => `/min-side/${id}/trekk-tilbake`,
  interest: (openingId: string) => `/stillinger/${openingId}/interessert`,
  saved: '/lagret',
  /** What is new for the participant signed in; e-mails lead there, so its name says nothing. */
  news: '/nytt',
  /** The token stands in the fragment: no log and no other site gets it. */
  stopMail: '/stopp-epost',
  ownProfile: '/min-profil',
  correction: (about: string) => `/min-profil/feil/${about}`,
  ownMatches: '/for-meg',
  ownSheet: '/for-meg/samtale',
  ownOpened: '/for-meg/hvis',
  today: '/i-dag',
  participants: '/veileder',
  newParticipant: '/veileder/deltakere/ny',
  participant: (id: string) => `/veileder/deltakere/${id}`,
  participantSheet: (id: string) => `/veileder/deltakere/${id}/samtale`,
  participantExport: (id: string) => `/veileder/deltakere/${id}/alt`,
  outcome: (id: string) => `/veileder/deltakere/${id}/utfall`,
  editParticipant: (id: string) => `/veileder/deltakere/${id}/rediger`,
  candidates: (openingId: string) => `/veileder/stillinger/${openingId}/kandidater`,
  newOpeningForEmployer: '/veileder/stillinger/ny',
  editOpeningForEmployer: (id: string) => `/veileder/stillinger/${id}/rediger`,
  referrals: '/forslag',
  referral: (id: string) => `/forslag/${id}`,
  /** What has been agreed, or is about to be: each role has its view. */
  placements: '/plasser',
  placement: (id: string) => `/plasser/${id}`,
  editPlacement: (id: string) => `/plasser/${id}/endre`,
  endPlacement: (id: string) => `/plasser/${id}/avslutt`,
  checkIn: (id: string, checkInId: string) => `/plasser/${id}/samtaler/${checkInId}`,
  placementAgreement: (id: string) => `/plasser/${id}/avtale`,
  placementPlan: (id: string) => `/plasser/${id}/plan`,
  /** Many people and places at once; each plan is a draft. */
  plans: '/plan',
  plan: (id: string) => `/plan/${id}`,
  labourNeed: '/behov-og-vekter',
  ownOpenings: '/arbeidsgiver',
  inbox: '/foresporsler',
  newOpening: '/arbeidsgiver/ny',
  editOpening: (id: string) => `/arbeidsgiver/${id}`,
} as const;

/** Where a role starts after signing in. */
export function startOf(role: Role): string {
  return starts[role];
}

/** What a role calls its own page, where something else is not to be found. */
export function homeOf(role: Role): string {
  return role === 'participant' ? paths.ownPage : startOf(role);
}

const starts: Record<Role, string> = {
  participant: paths.start,
  advisor: paths.today,
  leader: paths.today,
  employer: paths.ownOpenings,
  admin: paths.accounts,
};
