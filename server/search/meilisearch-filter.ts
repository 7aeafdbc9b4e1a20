import { levelNumber } from '#shared/codes.ts';
import { dayNumber } from '#shared/day-number.ts';
import type { FacetName } from '#shared/search/search.ts';
import { caseProof } from './meilisearch-document.ts';
import type { FilterValues, IndexFilters, Visibility } from './search-index.ts';

/** A condition in Meilisearch's filter language; the conditions of a list all hold. */
export type Condition = string;

/** What exists for the one who asks, and is open on the day (if any is given). */
export function existsFor(visibility: Visibility, openOn: string | undefined): Condition[] {
  const kinds = `kind IN ${quotedList(visibility.kinds)}`;
  const own = visibility.employerId && `employerCode = ${quoted(caseProof(visibility.employerId))}`;
  return [own ? `(${kinds} OR ${own})` : kinds, ...(openOn ? isOpenOn(openOn) : [])];
}

function isOpenOn(day: string): Condition[] {
  const today = dayNumber(day);
  return [`deadline >= ${today}`, `endDate >= ${today}`, 'placesFree >= 1'];
}

/** The filters that have a facet of their own, asked for or understood; those without a value are missing. */
export function facetConditions(filters: IndexFilters): Map<FacetName, Condition> {
  const conditions = conditionsOfFacets(filters);
  for (const [name, understood] of conditionsOfFacets(filters.understood ?? {})) {
    const asked = conditions.get(name);
    conditions.set(name, asked ? `(${asked}) AND (${understood})` : understood);
  }
  return conditions;
}

/** What holds for the openings in which a text is judged. */
export function understoodConditions({ understood }: IndexFilters): Condition[] {
  if (!understood) return [];
  return [...conditionsWithoutFacet(understood), ...conditionsOfFacets(understood).values()];
}

function conditionsOfFacets(filters: FilterValues): Map<FacetName, Condition> {
  const conditions = new Map<FacetName, Condition>();
  for (const name of ['kind', 'county', 'municipality', 'category', 'shift'] as const) {
    const values = filters[name];
    if (values && values.length > 0) conditions.set(name, `${name} IN ${quotedList(values)}`);
  }
  if (filters.level) conditions.set('level', `level <= ${levelNumber(filters.level)}`);
  return conditions;
}

/** Every filter, asked for or understood, but for where. */
export function passesEvery(filters: IndexFilters): Condition[] {
  return [...otherConditions(filters), ...facetConditions(filters).values()];
}

/** What counts in some facet: of the filters with a facet of their own one at most does not hold. */
export function failsOneAtMost(filters: IndexFilters): Condition[] {
  const own = [...facetConditions(filters).values()];
  const pairs = own.flatMap((one, i) =>
    own.slice(i + 1).map((other) => `((${one}) OR (${other}))`),
  );
  return [...otherConditions(filters), ...pairs];
}

/** The filters without a facet, asked for or understood; where an opening is the engine does not know. */
export function otherConditions(filters: IndexFilters): Condition[] {
  return [filters, filters.understood ?? {}].flatMap(conditionsWithoutFacet);
}

function conditionsWithoutFacet(filters: FilterValues): Condition[] {
  const { occupation, hoursMin, hoursMax, publishedAfter } = filters;
  const conditions: Condition[] = [];
  if (occupation && occupation.length > 0) {
    conditions.push(`occupationPrefixes IN ${quotedList(occupation)}`);
  }
  if (hoursMin !== undefined) conditions.push(`hoursMax >= ${hoursMin}`);
  if (hoursMax !== undefined) conditions.push(`hoursMin <= ${hoursMax}`);
  if (publishedAfter !== undefined) {
    conditions.push(`publishedAt > ${Date.parse(publishedAfter)}`);
  }
  return conditions;
}

/** A value is only ever a value: always in quotes, with backslash and quote escaped. */
function quoted(value: string): string {
  return `"${value.replaceAll(/[\\"]/g, String.raw`\$&`)}"`;
}

function quotedList(values: readonly string[]): string {
  return `[${values.map(quoted).join(', ')}]`;
}
