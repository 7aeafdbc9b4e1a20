import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Role } from '#shared/codes.ts';
import { defaultLanguage, type LanguageCode, siteLanguages } from '#shared/site-languages.ts';
import { readCsvTable } from './csv-table.ts';

export interface Qualification {
  code: string;
  label: string;
  explanation: string;
  howToGet: string;
}

/** What the codes of the tables are called in one language. */
export interface Names {
  /** @param reader a participant reads the plain title, where there is one. */
  occupation(code: string, reader?: Role): string;
  /**
   * A title that somebody with little Norwegian understands, in Bokmål; undefined where there is no other, and
   * where the language has names of its own.
   */
  plainOccupation(code: string): string | undefined;
  category(name: string): string;
  qualification(code: string): Qualification | undefined;
  /** Of a language, by its ISO 639 code. */
  language(code: string): string;
}

export type ReferenceNames = Readonly<Record<LanguageCode, Names>>;

const row = z.object({
  table: z.enum(['occupation', 'category', 'qualification', 'explanation', 'how_to_get']),
  code: z.string().min(1),
  name: z.string().min(1),
});

type NameRow = z.output<typeof row>;

/** The tables as they are in Bokmål. */
interface NamedTables {
  occupations: ReadonlyMap<string, { title: string }>;
  /** Plain titles. */
  plain: ReadonlyMap<string, string>;
  qualifications: ReadonlyMap<string, Qualification>;
  languages: ReadonlyMap<string, string>;
}

/**
 * Reads `names-<language>.csv` of the folder for every language but Bokmål, which the tables
 * themselves are in. What a language has no name for is called what it is in Bokmål.
 * @throws BadTable naming file, line and column of the first fault.
 */
export async function readReferenceNames(
  dir: string,
  tables: NamedTables,
): Promise<ReferenceNames> {
  const read = siteLanguages.map(async ({ code, locale }) => {
    const file = join(dir, `names-${code}.csv`);
    const rows = existsSync(file) ? await readCsvTable(file, row) : [];
    return [
      code,
      namesOf(
        tables,
        code,
        locale,
        rows.map(({ value }) => value),
      ),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(read)) as Record<LanguageCode, Names>;
}

function namesOf(
  tables: NamedTables,
  language: LanguageCode,
  locale: string,
  rows: readonly NameRow[],
): Names {
  const names = new Map(rows.map(({ table, code, name }) => [`${table} ${code}`, name]));
  const named = (table: NameRow['table'], code: string): string | undefined =>
    names.get(`${table} ${code}`);
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  const plainOccupation: Names['plainOccupation'] = (code) =>
    named('occupation', code) === undefined ? tables.plain.get(code) : undefined;
  return {
    plainOccupation,
    occupation: (code, reader) =>
      (reader === 'participant' ? plainOccupation(code) : undefined) ??
      named('occupation', code) ??
      tables.occupations.get(code)?.title ??
      '',
    category: (name) => named('category', name) ?? name,
    qualification(code) {
      const known = tables.qualifications.get(code);
      return (
        known && {
          code,
          label: named('qualification', code) ?? known.label,
          explanation: named('explanation', code) ?? known.explanation,
          howToGet: named('how_to_get', code) ?? known.howToGet,
        }
      );
    },
    language(code) {
      const inTable = tables.languages.get(code) ?? code;
      return language === defaultLanguage ? inTable : (languages.of(code) ?? inTable);
    },
  };
}
