import { z } from 'zod';
import { gates, levels, norwegianUses, pillars, shifts, skills } from '#shared/codes.ts';
import { pageOf } from '#shared/fields.ts';
import { openingCard } from '#shared/openings/opening.ts';
import { participant } from '#shared/participants/participant.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { numeric } from '#shared/query.ts';
import { openReferral } from '#shared/referrals/open-referral.ts';
import { understanding } from '#shared/search/search.ts';
import { wishRules } from './wish-rules.ts';

const level = z.enum(levels);
const skill = z.enum(skills);
const range = z.object({ min: z.number(), max: z.number() });

function fact<C extends string, P extends z.ZodRawShape>(code: C, params: P) {
  return z.object({ code: z.literal(code), params: z.object(params) });
}

const rule = z.enum(wishRules);

const travel = { km: z.number(), maxTravelKm: z.number() };

/** Why a pillar has its value; codes and params of matching.md, words in the web. */
export const factSchema = z
  .discriminatedUnion('code', [
    fact('no_requirement', {}),
    fact('skill_met', { skill, required: level, held: level, gap: z.int() }),
    fact('skill_gap', { skill, required: level, held: level, gap: z.int() }),
    fact('mentor_language', { language: z.string() }),
    fact('norwegian_use', { use: z.enum(norwegianUses) }),
    fact('need_row', {
      area: z.string(),
      styrk08: z.string(),
      need: z.number().optional(),
      shortage: z.number().optional(),
      year: z.int(),
      source: z.string(),
    }),
    fact('need_none_reported', { area: z.string(), year: z.int() }),
    fact('need_unknown', {}),
    fact('wish', { occupation: z.string(), priority: z.int(), rule }),
    fact('goal', { occupation: z.string(), rule }),
    fact('wish_unknown', {}),
    fact('remote', {}),
    fact('distance', travel),
    fact('distance_from_centre', travel),
    fact('hours_within', { opening: range, participant: range }),
    fact('hours_partly', { opening: range, participant: range }),
    fact('programme_ends_before', { end: z.string(), startDate: z.string() }),
  ])
  .meta({ id: 'Fact' });
export type Fact = z.output<typeof factSchema>;

const pillarScore = z
  .object({
    /** 0.05..1, unrounded. */
    value: z.number(),
    known: z.boolean(),
    /** Normalised; the four sum to 1. */
    weight: z.number(),
    /** The rounded score if this pillar alone were 1, minus the rounded score; rounded likewise. */
    lift: z.number(),
    facts: z.array(factSchema),
  })
  .meta({ id: 'PillarScore' });
export type PillarScore = z.output<typeof pillarScore>;

/** Why a match has its score. */
export const pillarScores = z.object({
  language: pillarScore,
  need: pillarScore,
  wish: pillarScore,
  practical: pillarScore,
});
export type PillarScores = z.output<typeof pillarScores>;

function lacking<G extends string, P extends z.ZodRawShape>(gate: G, params: P) {
  return z.object({ gate: z.literal(gate), params: z.object(params) });
}

/** What is lacking of an almost match. */
export const missingSchema = z
  .discriminatedUnion('gate', [
    lacking('language', {
      /** `allowed`: the gap allowed for this skill, a mentor's help included. */
      skills: z.array(z.object({ skill, required: level, held: level, allowed: z.int() })),
    }),
    lacking('travel', travel),
    lacking('shifts', { shifts: z.array(z.enum(shifts)) }),
    lacking('hours', { opening: range, participant: range }),
    lacking('licence', { classes: z.array(z.string()) }),
    lacking('qualification', { codes: z.array(z.string()) }),
  ])
  .meta({ id: 'Missing' });
export type Missing = z.output<typeof missingSchema>;

/** 0..100, rounded to six decimals. */
const score = z.number();

const excluded = z.object(
  Object.fromEntries(gates.map((gate) => [gate, z.int()])) as Record<
    (typeof gates)[number],
    z.ZodInt
  >,
);
export type Excluded = z.output<typeof excluded>;

/** All that almost fit, of which `almost` holds a page. */
const almostTotal = z.int();

const match = z.object({ score, pillars: pillarScores });
/** Where the two of it are on their way already. It plays no part in the score. */
const underWay = { referral: openReferral.optional() };
const almostMatch = z.object({ score, missing: missingSchema, ...underWay });

/** What of the considered does not fit: the ones that a gate leaves out, or those that almost fit. */
export const leftOutParts = ['almost', ...gates] as const;
export type LeftOutPart = (typeof leftOutParts)[number];

const leftOutMatch = z.object({
  /** The ordinary score, the failed gates merely not applied. */
  score,
  /** Every gate that it fails, in their order. */
  failed: z.array(z.enum(gates)),
  /** What is lacking, of one that almost fits. */
  missing: missingSchema.optional(),
  ...underWay,
});

/** What it says of the openings it says of the participant: levels, wishes, how far away the home is. */
export const matchesReply = pageOf(match.extend({ opening: openingCard, ...underWay }))
  .extend({
    excluded,
    almost: z.array(almostMatch.extend({ opening: openingCard })),
    almostTotal,
    ...understanding,
  })
  .register(participantData, { whose: null });
export type MatchesReply = z.output<typeof matchesReply>;

export const candidatesReply = pageOf(match.extend({ participant, ...underWay })).extend({
  excluded,
  almost: z.array(almostMatch.extend({ participant })),
  almostTotal,
});
export type CandidatesReply = z.output<typeof candidatesReply>;

/** `total` is the number that `excluded` or `almostTotal` has at the same moment. */
export const leftOutReply = pageOf(leftOutMatch.extend({ opening: openingCard })).register(
  participantData,
  { whose: null },
);
export type LeftOutReply = z.output<typeof leftOutReply>;

export const leftOutCandidatesReply = pageOf(leftOutMatch.extend({ participant }));
export type LeftOutCandidatesReply = z.output<typeof leftOutCandidatesReply>;

/** The openings that a change opens, with the score and the pillars that they have then. */
export const openedReply = pageOf(match.extend({ opening: openingCard, ...underWay })).register(
  participantData,
  { whose: null },
);
export type OpenedReply = z.output<typeof openedReply>;

const weight = z.number().min(0).max(1000);
function isAny(weights: Record<(typeof pillars)[number], number>): boolean {
  return pillars.some((pillar) => weights[pillar] > 0);
}
/** How much each pillar counts; normalised to sum 1 when used. */
export const weightsSchema = z
  .strictObject({ language: weight, need: weight, wish: weight, practical: weight })
  .refine(isAny, { params: { code: 'out_of_range' } });
export type Weights = z.output<typeof weightsSchema>;
/** The same as parameters. */
export const weightsQuery = z
  .strictObject({
    language: numeric(weight),
    need: numeric(weight),
    wish: numeric(weight),
    practical: numeric(weight),
  })
  .refine(isAny, { params: { code: 'out_of_range' } });

const triedMatch = z.object({ score, opening: openingCard });

/** What other weights would change: the first ten as they are, and as they would be. */
export const triedWeights = z
  .object({ asIs: z.array(triedMatch), tried: z.array(triedMatch) })
  .register(participantData, { whose: null });
export type TriedWeights = z.output<typeof triedWeights>;
