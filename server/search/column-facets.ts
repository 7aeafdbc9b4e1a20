import { levels, openingKinds, shifts } from '#shared/codes.ts';
import { type FacetName, facetNames } from '#shared/search/search.ts';
import { facetBits } from './column-filter.ts';
import type { IndexColumns } from './index-columns.ts';
import { inFacetOrder } from './opening-facets.ts';
import type { FacetCount } from './search-index.ts';

/** Counts per facet while a pass goes over the columns. */
export class ColumnFacets {
  readonly #columns: IndexColumns;
  readonly #kind = new Uint32Array(openingKinds.length);
  readonly #level = new Uint32Array(levels.length);
  /** The last one counts openings that state no shift. */
  readonly #shift = new Uint32Array(shifts.length + 1);
  readonly #municipality: Uint32Array;
  /** By occupation: a category is the sum of its occupations. */
  readonly #occupation: Uint32Array;
  /** By municipality, for the county facet. */
  readonly #county: Uint32Array;

  constructor(columns: IndexColumns) {
    this.#columns = columns;
    this.#municipality = new Uint32Array(columns.municipalities.codes.length);
    this.#county = new Uint32Array(columns.municipalities.codes.length);
    this.#occupation = new Uint32Array(columns.occupations.codes.length);
  }

  /** Counts an opening in every facet whose own filter is the only one it may fail. */
  count(slot: number, failed: number): void {
    const { kind, county, municipality, category, level, shift } = facetBits;
    const { arrays } = this.#columns;
    const other = (bit: number): boolean => (failed & ~bit) === 0;
    if (other(kind)) increment(this.#kind, arrays.kind[slot]!);
    if (other(county)) increment(this.#county, arrays.municipality[slot]!);
    if (other(municipality)) increment(this.#municipality, arrays.municipality[slot]!);
    if (other(category)) increment(this.#occupation, arrays.occupation[slot]!);
    if (other(level)) increment(this.#level, arrays.level[slot]!);
    if (other(shift)) this.#countShifts(arrays.shifts[slot]!);
  }

  #countShifts(stated: number): void {
    if (stated === 0) increment(this.#shift, shifts.length);
    for (let i = 0; i < shifts.length; i++) {
      if (stated & (1 << i)) increment(this.#shift, i);
    }
  }

  counts(): Record<FacetName, FacetCount[]> {
    const { municipalities, counties, categories, countyOf, categoryOf } = this.#columns;
    const counted: Record<FacetName, FacetCount[]> = {
      kind: named(openingKinds, this.#kind),
      county: grouped(counties.codes, this.#county, countyOf),
      municipality: named(municipalities.codes, this.#municipality),
      category: grouped(categories.codes, this.#occupation, categoryOf),
      level: named(levels, this.#level),
      shift: named([...shifts, null], this.#shift),
    };
    for (const name of facetNames) counted[name] = inFacetOrder(counted[name]);
    return counted;
  }
}

function increment(counts: Uint32Array, i: number): void {
  counts[i] = counts[i]! + 1;
}

/** Adds counts up by group; group -1 is "not stated". */
function grouped(
  groups: readonly string[],
  counts: Uint32Array,
  groupOf: readonly number[],
): FacetCount[] {
  const sums = new Uint32Array(groups.length + 1);
  counts.forEach((count, i) => {
    const group = groupOf[i]! < 0 ? groups.length : groupOf[i]!;
    sums[group] = sums[group]! + count;
  });
  return named([...groups, null], sums);
}

function named(values: readonly (string | null)[], counts: Uint32Array): FacetCount[] {
  return values.map((value, i) => ({ value, count: counts[i]! }));
}
