import { type Gate, gates } from '#shared/codes.ts';
import { dayNumber } from '#shared/day-number.ts';
import type { WhatIf } from '#shared/matching/what-if.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { farBit } from './gate-bits.ts';
import { failedGates, scoreAbove } from './judge.ts';
import type { MatchingIndex } from './matching-index.ts';
import type { NeedTable } from './need-table.ts';
import type { OpeningColumns, OpeningTable } from './opening-table.ts';
import { participantFacts } from './participant-facts.ts';
import { createParticipantTable, type ParticipantColumns } from './participant-table.ts';
import { createPlan, type Plan } from './plan.ts';
import type { RankOptions } from './ranking.ts';
import { leastSum, normalised, rounded } from './score.ts';
import { forSegments } from './stretches.ts';
import { changesFor } from './what-if-changes.ts';

interface Context extends Pick<RankOptions, 'today' | 'weights'> {
  index: MatchingIndex;
  need: NeedTable;
}

const wishesShown = 30;

/** A participant, as they are or changed, and what was found for them so far. */
class Variant {
  /** Openings that became eligible, and the best score of all offered; 0 for none. */
  more = 0;
  best = 0;
  #barrier = -Infinity;
  readonly #plan: Plan;
  readonly #columns: ParticipantColumns;

  constructor(participant: Participant, openings: OpeningTable, context: Context) {
    const { index, need } = context;
    const participants = createParticipantTable();
    participants.put('participant', participantFacts(participant, index));
    const sides = { openings, participants, fixed: 'participant' } as const;
    const weights = normalised(context.weights);
    this.#plan = createPlan(sides, index, need, weights, dayNumber(context.today));
    this.#columns = participants.segments[0]!;
  }

  failed(openings: OpeningColumns, o: number): number {
    return failedGates(this.#plan, openings, o, this.#columns, 0);
  }

  /** Takes up the score of an opening that is eligible for this variant. */
  offer(openings: OpeningColumns, o: number): void {
    const score = scoreAbove(this.#barrier, this.#plan, openings, o, this.#columns, 0);
    if (score <= this.best) return;
    this.best = score;
    this.#barrier = leastSum(score);
  }

  /** Takes up an opening that is not eligible as things are, when it is for this variant. */
  offerNew(openings: OpeningColumns, o: number): void {
    if (this.failed(openings, o) !== 0) return;
    this.more += 1;
    this.offer(openings, o);
  }
}

/**
 * What would help: each change alone, exactly. One pass judges every opening as things are, and by a
 * change only where that can matter: an opening that fails one gate, by the changes of that gate; one
 * that is eligible, by those that move its score. A second pass tries the wishes that the first found.
 */
export async function whatIf(
  participant: Participant,
  openings: OpeningTable,
  context: Context,
): Promise<WhatIf> {
  const { index } = context;
  const now = new Variant(participant, openings, context);
  const changes = changesFor(participant, index.tables.qualifications).map((changed) => ({
    ...changed,
    variant: new Variant(changed.participant, openings, context),
  }));
  const ofGate = (gate: Gate): Variant[] =>
    changes.filter((change) => change.gate === gate).map(({ variant }) => variant);
  const byGate = new Map(gates.map((gate, i) => [1 << i, ofGate(gate)]));
  const movingScores = [...ofGate('language'), ...ofGate('travel')];
  const eligibleBy = new Int32Array(index.occupations.codes.length);

  await forSegments(openings.count, (segment, rows) => {
    const columns = openings.segments[segment]!;
    for (let o = 0; o < rows; o++) {
      const failed = now.failed(columns, o) & ~farBit;
      if (failed === 0) {
        now.offer(columns, o);
        eligibleBy[columns.occupation[o]!]! += 1;
        for (const variant of movingScores) variant.offer(columns, o);
      } else for (const variant of byGate.get(failed) ?? []) variant.offerNew(columns, o);
    }
  });

  const wishes = mostEligible(eligibleBy, participant, index).map((wish) => {
    const wished = [...participant.wishes, { occupation: wish.occupation }];
    const variant = new Variant({ ...participant, wishes: wished }, openings, context);
    return { ...wish, variant };
  });
  await forSegments(openings.count, (segment, rows) => {
    const columns = openings.segments[segment]!;
    for (let o = 0; o < rows; o++) {
      if (now.failed(columns, o) !== 0) continue;
      for (const { variant } of wishes) variant.offer(columns, o);
    }
  });

  const effect = (best: number): Pick<WhatIf['changes'][number], 'best' | 'gain'> => ({
    best: best === 0 ? null : best,
    gain: rounded(best - now.best),
  });
  return {
    total: eligibleBy.reduce((sum, count) => sum + count, 0),
    best: effect(now.best).best,
    changes: changes.map(({ change, variant }) => ({
      change,
      more: variant.more,
      ...effect(Math.max(now.best, variant.best)),
    })),
    wishes: wishes.map(({ variant, ...wish }) => ({ ...wish, ...effect(variant.best) })),
  };
}

/** Occupations by falling number of eligible openings, then by code; wishes left out. */
function mostEligible(
  eligibleBy: Int32Array,
  participant: Participant,
  { occupations }: MatchingIndex,
): { occupation: string; openings: number }[] {
  const wished = new Set(participant.wishes.map(({ occupation }) => occupation));
  return occupations.codes
    .map((occupation, i) => ({ occupation, openings: eligibleBy[i]! }))
    .filter(({ occupation, openings }) => openings > 0 && !wished.has(occupation))
    .sort((a, b) => b.openings - a.openings || (a.occupation < b.occupation ? -1 : 1))
    .slice(0, wishesShown);
}
