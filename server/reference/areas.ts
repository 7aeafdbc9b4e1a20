import { z } from 'zod';
import type { Position } from '#shared/fields.ts';
import { BadTable, byKey, grouped, readCsvTable, type TableRow } from './csv-table.ts';

export interface Municipality {
  /** Four digits. */
  number: string;
  /** The Norwegian one, which another municipality may have too. */
  name: string;
  /** The name as it is shown: with the Sámi and Kven ones, and the county where two are called the same. */
  label: string;
  /** Sámi and Kven. */
  otherNames: readonly string[];
  /** Two digits. */
  countyNumber: string;
  countyName: string;
  administrativeCentre: string;
  population: number;
  /** The written form the municipality asks the state to use. */
  writtenForm: 'nb' | 'nn' | 'neutral';
  /** Of the administrative centre. */
  position: Position;
}

export interface County {
  /** Two digits. */
  number: string;
  name: string;
  label: string;
  otherNames: readonly string[];
}

interface Areas {
  municipalities: ReadonlyMap<string, Municipality>;
  counties: ReadonlyMap<string, County>;
  /** By name, the numbers of the counties of today that a former one became or went into. */
  formerCounties: ReadonlyMap<string, readonly string[]>;
}

const text = z.string().min(1);
const degrees = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number);
const countyNumber = z.string().regex(/^\d{2}$/);

const municipalityRow = z.object({
  number: z.string().regex(/^\d{4}$/),
  name: text,
  county_number: countyNumber,
  county_name: text,
  administrative_centre: text,
  population: z.string().regex(/^\d+$/).transform(Number),
  written_form: z.enum(['nb', 'nn', 'neutral']),
  latitude: degrees,
  longitude: degrees,
});
const placeNameRow = z.object({
  /** A county's or a municipality's number. */
  area: z.string().regex(/^\d{2}(\d{2})?$/),
  name: text,
  language: z.enum(['sme', 'smj', 'sma', 'fkv']),
  shown: z.enum(['yes', 'no']),
});
type PlaceName = z.output<typeof placeNameRow>;
const formerCountyRow = z.object({
  name: text,
  county_number: countyNumber,
  last_year: z.string().regex(/^\d{4}$/),
});

/** @throws BadTable */
export async function readAreas(file: (name: string) => string): Promise<Areas> {
  const [rows, placeNames, former] = await Promise.all([
    readCsvTable(file('municipalities'), municipalityRow),
    readCsvTable(file('place-names'), placeNameRow),
    readCsvTable(file('former-counties'), formerCountyRow),
  ]);
  const namesOf = grouped(
    placeNames,
    ({ area }) => area,
    (row) => row,
  );
  const sameName = grouped(
    rows,
    ({ name }) => name,
    ({ number }) => number,
  );
  const municipalities = byKey(file('municipalities'), 'number', rows, (row) => {
    const names = namesOf.get(row.number) ?? [];
    const county = (sameName.get(row.name)?.length ?? 0) > 1 ? ` (${row.county_name})` : '';
    return toMunicipality(row, `${labelOf(row.name, names)}${county}`, names);
  });
  const counties = new Map(
    [...municipalities.values()].map(({ countyNumber: number, countyName: name }) => {
      const names = namesOf.get(number) ?? [];
      return [number, { number, name, label: labelOf(name, names), otherNames: plain(names) }];
    }),
  );
  const isArea = (code: string): boolean => municipalities.has(code) || counties.has(code);
  check(file('place-names'), 'area', placeNames, ({ area }) => isArea(area));
  check(file('former-counties'), 'county_number', former, (row) => isArea(row.county_number));
  return {
    municipalities,
    counties,
    formerCounties: grouped(
      former,
      (row) => row.name,
      (row) => row.county_number,
    ),
  };
}

function labelOf(name: string, names: readonly PlaceName[]): string {
  return [name, ...plain(names.filter(({ shown }) => shown === 'yes'))].join(' – ');
}

function plain(names: readonly PlaceName[]): string[] {
  return names.map(({ name }) => name);
}

function toMunicipality(
  row: z.output<typeof municipalityRow>,
  label: string,
  names: readonly PlaceName[],
): Municipality {
  return {
    number: row.number,
    name: row.name,
    label,
    otherNames: plain(names),
    countyNumber: row.county_number,
    countyName: row.county_name,
    administrativeCentre: row.administrative_centre,
    population: row.population,
    writtenForm: row.written_form,
    position: { lat: row.latitude, lon: row.longitude },
  };
}

function check<R>(
  file: string,
  column: string,
  rows: readonly TableRow<R>[],
  isKnown: (row: R) => boolean,
): void {
  const bad = rows.find(({ value }) => !isKnown(value));
  if (bad) throw new BadTable(file, bad.line, column, 'unknown number');
}
