import { z } from 'zod';
import { roles, services } from '#shared/codes.ts';
import { id, instant, version } from '#shared/fields.ts';
import { pillarScores } from '#shared/matching/match.ts';
import { openingCard } from '#shared/openings/opening.ts';
import { participant } from '#shared/participants/participant.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import {
  declineReasons,
  referralActions,
  referralStates,
  rejectReasons,
  sharedParts,
  withdrawReasons,
} from './referral-table.ts';

const state = z.enum(referralStates);
const reasons = z.enum([...new Set([...declineReasons, ...rejectReasons, ...withdrawReasons])]);
export type ReferralReason = z.output<typeof reasons>;

/** Who did what when. */
const step = z.object({
  at: instant,
  /** The server takes the step of time, and has no name. */
  by: z.object({
    role: z.enum([...roles, 'server']),
    displayName: z.string().optional(),
    /** Of an advisor. */
    service: z.enum(services).optional(),
  }),
  action: z.enum(referralActions),
  /** The state before; missing for the start. */
  from: state.optional(),
  reason: reasons.optional(),
  text: z.string().optional(),
  /** Why it was taken for somebody else. */
  onBehalf: z.object({ reason: z.string() }).optional(),
  /** With whose help it was said: a language. */
  interpreter: z.string().optional(),
});
export type ReferralStep = z.output<typeof step>;

/** As the ranking said at the start; never changed later. */
const match = z.object({
  score: z.number(),
  /** Whether every gate held. */
  eligible: z.boolean(),
  pillars: pillarScores,
  at: instant,
});
export type ReferralMatch = z.output<typeof match>;

/** What is held of a referral, but for what the server keeps for itself. */
export const heldReferral = z.object({
  id,
  participantId: id,
  openingId: id,
  /** Of the opening at the start. */
  employerId: id,
  /** Of the participant. */
  municipality: z.string(),
  startedBy: z.enum(['advisor', 'participant']),
  state,
  /** To the participant. */
  note: z.string().optional(),
  shares: z.array(z.enum(sharedParts)),
  /** To the employer. */
  message: z.string().optional(),
  sharedAt: instant.optional(),
  /** The last day on which the next step may be taken. */
  expiresOn: z.string().optional(),
  placementId: id.optional(),
  /** Missing: it could not be ranked. */
  match: match.optional(),
  history: z.array(step),
  version,
  createdAt: instant,
  updatedAt: instant,
});
export type HeldReferral = z.output<typeof heldReferral>;

/** Missing: the opening cannot be read. */
const opening = openingCard.optional();

const forParticipant = heldReferral
  .omit({ match: true })
  .extend({ opening })
  .meta({ id: 'OwnReferral' })
  .register(participantData, { whose: 'participantId' });
/** An interface: what many endpoints answer has a name, or their types are too long to write down. */
export interface OwnReferral extends z.output<typeof forParticipant> {}
export interface GivenToParticipant extends z.input<typeof forParticipant> {}
export const ownReferral: z.ZodType<OwnReferral, GivenToParticipant> = forParticipant;

const forAdvisors = heldReferral
  .extend({
    opening,
    participant: z.object({ id, displayName: z.string() }),
  })
  .meta({ id: 'Referral' })
  .register(participantData, { whose: 'participantId' });
export interface ReferralForAdvisors extends z.output<typeof forAdvisors> {}

const { shape } = participant;
/** Of the participant as they are today, what was shared. */
const person = z.object({
  displayName: z.string(),
  norwegian: shape.norwegian.unwrap().optional(),
  languages: shape.languages.unwrap().optional(),
  experience: shape.experience.unwrap().optional(),
  education: shape.education,
  qualifications: shape.qualifications.unwrap().optional(),
  driversLicences: shape.driversLicences.unwrap().optional(),
  hoursPerWeek: shape.hoursPerWeek,
  freeWeekdays: shape.freeWeekdays,
});
export type SharedPerson = z.output<typeof person>;

const forEmployer = z
  .object({
    id,
    openingId: id,
    state,
    version,
    sharedAt: instant,
    /** While it is shared or accepted, and for 12 weeks after the placement ended. */
    person: person.optional(),
    message: z.string().optional(),
    placementId: id.optional(),
  })
  .register(participantData, { whose: 'id', behind: '/api/referrals/:id' });
export interface ReferralForEmployer extends z.output<typeof forEmployer> {}

/** As the one signed in sees it; the fields say which one it is. */
export type Referral = ReferralForAdvisors | OwnReferral | ReferralForEmployer;
export interface GivenToAdvisors extends z.input<typeof forAdvisors> {}
export interface GivenToEmployer extends z.input<typeof forEmployer> {}
export const referral: z.ZodType<Referral, GivenToAdvisors | GivenToParticipant | GivenToEmployer> =
  z.union([forAdvisors, forParticipant, forEmployer]);
