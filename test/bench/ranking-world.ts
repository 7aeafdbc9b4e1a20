import { generateDemoData } from '#seed/generate/generate-demo-data.ts';
import { type ReferenceTables, readReferenceTables } from '#server/reference/reference-tables.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';

/** How many are drawn; more than that are the same again with other ids and places. */
const drawn = 100_000;

export const today = '2026-03-02';

export interface BenchWorld {
  tables: ReferenceTables;
  participants: Participant[];
  /** Published openings, as many as asked for; made while they are read. */
  openings: (count: number) => Iterable<StoredOpening>;
}

/** Demo data of national scale, the same on every machine. */
export async function createBenchWorld(participants: number): Promise<BenchWorld> {
  const tables = await readReferenceTables('seed/reference');
  const size = { openings: drawn, participants, randomSeed: 'bench', today };
  const demo = generateDemoData(size, tables);
  const originals = Array.from(demo.openings, (opening) => ({
    ...opening,
    status: 'published' as const,
  }));
  return {
    tables,
    participants: demo.participants,
    *openings(count) {
      for (let i = 0; i < count; i++) {
        const original = originals[i % drawn];
        if (original) yield i < drawn ? original : again(original, Math.floor(i / drawn));
      }
    },
  };
}

function again(opening: StoredOpening, round: number): StoredOpening {
  const { id, position } = opening;
  return {
    ...opening,
    id: `${id}-${round}`,
    position: position && { lat: position.lat + round / 100, lon: position.lon - round / 100 },
  };
}
