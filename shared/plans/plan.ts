import { z } from 'zod';
import {
  categoryName,
  countyNumber,
  municipalityNumber,
  occupationPrefix,
} from '#shared/code-tables.ts';
import { levels, openingKinds, shifts } from '#shared/codes.ts';
import { atMostItems, id, instant, optional, text, withDefault } from '#shared/fields.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { near, publishedAfter, searchText } from '#shared/query.ts';
import { withFilterRules } from '#shared/search/search.ts';
import { shortPlace } from './missing-places.ts';
import { planGoals, planStates, suggestedOutcomes, unplacedReasons } from './plan-codes.ts';

/** An id as it is sent: of another shape it is as unknown as one of nothing. */
const sentId = z.string().min(1).max(100);
const sentPair = z.strictObject({ participantId: sentId, openingId: sentId });
export type SentPair = z.output<typeof sentPair>;

const many = <T extends z.ZodType>(item: T) => optional(atMostItems(z.array(item), 100));
const hours = optional(z.number().min(0).max(168));

/** The search's filters by their names; what is repeated there is a list here. */
const filters = withFilterRules(
  z.strictObject({
    q: optional(searchText),
    literal: optional(z.enum(['1'])),
    municipality: many(municipalityNumber),
    county: many(countyNumber),
    kind: many(z.enum(openingKinds)),
    occupation: many(occupationPrefix),
    category: many(categoryName),
    shift: many(z.enum(shifts)),
    level: optional(z.enum(levels)),
    hoursMin: hours,
    hoursMax: hours,
    near: optional(near),
    radiusKm: optional(z.number().min(1).max(500)),
    publishedAfter: optional(publishedAfter),
  }),
);

/** plan.md, "What is solved". */
export const mostPeople = 5000;
export const mostSuggestions = 10_000;

const pairs = withDefault(atMostItems(z.array(sentPair), mostSuggestions), []);
const upToFive = withDefault(z.int().min(1).max(5), 1);

/** What a plan is asked for. */
export const planInput = z.strictObject({
  name: optional(text(100)),
  /** Missing: everybody of the municipality whom the caller may see. */
  participantIds: optional(atMostItems(z.array(sentId), mostPeople)),
  filters: optional(filters),
  /** Suggestions a person at most. */
  each: upToFive,
  /** Suggestions for each free place; 1 where each person gets one. */
  perPlace: upToFive,
  goal: withDefault(z.enum(planGoals), 'most_people'),
  minScore: withDefault(z.number().min(0).max(100), 0),
  /** Pairs that must be in. */
  locks: pairs,
  /** Pairs that must not. */
  ruledOut: pairs,
  /** As if an opening had so many free places: what one more would change, or none. */
  places: withDefault(
    atMostItems(
      z.array(z.strictObject({ openingId: sentId, places: z.int().min(0).max(1000) })),
      1000,
    ),
    [],
  ),
});
export type PlanInput = z.output<typeof planInput>;

const score = z.number();
const bestOf = z.object({ openingId: id, score, takenBy: z.int() });

export const planLine = z
  .object({
    participantId: id,
    openingId: id,
    score,
    locked: z.boolean(),
    eligible: z.boolean(),
    /** Of the opening in the person's own exact list without filters; null where it is not in it. */
    rank: z.int().nullable(),
    /** The first of the person's own edges, where that is another opening. */
    best: bestOf.optional(),
  })
  .meta({ id: 'PlanLine' })
  .register(participantData, { whose: 'participantId' });

const unplaced = z
  .object({
    participantId: id,
    why: z.enum(unplacedReasons),
    best: bestOf.optional(),
  })
  .meta({ id: 'Unplaced' })
  .register(participantData, { whose: 'participantId' });

/** What something that was asked for costs: the plan without it less this one. */
const cost = { total: z.number(), placed: z.int() };

const lockPrice = z
  .object({ participantId: id, openingId: id, ...cost })
  .meta({ id: 'LockPrice' })
  .register(participantData, { whose: 'participantId' });

