import { z } from 'zod';
import {
  categoryName,
  countyNumber,
  municipalityNumber,
  occupationPrefix,
} from '#shared/code-tables.ts';
import { levels, openingKinds, shifts, sorts } from '#shared/codes.ts';
import { pageOf, reversed } from '#shared/fields.ts';
import { openingCard } from '#shared/openings/opening.ts';
import { many, near, numeric, paging, publishedAfter, searchText } from '#shared/query.ts';

/** Makes every word of `q` a word to be found, and nothing a filter. */
const literal = z.enum(['1']).optional();

/** The filters that search and match lists share: any within one filter, all between filters. */
export const openingFilters = {
  q: searchText.optional(),
  literal,
  municipality: many(municipalityNumber),
  county: many(countyNumber),
  kind: many(z.enum(openingKinds)),
  occupation: many(occupationPrefix),
  category: many(categoryName),
  shift: many(z.enum(shifts)),
  level: z.enum(levels).optional(),
  hoursMin: numeric(z.number().min(0).max(168)).optional(),
  hoursMax: numeric(z.number().min(0).max(168)).optional(),
  near: near.optional(),
  radiusKm: numeric(z.number().min(1).max(500)).optional(),
  publishedAfter: publishedAfter.optional(),
};

/** Rules between the parameters; they run also when single ones are at fault. */
export function withFilterRules<T extends z.ZodObject>(query: T): T {
  const needsNear = (value: Record<string, unknown> | undefined, key: string): boolean =>
    value?.[key] === undefined || value.near !== undefined;
  return query
    .refine((value) => !reversed(value?.hoursMin, value?.hoursMax), {
      path: ['hoursMax'],
      params: { code: 'range_reversed' },
      when: () => true,
    })
    .refine((value) => needsNear(value, 'radiusKm'), {
      path: ['near'],
      params: { code: 'required' },
      when: () => true,
    })
    .refine((value) => value?.sort !== 'distance' || value.near !== undefined, {
      path: ['near'],
      params: { code: 'required' },
      when: () => true,
    }) as T;
}

export const searchQuery = withFilterRules(
  z.strictObject({
    ...openingFilters,
    sort: z.enum(sorts).optional(),
    /** Admin only: published ones that are expired or full come too. */
    state: z.enum(['all']).optional(),
    ...paging(25),
  }),
);
export type SearchQuery = z.output<typeof searchQuery>;

const understoodFilters = [
  'municipality',
  'county',
  'kind',
  'shift',
  'level',
  'hoursMin',
  'hoursMax',
  'near',
  'radiusKm',
] as const;

/** A value of a filter that words of `q` were taken as. */
const understood = z.object({
  filter: z.enum(understoodFilters),
  /** As the parameter of that name has it. */
  value: z.string(),
  label: z.string(),
  /** The words as typed. */
  text: z.string(),
});
export type Understood = z.output<typeof understood>;

/** What search and match lists say of their `q` and of the place that was asked for. */
export const understanding = {
  understood: z.array(understood),
  /** Words, as typed, that nothing together with the others has: they play no part. */
  leftOut: z.array(z.string()),
  /** Where there is nothing at a place: the nearest municipalities that have, the nearest first. */
  nearest: z.array(
    z.object({ municipality: z.string(), label: z.string(), count: z.int(), km: z.number() }),
  ),
};

const facetValues = z.array(
  z.object({ value: z.string().nullable(), label: z.string(), count: z.int() }),
);
export const facetNames = ['kind', 'county', 'municipality', 'category', 'level', 'shift'] as const;
export type FacetName = (typeof facetNames)[number];

export const searchReply = pageOf(openingCard).extend({
  facets: z.object({
    kind: facetValues,
    county: facetValues,
    municipality: facetValues,
    category: facetValues,
    level: facetValues,
    shift: facetValues,
  }),
  ...understanding,
  /** True when search is down and the database answered. */
  degraded: z.boolean(),
});
export type SearchReply = z.output<typeof searchReply>;
