import { pillars as pillarNames } from '#shared/codes.ts';
import type {
  Excluded,
  LeftOutPart,
  Missing,
  PillarScore,
  PillarScores,
  Weights,
} from '#shared/matching/match.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { failedGates, type Gate, gateNames, missingOf } from './gates.ts';
import { type Pair, pairOf, type World } from './pair.ts';
import type { Part } from './part.ts';
import { languagePart, needPart, practicalPart, wishPart } from './pillars.ts';

/**
 * matching.md once more, as plainly as it is written: loops over objects, no tables, no columns,
 * nothing shared with the engine but the types of the contract. What it says is right.
 */

export interface BruteOptions {
  today: string;
  weights: Weights;
  page: number;
  pageSize: number;
  among?: ReadonlySet<string> | undefined;
}

export interface BruteMatch {
  id: string;
  score: number;
  unrounded: number;
  pillars: PillarScores;
}

export interface BrutePage {
  items: BruteMatch[];
  total: number;
  excluded: Excluded;
  almost: { id: string; score: number; missing: Missing }[];
  almostTotal: number;
}

export interface BruteLeftOut {
  items: { id: string; score: number; failed: Gate[]; missing?: Missing }[];
  total: number;
}

export function bruteMatches(
  world: World,
  openings: readonly StoredOpening[],
  participant: Participant,
  options: BruteOptions,
): BrutePage {
  return page(judgedOpenings(world, openings, participant, options), options, byDeadline);
}

/** The openings that fail a gate, or those that almost fit. */
export function bruteLeftOut(
  world: World,
  openings: readonly StoredOpening[],
  participant: Participant,
  { part, ...options }: BruteOptions & { part: LeftOutPart },
): BruteLeftOut {
  const judged = judgedOpenings(world, openings, participant, options);
  return leftOut(world, judged, part, options, byDeadline);
}

function judgedOpenings(
  world: World,
  openings: readonly StoredOpening[],
  participant: Participant,
  { among, today, weights }: BruteOptions,
): Judged[] {
  return openings
    .filter(({ id, status }) => status === 'published' && (!among || among.has(id)))
    .map((opening) => judge(world, opening, participant, opening.id, today, weights));
}

function byDeadline(a: Judged, b: Judged): number {
  const first = a.pair.opening.deadline ?? 'none';
  const second = b.pair.opening.deadline ?? 'none';
  if (first !== second) return first < second ? -1 : 1;
  return byId(a, b);
}

function byId(a: Judged, b: Judged): number {
  return a.id < b.id ? -1 : 1;
}

export function bruteCandidates(
  world: World,
  participants: readonly Participant[],
  opening: StoredOpening,
  municipality: string,
  options: Omit<BruteOptions, 'among'>,
): BrutePage {
  return page(judgedPeople(world, participants, opening, municipality, options), options, byId);
}

/** The participants who fail a gate, or those who almost fit. */
export function bruteLeftOutCandidates(
  world: World,
  participants: readonly Participant[],
  opening: StoredOpening,
  municipality: string,
  { part, ...options }: Omit<BruteOptions, 'among'> & { part: LeftOutPart },
): BruteLeftOut {
  const judged = judgedPeople(world, participants, opening, municipality, options);
  return leftOut(world, judged, part, options, byId);
}

function judgedPeople(
  world: World,
  participants: readonly Participant[],
  opening: StoredOpening,
  municipality: string,
  { today, weights }: Omit<BruteOptions, 'among'>,
): Judged[] {
  return participants
    .filter((participant) => participant.municipality === municipality)
    .map((one) => judge(world, opening, one, one.id, today, weights));
}

interface Judged {
  id: string;
  pair: Pair;
  failed: Gate[];
  /** Of eligible and almost matches. */
  missing: Missing | undefined;
  score: number;
  parts: Parts | undefined;
}

type Parts = Record<keyof Weights, Part>;

