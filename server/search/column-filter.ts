import { levelNumber, openingKinds, shifts } from '#shared/codes.ts';
import { dayNumber } from '#shared/day-number.ts';
import { distanceKm } from '#shared/distance.ts';
import type { FacetName } from '#shared/search/search.ts';
import { circleTest } from './circle.ts';
import type { CodeNumbers } from './code-numbers.ts';
import type { ColumnArrays, IndexColumns } from './index-columns.ts';
import type { FilterValues, IndexFilters, Visibility } from './search-index.ts';

/** One bit per filter that has a facet of its own. */
export const facetBits: Record<FacetName, number> = {
  kind: 1,
  county: 2,
  municipality: 4,
  category: 8,
  level: 16,
  shift: 32,
};

/** The filters that were asked for and those that the text was understood as: both hold. */
export class ColumnFilters {
  readonly #asked: ColumnFilter;
  readonly #understood: ColumnFilter | undefined;
  readonly #arrays: ColumnArrays;
  readonly #visibleKind: Uint8Array;
  readonly #employer: number;

  constructor(columns: IndexColumns, filters: IndexFilters, visibility: Visibility) {
    const { understood } = filters;
    this.#asked = new ColumnFilter(columns, filters);
    this.#understood = understood && new ColumnFilter(columns, understood);
    this.#arrays = columns.arrays;
    this.#visibleKind = kindTable(visibility.kinds);
    this.#employer = visibility.employerId ? columns.employers.find(visibility.employerId) : -1;
  }

  /** Whether the opening exists for the one who asks. */
  isVisible(slot: number): boolean {
    const { live, kind, employer } = this.#arrays;
    if (live[slot] === 0) return false;
    return this.#visibleKind[kind[slot]!] === 1 || employer[slot] === this.#employer;
  }

  /** Whether the filters without a facet hold; text and visibility are not among them. */
  passesOthers(slot: number): boolean {
    return this.#asked.passesOthers(slot) && this.#understood?.passesOthers(slot) !== false;
  }

  /** The bits of the facets whose own filter does not hold. */
  failedFacets(slot: number): number {
    return this.#asked.failedFacets(slot) | (this.#understood?.failedFacets(slot) ?? 0);
  }

  /** Whether the opening is among those in which the text is judged. */
  isUnderstood(slot: number): boolean {
    const filter = this.#understood;
    return !filter || (filter.passesOthers(slot) && filter.failedFacets(slot) === 0);
  }

  distanceOf(slot: number): number | undefined {
    return this.#asked.distanceOf(slot);
  }
}

/** A filter's values as a table over a column's numbers; missing without the filter. */
type Allowed = Uint8Array | undefined;

function allowed(values: readonly string[] | undefined, codes: CodeNumbers): Allowed {
  if (values === undefined || values.length === 0) return undefined;
  const table = new Uint8Array(codes.codes.length);
  for (const value of values) {
    const number = codes.find(value);
    if (number >= 0) table[number] = 1;
  }
  return table;
}

/** One set of filters, made ready for a pass over the columns. */
class ColumnFilter {
  readonly #columns: IndexColumns;
  readonly #arrays: ColumnArrays;
  readonly #filters: FilterValues;
  readonly #kind: Allowed;
  readonly #municipality: Allowed;
  readonly #county: Allowed;
  readonly #category: Allowed;
  readonly #occupation: Allowed;
  readonly #shifts: number;
  readonly #level: number;
  /** Milliseconds since 1970. */
  readonly #publishedAfter: number;
  readonly #isInReach: (slot: number) => boolean;

