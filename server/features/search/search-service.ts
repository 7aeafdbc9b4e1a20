import { Forbidden, NotSignedIn } from '#server/errors.ts';
import type { OpeningCards } from '#server/features/openings/opening-reader.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { PreparedParts } from '#server/prepared.ts';
import type {
  IndexFilters,
  IndexPage,
  IndexQuery,
  SearchIndex,
  Visibility,
} from '#server/search/search-index.ts';
import { queryWords } from '#server/search/search-words.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { MatchesQuery } from '#shared/matching/match-endpoints.ts';
import type { SearchQuery, SearchReply, Understood } from '#shared/search/search.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import type { LabelFacets } from './facet-labels.ts';
import type { Interpret } from './interpret.ts';
import type { LabelUnderstood } from './label-understood.ts';
import type { ResolveNear } from './near.ts';
import type { Counts, FindNearest } from './nearest-places.ts';
import { orFallback } from './or-fallback.ts';

/** What answers when the engine cannot: no facets, no typo tolerance, no distances. */
export type Fallback = Pick<SearchIndex, 'search' | 'matchingIds'>;

/** Of published openings those that pass `q` and the filters; undefined when there are none to pass. */
type Passing = ReadonlySet<string> | undefined;

/** What a match list is narrowed to. */
export interface Among {
  ids: Passing;
  understood: Understood[];
  leftOut: string[];
  /** For where nothing fits at the place asked for. @param countOf counts what fits of these. */
  nearest(countOf: (ids: Passing) => Promise<Counts>): Promise<SearchReply['nearest']>;
}

export interface SearchService {
  search(
    caller: Account | undefined,
    query: SearchQuery,
    language: LanguageCode,
  ): Promise<PreparedParts<SearchReply>>;
  among(caller: Account, query: MatchesQuery, language: LanguageCode): Promise<Among>;
}

interface Dependencies {
  index: SearchIndex;
  fallback: Fallback;
  interpret: Interpret;
  findNearest: FindNearest;
  resolveNear: ResolveNear;
  labelFacets: LabelFacets;
  labelUnderstood: LabelUnderstood;
  visibilityFor: (caller: Account | undefined) => Visibility;
  /** By id; those that are gone, or not the caller's to see, are left out. */
  openingCards: OpeningCards;
  now: () => Date;
}

export function createSearchService(given: Dependencies): SearchService {
  const { index, fallback, interpret, resolveNear, visibilityFor, now } = given;

  async function found(query: IndexQuery): Promise<IndexPage & { degraded: boolean }> {
    return orFallback<IndexPage & { degraded: boolean }>(
      async () => ({ ...(await index.search(query)), degraded: false }),
      async () => ({ ...(await fallback.search(query)), degraded: true }),
    );
  }

  async function nearestFound(query: IndexQuery): Promise<SearchReply['nearest']> {
    return given.findNearest(query, async (anywhere) => {
      const first = { sort: 'newest', page: 1, pageSize: 1 } as const;
      const { facets } = await found({ ...query, ...anywhere, ...first });
      return facets.municipality.map(({ value, count }) => [value ?? '', count]);
    });
  }

  async function passing(
    filters: IndexFilters,
    visibility: Visibility,
  ): Promise<{ ids: Passing; leftOut: readonly string[] }> {
    if (!narrows(filters)) return { ids: undefined, leftOut: [] };
    return orFallback(
      () => index.matchingIds(filters, visibility),
      () => fallback.matchingIds(filters, visibility),
    );
  }

  return {
    async search(caller, { q, literal, near, state, sort, page, pageSize, ...filters }, language) {
      if (state === 'all') requireAdmin(caller);
      const asked = {
        ...filters,
        near: await resolveNear(near, caller),
        visibility: visibilityFor(caller),
        openOn: state === 'all' ? undefined : osloDayOf(now()),
        page,
        pageSize,
      };
      const { answer, understood } = await interpret(q, literal === '1', async (meant) => {
        const query: IndexQuery = {
          ...asked,
          ...meant,
          near: asked.near ?? meant.understood?.near,
          sort: sort ?? (hasWords(meant.q) ? 'relevance' : 'newest'),
        };
        return { query, ...(await found(query)) };
      });
      const { query, ...result } = answer;
      const nearest = result.total > 0 ? [] : await nearestFound(query);
      const cards = await given.openingCards(result.hits, caller, language);
      return {
        items: result.hits.flatMap(({ id, distanceKm }) => {
          const card = cards.get(id);
          return card ? [card.with({ distanceKm })] : [];
        }),
        total: result.total,
        page,
        pageSize,
        facets: given.labelFacets(result.facets, language),
        understood: given.labelUnderstood(understood, language),
        leftOut: [...result.leftOut],
        nearest,
        degraded: result.degraded,
      };
    },
    async among(caller, { q, literal, near, page: _page, pageSize: _size, ...rest }, language) {
      const asked = { ...rest, near: await resolveNear(near, caller) };
      const visibility = visibilityFor(caller);
      const { answer, understood } = await interpret(q, literal === '1', async (meant) => {
        const filters: IndexFilters = { ...asked, ...meant };
        return { filters, ...(await passing(filters, visibility)) };
      });
      return {
        ids: answer.ids,
        understood: given.labelUnderstood(understood, language),
        leftOut: [...answer.leftOut],
        nearest: (countOf) =>
          given.findNearest(answer.filters, async (anywhere) =>
            countOf((await passing(anywhere, visibility)).ids),
          ),
      };
    },
  };
}

function requireAdmin(caller: Account | undefined): void {
  if (!caller) throw new NotSignedIn();
  if (caller.role !== 'admin') throw new Forbidden('Only administrators ask for state.');
}

function hasWords(q: string | undefined): boolean {
  return q !== undefined && queryWords(q).words.length > 0;
}

/** `near` alone orders and measures; it leaves nothing out. */
function narrows({ near: _near, q, ...filters }: IndexFilters): boolean {
  return hasWords(q) || Object.values(filters).some((value) => value !== undefined);
}
