import { levels, openingKinds, shifts, sorts } from '#shared/codes.ts';
import type { OpeningSearch } from '#web/api/openings.ts';

/** The filters that may hold several values. */
export const listFilters = [
  'kind',
  'county',
  'municipality',
  'category',
  'shift',
  'occupation',
] as const;
export type ListFilter = (typeof listFilters)[number];

/** What the board's address says; what it does not know is left out, so that an old link still works. */
export function readSearch(params: URLSearchParams): OpeningSearch {
  const q = params.get('q')?.trim().slice(0, 200);
  const level = oneOf(levels, params.get('level'));
  const sort = oneOf(sorts, params.get('sort'));
  const page = Number(params.get('page'));
  return compact({
    q: q === '' ? undefined : q,
    kind: allOf(openingKinds, params.getAll('kind')),
    county: allOf(undefined, params.getAll('county')),
    municipality: allOf(undefined, params.getAll('municipality')),
    category: allOf(undefined, params.getAll('category')),
    occupation: allOf(undefined, params.getAll('occupation')),
    shift: allOf(shifts, params.getAll('shift')),
    level,
    sort,
    near: sort === 'distance' ? 'me' : undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  });
}

/** The address of a search: short, and the same for the same search. */
export function writeSearch(search: OpeningSearch): URLSearchParams {
  const params = new URLSearchParams();
  // `near` follows from the sort: where somebody is never stands in an address.
  const { near: _near, ...shown } = search;
  for (const [key, value] of Object.entries(shown)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== '') params.append(key, String(item));
    }
  }
  return params;
}

/** A change of what is searched for leads back to the first page. */
export function changed(search: OpeningSearch, change: OpeningSearch): OpeningSearch {
  return compact({ ...search, page: undefined, ...change });
}

export function toggled(search: OpeningSearch, filter: ListFilter, value: string): OpeningSearch {
  const before: readonly string[] = search[filter] ?? [];
  const after = before.includes(value)
    ? before.filter((each) => each !== value)
    : [...before, value];
  return changed(search, { [filter]: after.length > 0 ? after : undefined });
}

/** How many filters are in force; the words of the search box are none. */
export function filterCount(search: OpeningSearch): number {
  const values = listFilters.flatMap((filter) => search[filter] ?? []);
  return values.length + (search.level ? 1 : 0);
}

function oneOf<T extends string>(codes: readonly T[], value: string | null): T | undefined {
  return codes.find((code) => code === value);
}

function allOf<T extends string>(
  codes: readonly T[] | undefined,
  values: readonly string[],
): T[] | undefined {
  const known = codes ? codes.filter((code) => values.includes(code)) : (values as readonly T[]);
  return known.length > 0 ? [...new Set(known)] : undefined;
}

function compact(
  search: { [K in keyof OpeningSearch]: OpeningSearch[K] | undefined },
): OpeningSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined),
  ) as OpeningSearch;
}
