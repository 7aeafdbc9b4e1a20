import { ColumnFilters, openTest } from './column-filter.ts';
import { eligibleSlots, type Found, idsOf, pageOf } from './column-page.ts';
import type { EmbeddedContents } from './embedded-contents.ts';
import { matchText } from './embedded-text-match.ts';
import type {
  IndexFilters,
  IndexPage,
  IndexQuery,
  MatchingIds,
  OpenCodes,
  Visibility,
} from './search-index.ts';
import { queryWords } from './search-words.ts';

export function searchContents(contents: EmbeddedContents, query: IndexQuery): IndexPage {
  const { columns } = contents;
  const filters = new ColumnFilters(columns, query, query.visibility);
  return pageOf(columns, query, filters, found(contents, query, filters, query.openOn));
}

/** Ids of everything published that passes text, filters and visibility. */
export function idsMatching(
  contents: EmbeddedContents,
  given: IndexFilters,
  visibility: Visibility,
): MatchingIds {
  const filters = new ColumnFilters(contents.columns, given, visibility);
  const { slots, leftOut } = found(contents, given, filters, undefined);
  return { ids: idsOf(contents.columns, filters, slots), leftOut };
}

export function openCodesIn(
  { columns }: EmbeddedContents,
  visibility: Visibility,
  openOn: string,
): OpenCodes {
  const filters = new ColumnFilters(columns, {}, visibility);
  const isOpen = openTest(columns.arrays, openOn);
  const { occupation, municipality } = columns.arrays;
  const occupations = new Set<string>();
  const municipalities = new Set<string>();
  for (let slot = 0; slot < columns.size; slot++) {
    if (!filters.isVisible(slot) || !isOpen(slot)) continue;
    occupations.add(columns.occupations.codes[occupation[slot]!]!);
    municipalities.add(columns.municipalities.codes[municipality[slot]!]!);
  }
  return { occupations, municipalities };
}

/** What exists for the one who asks, is open, and matches the text; the filters asked for have no part in it. */
function found(
  { columns, labels, dictionary, compounds }: EmbeddedContents,
  { q }: IndexFilters,
  filters: ColumnFilters,
  openOn: string | undefined,
): Found {
  const slots = eligibleSlots(columns, filters, openOn);
  const query = queryWords(q ?? '', compounds);
  if (query.words.length === 0) return { slots, leftOut: [] };
  const isJudged = (slot: number): boolean => filters.isUnderstood(slot);
  return matchText({ columns, labels, dictionary, candidates: slots, isJudged }, query);
}
