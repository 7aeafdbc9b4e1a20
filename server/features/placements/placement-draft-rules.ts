import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { PlacementStep } from '#shared/placements/placement.ts';
import type { HeldReferral } from '#shared/referrals/referral.ts';
import type { StoredPlacement } from './placement-store.ts';
import { whyOf } from './why-rules.ts';

/** What a placement is made from. */
export interface PlacementOrigin {
  /** The id that the placement gets. */
  id: string;
  referral: Pick<
    HeldReferral,
    'id' | 'participantId' | 'openingId' | 'employerId' | 'municipality' | 'shares' | 'match'
  >;
  opening: StoredOpening;
  /** Only what was shared of it is used. */
  participant: Participant | undefined;
  /** Of the occupation, as participants read it in Norwegian. */
  occupationTitle: string;
  at: string;
  /** The yes that made it. */
  made: Pick<PlacementStep, 'at' | 'by' | 'onBehalf' | 'interpreter'>;
}

/** Followed up once a month until somebody says otherwise. */
const usualWeeks = 4;

/** A draft, filled in from the opening and from what was shared (referral.md, "Placement"). */
export function placementDraft(origin: PlacementOrigin): StoredPlacement {
  const { id, referral, opening, at, made } = origin;
  const { participantId, openingId, employerId, municipality } = referral;
  const { kind, title, occupation, tasks } = opening;
  return {
    id,
    referralId: referral.id,
    participantId,
    openingId,
    employerId,
    municipality,
    kind,
    title,
    occupation,
    tasks: [...tasks],
    ...inTime(origin),
    goals: [],
    ...contactOf(opening),
    adaptationShared: false,
    followUp: { everyWeeks: usualWeeks },
    why: whyOf({
      occupationTitle: origin.occupationTitle,
      norwegianUse: opening.norwegianUse,
      pillars: referral.match?.pillars,
    }),
    legalBasis: kind === 'work_training' || kind === 'wage_subsidy' ? 'nav' : 'municipal',
    extendedLimit: false,
    approvals: {},
    earlier: [],
    checkIns: [],
    history: [{ ...made, action: 'make' }],
    version: 0,
    revision: 0,
    createdAt: at,
    updatedAt: at,
  };
}

function inTime({
  opening,
  participant,
  referral,
}: PlacementOrigin): Pick<StoredPlacement, 'period' | 'weekdays' | 'hoursPerWeek'> {
  const { kind, startDate, endDate, weekdays = [], hoursPerWeek: offered } = opening;
  const shared = referral.shares.includes('availability') ? participant : undefined;
  const free = shared?.freeWeekdays;
  const isWhole = startDate !== undefined && (endDate !== undefined || kind === 'vacancy');
  const most = Math.min(offered?.max ?? Infinity, shared?.hoursPerWeek?.max ?? Infinity);
  return {
    ...(isWhole && { period: { start: startDate, ...(endDate && { end: endDate }) } }),
    weekdays: free ? weekdays.filter((day) => free.includes(day)) : [...weekdays],
    ...(Number.isFinite(most) && { hoursPerWeek: most }),
  };
}

function contactOf({ contact }: StoredOpening): Pick<StoredPlacement, 'contact'> {
  const { name, email, phone } = contact ?? {};
  if (name === undefined) return {};
  return { contact: { name, ...(email && { email }), ...(phone && { phone }) } };
}
