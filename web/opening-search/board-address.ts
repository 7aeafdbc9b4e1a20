import { levels, openingKinds, type Role, shifts, sorts } from '#shared/codes.ts';
import { type AddressState, changed, createAddress } from '#web/address/address.ts';
import {
  codesOf,
  flag,
  instant,
  oneOf,
  pageNumber,
  someOf,
  text,
} from '#web/address/address-fields.ts';
import type { OpeningSearch } from '#web/api/openings.ts';

export const boardAddress = createAddress({
  q: text(200),
  /** The words as they stand: nothing in them is a filter. */
  literal: flag,
  kind: someOf(openingKinds),
  county: codesOf('county'),
  municipality: codesOf('municipality'),
  category: codesOf('category'),
  occupation: codesOf('occupation'),
  shift: someOf(shifts),
  level: oneOf(levels),
  /** What was new since then. */
  publishedAfter: instant,
  sort: oneOf(sorts),
  page: pageNumber,
});
export type BoardState = AddressState<typeof boardAddress>;

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

/**
 * What to ask the server for. Nearest first is from the stored position, which never stands in an
 * address; where somebody has none, the order is the ordinary one.
 */
export function searchOf(state: BoardState, role: Role | undefined): OpeningSearch {
  const { sort, literal, ...others } = state;
  const rest: OpeningSearch = literal ? { ...others, literal: '1' } : others;
  if (sort === undefined) return rest;
  if (sort !== 'distance') return { ...rest, sort };
  return role === 'participant' ? { ...rest, sort, near: 'me' } : rest;
}

export function toggled(state: BoardState, filter: ListFilter, value: string): BoardState {
  const before: readonly string[] = state[filter] ?? [];
  const after = before.includes(value)
    ? before.filter((each) => each !== value)
    : [...before, value];
  return changed(state, { [filter]: after.length > 0 ? after : undefined });
}

/** How many filters are in force; the words of the search box are none. */
export function filterCount(state: BoardState): number {
  const values = listFilters.flatMap((filter) => state[filter] ?? []);
  return values.length + (state.level ? 1 : 0);
}
