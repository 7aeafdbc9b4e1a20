import { Forbidden, NotSignedIn } from '#server/errors.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import {
  type IndexFilters,
  type IndexPage,
  type IndexQuery,
  type SearchIndex,
  SearchUnavailable,
  type Visibility,
} from '#server/search/search-index.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { MatchesQuery } from '#shared/matching/match-endpoints.ts';
import type { OpeningCard } from '#shared/openings/opening.ts';
import type { SearchQuery, SearchReply } from '#shared/search/search.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import type { LabelFacets } from './facet-labels.ts';
import type { ResolveNear } from './near.ts';

/** What answers when the engine cannot: no facets, no typo tolerance, no distances. */
export type Fallback = Pick<SearchIndex, 'search' | 'matchingIds'>;

export interface SearchService {
  search(
    caller: Account | undefined,
    query: SearchQuery,
    language: LanguageCode,
  ): Promise<SearchReply>;
  /** Ids of published openings that pass `q` and the filters; undefined when there are none to pass. */
  among(caller: Account, query: MatchesQuery): Promise<ReadonlySet<string> | undefined>;
}

interface Dependencies {
  index: SearchIndex;
  fallback: Fallback;
  resolveNear: ResolveNear;
  labelFacets: LabelFacets;
  visibilityFor: (caller: Account | undefined) => Visibility;
  /** By id; those that are gone, or not the caller's to see, are left out. */
  openingCards: (
    ids: readonly string[],
    caller: Account | undefined,
    language: LanguageCode,
  ) => Promise<ReadonlyMap<string, OpeningCard>>;
  now: () => Date;
}

export function createSearchService(given: Dependencies): SearchService {
  const { index, fallback, resolveNear, visibilityFor, now } = given;

  async function found(query: IndexQuery): Promise<IndexPage & { degraded: boolean }> {
    return orFallback<IndexPage & { degraded: boolean }>(
      async () => ({ ...(await index.search(query)), degraded: false }),
      async () => ({ ...(await fallback.search(query)), degraded: true }),
    );
  }

  return {
    async search(caller, { near, state, sort, page, pageSize, ...filters }, language) {
      if (state === 'all') requireAdmin(caller);
      const result = await found({
        ...filters,
        near: await resolveNear(near, caller),
        visibility: visibilityFor(caller),
        openOn: state === 'all' ? undefined : osloDayOf(now()),
        sort: sort ?? (hasWords(filters.q) ? 'relevance' : 'newest'),
        page,
        pageSize,
      });
      const ids = result.hits.map(({ id }) => id);
      const cards = await given.openingCards(ids, caller, language);
      return {
        items: result.hits.flatMap(({ id, distanceKm }) => {
          const card = cards.get(id);
          return card ? [{ ...card, distanceKm }] : [];
        }),
        total: result.total,
        page,
        pageSize,
        facets: given.labelFacets(result.facets, language),
        degraded: result.degraded,
      };
    },
    async among(caller, { near, page: _page, pageSize: _size, ...rest }) {
      const filters: IndexFilters = { ...rest, near: await resolveNear(near, caller) };
      if (!narrows(filters)) return undefined;
      const visibility = visibilityFor(caller);
      return orFallback(
        () => index.matchingIds(filters, visibility),
        () => fallback.matchingIds(filters, visibility),
      );
    },
  };
}

async function orFallback<T>(ask: () => Promise<T>, askFallback: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SearchUnavailable) return askFallback();
    throw error;
  }
}

function requireAdmin(caller: Account | undefined): void {
  if (!caller) throw new NotSignedIn();
  if (caller.role !== 'admin') throw new Forbidden('Only administrators ask for state.');
}

function hasWords(q: string | undefined): boolean {
  return q !== undefined && q.trim() !== '';
}

/** `near` alone orders and measures; it leaves nothing out. */
function narrows({ near: _near, q, ...filters }: IndexFilters): boolean {
  return hasWords(q) || Object.values(filters).some((value) => value !== undefined);
}
