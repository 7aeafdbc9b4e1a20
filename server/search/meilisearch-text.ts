import type { Condition } from './meilisearch-filter.ts';
import type { SearchAnswer, SearchRequest, SentText } from './meilisearch-page.ts';
import type { QueryWord, QueryWords } from './search-words.ts';

type Ask = (requests: SearchRequest[]) => Promise<SearchAnswer[]>;

interface Word {
  word: string;
  written: string;
  isPrefix: boolean;
}

/** What to ask instead, and the words, as typed, that its answer need not have. */
interface Relaxed {
  /** Undefined where nothing has any of the words. */
  text: SentText | undefined;
  leftOut: readonly string[];
}

/** All the words; a blank at the end keeps Meilisearch from reading the last one as a beginning. */
export function allWords({ words, lastIsPrefix }: QueryWords): SentText {
  return sent(marked(words, lastIsPrefix), 'all');
}

/** How many of the openings in which a text is judged have each of these texts. */
type Totals = (texts: readonly SentText[]) => Promise<number[]>;

/** @param judged what the openings in which the text is judged have to pass */
export function totalsIn(judged: readonly Condition[], ask: Ask): Totals {
  return async (texts) => {
    const probes = texts.map((text) => ({ ...text, filter: [...judged], ...countOnly }));
    return (await ask(probes)).map((answer) => answer.totalHits ?? 0);
  };
}

interface Finding<T> {
  find(text: SentText): Promise<T>;
  isEmpty(found: T): boolean;
  nothing(): T;
  totals: Totals;
}

/** What a text finds, and the words, as typed, that it need not have. */
export async function findText<T>(
  words: QueryWords,
  { find, isEmpty, nothing, totals }: Finding<T>,
): Promise<{ found: T; leftOut: readonly string[] }> {
  const found = await find(allWords(words));
  const asTyped = { found, leftOut: words.unread };
  if (!isEmpty(found) || words.words.length === 0) return asTyped;
  const relaxed = await relaxedText(words, totals);
  if (!relaxed) return asTyped;
  const leftOut = [...relaxed.leftOut, ...words.unread];
  return { found: relaxed.text ? await find(relaxed.text) : nothing(), leftOut };
}

/**
 * What to ask when a query found nothing (the rule: `IndexFilters.q`). Only what exists for the caller
 * and passes what was understood counts, whatever the other filters say.
 * @returns undefined when the text is not to blame.
 */
async function relaxedText(
  { words, lastIsPrefix }: QueryWords,
  totals: Totals,
): Promise<Relaxed | undefined> {
  const all = marked(words, lastIsPrefix);
  const [together, ...alone] = await totals([sent(all), ...all.map((word) => sent([word]))]);
  if (together === undefined || together > 0) return undefined;
  const split = words.flatMap((word, i) => ((alone[i] ?? 0) > 0 ? [word] : (word.parts ?? [word])));
  if (split.length > words.length) {
    return (
      (await relaxedText({ words: split, lastIsPrefix, unread: [] }, totals)) ?? {
        text: sent(marked(split, lastIsPrefix)),
        leftOut: [],
      }
    );
  }
  const known = all.filter((_, i) => (alone[i] ?? 0) > 0);
  const unknown = all.filter((word) => !known.includes(word)).map(({ written }) => written);
  if (known.length === 0) return { text: undefined, leftOut: unknown };
  if (known.length < all.length) {
    const [knownTogether] = await totals([sent(known)]);
    if (knownTogether !== undefined && knownTogether > 0) {
      return { text: sent(known), leftOut: unknown };
    }
  }
  const rarest = rarestOf(known, (word) => alone[all.indexOf(word)] ?? 0);
  return {
    text: rarestFirst(rarest, known),
    leftOut: all.filter((word) => word !== rarest).map(({ written }) => written),
  };
}

const countOnly = { attributesToRetrieve: ['id'], page: 1, hitsPerPage: 0 };

/** Of equally rare words the first. */
function rarestOf(known: readonly Word[], total: (word: Word) => number): Word {
  return known.reduce((a, b) => (total(b) < total(a) ? b : a));
}

/** The strategy `last` drops words from the end, one after the other: the first one decides. */
function rarestFirst(rarest: Word, known: readonly Word[]): SentText {
  // A half-typed word can only stand last: as the rarest one it decides alone.
  if (rarest.isPrefix) return sent([rarest]);
  return sent([rarest, ...known.filter((word) => word !== rarest)], 'last');
}

function marked(words: readonly QueryWord[], lastIsPrefix: boolean): Word[] {
  return words.map(({ word, written }, i) => ({
    word,
    written,
    isPrefix: lastIsPrefix && i === words.length - 1,
  }));
}

function sent(
  words: readonly Word[],
  matchingStrategy: SentText['matchingStrategy'] = 'all',
): SentText {
  const text = words.map(({ word }) => word).join(' ');
  return { q: words.at(-1)?.isPrefix ? text : `${text} `, matchingStrategy };
}
