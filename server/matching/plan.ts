import type { Weights } from '#shared/matching/match.ts';
import { avoidBit, farBit, hoursBit, languageBit, qualificationBit } from './gate-bits.ts';
import { hoursFactors, hoursRelation } from './hours.ts';
import type { Interner } from './interner.ts';
import { languageExcess, languageFit, sharedLanguage } from './language.ts';
import type { MatchingIndex } from './matching-index.ts';
import type { NeedTable } from './need-table.ts';
import type { OpeningTable } from './opening-table.ts';
import type { ParticipantTable } from './participant-table.ts';
import { floor, unknown } from './score.ts';
import { wishFit } from './wish.ts';

/** One side of a plan is a table of one row: its keys are all 0. */
export interface Sides {
  openings: OpeningTable;
  participants: ParticipantTable;
  /** Which side has the one row. */
  fixed: 'opening' | 'participant';
}

/**
 * Everything about a request that does not differ from row to row, by the keys of the columns. A
 * table's index is the opening's key plus the participant's; one of the two is always 0.
 */
export interface Plan {
  today: number;
  /** All ones where a side varies with the row, 0 where it is fixed. */
  openingMask: number;
  participantMask: number;
  /** By language lists: 1 when a mentor shares a language with the participant. */
  mentor: Uint8Array;
  /** By twice the key of demand and levels, plus `mentor`: the failed gate, and w·ln L. */
  languageFailed: Uint16Array;
  languageTerm: Float64Array;
  hoursFailed: Uint16Array;
  hoursFactor: Float64Array;
  qualificationFailed: Uint16Array;
  /** By occupation (where openings vary) and list. */
  avoidFailed: Uint16Array;
  wishTerm: Float64Array;
  need: Pick<NeedTable, 'starts' | 'logs'>;
  needWeight: number;
  practicalWeight: number;
}

/** What is known of occupations. */
export type OccupationIndex = Pick<MatchingIndex, 'occupations' | 'similarity'>;

/** `weights` are normalised. Each distinct value is evaluated once, whatever the number of rows. */
export function createPlan(
  sides: Sides,
  index: OccupationIndex,
  need: Plan['need'],
  weights: Weights,
  today: number,
): Plan {
  const { openings, participants, fixed } = sides;
  const mentor = new Uint8Array(sizeOf(openings.sets.mentors, participants.sets.languages));
  forPairs(openings.sets.mentors, participants.sets.languages, (mentors, languages, key) => {
    mentor[key] = sharedLanguage(mentors, languages) === undefined ? 0 : 1;
  });
  return {
    today,
    openingMask: fixed === 'opening' ? 0 : -1,
    participantMask: fixed === 'opening' ? -1 : 0,
    mentor,
    ...languageTables(sides, weights.language),
    ...hoursTables(sides),
    qualificationFailed: qualificationTable(sides),
    ...occupationTables(sides, index, weights.wish),
    need,
    needWeight: weights.need,
    practicalWeight: weights.practical,
  };
}

function languageTables(
  { openings, participants }: Sides,
  weight: number,
): Pick<Plan, 'languageFailed' | 'languageTerm'> {
  const demands = openings.sets.language;
  const { levels } = participants.sets;
  const languageFailed = new Uint16Array(2 * sizeOf(demands, levels));
  const languageTerm = new Float64Array(2 * sizeOf(demands, levels));
  forPairs(demands, levels, (demand, held, key) => {
    for (const mentor of [0, 1]) {
      const excess = languageExcess(demand, held, mentor);
      languageFailed[2 * key + mentor] = excess > 0 ? languageBit | (excess > 1 ? farBit : 0) : 0;
      const fit = Math.max(floor, languageFit(demand, held, mentor));
      languageTerm[2 * key + mentor] = weight * Math.log(fit);
    }
  });
  return { languageFailed, languageTerm };
}

function hoursTables({ openings, participants }: Sides): Pick<Plan, 'hoursFailed' | 'hoursFactor'> {
  const { hours: offered } = openings.sets;
  const { hours: wanted } = participants.sets;
  const hoursFailed = new Uint16Array(sizeOf(offered, wanted));
  const hoursFactor = new Float64Array(sizeOf(offered, wanted));
  forPairs(offered, wanted, (opening, participant, key) => {
    const relation = hoursRelation(opening, participant);
    hoursFailed[key] = relation === 'apart' ? hoursBit : 0;
    hoursFactor[key] = hoursFactors[relation];
  });
  return { hoursFailed, hoursFactor };
}

function qualificationTable({ openings, participants }: Sides): Uint16Array {
  const { qualifications: asked } = openings.sets;
  const { qualifications: held } = participants.sets;
  const failed = new Uint16Array(sizeOf(asked, held));
  forPairs(asked, held, (codes, heldCodes, key) => {
    failed[key] = codes.every((code) => heldCodes.includes(code)) ? 0 : qualificationBit;
  });
  return failed;
}

function occupationTables(
  { openings, participants, fixed }: Sides,
  { occupations, similarity }: OccupationIndex,
  weight: number,
): Pick<Plan, 'avoidFailed' | 'wishTerm'> {
  const { wishes, avoid } = participants.sets;
  const from = fixed === 'opening' ? openings.read(0).occupation : 0;
  const to = fixed === 'opening' ? from + 1 : occupations.codes.length;
  const wishTerm = new Float64Array(to - from + wishes.values.length);
  const avoidFailed = new Uint16Array(to - from + avoid.values.length);
  for (let occupation = from; occupation < to; occupation++) {
    const code = occupations.codes[occupation]!;
    wishes.values.forEach((list, key) => {
      const fit = list && wishFit(list, occupation, similarity);
      wishTerm[occupation - from + key] = weight * Math.log(Math.max(floor, fit?.value ?? unknown));
    });
    avoid.values.forEach((prefixes, key) => {
      if (prefixes?.some((prefix) => code.startsWith(prefix))) {
        avoidFailed[occupation - from + key] = avoidBit;
      }
    });
  }
  return { avoidFailed, wishTerm };
}

function sizeOf(a: Interner<unknown>, b: Interner<unknown>): number {
  return Math.max(a.values.length, b.values.length);
}

/** Every pair of values in use, with the sum of their keys. */
function forPairs<A, B>(
  a: Interner<A>,
  b: Interner<B>,
  visit: (valueA: A, valueB: B, key: number) => void,
): void {
  a.values.forEach((valueA, keyA) => {
    b.values.forEach((valueB, keyB) => {
      if (valueA !== undefined && valueB !== undefined) visit(valueA, valueB, keyA + keyB);
    });
  });
}
