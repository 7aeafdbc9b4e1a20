import { isDeepStrictEqual } from 'node:util';
import type { Connection } from 'mongoose';
import type { SearchTables } from '#server/search/opening-text.ts';
import type {
  FacetCount,
  IndexFilters,
  IndexPage,
  IndexQuery,
  MatchingIds,
  OpenCodes,
  Visibility,
} from '#server/search/search-index.ts';
import { queryWords } from '#server/search/search-words.ts';
import type { FacetName } from '#shared/search/search.ts';
import { browseFilter } from './browse-filter.ts';
import { createBrowseWords } from './browse-words.ts';
import { type OpeningDocument, openingModel } from './opening-model.ts';

/**
 * Answers a search from the database while the search engine is down: newest first whatever the sort,
 * without facets and distances, and every word of `q` must begin a word of the opening, its place, or its
 * occupation: everyday titles and synonyms as well. Words are left out as the engines do it. The words of
 * an opening are kept for as long as its version is the same.
 */
export interface BrowseStore {
  search(query: IndexQuery): Promise<IndexPage>;
  matchingIds(filters: IndexFilters, visibility: Visibility): Promise<MatchingIds>;
  openCodes(visibility: Visibility, openOn: string): Promise<OpenCodes>;
}

const noFacets: Record<FacetName, FacetCount[]> = {
  kind: [],
  county: [],
  municipality: [],
  category: [],
  level: [],
  shift: [],
};

type Listed = Pick<OpeningDocument, '_id' | 'version' | 'revision'>;
/** The driver reads so many in one go, without a turn for others. */
const listedAtOnce = 2000;

/** Newest first. */
interface Found {
  hits: IndexPage['hits'];
  leftOut: string[];
}

export function createBrowseStore(connection: Connection, tables: SearchTables): BrowseStore {
  const model = openingModel(connection);
  const browseWords = createBrowseWords(tables);
  let lastScan: Promise<unknown> = Promise.resolve();

  /** One after the other: five at once would hold up everything else. */
  function oneAtATime<T>(scan: () => Promise<T>): Promise<T> {
    const done = lastScan.then(scan);
    lastScan = done.catch(() => {});
    return done;
  }

  /** Ids and versions, newest first. */
  function listed(filter: object): Promise<Listed[]> {
    return model
      .find(filter)
      .select('_id version revision')
      .sort({ publishedAt: -1, _id: 1 })
      .batchSize(listedAtOnce)
      .lean<Listed[]>()
      .exec();
  }

  const load = (ids: readonly string[]): Promise<OpeningDocument[]> =>
    model
      .find({ _id: { $in: ids } })
      .select('version title tasks municipality occupation')
      .lean<OpeningDocument[]>()
      .exec();

  /** @param judged the conditions under which it is decided which words are left out */
  async function withText(filter: object, judged: object, q: string): Promise<Found> {
    const { words, unread } = queryWords(q);
    const openings = await listed(judged);
    const typed = words.map(({ word }) => word);
    const has = await browseWords.match(openings, typed, load);
    const needed = neededOf(has, words.length);
    const isSame = isDeepStrictEqual(filter, judged);
    const passing = new Set((isSame ? openings : await listed(filter)).map(({ _id }) => _id));
    const isFound = ({ _id }: Listed, i: number): boolean =>
      needed.length > 0 && needed.every((word) => has[i]?.[word]) && passing.has(_id);
    return {
      hits: openings.filter(isFound).map(hitOf),
      leftOut: [...words.filter((_, i) => !needed.includes(i)).map((it) => it.written), ...unread],
    };
  }

  return {
    async search({ visibility, openOn, q = '', sort: _, page, pageSize, ...filters }) {
      const filter = browseFilter(filters, visibility, openOn, tables);
      const skip = (page - 1) * pageSize;
      if (queryWords(q).words.length > 0) {
        const judged = browseFilter(filters.understood ?? {}, visibility, openOn, tables);
        const { hits, leftOut } = await oneAtATime(() => withText(filter, judged, q));
        const shown = hits.slice(skip, skip + pageSize);
        return { hits: shown, total: hits.length, facets: noFacets, leftOut };
      }
      const found = await model
        .find(filter)
        .select('_id revision')
        .sort({ publishedAt: -1, _id: 1 })
        .skip(skip)
        .limit(pageSize)
        .lean<Pick<OpeningDocument, '_id' | 'revision'>[]>();
      const hits = found.map(hitOf);
      return { hits, total: await model.countDocuments(filter), facets: noFacets, leftOut: [] };
    },
    async matchingIds({ q = '', ...filters }, visibility) {
      const filter = browseFilter(filters, visibility, undefined, tables);
      if (queryWords(q).words.length === 0) {
        return { ids: new Set((await listed(filter)).map(({ _id }) => _id)), leftOut: [] };
      }
      const judged = browseFilter(filters.understood ?? {}, visibility, undefined, tables);
      const { hits, leftOut } = await oneAtATime(() => withText(filter, judged, q));
      return { ids: new Set(hits.map(({ id }) => id)), leftOut };
    },
    async openCodes(visibility, openOn) {
      const filter = browseFilter({}, visibility, openOn, tables);
      const open = await model
        .find(filter)
        .select('occupation municipality')
        .batchSize(listedAtOnce)
        .lean<OpeningDocument[]>();
      return {
        occupations: new Set(open.map(({ occupation }) => occupation)),
        municipalities: new Set(open.map(({ municipality }) => municipality)),
      };
    },
  };
}

function hitOf({
  _id: id,
  revision,
}: Pick<OpeningDocument, '_id' | 'revision'>): IndexPage['hits'][number] {
  return { id, revision };
}

/** Every word that some row has, where a row has them all; else the rarest of them, the first of equals. */
function neededOf(rows: readonly (readonly boolean[])[], words: number): number[] {
  const counts = Array.from({ length: words }, (_, i) => rows.filter((has) => has[i]).length);
  const known = counts.flatMap((count, i) => (count > 0 ? [i] : []));
  if (known.length === 0 || rows.some((has) => known.every((i) => has[i]))) return known;
  return [known.reduce((a, b) => ((counts[b] ?? 0) < (counts[a] ?? 0) ? b : a))];
}
