import { generateDemoData } from '#seed/generate/generate-demo-data.ts';
import { createRanking } from '#server/matching/create-ranking.ts';
import type { Ranking } from '#server/matching/ranking.ts';
import { type ReferenceTables, readReferenceTables } from '#server/reference/reference-tables.ts';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { World } from '#test/matching/brute-force/pair.ts';
import type { Part } from '#test/matching/brute-force/part.ts';
import { needPart, ruleBetween } from '#test/matching/brute-force/pillars.ts';

/** How many openings are drawn; more are the same again with other ids, a little elsewhere. */
const drawn = 100_000;

const today = '2026-03-02';
export const firstPage = { today, weights: defaultWeights, page: 1, pageSize: 20 };

/** Demo data of national scale, the same on every machine. */
export class BenchWorld {
  readonly tables: ReferenceTables;
  readonly participants: Participant[];
  readonly #originals: StoredOpening[];

  constructor(tables: ReferenceTables, participants: number) {
    const size = { openings: drawn, participants, randomSeed: 'bench', today };
    const demo = generateDemoData(size, tables);
    this.tables = tables;
    this.participants = demo.participants;
    this.#originals = Array.from(demo.openings, (one) => ({
      ...one,
      status: 'published' as const,
    }));
  }

  /** Published openings, made while they are read. */
  *openings(count: number): Generator<StoredOpening> {
    for (let round = 0; round * drawn < count; round++) {
      for (const one of this.#originals.slice(0, count - round * drawn)) {
        yield round === 0 ? one : elsewhere(one, round);
      }
    }
  }

  ranking(openings: Iterable<StoredOpening>): Ranking {
    const ranking = createRanking(this.tables);
    ranking.setLabourNeed(this.tables.labourNeed);
    for (const one of openings) ranking.putOpening(one);
    return ranking;
  }

  /** For the brute force: similarity and need are looked up, not worked out. */
  bruteWorld(): World {
    const { municipalities, occupations, labourNeed } = this.tables;
    const world: World = { municipalities, occupations, labourNeed };
    const needs = new Map<string, Part>();
    const rules = new Map<string, ReturnType<typeof ruleBetween>>();
    return {
      ...world,
      needOf: (opening) =>
        remembered(needs, `${opening.municipality}${opening.occupation}`, () =>
          needPart(world, opening),
        ),
      ruleOf: (a, b) => remembered(rules, `${a}${b}`, () => ruleBetween(world, a, b)),
    };
  }
}

export async function createBenchWorld(participants: number): Promise<BenchWorld> {
  return new BenchWorld(await readReferenceTables('seed/reference'), participants);
}

function elsewhere(opening: StoredOpening, round: number): StoredOpening {
  const { id, position } = opening;
  return {
    ...opening,
    id: `${id}-${round}`,
    position: position && { lat: position.lat + round / 100, lon: position.lon - round / 100 },
  };
}

function remembered<V>(known: Map<string, V>, key: string, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
