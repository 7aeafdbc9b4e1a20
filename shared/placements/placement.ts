import { z } from 'zod';
import { languageCode } from '#shared/code-tables.ts';
import { norwegianUses, openingKinds, roles, services } from '#shared/codes.ts';
import { id, instant, version } from '#shared/fields.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { endReasons, moods, placementStates, placementWarningCodes } from './placement-codes.ts';
import { shownPlan } from './placement-plan.ts';

/** Who did something. */
export const doer = z.object({
  role: z.enum(roles),
  displayName: z.string(),
  service: z.enum(services).optional(),
});
export type Doer = z.output<typeof doer>;

const onBehalf = z.object({ reason: z.string() });
const approval = z.object({
  at: instant,
  by: doer,
  /** Why it was given for somebody else. */
  onBehalf: onBehalf.optional(),
});
export type Approval = z.output<typeof approval>;
const approvals = z.object({
  participant: approval.optional(),
  employer: approval.optional(),
  advisor: approval.optional(),
});
export type Approvals = z.output<typeof approvals>;

const written = { at: instant.optional(), by: doer.optional() };
const participantsPart = z.object({
  mood: z.enum(moods),
  text: z.string().optional(),
  ...written,
});
const employersPart = z.object({
  works: z.string().optional(),
  next: z.string().optional(),
  ...written,
});
const advisorsPart = z.object({
  /** For advisors alone. */
  note: z.string().optional(),
  norwegianUse: z.enum(norwegianUses).optional(),
  nextStep: z.string().optional(),
  ...written,
});
const checkIn = z.object({
  /** "1", "2", … */
  id: z.string(),
  due: z.string(),
  /** NAV decides whether to go on, change or end. */
  review: z.boolean().optional(),
  participant: participantsPart.optional(),
  employer: employersPart.optional(),
  advisor: advisorsPart.optional(),
  /** When the advisor wrote. */
  doneAt: instant.optional(),
});
export type CheckIn = z.output<typeof checkIn>;

const step = z.object({
  at: instant,
  by: doer,
  action: z.enum(['make', 'change', 'approve', 'cancel', 'end']),
  /** Whose yes it was. */
  of: z.string().optional(),
  /** Of a change: the fields, and whose approvals it took back. */
  parts: z.array(z.string()).optional(),
  tookBack: z.array(z.string()).optional(),
  reason: z.string().optional(),
  onBehalf: onBehalf.optional(),
  interpreter: z.string().optional(),
});
export type PlacementStep = z.output<typeof step>;

const end = z.object({
  on: z.string(),
  reason: z.enum(endReasons),
  result: z.string().optional(),
  recommendation: z.string().optional(),
  interpreter: languageCode.optional(),
  at: instant,
  by: doer,
});
const cancelled = z.object({ on: z.string(), reason: z.string(), at: instant, by: doer });

/** A plan as all three approved it. */
const approvedPlan = z.object({ ...shownPlan, version, approvals, approvedAt: instant });
export type ApprovedPlan = z.output<typeof approvedPlan>;

const about = {
  id,
  referralId: id,
  openingId: id,
  employerId: id,
  kind: z.enum(openingKinds),
};

/** What is held of a placement, but for what the server keeps for itself. */
export const heldPlacement = z
  .object({
    ...shownPlan,
    ...about,
    participantId: id,
    municipality: z.string(),
    approvals,
    /** What was approved by all three last. */
    approved: approvedPlan.optional(),
    /** What was so before. */
    earlier: z.array(approvedPlan),
    checkIns: z.array(checkIn),
    end: end.optional(),
    cancelled: cancelled.optional(),
    history: z.array(step),
    version,
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'HeldPlacement' });
export type HeldPlacement = z.output<typeof heldPlacement>;

const warning = z.object({ path: z.string(), code: z.enum(placementWarningCodes) });
export type PlacementWarning = z.output<typeof warning>;
/** Stays of somebody at an employer that led to no job there, two or more. */
export const churnFact = z.object({ employerId: id, stays: z.int() });
export type ChurnFact = z.output<typeof churnFact>;

const { why: _why, extendedLimit: _limit, ...forAll } = shownPlan;
const everybodys = z.object({
  ...forAll,
  ...about,
  /** Not of a protected address, for the employer. */
  municipality: z.string().optional(),
  approvals,
  checkIns: z.array(checkIn),
  warnings: z.array(warning),
  state: z.enum(placementStates),
  version,
  createdAt: instant,
  updatedAt: instant,
});
const { why, extendedLimit } = shownPlan;
const inside = {
  participantId: id,
  why,
  extendedLimit,
  end: end.optional(),
  cancelled: cancelled.optional(),
  history: z.array(step),
};

const forAdvisors = everybodys
  .extend({
    ...inside,
    participant: z.object({ id, displayName: z.string() }),
    churn: z.array(churnFact),
  })
  .meta({ id: 'Placement' })
  .register(participantData, { whose: 'participantId' });
export interface PlacementForAdvisors extends z.output<typeof forAdvisors> {}

const forParticipant = everybodys
  .extend(inside)
  .meta({ id: 'OwnPlacement' })
  .register(participantData, { whose: 'participantId' });
export interface OwnPlacement extends z.output<typeof forParticipant> {}

const behind = { whose: 'id', behind: '/api/placements/:id' } as const;
const forEmployer = everybodys
  .extend({
    person: z.object({ displayName: z.string() }),
    end: z.object({ on: z.string() }).optional(),
    cancelled: z.object({ on: z.string() }).optional(),
  })
  .meta({ id: 'PlacementForEmployer' })
  .register(participantData, behind);
export interface PlacementForEmployer extends z.output<typeof forEmployer> {}

/** As the one signed in sees it; the fields say which one it is. */
export type Placement = PlacementForAdvisors | OwnPlacement | PlacementForEmployer;
export interface GivenToAdvisors extends z.input<typeof forAdvisors> {}
export interface GivenToParticipant extends z.input<typeof forParticipant> {}
export interface GivenToEmployer extends z.input<typeof forEmployer> {}
export const placement: z.ZodType<
  Placement,
  GivenToAdvisors | GivenToParticipant | GivenToEmployer
> = z.union([forAdvisors, forParticipant, forEmployer]);

/** A plan that was approved and holds no more; the employer's without what is not for them. */
const earlierVersion = z
  .object({
    ...forAll,
    why: z.string().optional(),
    extendedLimit: z.boolean().optional(),
    version,
    approvals,
    approvedAt: instant,
  })
  .meta({ id: 'PlacementVersion' })
  .register(participantData, { whose: null });
export interface PlacementVersion extends z.output<typeof earlierVersion> {}
export interface GivenVersion extends z.input<typeof earlierVersion> {}
export const placementVersion: z.ZodType<PlacementVersion, GivenVersion> = earlierVersion;
