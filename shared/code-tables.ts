import { z } from 'zod';

/** A table whose codes only the server knows; it checks them where a schema carries the mark. */
export type CodeTable =
  | 'municipality'
  | 'county'
  | 'need_area'
  | 'occupation'
  | 'occupation_prefix'
  | 'category'
  | 'qualification'
  | 'language'
  | 'employer';

/** Which schema holds codes of which table; the server's parser walks this (`unknown_code`). */
export const codeTables = z.registry<{ table: CodeTable }>();

function code(pattern: RegExp, table: CodeTable, example: string): z.ZodString {
  const schema = z
    .string()
    .regex(pattern)
    .meta({ examples: [example] });
  return schema.register(codeTables, { table });
}

/** Four digits with leading zeros (Kartverket). */
export const municipalityNumber = code(/^[0-9]{4}$/, 'municipality', '3907');
export const countyNumber = code(/^[0-9]{2}$/, 'county', '39');
/** A municipality, a county, or `0` for the country. */
export const needArea = code(/^(?:0|[0-9]{2}|[0-9]{4})$/, 'need_area', '3907');
/** STYRK-08, four digits. */
export const occupationCode = code(/^[0-9]{4}$/, 'occupation', '9112');
/** One to four digits that at least one known STYRK-08 code begins with. */
export const occupationPrefix = code(/^[0-9]{1,4}$/, 'occupation_prefix', '91');
export const categoryName = code(/^.{1,100}$/, 'category', 'Sikkerhet og beredskap');
export const qualificationCode = code(/^[a-z_]{1,50}$/, 'qualification', 'teacher');
/** ISO 639, two letters where a two-letter code exists; never Norwegian. */
export const languageCode = code(/^[a-z]{2,3}$/, 'language', 'uk');
/** The id of an employer that exists; whatever else stands there is an unknown code. */
export const employerId = z.string().min(1).max(100).register(codeTables, { table: 'employer' });