  constructor(columns: IndexColumns, filters: FilterValues) {
    this.#columns = columns;
    this.#arrays = columns.arrays;
    this.#filters = filters;
    this.#kind = filters.kind?.length ? kindTable(filters.kind) : undefined;
    this.#municipality = allowed(filters.municipality, columns.municipalities);
    this.#county = allowed(filters.county, columns.counties);
    this.#category = allowed(filters.category, columns.categories);
    this.#occupation = occupationTable(filters.occupation, columns);
    this.#shifts = (filters.shift ?? []).reduce((bits, it) => bits | (1 << shifts.indexOf(it)), 0);
    this.#level = levelNumber(filters.level ?? 'C2');
    const { publishedAfter } = filters;
    this.#publishedAfter =
      publishedAfter === undefined ? Number.NEGATIVE_INFINITY : Date.parse(publishedAfter);
    this.#isInReach = reachTest(columns.arrays, filters);
  }

  passesOthers(slot: number): boolean {
    const { hoursMin, hoursMax, occupation, publishedAt } = this.#arrays;
    const filters = this.#filters;
    if (!(publishedAt[slot]! > this.#publishedAfter)) return false;
    if (this.#occupation?.[occupation[slot]!] === 0) return false;
    if (filters.hoursMin !== undefined && hoursMax[slot]! < filters.hoursMin) return false;
    if (filters.hoursMax !== undefined && hoursMin[slot]! > filters.hoursMax) return false;
    return this.#isInReach(slot);
  }

  failedFacets(slot: number): number {
    const { kind, municipality, occupation, level } = this.#arrays;
    let failed = 0;
    if (this.#kind?.[kind[slot]!] === 0) failed |= facetBits.kind;
    if (this.#municipality?.[municipality[slot]!] === 0) failed |= facetBits.municipality;
    const county = this.#columns.countyOf[municipality[slot]!]!;
    if (this.#county?.[county] === 0) failed |= facetBits.county;
    const category = this.#columns.categoryOf[occupation[slot]!]!;
    if (this.#category && this.#category[category] !== 1) failed |= facetBits.category;
    if (level[slot]! > this.#level) failed |= facetBits.level;
    const stated = this.#arrays.shifts[slot]!;
    if (this.#shifts !== 0 && (stated & this.#shifts) === 0) failed |= facetBits.shift;
    return failed;
  }

  distanceOf(slot: number): number | undefined {
    const { near } = this.#filters;
    return near && distanceFrom(near, this.#arrays, slot);
  }
}

/** In km; undefined for remote ones, and where no position is known. */
export function distanceFrom(
  near: NonNullable<FilterValues['near']>,
  { remote, lat, lon }: ColumnArrays,
  slot: number,
): number | undefined {
  if (remote[slot] === 1 || Number.isNaN(lat[slot])) return undefined;
  return distanceKm(near, { lat: lat[slot]!, lon: lon[slot]! });
}

/** Whether an opening lies within the radius asked for, if any; remote ones always do. */
export function reachTest(
  { remote, lat, lon }: ColumnArrays,
  { near, radiusKm }: FilterValues,
): (slot: number) => boolean {
  if (!near || radiusKm === undefined) return () => true;
  const isInCircle = circleTest(near, radiusKm);
  return (slot) => remote[slot] === 1 || isInCircle(lat[slot]!, lon[slot]!);
}

/** Gate "open" of matching.md for published openings; without a day everything passes. */
export function openTest(
  { deadline, endDate, placesFree }: ColumnArrays,
  openOn: string | undefined,
): (slot: number) => boolean {
  if (openOn === undefined) return () => true;
  const today = dayNumber(openOn);
  return (slot) => deadline[slot]! >= today && endDate[slot]! >= today && placesFree[slot]! >= 1;
}

function kindTable(kinds: readonly string[]): Uint8Array {
  return Uint8Array.from(openingKinds, (kind) => (kinds.includes(kind) ? 1 : 0));
}

function occupationTable(prefixes: readonly string[] | undefined, columns: IndexColumns): Allowed {
  if (prefixes === undefined || prefixes.length === 0) return undefined;
  const fits = (code: string): boolean => prefixes.some((prefix) => code.startsWith(prefix));
  return Uint8Array.from(columns.occupations.codes, (code) => (fits(code) ? 1 : 0));
}
