import { ColumnFilters, openTest, reachTest } from './column-filter.ts';
import { eligibleSlots, idsOf, pageOf } from './column-page.ts';
import type { IndexColumns } from './index-columns.ts';
import {
  type Condition,
  existsFor,
  failsOneAtMost,
  passesEvery,
  understoodConditions,
} from './meilisearch-filter.ts';
import {
  idsFrom,
  idsRequest,
  pageFrom,
  pageRequests,
  type SearchAnswer,
  type SearchRequest,
  type SentText,
} from './meilisearch-page.ts';
import { findText, totalsIn } from './meilisearch-text.ts';
import { municipalitiesWithin, reachOf } from './nearest-openings.ts';
import type {
  FilterValues,
  IndexFilters,
  IndexPage,
  IndexQuery,
  MatchingIds,
  Visibility,
} from './search-index.ts';
import type { QueryWords } from './search-words.ts';

/** Among so many openings for each one that is shown a common word is found often enough. */
const lookedAtPerHit = 80;
/** Of the engine's hits in the municipalities around, many lie outside the circle. */
const hitsPerHit = 2;

export function isWithinRadius({ understood, ...asked }: IndexFilters): boolean {
  return [asked, understood].some((it) => it?.near && it.radiusKm !== undefined);
}

/**
 * Pages within a radius or by distance, and ids within a radius. The engine tells which openings have
 * the words; what they are and where, the columns of this process tell. What only one of the two has
 * (the other follows in a moment) is not there: hits, total and facets come from one set. Without
 * words nothing is asked of the engine.
 */
