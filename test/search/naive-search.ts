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
  leftOut: string[];
}

type Row = IndexedOpening['opening'];

export function naiveSearch(
  openings: readonly StoredOpening[],
  query: IndexQuery,
  tables: SearchTables,
): NaivePage {
  const seen = openings.filter((row) => isVisible(row, query) && isOpen(row, query.openOn));
  const { rows: found, leftOut } = textHits(seen, query.q, (row) =>
    passes(row, query.understood ?? {}, tables),
  );
  const both = (row: Row, without?: FacetName): boolean =>
    [query, query.understood ?? {}].every((filters) =>
      passes(row, without ? { ...filters, [without]: undefined } : filters, tables),
    );
  const hits = found.filter((row) => both(row));
  return {
    ids: hits.sort((a, b) => compare(a, b, query, tables)).map((row) => row.id),
    facets: Object.fromEntries(
      facetNames.map((name) => {
        const rows = found.filter((row) => both(row, name));
        return [name, counted(rows, name, tables)];
      }),
    ) as Record<FacetName, FacetCount[]>,
    leftOut,
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
function textHits(
  rows: Row[],
  q: string | undefined,
  isJudged: (row: Row) => boolean,
): { rows: Row[]; leftOut: string[] } {
  const written = (q ?? '').split(' ').filter((word) => word !== '');
  if (written.length === 0) return { rows, leftOut: [] };
  const has = (row: Row, word: string): boolean => row.title.split(' ').includes(word);
  const judged = rows.filter(isJudged);
  const count = (word: string): number => judged.filter((row) => has(row, word)).length;
  const known = written.filter((word) => count(word) > 0);
  if (known.length === 0) return { rows: [], leftOut: written };
  const isTogether = judged.some((row) => known.every((word) => has(row, word)));
  const kept = isTogether ? known : [known.reduce((a, b) => (count(b) < count(a) ? b : a))];
  return {
    rows: rows.filter((row) => kept.every((word) => has(row, word))),
    leftOut: written.filter((word) => !kept.includes(word)),
  };
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
    (query.publishedAfter === undefined ||
      (row.publishedAt ?? row.createdAt) > query.publishedAfter) &&
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
