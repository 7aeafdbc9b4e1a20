import type { FilterValues } from '#server/search/search-index.ts';
import type {
  Understand,
  Understanding,
  UnderstoodValue,
} from '#server/search/understanding/understanding.ts';
import { foldedWords } from '#shared/search/fold.ts';

/** The text of a search as an engine is asked for it. */
export interface MeantText {
  q: string | undefined;
  understood?: FilterValues;
}

export interface Interpreted<T> {
  answer: T;
  understood: UnderstoodValue[];
}

/** Asks with what a text means, or word by word where `literal`. */
export type Interpret = <T extends { leftOut: readonly string[] }>(
  q: string | undefined,
  literal: boolean,
  ask: (meant: MeantText) => Promise<T>,
) => Promise<Interpreted<T>>;

/**
 * A smaller place is called like many a house and employer, so its name is first looked for among the
 * openings; where none has it, it is the place.
 */
export function createInterpret(understand: Understand): Interpret {
  return async (q, literal, ask) => {
    if (literal || q === undefined || q.trim() === '') {
      return { answer: await ask({ q }), understood: [] };
    }
    const certain = understand(q, 'certain');
    const answer = await ask(meantBy(certain));
    const all = answer.leftOut.length > 0 ? understand(q, 'all') : certain;
    if (!namesOnly(answer.leftOut, certain, all)) {
      return { answer, understood: [...certain.understood] };
    }
    return { answer: await ask(meantBy(all)), understood: [...all.understood] };
  };
}

function meantBy({ rest, filters, understood }: Understanding): MeantText {
  return understood.length > 0 ? { q: rest, understood: filters } : { q: rest };
}

/** Whether what `all` understands beyond `certain` are words that were left out, or those with more. */
function namesOnly(
  leftOut: readonly string[],
  { understood: certain }: Understanding,
  { understood: all }: Understanding,
): boolean {
  const texts = [...leftOut, ...certain.map(({ text }) => text)];
  const free = new Set(texts.flatMap(foldedWords));
  const added = all.filter(({ text }) => certain.every((each) => each.text !== text));
  return (
    added.length > 0 && added.every(({ text }) => foldedWords(text).every((word) => free.has(word)))
  );
}
