import { join } from 'node:path';
import { z } from 'zod';
import { levels } from '#shared/codes.ts';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { LanguageRequirement } from '#shared/openings/opening.ts';
import type { PlacementLimit } from '#shared/placements/placement-limits.ts';
import { type County, type Municipality, readAreas } from './areas.ts';
import { BadTable, byKey, grouped, readCsvTable, type TableRow } from './csv-table.ts';
import { type FormerArea, readFormerAreas } from './former-areas.ts';
import { readPlacementLimits } from './placement-limits.ts';
import { type Postcode, readPostcodes } from './postcodes.ts';
import { type Qualification, type ReferenceNames, readReferenceNames } from './reference-names.ts';

export interface Occupation {
  /** STYRK-08, four digits. */
  code: string;
  title: string;
  category: string;
  subcategory: string;
}

/** The tables under `seed/reference` (sources: its README), by code and in the order of the files. */
export interface ReferenceTables {
  municipalities: ReadonlyMap<string, Municipality>;
  counties: ReadonlyMap<string, County>;
  /** By name, the numbers of the counties of today that a former one went into. */
  formerCounties: ReadonlyMap<string, readonly string[]>;
  /** County and municipality numbers that went out of use, by number. */
  formerAreas: ReadonlyMap<string, FormerArea>;
  /** In rising order. */
  postcodes: ReadonlyMap<string, Postcode>;
  occupations: ReadonlyMap<string, Occupation>;
  /** Everyday titles per occupation, the plain one that participants read among them. */
  titles: ReadonlyMap<string, readonly string[]>;
  /** Everyday, dialect and nynorsk words per occupation, then those of other languages. */
  synonyms: ReadonlyMap<string, readonly string[]>;
  /** The level an ordinary job usually asks for: an assumption, for some occupations only. */
  usualLanguage: ReadonlyMap<string, LanguageRequirement>;
  /** What a database is filled with until a municipality imports its own. */
  labourNeed: readonly LabourNeedRow[];
  qualifications: ReadonlyMap<string, Qualification>;
  /** How long somebody may be in a kind of placement. */
  placementLimits: readonly PlacementLimit[];
  /** ISO 639 code → name in Bokmål; Norwegian is not among them. */
  languages: ReadonlyMap<string, string>;
  /** What the codes are called, in each language of the site. */
  names: ReferenceNames;
}

const text = z.string().min(1);
const styrk08 = z.string().regex(/^\d{4}$/);
const whole = z.string().regex(/^\d+$/).transform(Number);
const level = z.enum(levels);

const occupationRow = z.object({ styrk08, title: text, category: text, subcategory: text });
const titleRow = z.object({ styrk08, title: text });
const plainRow = z.object({ styrk08, plain: text });
const synonymRow = z.object({
  styrk08,
  word: text,
  form: z.enum(['everyday', 'dialect', 'nynorsk']),
});
const foreignRow = z.object({ styrk08, word: text, language: z.string().regex(/^[a-z]{2}$/) });
const languageRow = z.object({
  styrk08,
  listening: level,
  reading: level,
  speaking: level,
  writing: level,
  basis: text,
});
const labourNeedRow = z.object({
  area: z.string().regex(/^(0|\d{2}|\d{4})$/),
  styrk08: z.string().regex(/^\d{1,4}$/),
  need: z
    .string()
    .regex(/^(0(\.\d+)?|1(\.0+)?)$/)
    .transform(Number),
  year: whole,
  source: text,
});
const qualificationRow = z.object({
  code: z.string().regex(/^[a-z_]{1,50}$/),
  label: text,
  explanation: text,
  how_to_get: text,
});
const languageNameRow = z.object({ code: z.string().regex(/^[a-z]{2,3}$/), name: text });

const known = new Map<string, Promise<ReferenceTables>>();

/**
 * Every table of the folder (`seed/reference` of the project): a part of the program, so a process reads
 * it once.
 * @throws BadTable naming file, line and column of the first fault.
 */