function judge(
  world: World,
  opening: StoredOpening,
  participant: Participant,
  id: string,
  today: string,
  weights: Weights,
): Judged {
  const pair = pairOf(world, opening, participant);
  const failed = failedGates(pair, today);
  const missing = missingOf(pair, failed);
  if (failed.length > 0 && !missing)
    return { id, pair, failed, missing, score: 0, parts: undefined };
  const parts = partsOf(world, pair);
  return { id, pair, failed, missing, score: sixDecimals(unrounded(parts, weights)), parts };
}

function partsOf(world: World, pair: Pair): Parts {
  return {
    language: languagePart(pair),
    need: world.needOf ? world.needOf(pair.opening) : needPart(world, pair.opening),
    wish: wishPart(world, pair),
    practical: practicalPart(pair),
  };
}

function leftOut(
  world: World,
  judged: Judged[],
  part: LeftOutPart,
  { page: number, pageSize, weights }: BruteOptions,
  tie: (a: Judged, b: Judged) => number,
): BruteLeftOut {
  const all = judged
    .filter(({ failed, missing }) => (part === 'almost' ? missing : failed.includes(part)))
    .map((one) => ({ ...one, score: sixDecimals(unrounded(partsOf(world, one.pair), weights)) }))
    .sort((a, b) => b.score - a.score || tie(a, b));
  return {
    items: all
      .slice((number - 1) * pageSize, number * pageSize)
      .map(({ id, score, failed, missing }) => ({
        id,
        score,
        failed,
        ...(missing && { missing }),
      })),
    total: all.length,
  };
}

function page(
  judged: Judged[],
  { page: number, pageSize, weights }: BruteOptions,
  tie: (a: Judged, b: Judged) => number,
): BrutePage {
  const order = (a: Judged, b: Judged): number => b.score - a.score || tie(a, b);
  const eligible = judged.filter((one) => one.failed.length === 0).sort(order);
  const almost = judged.filter((one) => one.missing).sort(order);
  const excluded = gateNames.map((gate) => [
    gate,
    judged.filter((one) => one.failed.includes(gate)).length,
  ]);
  return {
    items: eligible
      .slice((number - 1) * pageSize, number * pageSize)
      .flatMap(({ id, score, parts }) =>
        parts
          ? [{ id, score, unrounded: unrounded(parts, weights), pillars: shown(parts, weights) }]
          : [],
      ),
    total: eligible.length,
    excluded: Object.fromEntries(excluded),
    almost: almost
      .slice(0, pageSize)
      .flatMap(({ id, score, missing }) => (missing ? [{ id, score, missing }] : [])),
    almostTotal: almost.length,
  };
}

function unrounded(parts: Parts, weights: Weights, except?: keyof Weights): number {
  const sum = weights.language + weights.need + weights.wish + weights.practical;
  let exponent = 0;
  for (const name of pillarNames) {
    const value = name === except ? 1 : floored(parts[name].value);
    exponent += (weights[name] / sum) * Math.log(value);
  }
  return 100 * Math.exp(exponent);
}

function floored(value: number | undefined): number {
  return Math.max(0.05, value ?? 0.5);
}

function sixDecimals(x: number): number {
  return Math.round(x * 1e6) / 1e6;
}

function shown(parts: Parts, weights: Weights): PillarScores {
  const sum = weights.language + weights.need + weights.wish + weights.practical;
  const score = sixDecimals(unrounded(parts, weights));
  const pillar = (name: keyof Weights): PillarScore => ({
    value: floored(parts[name].value),
    known: parts[name].value !== undefined,
    weight: weights[name] / sum,
    lift: sixDecimals(sixDecimals(unrounded(parts, weights, name)) - score),
    facts: parts[name].facts(),
  });
  return {
    language: pillar('language'),
    need: pillar('need'),
    wish: pillar('wish'),
    practical: pillar('practical'),
  };
}
