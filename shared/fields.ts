import { z } from 'zod';
import {
  characterCount,
  cleanLine,
  cleanText,
  hasVisibleCharacter,
  isDamaged,
} from './clean-text.ts';

/** Building blocks that several schemas share. */

/** Missing and null mean the same: both come out as undefined. */
export function optional<T extends z.ZodType>(schema: T): OptionalField<T> {
  return schema.nullish().transform((value) => value ?? undefined) as unknown as OptionalField<T>;
}
type OptionalField<T extends z.ZodType> = z.ZodOptional<
  z.ZodType<z.output<T> | undefined, z.input<T> | null | undefined>
>;

/** Missing and null mean `value`. */
export function withDefault<T extends z.ZodType>(
  schema: T,
  value: z.output<T>,
): z.ZodDefault<z.ZodType<z.output<T>, z.input<T> | null | undefined>> {
  return schema
    .nullish()
    .transform((given) => given ?? value)
    .default(value as never) as never;
}

/** One line, cleaned, of 1 to `max` characters as people count. */
export function text(max: number): z.ZodString {
  return written(z.string().overwrite(cleanLine), max);
}

/** Like `text`, of several lines. */
export function longText(max: number): z.ZodString {
  return written(z.string().overwrite(cleanText), max);
}

function written(cleaned: z.ZodString, max: number): z.ZodString {
  return atMost(cleaned.min(1), max)
    .refine((value) => isDamaged(value) || hasVisibleCharacter(value), {
      params: { code: 'required' },
    })
    .refine((value) => !isDamaged(value), { params: { code: 'invalid_format' } })
    .meta({ pattern: String.raw`\S` });
}

/**
 * At most `max` characters as people count: zod's own limit counts many emoji twice. Said as
 * `x-maxLength`: a validator's `maxLength` would count the blanks that are mended, and refuse what is taken.
 */
export function atMost(string: z.ZodString, max: number): z.ZodString {
  return string
    .check(({ value, issues }) => {
      if (characterCount(value) <= max) return;
      issues.push({ code: 'too_big', origin: 'string', maximum: max, input: value });
    })
    .meta({ 'x-maxLength': max });
}

/** A list without repeats, `[]` when missing. */
export function list<T extends z.ZodType>(
  item: T,
  max = 100,
): ReturnType<typeof withDefault<z.ZodArray<T>>> {
  return withDefault(unique(atMostItems(z.array(item), max)), []);
}

/** Missing, or a list that is not empty. */
export function optionalList<T extends z.ZodType>(
  item: T,
  max = 100,
): OptionalField<z.ZodArray<T>> {
  return optional(unique(atMostItems(z.array(item).min(1), max)));
}

/** At most `max` items: zod's own limit names no fault in the items of a longer list. */
export function atMostItems<T extends z.ZodType>(array: z.ZodArray<T>, max: number): z.ZodArray<T> {
  return array
    .refine((items) => !Array.isArray(items) || items.length <= max, {
      params: { code: 'too_many' },
      when: () => true,
    })
    .meta({ maxItems: max });
}

/** A repeat says nothing; it is dropped, the first one stays. */
function unique<T extends z.ZodType>(array: z.ZodArray<T>): z.ZodArray<T> {
  return array.overwrite((items) => {
    const seen = new Set<string>();
    return items.filter((item) => seen.size !== seen.add(JSON.stringify(item)).size);
  });
}

/** A calendar day, `YYYY-MM-DD`, Europe/Oslo, 1900 to 2100: what lies outside was mistyped. */
export const day = z.iso
  .date()
  .refine((value) => value >= '1900-01-01' && value <= '2100-12-31', {
    params: { code: 'out_of_range' },
  })
  .meta({ pattern: '^(?:19[0-9]{2}|20[0-9]{2}|2100)-[0-9]{2}-[0-9]{2}$' });
/** ISO 8601, UTC. */
export const instant = z.iso.datetime();
/** What the server makes as an id; anything else is 404. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,40}$/)
  .meta({ examples: ['0b2f6c1e-demo'] });
export const version = z.int().min(0);

/** Letters of every alphabet on both sides of the @ (RFC 6531), stored as typed. */
export const email = atMost(z.string().overwrite(cleanLine), 254)
  .refine(isEmail, { params: { code: 'invalid_format' } })
  .meta({ format: 'idn-email', pattern: String.raw`^[^\s@]+@[^\s@]+\.[^\s@]+$` });

function isEmail(value: string): boolean {
  const [mailbox = '', domain = '', ...more] = value.split('@');
  const labels = domain.split('.');
  return (
    more.length === 0 &&
    mailbox.split('.').every((part) => /^[^\s<>()[\]\\,;:"]+$/.test(part)) &&
    labels.length > 1 &&
    labels.every((label) => /^(?!-)[\p{L}\p{M}\p{N}-]+(?<!-)$/u.test(label))
  );
}

/** Stored in one form, digits alone: "(+47) 22-33 44 55" and "0047 22334455" are "+4722334455". */
export const phone = z
  .string()
  .overwrite((typed) =>
    cleanLine(typed)
      // Dialled at home only, and not to be kept behind a country's code: "+47 (0) 22 33 44 55".
      .replace(/^(\(?(?:\+|00)[0-9 ]+\)? ?)\(0\)/, '$1')
      .replace(/[ ()[\]./\p{Pd}]/gu, '')
      .replace(/^00(?=[1-9])/, '+'),
  )
  .regex(/^\+?[0-9]{5,15}$/)
  .meta({ examples: ['+4722334455'] });

/** WGS 84 degrees. */
export const position = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
});
export type Position = z.output<typeof position>;

/** Hours a week, 0 < min ≤ max ≤ 48. */
export const hoursPerWeek = z
  .strictObject({ min: z.number().gt(0).max(48), max: z.number().gt(0).max(48) })
  .refine((range) => !reversed(range?.min, range?.max), {
    params: { code: 'range_reversed' },
    when: () => true,
  });
export type HoursPerWeek = z.output<typeof hoursPerWeek>;

/** True when both are numbers or days and the first is greater. Safe on input that failed already. */
export function reversed(from: unknown, to: unknown): boolean {
  if (typeof from === 'number' && typeof to === 'number') return from > to;
  return isDay(from) && isDay(to) && from > to;
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && day.safeParse(value).success;
}

/** The one shape of paged lists; a page past the end has no items and the same total. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), total: z.int(), page: z.int(), pageSize: z.int() });
}
