import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { FilterValues, IndexPage, IndexQuery } from '#server/search/search-index.ts';
import { distanceKm } from '#shared/distance.ts';
import type { Position } from '#shared/fields.ts';
import type { SearchReply } from '#shared/search/search.ts';

type Nearest = SearchReply['nearest'];

/** Municipalities that have what was asked for somewhere else, the nearest first; none where no place was asked for. */
export type FindNearest = (
  query: IndexQuery,
  search: (query: IndexQuery) => Promise<IndexPage>,
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

  return async (query, search) => {
    const from = [query, query.understood ?? {}].flatMap(origins);
    if (from.length === 0) return [];
    const { facets } = await search(anywhere(query));
    return facets.municipality
      .flatMap(({ value, count }) => {
        const row = municipalities.get(value ?? '');
        if (!row) return [];
        const km = Math.min(...from.map((position) => distanceKm(position, row.position)));
        return [{ municipality: row.number, label: row.label, count, km: Math.round(km) }];
      })
      .sort((a, b) => a.km - b.km || b.count - a.count)
      .slice(0, most);
  };
}

function anywhere({ understood, ...query }: IndexQuery): IndexQuery {
  return {
    ...withoutPlace(query),
    ...(understood && { understood: withoutPlace(understood) }),
    sort: 'newest',
    page: 1,
    pageSize: 1,
  };
}

function withoutPlace<T extends FilterValues>(filters: T): T {
  const none = { municipality: undefined, county: undefined, near: undefined, radiusKm: undefined };
  return { ...filters, ...none };
}
