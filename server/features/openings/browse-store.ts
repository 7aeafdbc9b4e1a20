import type { Connection } from 'mongoose';
import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type {
  FacetCount,
  IndexFilters,
  IndexPage,
  IndexQuery,
  Visibility,
} from '#server/search/search-index.ts';
import { wordsOf } from '#server/search/search-words.ts';
import type { FacetName } from '#shared/search/search.ts';
import { browseFilter } from './browse-filter.ts';
import { type OpeningDocument, openingModel } from './opening-model.ts';

/**
 * Answers a search from the database while the search engine is down: newest first whatever the sort,
 * without facets and distances, and every word of `q` must begin a word of the opening, its place, or its
 * occupation: everyday titles and synonyms as well.
 */
export interface BrowseStore {
  search(query: IndexQuery): Promise<IndexPage>;
  matchingIds(filters: IndexFilters, visibility: Visibility): Promise<ReadonlySet<string>>;
}

type BrowseTables = Pick<ReferenceTables, 'municipalities' | 'occupations' | 'titles' | 'synonyms'>;

const noFacets: Record<FacetName, FacetCount[]> = {
  kind: [],
  county: [],
  municipality: [],
  category: [],
  level: [],
  shift: [],
};

export function createBrowseStore(connection: Connection, tables: BrowseTables): BrowseStore {
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

  async function idsWith(filter: object, q: string): Promise<string[]> {
    const words = wordsOf(q);
    const ids: string[] = [];
    const cursor = model.find(filter).sort({ publishedAt: -1, _id: 1 }).lean<OpeningDocument[]>();
    for await (const opening of cursor.cursor()) {
      if (hasWords(opening, words)) ids.push(opening._id);
    }
    return ids;
  }

  function hasWords(opening: OpeningDocument, words: readonly string[]): boolean {
    if (words.length === 0) return true;
    const place = tables.municipalities.get(opening.municipality)?.name ?? '';
    const own = wordsOf([opening.title, ...opening.tasks, place].join(' '));
    const all = [...own, ...wordsOfOccupation(opening.occupation)];
    return words.every((word) => all.some((candidate) => candidate.startsWith(word)));
  }

  return {
    async search({ visibility, openOn, q = '', sort: _, page, pageSize, ...filters }) {
      const filter = browseFilter(filters, visibility, openOn, tables);
      const skip = (page - 1) * pageSize;
      if (wordsOf(q).length > 0) {
        const ids = await idsWith(filter, q);
        const hits = ids.slice(skip, skip + pageSize).map((id) => ({ id }));
        return { hits, total: ids.length, facets: noFacets };
      }
      const documents = await model
        .find(filter)
        .sort({ publishedAt: -1, _id: 1 })
        .skip(skip)
        .limit(pageSize)
        .lean<OpeningDocument[]>();
      const hits = documents.map(({ _id: id }) => ({ id }));
      return { hits, total: await model.countDocuments(filter), facets: noFacets };
    },
    async matchingIds({ q = '', ...filters }, visibility) {
      const filter = browseFilter(filters, visibility, undefined, tables);
      return new Set(await idsWith(filter, q));
    },
  };
}
