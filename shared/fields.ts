import { z } from 'zod';

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

/** One line without control characters and half surrogate pairs, trimmed, 1 to `max` characters. */
export function text(max: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u);
}

/** Like `text`, with line breaks. */
export function longText(max: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u);
}

/** A list without repeats, `[]` when missing. */
export function list<T extends z.ZodType>(
  item: T,
  max = 100,
): ReturnType<typeof withDefault<z.ZodArray<T>>> {
  return withDefault(unique(z.array(item).max(max)), []);
}

/** Missing, or a list that is not empty. */
export function optionalList<T extends z.ZodType>(
  item: T,
  max = 100,
): OptionalField<z.ZodArray<T>> {
  return optional(unique(z.array(item).min(1).max(max)));
}

/** A repeat says nothing; it is dropped, the first one stays. */
function unique<T extends z.ZodType>(array: z.ZodArray<T>): z.ZodArray<T> {
  return array.overwrite((items) => {
    const seen = new Set<string>();
    return items.filter((item) => seen.size !== seen.add(JSON.stringify(item)).size);
  });
}

/** A calendar day, `YYYY-MM-DD`, Europe/Oslo. */
export const day = z.iso.date();
/** ISO 8601, UTC. */
export const instant = z.iso.datetime();
/** What the server makes as an id; anything else is 404. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{8,40}$/);
export const version = z.int().min(0);
export const email = z.email().max(254);

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

/** True when both are there, comparable, and the first is greater. Safe on input that failed already. */
export function reversed(from: unknown, to: unknown): boolean {
  if (typeof from === 'number' && typeof to === 'number') return from > to;
  if (typeof from === 'string' && typeof to === 'string') return from > to;
  return false;
}

/** The one shape of paged lists; a page past the end has no items and the same total. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), total: z.int(), page: z.int(), pageSize: z.int() });
}
