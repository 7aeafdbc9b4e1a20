import { z } from 'zod';
import { openingKinds } from '#shared/codes.ts';
import { day } from '#shared/fields.ts';
import { legalBases } from '#shared/placements/placement-codes.ts';
import type { PlacementLimit } from '#shared/placements/placement-limits.ts';
import { BadTable, readCsvTable } from './csv-table.ts';

const row = z.object({
  kind: z.enum(openingKinds),
  limit: z.enum(['ordinary', 'extended']),
  months: z
    .string()
    .regex(/^[1-9]\d*$/)
    .transform(Number),
  per: z.enum(['participant', 'placement']),
  effect: z.enum(['refuse', 'warn']),
  legal_basis: z.enum(legalBases),
  valid_from: day,
  source: z.string().min(1),
});

/** @throws BadTable */
export async function readPlacementLimits(file: string): Promise<PlacementLimit[]> {
  const rows = await readCsvTable(file, row);
  const keys = new Set<string>();
  return rows.map(({ line, value }) => {
    const { kind, limit, months, per, effect, valid_from: validFrom } = value;
    const key = `${kind} ${limit} ${validFrom}`;
    if (keys.size === keys.add(key).size) throw new BadTable(file, line, 'kind', 'stands twice');
    return { kind, limit, months, per, effect, validFrom };
  });
}
