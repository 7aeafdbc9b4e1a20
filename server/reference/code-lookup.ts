import type { IsKnownCode } from '#server/validation/known-codes.ts';
import { isLanguageCode } from './languages.ts';
import type { ReferenceTables } from './reference-tables.ts';

/** Which codes are known: the reference tables, ISO 639, and employers as the database has them. */
export function createCodeLookup(
  tables: ReferenceTables,
  isEmployer: (id: string) => Promise<boolean>,
): IsKnownCode {
  const occupations = [...tables.occupations.values()];
  const counties = new Set([...tables.municipalities.values()].map((row) => row.countyNumber));
  const categories = new Set(occupations.map((row) => row.category));
  const prefixes = new Set(
    occupations.flatMap(({ code }) => [1, 2, 3, 4].map((digits) => code.slice(0, digits))),
  );
  const lookups: Record<Parameters<IsKnownCode>[0], (code: string) => ReturnType<IsKnownCode>> = {
    municipality: (code) => tables.municipalities.has(code),
    county: (code) => counties.has(code),
    need_area: (code) => code === '0' || counties.has(code) || tables.municipalities.has(code),
    occupation: (code) => tables.occupations.has(code),
    occupation_prefix: (code) => prefixes.has(code),
    category: (code) => categories.has(code),
    qualification: (code) => tables.qualifications.has(code),
    language: isLanguageCode,
    employer: isEmployer,
  };
  return (table, code) => lookups[table](code);
}
