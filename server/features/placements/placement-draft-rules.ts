import type { Fact } from '#shared/matching/match.ts';
import { isFarFromWish } from '#shared/matching/wish-rules.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { PlacementStep } from '#shared/placements/placement.ts';
import type { HeldReferral } from '#shared/referrals/referral.ts';
import type { StoredPlacement } from './placement-store.ts';

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
  /** Of the occupation, in Norwegian. */
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
    why: whyOf(origin),
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

/** One sentence on work, and one on Norwegian: what is known, and what nobody has said as such. */
function whyOf({ opening, referral, occupationTitle }: PlacementOrigin): string {
  const { wish, need } = referral.match?.pillars ?? {};
  const facts = [...(wish?.facts ?? []), ...(need?.facts ?? [])];
  const work = `Plassen gir erfaring i yrket ${occupationTitle.toLowerCase()}`;
  return `${work}${wishOf(facts)}${needOf(facts)}. ${norwegianOf(opening)}`;
}

function wishOf(facts: readonly Fact[]): string {
  const wanted = facts.find(({ code }) => code === 'goal' || code === 'wish');
  if (wanted?.code !== 'goal' && wanted?.code !== 'wish') return '';
  if (isFarFromWish(wanted.params.rule)) return '';
  return wanted.code === 'goal'
    ? ', på vei mot målet for programmet'
    : ', som passer med det deltakeren ønsker';
}

function needOf(facts: readonly Fact[]): string {
  const row = facts.find((fact) => fact.code === 'need_row');
  const isShort =
    row?.code === 'need_row' && ((row.params.shortage ?? 0) > 0 || (row.params.need ?? 0) >= 0.5);
  return isShort ? ', og det trengs flere i yrket' : '';
}

function norwegianOf({ norwegianUse }: StoredOpening): string {
  const use = {
    much: 'Arbeidet skjer på norsk, så deltakeren øver hver dag.',
    some: 'Norsk brukes i en del av arbeidet, så deltakeren øver mens arbeidet blir gjort.',
    little: 'Norsk brukes lite i arbeidet.',
  };
  return norwegianUse
    ? use[norwegianUse]
    : 'Det er ikke oppgitt hvor mye norsk som brukes i arbeidet.';
}
