import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { FilterValues, IndexFilters } from '#server/search/search-index.ts';
import { distanceKm } from '#shared/distance.ts';
import type { Position } from '#shared/fields.ts';
import type { SearchReply } from '#shared/search/search.ts';

type Nearest = SearchReply['nearest'];

/** How many there are in each municipality, by its number. */
export type Counts = Iterable<readonly [municipality: string, count: number]>;

/**
 * Municipalities that have what was asked for somewhere else, the nearest first; none where no place was
 * asked for.
 * @param countOf counts what the filters find; it gets them without their places
 */
export type FindNearest = (
  filters: IndexFilters,
  countOf: (anywhere: IndexFilters) => Promise<Counts>,
) => Promise<Nearest>;

const most = 5;

export function createFindNearest({
  municipalities,
}: Pick<ReferenceTables, 'municipalities'>): FindNearest {
  /** Every centre that the filters name. */
  function origins(filters: FilterValues): Position[] {
    const named = [...municipalities.values()].filter(
      ({ number, countyNumber }) =>
        filters.municipality?.includes(number) || filters.county?.includes(countyNumber),
    );
    const around = filters.near && filters.radiusKm !== undefined ? [filters.near] : [];
    return [...named.map(({ position }) => position), ...around];
  }

  return async (filters, countOf) => {
    const from = [filters, filters.understood ?? {}].flatMap(origins);
    if (from.length === 0) return [];
    const counts = await countOf(anywhere(filters));
    return [...counts]
      .flatMap(([number, count]) => {
        const row = municipalities.get(number);
        if (!row) return [];
        const km = Math.min(...from.map((position) => distanceKm(position, row.position)));
        return [{ municipality: row.number, label: row.label, count, km: Math.round(km) }];
      })
      .sort((a, b) => a.km - b.km || b.count - a.count)
      .slice(0, most);
  };
}

function anywhere({ understood, ...filters }: IndexFilters): IndexFilters {
  return {
    ...withoutPlace(filters),
    ...(understood && { understood: withoutPlace(understood) }),
  };
}

function withoutPlace<T extends FilterValues>(filters: T): T {
  const none = { municipality: undefined, county: undefined, near: undefined, radiusKm: undefined };
  return { ...filters, ...none };
}
