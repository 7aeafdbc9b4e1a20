import type { Occupation } from '#web/api/reference.ts';

export interface OccupationHit {
  code: string;
  title: string;
  /** The everyday title that fitted, when it was not the official one. */
  everydayTitle?: string;
}

export type OccupationSearch = (text: string, limit?: number) => OccupationHit[];

interface Entry {
  code: string;
  title: string;
  names: readonly { name: string; folded: string }[];
}

/** Finds occupations by official and everyday titles; the best fit of each occupation decides its place. */
export function createOccupationSearch(occupations: readonly Occupation[]): OccupationSearch {
  const entries = occupations.map(
    ({ code, title, titles }): Entry => ({
      code,
      title,
      names: [title, ...titles].map((name) => ({ name, folded: fold(name) })),
    }),
  );
  return (text, limit = 8) => {
    const wanted = fold(text);
    if (wanted === '') return [];
    const ranked = entries.flatMap((entry) => rank(entry, wanted));
    ranked.sort((a, b) => a.rank - b.rank || a.length - b.length || (a.code < b.code ? -1 : 1));
    return ranked.slice(0, limit).map(({ rank: _rank, length: _length, ...hit }) => hit);
  };
}

interface RankedHit extends OccupationHit {
  /** 0 the whole name, 1 its beginning, 2 the beginning of a word in it, 3 anywhere, 4 its code. */
  rank: number;
  length: number;
}

function rank(entry: Entry, wanted: string): RankedHit[] {
  const { code, title, names } = entry;
  let best: { name: string; rank: number } | undefined;
  for (const { name, folded } of names) {
    const found = rankOf(folded, wanted);
    if (found !== undefined && (!best || found < best.rank)) best = { name, rank: found };
  }
  if (!best && code.startsWith(wanted)) best = { name: title, rank: 4 };
  if (!best) return [];
  const everydayTitle = best.name === title ? {} : { everydayTitle: best.name };
  return [{ code, title, ...everydayTitle, rank: best.rank, length: best.name.length }];
}

function rankOf(folded: string, wanted: string): number | undefined {
  const at = folded.indexOf(wanted);
  if (at < 0) return undefined;
  if (at === 0) return folded.length === wanted.length ? 0 : 1;
  return folded.includes(` ${wanted}`) ? 2 : 3;
}

/** Case and the signs between words say nothing. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
