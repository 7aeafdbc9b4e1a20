import type { Snapshot } from '#server/matching/snapshot.ts';
import type { Asked } from '#server/planning/edges.ts';
import type { Weights } from '#shared/matching/match.ts';
import type { TriedPlan } from '#shared/plans/plan.ts';

/** What the solving thread is given when it starts. */
export interface ThreadGround {
  /** As in the reference tables. */
  occupations: ReadonlyMap<string, { category: string; subcategory: string }>;
  /** Numbers in the order of the table. */
  municipalities: readonly string[];
  /** After so long a plan is stopped. */
  limitMs: number;
}

export interface SolveJob {
  kind: 'solve';
  planId: string;
  snapshot: Snapshot;
  asked: Asked;
  weights: Weights;
  /** YYYY-MM-DD */
  today: string;
}

export interface TryJob {
  kind: 'try';
  planId: string;
  participantId: string;
  openingId: string;
  isRuledOut: boolean;
}

/** `job` numbers what an answer is awaited for. */
export type ToThread =
  | ((SolveJob | TryJob) & { job: number })
  | { kind: 'cancel'; job: number }
  | { kind: 'forget'; planId: string };

/** A plan with ids, its lists as JSON: written there, so that nobody has to wait for it here. */
export interface SolvedPlan {
  state: 'done' | 'stopped';
  total: number;
  placed: number;
  gap?: number;
  minScorePrice?: { total: number; placed: number };
  /** Openings of which one more would give something: the list of what is short may have fewer. */
  priced: number;
  compared: Record<'greedy' | 'random', { total: number; placed: number }>;
  spread: { giniAll: number; gini: number; coverage: number };
  parts: Record<PlanPart, string>;
  /** Versions in the order of the ids: of people, and of openings with their free places. */
  versions: { participants: number[]; openings: number[]; placesFree: number[] };
}

export type PlanPart = 'lines' | 'unplaced' | 'prices' | 'shortage' | 'lockPrices' | 'certificate';

/** `forgotten`: the plan is not in memory, or was of others; `full`: the side of the pair without room. */
export type TriedInThread = TriedPlan | { full: ('participantId' | 'openingId')[] } | 'forgotten';

export type FromThread =
  | { kind: 'progress'; job: number; progress: number }
  | { kind: 'solved'; job: number; solved: SolvedPlan }
  | { kind: 'tried'; job: number; tried: TriedInThread }
  | { kind: 'cancelled'; job: number }
  | { kind: 'failed'; job: number; message: string };
