import { OperatorError } from '#server/operator-error.ts';
import type { Level, OpeningKind, Shift, Sort } from '#shared/codes.ts';
import type { Position } from '#shared/fields.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { FacetName } from '#shared/search/search.ts';
import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';

/** What the projection hands to an engine: a published opening and the words around it. No person. */
export interface IndexedOpening {
  opening: StoredOpening;
  employerName: string;
}

/** Any within one list, all between them. Missing means no restriction. */
export interface FilterValues {
  municipality?: readonly string[] | undefined;
  county?: readonly string[] | undefined;
  kind?: readonly OpeningKind[] | undefined;
  /** STYRK-08 prefixes. */
  occupation?: readonly string[] | undefined;
  category?: readonly string[] | undefined;
  shift?: readonly Shift[] | undefined;
  /** Every required level is at most this. */
  level?: Level | undefined;
  /** Overlap with the opening's hours; an opening that states none passes. */
  hoursMin?: number | undefined;
  hoursMax?: number | undefined;
  near?: Position | undefined;
  /** Needs `near`; remote openings are always in. */
  radiusKm?: number | undefined;
  /** An instant; strictly later ones pass. */
  publishedAfter?: string | undefined;
}

export interface IndexFilters extends FilterValues {
  /**
   * Free text, matched among what the caller may see, what is open (where a day is given) and what
   * passes `understood`: every word must be found, as a word, the beginning of one (the last word) or a
   * misspelt one, unless a table knows it. Words that nothing there has are left out; where the others
   * are never found together, the rarest decides and the rest rank at most. The other filters have no
   * part in that. Where no word is found, nothing is. Small words alone, and text without a letter or
   * digit, are no text.
   */
  q?: string | undefined;
  /** Filters that words of the text were understood as; they hold besides the others. */
  understood?: FilterValues | undefined;
}

/** Who is asking decides what exists: items, totals, facets, suggestions alike (api.md, "Who sees which opening"). */
export interface Visibility {
  /** Kinds this caller may see. */
  kinds: readonly OpeningKind[];
  /** An employer also sees its own openings of every kind. */
  employerId?: string | undefined;
}

export interface IndexQuery extends IndexFilters {
  visibility: Visibility;
  /** `YYYY-MM-DD` in Europe/Oslo: expired and full ones are filtered at query time; missing lists those too. */
  openOn?: string | undefined;
  sort: Sort;
  /** From 1. */
  page: number;
  pageSize: number;
}

export interface FacetCount {
  /** null: not stated. */
  value: string | null;
  count: number;
}

export interface IndexPage {
  /**
   * Ids of this page in order, and of which revision they were found; `distanceKm` with `near`, never
   * for a remote one.
   */
  hits: { id: string; revision: number; distanceKm?: number | undefined }[];
  /** Exact. */
  total: number;
  /** Each counted without its own filter; highest count first, null last; zeros left out. */
  facets: Record<FacetName, FacetCount[]>;
  /** Words of `q`, as typed, that the hits need not have; [] when all of them were found. */
  leftOut: readonly string[];
}

export interface MatchingIds {
  ids: ReadonlySet<string>;
  leftOut: readonly string[];
}

/** What of a table has an opening that is there for the caller. */
export interface OpenCodes {
  occupations: ReadonlySet<string>;
  municipalities: ReadonlySet<string>;
}

/** What is about to be swapped in. */
export interface FreshContents {
  put(openings: readonly IndexedOpening[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

/**
 * A search engine over published openings. The embedded and the Meilisearch engine fulfil the same
 * contract suite (test/contracts). Every method may reject with `SearchUnavailable`.
 */
export interface SearchIndex {
  readonly engine: 'embedded' | 'meilisearch';
  /**
   * How often what it answers with has changed: as long as the number is the same, so is every answer.
   * Undefined where this process cannot know, of an engine outside it.
   */
  changes(): number | undefined;
  search(query: IndexQuery): Promise<IndexPage>;
  /** Ids of every published opening that passes `q` and the filters, expired and full ones too. */
  matchingIds(filters: IndexFilters, visibility: Visibility): Promise<MatchingIds>;
  /**
   * Titles, then employers, of open openings with a word that begins like `q`, at most eight of each,
   * the most frequent first; occupations and municipalities come from the tables.
   */
  suggest(q: string, visibility: Visibility, openOn: string): Promise<Suggestion[]>;
  /** Of which occupations and in which municipalities there are open openings. */
  openCodes(visibility: Visibility, openOn: string): Promise<OpenCodes>;
  /**
   * Resolves when the engine has really applied the documents; the last revision of an id wins.
   * @throws DocumentsRejected when it refuses some of them; the others are applied.
   */
  put(openings: readonly IndexedOpening[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** False until a rebuild is done, and when what is there was made in another way than today's. */
  isFilled(): Promise<boolean>;
  /**
   * Fills a fresh index from the batches and swaps it in, with no moment of empty results.
   * @param catchUp brings the fresh one up to date before the swap. An engine outside the process asks
   * once more in the last moment, and then only queues what it is given.
   * @param onSwapQueued of such an engine, when nothing can get in before the swap any more: what it is
   * given is queued right behind the swap, and whether it is applied is not waited for.
   */
  rebuild(
    batches: AsyncIterable<readonly IndexedOpening[]>,
    catchUp?: (fresh: FreshContents) => Promise<void>,
    onSwapQueued?: (swapped: FreshContents) => Promise<void>,
  ): Promise<void>;
  /** id and revision of everything indexed, to compare with the database. */
  revisions(): AsyncIterable<{ id: string; revision: number }>;
  /** Rejects when the engine cannot answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The engine cannot answer now; the caller degrades or tries again later. */
export class SearchUnavailable extends OperatorError {
  override readonly name = 'SearchUnavailable';
}

/** The engine answers but refuses these documents, now and probably for ever. */
export class DocumentsRejected extends Error {
  override name = 'DocumentsRejected';
  readonly reasons: ReadonlyMap<string, string>;

  /** @param reasons the engine's words by id. */
  constructor(reasons: ReadonlyMap<string, string>) {
    super(`refused: ${[...reasons].map(([id, reason]) => `${id} (${reason})`).join(', ')}`);
    this.reasons = reasons;
  }
}
