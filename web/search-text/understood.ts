import type { Understood } from '#shared/search/search.ts';

/** The filters that an address may hold itself, several values of each. */
const listed = ['municipality', 'county', 'kind', 'shift'] as const;
type Listed = (typeof listed)[number];

/** What of a screen's address a search text plays with. */
export type TextState = { q?: string | undefined; literal?: true | undefined } & {
  [F in Listed]?: readonly string[] | undefined;
};

/** One thing that words were taken as: a value, or a place with its distance. */
export interface Meaning {
  label: string;
  /** The words as typed. */
  text: string;
  parts: readonly Understood[];
}

/** Each value of a list by itself; what belongs together, such as a place and how far from it, as one. */
export function meaningsOf(understood: readonly Understood[]): Meaning[] {
  const meanings: Meaning[] = [];
  for (const one of understood) {
    const whole = meanings.find(({ text, parts }) => text === one.text && !parts.some(isListed));
    if (whole && !isListed(one)) {
      meanings[meanings.indexOf(whole)] = {
        ...whole,
        label: `${whole.label}, ${one.label}`,
        parts: [...whole.parts, one],
      };
    } else meanings.push({ label: one.label, text: one.text, parts: [one] });
  }
  return meanings;
}

/**
 * The search when one meaning is taken away: its words go. What the same words mean besides stays, as
 * a filter of its own, where the screen's address has one. Words that can't be found again are
 * searched for as they stand.
 */
export function withoutMeaning<S extends TextState>(
  state: S,
  gone: Meaning,
  all: readonly Meaning[],
): Partial<S> {
  const q = withoutWords(state.q ?? '', gone.text);
  if (q === undefined) return { literal: true } as Partial<S>;
  const changes: TextState = { q: q || undefined };
  const besides = all.filter((each) => each !== gone && each.text === gone.text);
  for (const { filter, value } of besides.flatMap(({ parts }) => parts).filter(isListed)) {
    const before = changes[filter] ?? state[filter] ?? [];
    changes[filter] = [...new Set([...before, value])];
  }
  return changes as Partial<S>;
}

/** The same search in another municipality. */
export function inMunicipality<S extends TextState>(
  state: S,
  number: string,
  all: readonly Meaning[],
): Partial<S> {
  const places = all.filter(({ parts }) => parts.some(({ filter }) => isPlace(filter)));
  const texts = [...new Set(places.map(({ text }) => text))];
  const q = texts.reduce((rest, text) => withoutWords(rest, text) ?? rest, state.q ?? '');
  const changes: TextState = { q: q || undefined, municipality: [number], county: undefined };
  return changes as Partial<S>;
}

function isListed(one: Understood): one is Understood & { filter: Listed } {
  return listed.some((filter) => filter === one.filter);
}

export function isPlace(filter: Understood['filter']): boolean {
  return filter === 'municipality' || filter === 'county' || filter === 'near';
}

/** Stands before a place and means nothing without it. */
const danglingPreposition = /(?:^|\s)(?:i|på|ved|nær)\s+$/i;

function withoutWords(q: string, words: string): string | undefined {
  const at = q.indexOf(words);
  if (words === '' || at < 0) return undefined;
  const before = q.slice(0, at).replace(danglingPreposition, ' ');
  return `${before} ${q.slice(at + words.length)}`.replace(/\s+/g, ' ').trim();
}
