import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SearchTables } from '#server/search/opening-text.ts';
import { wordsOf } from '#server/search/search-words.ts';
import type { OpeningDocument } from './opening-model.ts';

type Versioned = Pick<OpeningDocument, '_id' | 'version'>;
type Worded = Versioned & Pick<OpeningDocument, 'title' | 'tasks' | 'municipality' | 'occupation'>;

interface Kept {
  version: number;
  /** Numbers of its words; those of its occupation are kept once for all. */
  own: Uint32Array;
  occupation: Uint32Array;
}

/** So many openings are split into words, or looked through, before other work gets its turn. */
const splitAtOnce = 100;
const lookedThroughAtOnce = 10_000;
/** So many that were not asked for stay. */
const spared = 10_000;

/** The words of openings, split once for every version. */
export interface BrowseWords {
  /**
   * For each opening, in the same order, which of the words begin one of its own, of its place or of
   * its occupation.
   * @param load reads the openings whose words are not kept yet.
   */
  match(
    openings: readonly Versioned[],
    words: readonly string[],
    load: (ids: readonly string[]) => Promise<readonly Worded[]>,
  ): Promise<boolean[][]>;
}

export function createBrowseWords(tables: SearchTables): BrowseWords {
  const numbers = new Map<string, number>();
  const kept = new Map<string, Kept>();
  const occupations = new Map<string, Uint32Array>();

  function numbered(texts: readonly string[]): Uint32Array {
    const distinct = new Set(wordsOf(texts.join(' ')));
    return Uint32Array.from(distinct, (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
  }

  function wordsOfOccupation(code: string): Uint32Array {
    const known = occupations.get(code);
    if (known) return known;
    const title = tables.occupations.get(code)?.title ?? '';
    const everyday = [...(tables.titles.get(code) ?? []), ...(tables.synonyms.get(code) ?? [])];
    const words = numbered([title, ...everyday]);
    occupations.set(code, words);
    return words;
  }

  function keep({ _id, version, title, tasks, municipality, occupation }: Worded): void {
    const place = tables.municipalities.get(municipality)?.label ?? '';
    const own = numbered([title, ...tasks, place]);
    kept.set(_id, { version, own, occupation: wordsOfOccupation(occupation) });
  }

  async function keepAll(
    openings: readonly Versioned[],
    load: (ids: readonly string[]) => Promise<readonly Worded[]>,
  ): Promise<void> {
    const missing = openings.filter(({ _id, version }) => kept.get(_id)?.version !== version);
    for (let from = 0; from < missing.length; from += splitAtOnce) {
      const ids = missing.slice(from, from + splitAtOnce).map(({ _id }) => _id);
      for (const opening of await load(ids)) keep(opening);
      await nextTurn();
    }
    if (kept.size > openings.length + spared) keepOnly(new Set(openings.map(({ _id }) => _id)));
  }

  function keepOnly(ids: ReadonlySet<string>): void {
    for (const id of kept.keys()) if (!ids.has(id)) kept.delete(id);
  }

  /** For each word: which numbers are of words that begin with it. */
  function begunBy(words: readonly string[]): Uint8Array[] {
    const all = [...numbers.keys()];
    return words.map((word) => Uint8Array.from(all, (each) => Number(each.startsWith(word))));
  }

  return {
    async match(openings, words, load) {
      await keepAll(openings, load);
      const begun = begunBy(words);
      const rows: boolean[][] = [];
      for (const [i, { _id }] of openings.entries()) {
        const found = kept.get(_id);
        rows.push(begun.map((marks) => found !== undefined && hasAny(found, marks)));
        if (i % lookedThroughAtOnce === lookedThroughAtOnce - 1) await nextTurn();
      }
      return rows;
    },
  };
}

function hasAny({ own, occupation }: Kept, marks: Uint8Array): boolean {
  return own.some((number) => marks[number] === 1) || occupation.some((it) => marks[it] === 1);
}
