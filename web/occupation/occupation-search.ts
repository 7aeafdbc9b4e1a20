import { foldedWords } from '#shared/search/fold.ts';
import type { Occupation } from '#web/api/reference.ts';
import { labelRank } from '#web/ui/find-by-label.ts';

export interface OccupationHit {
  code: string;
  title: string;
  /** The everyday title that fitted, when it was not the official one. */
  everydayTitle?: string;
  /** The text is the whole of one of its titles. */
  isExact: boolean;
}

export type OccupationSearch = (text: string, limit?: number) => OccupationHit[];

interface Entry {
  code: string;
  title: string;
  names: readonly { name: string; folded: readonly string[] }[];
}

/** Finds occupations by official and everyday titles; the best fit of each occupation decides its place. */
export function createOccupationSearch(occupations: readonly Occupation[]): OccupationSearch {
  const entries = occupations.map(
    ({ code, title, titles }): Entry => ({
      code,
      title,
      names: [title, ...titles].map((name) => ({ name, folded: foldedWords(name) })),
    }),
  );
  return (text, limit = 8) => {
    const typed = foldedWords(text);
    if (typed.length === 0) return [];
    const ranked = entries.flatMap((entry) => rank(entry, text.trim(), typed));
    ranked.sort((a, b) => a.rank - b.rank || a.length - b.length || (a.code < b.code ? -1 : 1));
    return ranked.slice(0, limit).map(({ rank: _rank, length: _length, ...hit }) => hit);
  };
}

interface RankedHit extends OccupationHit {
  rank: number;
  length: number;
}

/** After every name that fits. */
const byCode = 4;

function rank(entry: Entry, text: string, typed: readonly string[]): RankedHit[] {
  const { code, title, names } = entry;
  let best: { name: string; rank: number } | undefined;
  for (const { name, folded } of names) {
    const found = labelRank(folded, typed);
    if (found !== undefined && (!best || found < best.rank)) best = { name, rank: found };
  }
  if (!best && code.startsWith(text)) best = { name: title, rank: byCode };
  if (!best) return [];
  const everydayTitle = best.name === title ? {} : { everydayTitle: best.name };
  const isExact = best.rank === 0;
  return [{ code, title, ...everydayTitle, isExact, rank: best.rank, length: best.name.length }];
}