/** What is not listed is 0 (plan.md, "Certificate"). */
const certificate = z
  .object({
    b: z.int(),
    people: z.array(
      z.object({ participantId: id, k: z.int(), u: z.int(), t: z.int(), first: z.int() }),
    ),
    openings: z.array(z.object({ openingId: id, capacity: z.int(), v: z.int() })),
    pairs: z.array(z.object({ participantId: id, openingId: id, s: z.int() })),
  })
  .meta({ id: 'PlanCertificate' });

const outcome = z.object({ total: z.number(), placed: z.number() });

const head = {
  id,
  name: z.string().optional(),
  state: z.enum(planStates),
  /** 0 to 1. */
  progress: z.number(),
  /** Who made it. */
  by: z.object({ displayName: z.string() }),
  createdAt: instant,
  each: z.int(),
  perPlace: z.int(),
  goal: z.enum(planGoals),
  people: z.int(),
  openings: z.int(),
  /** Of what is solved: the sum of scores, and people with a line. */
  total: z.number().optional(),
  placed: z.int().optional(),
  /** Of a stopped one: how much more there could be at most, B per person included. */
  gap: z.number().optional(),
};

/** The parts of a plan that are kept as they are sent. */
export const planParts = {
  lines: z.array(planLine),
  unplaced: z.array(unplaced),
  prices: z.array(z.object({ openingId: id, price: z.number() })),
  shortage: z.array(shortPlace),
  lockPrices: z.array(lockPrice),
  /** Missing until it is solved, and once somebody was taken out of it. */
  certificate: certificate.optional(),
};

export const plan = z
  .object({
    ...head,
    /** As asked, so that it can be asked anew. */
    input: planInput,
    ...planParts,
    compared: z.object({ greedy: outcome, random: outcome }).optional(),
    /** What the least score costs; missing where there is none, or time ran out. */
    minScorePrice: z.object(cost).optional(),
    spread: z.object({ giniAll: z.number(), gini: z.number(), coverage: z.number() }).optional(),
    changed: z.object({ participants: z.array(id), openings: z.array(id) }),
  })
  .meta({ id: 'Plan' });
export type PlanReply = z.output<typeof plan>;

export const planInShort = z.object(head).meta({ id: 'PlanInShort' });
export type PlanInShort = z.output<typeof planInShort>;

/** What would be solved. */
export const planCounts = z.object({
  people: z.int(),
  openings: z.int(),
  /** Free ones. */
  places: z.int(),
  /** Words of `q` that nothing has, and that play no part. */
  leftOut: z.array(z.string()),
});
export type PlanCounts = z.output<typeof planCounts>;

/** What the ids of a plan are called; an opening that is published no more is left out. */
export const planNames = z.object({
  participants: z.array(
    z
      .object({ id, displayName: z.string() })
      .meta({ id: 'PlannedParticipant' })
      .register(participantData, { whose: 'id' }),
  ),
  openings: z.array(
    z.object({
      id,
      title: z.string(),
      occupationTitle: z.string(),
      employerName: z.string(),
      municipalityName: z.string(),
      placesFree: z.int(),
    }),
  ),
});
export type PlanNames = z.output<typeof planNames>;

export const triedLine = z.strictObject({
  participantId: sentId,
  openingId: sentId,
  ruleOut: optional(z.literal(true)),
});
export type TriedLine = z.output<typeof triedLine>;

export const triedPlan = z.object({
  total: z.number(),
  placed: z.int(),
  difference: z.number(),
  /** One for each line that is lost (`from`) or gained (`to`). */
  moved: z.array(
    z
      .object({ participantId: id, from: id.optional(), to: id.optional() })
      .meta({ id: 'MovedLine' })
      .register(participantData, { whose: 'participantId' }),
  ),
});
export type TriedPlan = z.output<typeof triedPlan>;

/** Missing: every line. */
export const suggestedLines = z.strictObject({
  lines: optional(atMostItems(z.array(sentPair), mostSuggestions)),
});

export const suggestedPlan = z.object({
  items: z.array(
    z
      .object({
        participantId: id,
        openingId: id,
        referralId: id.optional(),
        outcome: z.enum(suggestedOutcomes),
      })
      .meta({ id: 'SuggestedLine' })
      .register(participantData, { whose: 'participantId' }),
  ),
});
export type SuggestedPlan = z.output<typeof suggestedPlan>;
