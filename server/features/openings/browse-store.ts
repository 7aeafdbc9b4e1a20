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
import { queryWords, wordsOf } from '#server/search/search-words.ts';
import type { FacetName } from '#shared/search/search.ts';
import { browseFilter } from './browse-filter.ts';
import { type OpeningDocument, openingModel } from './opening-model.ts';

/**
 * Answers a search from the database while the search engine is down: newest first whatever the sort,
 * without facets and distances, and every word of `q` must begin a word of the opening, its place, or its
 * occupation: everyday titles and synonyms as well. Words are left out as the engines do it.
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

/** Ids, newest first. */
interface Found {
  ids: string[];
  leftOut: string[];
}

export function createBrowseStore(connection: Connection, tables: SearchTables): BrowseStore {
  const model = openingModel(connection);
  const occupationWords = new Map<string, string[]>();

  /** Split once per occupation: there are few of them, and thousands of openings. */
  function wordsOfOccupation(code: string): string[] {
    const known = occupationWords.get(code);
    if (known) return known;
    const title = tables.occupations.get(code)?.title ?? '';
    const everyday = [...(tables.titles.get(code) ?? []), ...(tables.synonyms.get(code) ?? [])];
    const words = [...new Set(wordsOf([title, ...everyday].join(' ')))];
    occupationWords.set(code, words);
    return words;
  }

  function wordsOfOpening(opening: OpeningDocument): string[] {
    const place = tables.municipalities.get(opening.municipality)?.label ?? '';
    const own = wordsOf([opening.title, ...opening.tasks, place].join(' '));
    return [...own, ...wordsOfOccupation(opening.occupation)];
  }

  function documents(filter: object) {
    return model.find(filter).sort({ publishedAt: -1, _id: 1 }).lean<OpeningDocument[]>();
  }

  /** @param judged the conditions under which it is decided which words are left out */
  async function withText(filter: object, judged: object, q: string): Promise<Found> {
    const { words, unread } = queryWords(q);
    const rows: { id: string; has: boolean[] }[] = [];
    for await (const opening of documents(judged).cursor()) {
      const own = wordsOfOpening(opening);
      const has = words.map(({ word }) => own.some((candidate) => candidate.startsWith(word)));
      rows.push({ id: opening._id, has });
    }
    const needed = neededOf(rows, words.length);
    const passing = new Set((await documents(filter).select('_id')).map(({ _id: id }) => id));
    const isFound = ({ id, has }: (typeof rows)[number]): boolean =>
      needed.length > 0 && needed.every((i) => has[i]) && passing.has(id);
    return {
      ids: rows.filter(isFound).map(({ id }) => id),
      leftOut: [...words.filter((_, i) => !needed.includes(i)).map((it) => it.written), ...unread],
    };
  }

  return {
    async search({ visibility, openOn, q = '', sort: _, page, pageSize, ...filters }) {
      const filter = browseFilter(filters, visibility, openOn, tables);
      const skip = (page - 1) * pageSize;
      if (queryWords(q).words.length > 0) {
        const judged = browseFilter(filters.understood ?? {}, visibility, openOn, tables);
        const { ids, leftOut } = await withText(filter, judged, q);
        const hits = ids.slice(skip, skip + pageSize).map((id) => ({ id }));
        return { hits, total: ids.length, facets: noFacets, leftOut };
      }
      const hits = (await documents(filter).skip(skip).limit(pageSize)).map(({ _id: id }) => ({
        id,
      }));
      return { hits, total: await model.countDocuments(filter), facets: noFacets, leftOut: [] };
    },
    async matchingIds({ q = '', ...filters }, visibility) {
      const filter = browseFilter(filters, visibility, undefined, tables);
      if (queryWords(q).words.length === 0) {
        return { ids: new Set((await documents(filter)).map(({ _id: id }) => id)), leftOut: [] };
      }
      const judged = browseFilter(filters.understood ?? {}, visibility, undefined, tables);
      const { ids, leftOut } = await withText(filter, judged, q);
      return { ids: new Set(ids), leftOut };
    },
    async openCodes(visibility, openOn) {
      const filter = browseFilter({}, visibility, openOn, tables);
      const open = await documents(filter).select('occupation municipality');
      return {
        occupations: new Set(open.map(({ occupation }) => occupation)),
        municipalities: new Set(open.map(({ municipality }) => municipality)),
      };
    },
  };
}

/** Every word that some row has, where a row has them all; else the rarest of them, the first of equals. */
function neededOf(rows: readonly { has: readonly boolean[] }[], words: number): number[] {
  const counts = Array.from({ length: words }, (_, i) => rows.filter(({ has }) => has[i]).length);
  const known = counts.flatMap((count, i) => (count > 0 ? [i] : []));
  if (known.length === 0 || rows.some(({ has }) => known.every((i) => has[i]))) return known;
  return [known.reduce((a, b) => ((counts[b] ?? 0) < (counts[a] ?? 0) ? b : a))];
}
