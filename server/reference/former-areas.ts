import { z } from 'zod';
import { BadTable, readCsvTable } from './csv-table.ts';

/** A county or municipality number that is no longer in use. */
export interface FormerArea {
  /** Two digits of a county, four of a municipality. */
  code: string;
  /** The last year it was in use. */
  until: number;
  /** Numbers of today; several where the area was split. */
  successors: readonly string[];
}

const areaNumber = z.string().regex(/^(\d{2}|\d{4})$/);
const row = z.object({
  code: areaNumber,
  until: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number),
  successor: areaNumber,
});

/** @throws BadTable when a number is in use still, or leads to one that is not. */
export async function readFormerAreas(
  file: string,
  municipalities: ReadonlyMap<string, { number: string; countyNumber: string }>,
): Promise<Map<string, FormerArea>> {
  const inUse = new Set([...municipalities.values()].flatMap((m) => [m.number, m.countyNumber]));
  const former = new Map<string, FormerArea>();
  for (const { line, value } of await readCsvTable(file, row)) {
    const { code, until, successor } = value;
    if (inUse.has(code)) throw new BadTable(file, line, 'code', `${code} is in use`);
    if (!inUse.has(successor)) throw new BadTable(file, line, 'successor', `unknown ${successor}`);
    const before = former.get(code)?.successors ?? [];
    former.set(code, { code, until, successors: [...before, successor] });
  }
  return former;
}
