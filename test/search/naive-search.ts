import type { SearchTables } from '#server/search/opening-text.ts';
import type {
  FacetCount,
  IndexedOpening,
  IndexFilters,
  IndexQuery,
} from '#server/search/search-index.ts';
import { levelNumber, levels, skills } from '#shared/codes.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import { type FacetName, facetNames } from '#shared/search/search.ts';

/** Search as api.md words it, one opening after the other, nothing shared with an engine. */
export interface NaivePage {
  /** Every hit in order, not one page. */
  ids: string[];
  facets: Record<FacetName, FacetCount[]>;
}

type Row = IndexedOpening['opening'];

export function naiveSearch(
  openings: readonly StoredOpening[],
  query: IndexQuery,
  tables: SearchTables,
): NaivePage {
  const seen = openings.filter((row) => isVisible(row, query) && isOpen(row, query.openOn));
  const found = textHits(seen, query.q);
  const hits = found.filter((row) => passes(row, query, tables));
  return {
    ids: hits.sort((a, b) => compare(a, b, query, tables)).map((row) => row.id),
    facets: Object.fromEntries(
      facetNames.map((name) => {
        const without = { ...query, [name]: undefined };
        return [
          name,
          counted(
            found.filter((row) => passes(row, without, tables)),
            name,
            tables,
          ),
        ];
      }),
    ) as Record<FacetName, FacetCount[]>,
  };
}

function isVisible(row: Row, { visibility }: IndexQuery): boolean {
  return visibility.kinds.includes(row.kind) || row.employerId === visibility.employerId;
}

function isOpen(row: Row, day: string | undefined): boolean {
  if (day === undefined) return true;
  return (row.deadline ?? day) >= day && (row.endDate ?? day) >= day && row.placesFree >= 1;
}

/** Titles hold plain words here, so that a word is there or not. */
function textHits(rows: Row[], q: string | undefined): Row[] {
  const written = (q ?? '').split(' ').filter((word) => word !== '');
  if (written.length === 0) return rows;
  const having = (word: string): Row[] => rows.filter((row) => row.title.split(' ').includes(word));
  const words = written.filter((word) => having(word).length > 0);
  if (words.length === 0) return [];
  const all = rows.filter((row) => words.every((word) => having(word).includes(row)));
  if (all.length > 0) return all;
  return words.map(having).reduce((a, b) => (b.length < a.length ? b : a));
}

function passes(row: Row, query: IndexFilters, tables: SearchTables): boolean {
  const any = <T>(wanted: readonly T[] | undefined, test: (value: T) => boolean): boolean =>
    !wanted || wanted.length === 0 || wanted.some(test);
  const hours = row.hoursPerWeek;
  return (
    any(query.kind, (kind) => kind === row.kind) &&
    any(query.municipality, (number) => number === row.municipality) &&
    any(query.county, (number) => number === countyOf(row, tables)) &&
    any(query.category, (name) => name === tables.occupations.get(row.occupation)?.category) &&
    any(query.occupation, (prefix) => row.occupation.startsWith(prefix)) &&
    any(query.shift, (shift) => row.shifts.includes(shift)) &&
    skills.every(
      (skill) => levelNumber(row.languageRequirement[skill]) <= levelNumber(query.level ?? 'C2'),
    ) &&
    (hours === undefined || query.hoursMin === undefined || hours.max >= query.hoursMin) &&
    (hours === undefined || query.hoursMax === undefined || hours.min <= query.hoursMax) &&
    (query.radiusKm === undefined ||
      row.remote ||
      (naiveDistance(row, query, tables) ?? Number.POSITIVE_INFINITY) <= query.radiusKm)
  );
}

function countyOf(row: Row, tables: SearchTables): string | undefined {
  return tables.municipalities.get(row.municipality)?.countyNumber;
}

/** The angle between the two points as vectors from the middle of the sphere. */
export function naiveDistance(
  row: Row,
  { near }: IndexFilters,
  tables: SearchTables,
): number | undefined {
  const position = row.position ?? tables.municipalities.get(row.municipality)?.position;
  if (!near || !position || row.remote) return undefined;
  const vector = ({ lat, lon }: { lat: number; lon: number }): [number, number, number] => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  };
  const [a, b] = [vector(near), vector(position)];
  const gap = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return 6371 * 2 * Math.asin(Math.min(1, gap / 2));
}

function compare(a: Row, b: Row, query: IndexQuery, tables: SearchTables): number {
  const key = (row: Row): number => {
    if (query.sort === 'newest') return -Date.parse(row.publishedAt ?? row.createdAt);
    if (query.sort === 'deadline') return row.deadline ? Date.parse(row.deadline) : 1e15;
    // Rounded: the last bits differ between two ways to compute a distance.
    if (query.sort === 'distance') {
      return Math.round((naiveDistance(row, query, tables) ?? 1e9) * 1e6);
    }
    return 0;
  };
  return key(a) - key(b) || (a.id < b.id ? -1 : 1);
}

function counted(rows: readonly Row[], name: FacetName, tables: SearchTables): FacetCount[] {
  const counts = new Map<string | null, number>();
  for (const row of rows) {
    for (const value of facetValues(row, name, tables)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const values = [...counts].map(([value, count]) => ({ value, count }));
  return [
    ...values
      .filter(({ value }) => value !== null)
      .sort((a, b) => b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1)),
    ...values.filter(({ value }) => value === null),
  ];
}

function facetValues(row: Row, name: FacetName, tables: SearchTables): (string | null)[] {
  if (name === 'kind') return [row.kind];
  if (name === 'municipality') return [row.municipality];
  if (name === 'county') return [countyOf(row, tables) ?? null];
  if (name === 'category') return [tables.occupations.get(row.occupation)?.category ?? null];
  if (name === 'shift') return row.shifts.length > 0 ? [...row.shifts] : [null];
  const highest = Math.max(...skills.map((skill) => levelNumber(row.languageRequirement[skill])));
  return [levels[highest] ?? null];
}
