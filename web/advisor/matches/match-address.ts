import { gates, levels, openingKinds, shifts } from '#shared/codes.ts';
import { type AddressState, createAddress } from '#web/address/address.ts';
import {
  changeOf,
  codesOf,
  flag,
  instant,
  numberWithin,
  oneOf,
  pageNumber,
  someOf,
  text,
} from '#web/address/address-fields.ts';
import type { MatchSearch } from '#web/api/participant-matches.ts';
import { rankedViews } from './ranked-views.tsx';

/** Of a week. */
export const hours = numberWithin(0, 168);

/** A participant's matches: the filters in the API's own names, and which part of the list is shown. */
export const matchAddress = createAddress({
  q: text(200),
  literal: flag,
  municipality: codesOf('municipality'),
  kind: someOf(openingKinds),
  category: codesOf('category'),
  shift: someOf(shifts),
  level: oneOf(levels),
  hoursMin: hours,
  hoursMax: hours,
  /** What was new since then. */
  publishedAfter: instant,
  view: oneOf(rankedViews),
  gate: oneOf(gates),
  change: changeOf,
  page: pageNumber,
});
export type MatchState = AddressState<typeof matchAddress>;

/** What the server is asked to rank; which page, the list says. Hours the wrong way round mean the same the other way. */
export function searchOf(state: MatchState): MatchSearch {
  const { view: _view, gate: _gate, change: _change, page: _page, ...search } = state;
  const { literal, hoursMin, hoursMax, ...rest } = search;
  const isReversed = hoursMin !== undefined && hoursMax !== undefined && hoursMin > hoursMax;
  const [min, max] = isReversed ? [hoursMax, hoursMin] : [hoursMin, hoursMax];
  return {
    ...rest,
    ...(literal && { literal: '1' }),
    ...(min !== undefined && { hoursMin: min }),
    ...(max !== undefined && { hoursMax: max }),
  };
}

/** How many kinds of filter one chose are in force, the search text not counted. */
export function filtersInForce(search: MatchSearch): number {
  const { q: _q, literal: _literal, publishedAfter: _after, ...filters } = search;
  return Object.keys(filters).length;
}

/** Whether something that would be ranked may be left out. */
export function isNarrowed(search: MatchSearch): boolean {
  const { q, publishedAfter } = search;
  return q !== undefined || publishedAfter !== undefined || filtersInForce(search) > 0;
}
