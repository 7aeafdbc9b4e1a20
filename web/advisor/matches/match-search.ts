import { levels, openingKinds, shifts } from '#shared/codes.ts';
import { manyOf, oneOf, pageOf } from '#web/advisor/use-url-state.ts';
import type { MatchSearch } from '#web/api/participant-matches.ts';

export const filterKeys = [
  'q',
  'municipality',
  'kind',
  'category',
  'shift',
  'level',
  'hoursMin',
  'hoursMax',
] as const;

/** The search in the address, in the API's own names. What can't be a filter is left out. */
export function readMatchSearch(params: URLSearchParams): MatchSearch {
  return withoutEmpty({
    q: params.get('q')?.trim().slice(0, 200),
    municipality: params.getAll('municipality').filter((number) => /^\d{4}$/.test(number)),
    kind: manyOf(params, 'kind', openingKinds),
    category: params.getAll('category'),
    shift: manyOf(params, 'shift', shifts),
    level: oneOf(params, 'level', levels),
    hoursMin: hours(params.get('hoursMin')),
    hoursMax: hours(params.get('hoursMax')),
    page: pageOf(params),
  });
}

/** How many kinds of filter are in force, the search text not counted. */
export function filtersInForce({ q: _q, page: _page, ...filters }: MatchSearch): number {
  return Object.keys(filters).length;
}

function hours(written: string | null): number | undefined {
  const value = Number(written?.replace(',', '.'));
  return written && value >= 0 && value <= 168 ? value : undefined;
}

function withoutEmpty(search: MatchSearch): MatchSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
    ),
  );
}