export async function readReferenceTables(dir: string): Promise<ReferenceTables> {
  const reading = known.get(dir) ?? readAll(dir);
  known.set(dir, reading);
  try {
    return await reading;
  } catch (error) {
    known.delete(dir);
    throw error;
  }
}

async function readAll(dir: string): Promise<ReferenceTables> {
  const file = (name: string): string => join(dir, `${name}.csv`);
  const [areas, jobs, titles, plainTitles, words, foreign, usual, need, qualifications, languages] =
    await Promise.all([
      readAreas(file),
      readCsvTable(file('occupations'), occupationRow),
      readCsvTable(file('occupation-titles'), titleRow),
      readCsvTable(file('plain-titles'), plainRow),
      readCsvTable(file('synonyms'), synonymRow),
      readCsvTable(file('words-in-other-languages'), foreignRow),
      readCsvTable(file('occupation-language'), languageRow),
      readCsvTable(file('labour-need-nav-2025'), labourNeedRow),
      readCsvTable(file('qualifications'), qualificationRow),
      readCsvTable(file('languages'), languageNameRow),
    ]);
  const occupations = byKey(file('occupations'), 'styrk08', jobs, toOccupation);
  const isKnown = (code: string): boolean => occupations.has(code);
  checkCodes(file('occupation-titles'), titles, isKnown);
  checkCodes(file('plain-titles'), plainTitles, isKnown);
  checkCodes(file('synonyms'), words, isKnown);
  checkCodes(file('words-in-other-languages'), foreign, isKnown);
  checkCodes(file('occupation-language'), usual, isKnown);
  checkCodes(file('labour-need-nav-2025'), need, (prefix) => hasPrefix(occupations.keys(), prefix));
  const plain = byKey(file('plain-titles'), 'styrk08', plainTitles, (row) => row.plain);
  const everyday = grouped(titles, codeOf, (row) => row.title);
  for (const [code, title] of plain) {
    const others = everyday.get(code) ?? [];
    if (!others.includes(title)) everyday.set(code, [...others, title]);
  }
  const named = {
    occupations,
    qualifications: byKey(file('qualifications'), 'code', qualifications, toQualification),
    languages: byKey(file('languages'), 'code', languages, (row) => row.name),
  };
  return {
    ...named,
    ...areas,
    names: await readReferenceNames(dir, { ...named, plain }),
    formerAreas: await readFormerAreas(file('former-areas'), areas.municipalities),
    postcodes: await readPostcodes(file('postcodes'), areas.municipalities),
    titles: everyday,
    synonyms: grouped<{ styrk08: string; word: string }, string>(
      [...words, ...foreign],
      codeOf,
      (row) => row.word,
    ),
    usualLanguage: byKey(file('occupation-language'), 'styrk08', usual, toRequirement),
    labourNeed: need.map((row) => row.value),
    placementLimits: await readPlacementLimits(file('placement-limits')),
  };
}

function toOccupation({ styrk08: code, ...rest }: z.output<typeof occupationRow>): Occupation {
  return { code, ...rest };
}

function toRequirement(row: z.output<typeof languageRow>): LanguageRequirement {
  const { listening, reading, speaking, writing } = row;
  return { listening, reading, speaking, writing };
}

function toQualification(row: z.output<typeof qualificationRow>): Qualification {
  const { how_to_get: howToGet, ...rest } = row;
  return { ...rest, howToGet };
}

const codeOf = (row: { styrk08: string }): string => row.styrk08;

function checkCodes(
  file: string,
  rows: readonly TableRow<{ styrk08: string }>[],
  isKnown: (code: string) => boolean,
): void {
  const bad = rows.find((row) => !isKnown(row.value.styrk08));
  if (bad) throw new BadTable(file, bad.line, 'styrk08', `unknown code ${bad.value.styrk08}`);
}

function hasPrefix(codes: Iterable<string>, prefix: string): boolean {
  for (const code of codes) if (code.startsWith(prefix)) return true;
  return false;
}
