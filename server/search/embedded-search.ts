import type { CodeNumbers } from './code-numbers.ts';
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
  const { occupations, municipalities } = columns;
  const [openOccupations, openMunicipalities] = [seenOf(occupations), seenOf(municipalities)];
  for (let slot = 0; slot < columns.size; slot++) {
    if (!filters.isVisible(slot) || !isOpen(slot)) continue;
    openOccupations[occupation[slot]!] = 1;
    openMunicipalities[municipality[slot]!] = 1;
  }
  return {
    occupations: codesSeen(occupations, openOccupations),
    municipalities: codesSeen(municipalities, openMunicipalities),
  };
}

/** By a code's number: 1 when an opening has it. */
function seenOf({ codes }: CodeNumbers): Uint8Array {
  return new Uint8Array(codes.length);
}

function codesSeen({ codes }: CodeNumbers, seen: Uint8Array): Set<string> {
  return new Set(codes.filter((_, number) => seen[number] === 1));
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
