import { z } from 'zod';
import type { Position } from '#shared/fields.ts';
import { BadTable, byKey, readCsvTable } from './csv-table.ts';

/** A postcode of Posten's register. */
export interface Postcode {
  /** Four digits. */
  postcode: string;
  /** The place as it stands on letters. */
  place: string;
  /** Four digits. */
  municipality: string;
  /** The municipality's centre where the table has none. */
  position: Position;
}

const fourDigits = z.string().regex(/^\d{4}$/);
const degreesOrNone = z
  .string()
  .regex(/^(\d+(\.\d+)?)?$/)
  .transform((written) => (written === '' ? undefined : Number(written)));

const row = z.object({
  postcode: fourDigits,
  place: z.string().min(1),
  municipality: fourDigits,
  latitude: degreesOrNone,
  longitude: degreesOrNone,
});

/** @throws BadTable */
export async function readPostcodes(
  file: string,
  municipalities: ReadonlyMap<string, { position: Position }>,
): Promise<Map<string, Postcode>> {
  const rows = await readCsvTable(file, row);
  return byKey(file, 'postcode', rows, ({ latitude: lat, longitude: lon, ...rest }, line) => {
    const centre = municipalities.get(rest.municipality)?.position;
    if (!centre) throw new BadTable(file, line, 'municipality', `unknown ${rest.municipality}`);
    const isKnown = lat !== undefined && lon !== undefined;
    return { ...rest, position: isKnown ? { lat, lon } : centre };
  });
}
