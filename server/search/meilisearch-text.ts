import type { Condition } from './meilisearch-filter.ts';
import type { SearchAnswer, SearchRequest, SentText } from './meilisearch-page.ts';
import type { QueryWords } from './search-words.ts';

type Ask = (requests: SearchRequest[]) => Promise<SearchAnswer[]>;

interface Word {
  word: string;
  isPrefix: boolean;
}

/** All the words; a blank at the end keeps Meilisearch from reading the last one as a beginning. */
export function allWords({ words, lastIsPrefix }: QueryWords): SentText {
  return sent(marked(words, lastIsPrefix), 'all');
}

/**
 * What to ask instead when a query found nothing (the rule: `IndexFilters.q`). Only what exists for the
 * caller counts, whatever the other filters say.
 * @returns undefined when the text is not to blame, or nothing has any of its words.
 */
export async function relaxedText(
  { words, lastIsPrefix }: QueryWords,
  exists: readonly Condition[],
  ask: Ask,
): Promise<SentText | undefined> {
  const all = marked(words, lastIsPrefix);
  const totals = async (texts: SentText[]): Promise<number[]> => {
    const probes = texts.map((text) => ({ ...text, filter: [...exists], ...countOnly }));
    return (await ask(probes)).map((answer) => answer.totalHits ?? 0);
  };
  const [together, ...alone] = await totals([sent(all), ...all.map((word) => sent([word]))]);
  if (together === undefined || together > 0) return undefined;
  const known = all.filter((_, i) => (alone[i] ?? 0) > 0);
  if (known.length === 0) return undefined;
  if (known.length < all.length) {
    const [knownTogether] = await totals([sent(known)]);
    if (knownTogether !== undefined && knownTogether > 0) return sent(known);
  }
  return rarestFirst(known, (word) => alone[all.indexOf(word)] ?? 0);
}

const countOnly = { attributesToRetrieve: ['id'], page: 1, hitsPerPage: 0 };

/** The strategy `last` drops words from the end, one after the other: the first one decides. */
function rarestFirst(known: readonly Word[], total: (word: Word) => number): SentText {
  const rarest = known.reduce((a, b) => (total(b) < total(a) ? b : a));
  // A half-typed word can only stand last: as the rarest one it decides alone.
  if (rarest.isPrefix) return sent([rarest]);
  return sent([rarest, ...known.filter((word) => word !== rarest)], 'last');
}

function marked(words: readonly string[], lastIsPrefix: boolean): Word[] {
  return words.map((word, i) => ({ word, isPrefix: lastIsPrefix && i === words.length - 1 }));
}

function sent(
  words: readonly Word[],
  matchingStrategy: SentText['matchingStrategy'] = 'all',
): SentText {
  const text = words.map(({ word }) => word).join(' ');
  return { q: words.at(-1)?.isPrefix ? text : `${text} `, matchingStrategy };
}