export function createNearSearch(
  columns: IndexColumns,
  ask: (requests: SearchRequest[]) => Promise<SearchAnswer[]>,
): {
  page(query: IndexQuery, words: QueryWords): Promise<IndexPage>;
  ids(filters: IndexFilters, visibility: Visibility, words: QueryWords): Promise<MatchingIds>;
} {
  /** What columns hold when they are passed over: they change while the engine is asked. */
  function slotsOf(ids: Iterable<string>, filters: ColumnFilters, openOn?: string): number[] {
    const isOpen = openTest(columns.arrays, openOn);
    const slots = [...ids].map((id) => columns.slotOf(id));
    return slots.filter((slot) => slot >= 0 && filters.isVisible(slot) && isOpen(slot));
  }

  /** A circle as the municipalities that have an opening in it; remote ones are in every circle. */
  function around({ understood, ...asked }: IndexFilters): Condition[] {
    return [asked, understood ?? {}].flatMap((filters) => {
      if (!filters.near || filters.radiusKm === undefined) return [];
      return [`(remote = true OR ${inMunicipalities(filters)})`];
    });
  }

  function inMunicipalities(filters: FilterValues): Condition {
    return `municipality IN [${municipalitiesWithin(columns, filters)
      .map((it) => `"${it}"`)
      .join(', ')}]`;
  }

  async function idsWith(conditions: readonly Condition[], text: SentText): Promise<string[]> {
    const [answer] = await ask([idsRequest(conditions, text)]);
    return idsFrom(answer);
  }

  /** How many of the openings in which a text is judged have it. */
  function totals(
    query: IndexFilters,
    visibility: Visibility,
    openOn: string | undefined,
  ): (texts: readonly SentText[]) => Promise<number[]> {
    const judged = [...existsFor(visibility, openOn), ...understoodConditions(query)];
    const { understood } = query;
    if (!understood || !isWithinRadius(understood)) return totalsIn(judged, ask);
    const conditions = [...judged, ...around(understood)];
    return async (texts) => {
      const answers = await ask(texts.map((text) => idsRequest(conditions, text)));
      const filters = new ColumnFilters(columns, query, visibility);
      return answers.map((answer) => {
        const slots = slotsOf(idsFrom(answer), filters, openOn);
        return slots.filter((slot) => filters.isUnderstood(slot)).length;
      });
    };
  }

  /** Everything from the columns; by relevance in the order of the engine's hits. */
  async function within(query: IndexQuery, text: SentText): Promise<IndexPage> {
    const exists = [...existsFor(query.visibility, query.openOn), ...around(query)];
    const ids = idsRequest([...exists, ...failsOneAtMost(query)], text);
    const isRanked = query.sort === 'relevance';
    for (let limit = query.page * query.pageSize * hitsPerHit; ; limit *= 4) {
      const hits = {
        ...text,
        filter: [...exists, ...passesEvery(query)],
        attributesToRetrieve: ['id'],
        limit,
      };
      const [all, ranked] = await ask(isRanked ? [ids, hits] : [ids]);
      const filters = new ColumnFilters(columns, query, query.visibility);
      const slots = slotsOf(idsFrom(all), filters, query.openOn);
      const relevance = new Float64Array(columns.size);
      ranked?.hits.forEach(({ id }, i) => {
        const slot = columns.slotOf(id);
        if (slot >= 0) relevance[slot] = limit - i;
      });
      const page = pageOf(columns, query, filters, { slots, relevance, leftOut: [] });
      const isComplete = page.hits.every(({ id }) => (relevance[columns.slotOf(id)] ?? 0) > 0);
      if (!isRanked || isComplete || (ranked?.hits.length ?? 0) < limit) return page;
    }
  }

  /**
   * By distance with no end to it: total and facets are the engine's, and the page is among the nearest,
   * where the words are common enough. Where not, there are few to put in order.
   */
  async function nearest(query: IndexQuery, text: SentText): Promise<IndexPage> {
    const { near, visibility, openOn } = query;
    const needed = query.page * query.pageSize;
    const exists = existsFor(visibility, openOn);
    const reach = { near, radiusKm: near && reachOf(columns, near, needed * lookedAtPerHit) };
    const conditions = [...exists, ...passesEvery(query), inMunicipalities(reach)];
    const [inReach, ...counted] = await ask([
      idsRequest(conditions, text),
      ...pageRequests({ ...query, page: 1, pageSize: 0 }, text),
    ]);
    const filters = new ColumnFilters(columns, query, visibility);
    const isInReach = reachTest(columns.arrays, reach);
    const slots = slotsOf(idsFrom(inReach), filters, openOn).filter(
      (slot) => columns.arrays.remote[slot] === 0 && isInReach(slot),
    );
    const page = pageOf(columns, query, filters, { slots, leftOut: [] });
    if (page.total < needed) return within(query, text);
    return { ...pageFrom(counted, () => undefined), hits: page.hits, leftOut: [] };
  }

  return {
    async page(query, words) {
      if (words.words.length === 0) {
        const filters = new ColumnFilters(columns, query, query.visibility);
        const slots = eligibleSlots(columns, filters, query.openOn);
        return pageOf(columns, query, filters, { slots, leftOut: words.unread });
      }
      const { found, leftOut } = await findText(words, {
        find: (text) => (isWithinRadius(query) ? within(query, text) : nearest(query, text)),
        isEmpty: ({ total }) => total === 0,
        nothing: () => pageFrom([], () => undefined),
        totals: totals(query, query.visibility, query.openOn),
      });
      return { ...found, leftOut };
    },
    async ids(given, visibility, words) {
      const passing = (slots: (filters: ColumnFilters) => number[]): Set<string> => {
        const filters = new ColumnFilters(columns, given, visibility);
        return idsOf(columns, filters, slots(filters));
      };
      if (words.words.length === 0) {
        const ids = passing((filters) => eligibleSlots(columns, filters, undefined));
        return { ids, leftOut: words.unread };
      }
      const conditions = [
        ...existsFor(visibility, undefined),
        ...passesEvery(given),
        ...around(given),
      ];
      const { found, leftOut } = await findText(words, {
        find: async (text) => {
          const ids = await idsWith(conditions, text);
          return passing((filters) => slotsOf(ids, filters));
        },
        isEmpty: ({ size }) => size === 0,
        nothing: () => new Set<string>(),
        totals: totals(given, visibility, undefined),
      });
      return { ids: found, leftOut };
    },
  };
}
