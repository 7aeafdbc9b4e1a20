import { failedGates, scoreAbove } from '#server/matching/judge.ts';
import type { MatchingTables } from '#server/matching/matching-tables.ts';
import {
  createOpeningTable,
  type OpeningColumns,
  type OpeningTable,
} from '#server/matching/opening-table.ts';
import {
  createParticipantTable,
  type ParticipantColumns,
  type ParticipantTable,
} from '#server/matching/participant-table.ts';
import { createPlan, type OccupationIndex, type Plan } from '#server/matching/plan.ts';
import { normalised } from '#server/matching/score.ts';
import { Similarity } from '#server/matching/similarity.ts';
import type { Snapshot } from '#server/matching/snapshot.ts';
import { segmentRows } from '#server/matching/table.ts';
import { dayNumber } from '#shared/day-number.ts';
import type { Weights } from '#shared/matching/match.ts';

/** What a plan stands on: everybody and all openings at one moment, and how they are judged. */
export interface Ground {
  openings: OpeningTable;
  participants: ParticipantTable;
  /** Rows of the people and of the openings, in the order of their ids. */
  people: Int32Array;
  places: Int32Array;
  /** The day's number. */
  today: number;
  judgeOf(person: number): Judge;
}

/** One person's gates and scores, of openings by segment and place in it. */
export interface Judge {
  /** 0: eligible. */
  failed(openings: OpeningColumns, o: number): number;
  /** 0 when it would come from a sum below the barrier. */
  score(openings: OpeningColumns, o: number, barrier: number): number;
}

interface Rules {
  weights: Weights;
  /** YYYY-MM-DD */
  today: string;
}

/** Scores as whole numbers: plan.md, "What is solved". */
export function weightOf(score: number): number {
  return Math.round(score * 1e6);
}

export function occupationIndex(occupations: MatchingTables['occupations']): OccupationIndex {
  const similarity = new Similarity(occupations);
  return { similarity, occupations: similarity.index };
}

export function groundOf(snapshot: Snapshot, index: OccupationIndex, rules: Rules): Ground {
  const openings = createOpeningTable();
  openings.readFrom(snapshot.openings);
  const participants = createParticipantTable();
  participants.readFrom(snapshot.participants);
  const weights = normalised(rules.weights);
  const today = dayNumber(rules.today);
  const { people, places, need } = snapshot;
  return {
    openings,
    participants,
    people,
    places,
    today,
    judgeOf(person) {
      const one = createParticipantTable();
      one.put('participant', participants.read(people[person]!));
      const sides = { openings, participants: one, fixed: 'participant' } as const;
      const plan = createPlan(sides, index, need, weights, today);
      return new PersonJudge(plan, one.segments[0]!);
    },
  };
}

class PersonJudge implements Judge {
  readonly #plan: Plan;
  readonly #columns: ParticipantColumns;

  constructor(plan: Plan, columns: ParticipantColumns) {
    this.#plan = plan;
    this.#columns = columns;
  }

  failed(openings: OpeningColumns, o: number): number {
    return failedGates(this.#plan, openings, o, this.#columns, 0);
  }

  score(openings: OpeningColumns, o: number, barrier: number): number {
    return scoreAbove(barrier, this.#plan, openings, o, this.#columns, 0);
  }
}

/** Where a row of the openings stands. */
export function columnsAt(
  { openings }: Pick<Ground, 'openings'>,
  row: number,
): { columns: OpeningColumns; o: number } {
  return { columns: openings.segments[Math.floor(row / segmentRows)]!, o: row % segmentRows };
}

/** Every row of the openings in the order of the table, by segment. */
export function forRows(
  { openings }: Pick<Ground, 'openings'>,
  visit: (columns: OpeningColumns, rows: number, firstRow: number) => void,
): void {
  for (let first = 0; first < openings.count; first += segmentRows) {
    const rows = Math.min(segmentRows, openings.count - first);
    visit(openings.segments[first / segmentRows]!, rows, first);
  }
}
