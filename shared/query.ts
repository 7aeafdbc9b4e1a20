import { z } from 'zod';
import { cleanLine } from './clean-text.ts';
import { atMost, atMostItems, instant } from './fields.ts';

/** Query parameters arrive as a string, or as a list of strings when repeated. */

/** A repeated parameter; one value is a list of one. */
export function many<T extends z.ZodType<string, string>>(item: T, max = 100) {
  return z
    .preprocess((raw) => (typeof raw === 'string' ? [raw] : raw), atMostItems(z.array(item), max))
    .optional();
}

/** A number written in digits. */
export function numeric<T extends z.ZodType<number, number>>(schema: T) {
  return z.preprocess(
    (raw) => (typeof raw === 'string' && /^-?\d+(\.\d+)?$/.test(raw) ? Number(raw) : raw),
    schema,
  );
}

/** `page` from 1 and `pageSize`, at most 100. */
export function paging(pageSize: number) {
  return {
    page: numeric(z.int().min(1)).default(1),
    pageSize: numeric(z.int().min(1).max(100)).default(pageSize),
  };
}

/** Strictly later than this: what was new since somebody last looked. ISO 8601, UTC. */
export const publishedAfter = instant.meta({ examples: ['2026-11-20T08:00:00.000Z'] });

/** Free text of a search; long ones are refused, never cut. */
export const searchText = atMost(z.string().overwrite(cleanLine), 200);

/** Any number of decimals; programs write tiny ones as `1e-7`. */
const coordinate = String.raw`-?[0-9]{1,3}(?:\.[0-9]+)?(?:[eE]-[0-9]{1,3})?`;
/** `lat,lon` in degrees, or `me`: the position stored for the one signed in. */
export const near = z
  .string()
  .regex(new RegExp(`^(?:me|${coordinate},${coordinate})$`))
  .refine((value) => value === 'me' || inRange(value), { params: { code: 'out_of_range' } })
  .meta({ examples: ['59.13,10.22'] });

function inRange(value: string): boolean {
  const [lat, lon] = value.split(',').map(Number);
  return Math.abs(lat ?? 0) <= 90 && Math.abs(lon ?? 0) <= 180;
}
