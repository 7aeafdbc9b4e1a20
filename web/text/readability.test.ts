import { expect, test } from 'vitest';
import { lix, sentencesOf, wordsOf } from '#shared/simple-norwegian/lix.ts';

/** interface.md, "For participants". */
const greatestLix = 30;
const mostWordsPerSentence = 12;
/** In fewer words one long one decides alone, and the index says nothing. */
const fewestWords = 5;
/** Long words are hard in these; others have endings where these have small words. */
const germanic = /^\.\/(?:nb|nn|en)\//;
/** Texts that only advisors, leaders and employers meet are held to the limit as a whole. */
const forProfessionals = /advisor|leader-|ending-case|employer|form|look-log|accounts/;

/** Numbers, days and lists: parts of texts that are made elsewhere. */
const noTexts = /\/(?:format|plain-words|code-labels|writing)\.ts/;

const modules = Object.entries(
  // Names of codes and of words are no sentences.
  import.meta.glob<Record<string, unknown>>(
    ['./*/*.ts', './*/document.json', '!./*/*.test.ts', '!./*/code-labels.ts', '!./*/glossary.ts'],
    { eager: true },
  ),
).map(([name, module]) => ({ name, module, texts: textsIn(module) }));
const ofParticipants = modules.filter(({ name }) => !forProfessionals.test(name));
/** LIX is an index of Scandinavian languages; how long a sentence is counts in every one. */
const scandinavian = /^\.\/(?:nb|nn)\//;

/** Every text of a module that is not made of parts. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return wordsOf(value).length < fewestWords ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What a text may be made of: the first that gives one. Names are short: they are not ours. */
const givens: readonly (readonly (readonly unknown[])[])[] = [
  [['Kari', 'Ola', 'Kari', 'Ola']],
  [
    [1, 1, 1],
    [3, 5, 7],
    ['Kari', 3, 5],
  ],
  [
    ['2026-03-12', '2026-06-10', '2026-06-10', '2026-06-10'],
    ['Kari', '2026-03-12'],
    [2, '2026-06-10', '2026-06-10'],
  ],
  [
    [['mon', 'wed', 'fri'], ['mon']],
    [['evening'], ['day']],
    [[], [], false],
  ],
  [
    [{ km: 41, isFromCentre: true }, 'fra deg'],
    [
      { min: 15, max: 20 },
      { min: 30, max: 37.5 },
    ],
    [{ action: 'suggest', by: { role: 'advisor', displayName: 'Kari' } }],
    [{ action: 'approve', of: 'employer', by: { role: 'advisor', displayName: 'Kari' } }],
  ],
  [['speaking', 'B1'], ['uk', 3, 5], ['evening'], ['mon'], ['work_training'], ['county', 2025]],
];

/** Every text of a module that is made of parts, made of such parts as it takes. */
function madeTextsIn(value: unknown, path: string): { path: string; made: string[] }[] {
  if (typeof value === 'function') {
    const make = value as (...given: readonly unknown[]) => unknown;
    const made = givens.map((each) => each.flatMap((given) => madeOf(make, given)));
    return [{ path, made: made.find((texts) => texts.length > 0) ?? [] }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => madeTextsIn(each, `${path}.${key}`));
}

function madeOf(
  make: (...given: readonly unknown[]) => unknown,
  given: readonly unknown[],
): string[] {
  try {
    const made = make(...given);
    const texts = typeof made === 'object' ? Object.values(made ?? {}) : [made];
    return texts.filter(
      (text) => typeof text === 'string' && !/undefined|NaN|Invalid|\[object/.test(text),
    );
  } catch {
    return [];
  }
}

/** The name of the language is long in some, and hard for nobody. */
function lixOf(text: string): number {
  return lix(text.replaceAll('Norwegian', 'norsk'));
}

function isHard(text: string, name: string): boolean {
  const words = wordsOf(text).length;
  const hasIndex = scandinavian.test(name) && words >= fewestWords;
  return words > mostWordsPerSentence || (hasIndex && lixOf(text) > greatestLix);
}

/** Not every script has capitals to begin a sentence with. */
function sentencesIn(text: string): string[] {
  return sentencesOf(text).flatMap((part) => part.split(/(?<=[.!?؟።])\s+/));
}

function measured(text: string): string {
  return `LIX ${Math.round(lixOf(text))}, ${wordsOf(text).length} words: ${text}`;
}

function print(name: string, sentences: readonly string[]): void {
  // biome-ignore lint/suspicious/noConsole: what is measured is to be seen
  console.info([name, ...sentences.map(measured)].join('\n'));
}

test('the texts are found', () => {
  expect(modules.flatMap(({ texts }) => texts).length).toBeGreaterThan(100);
});

test('of every function of texts a text is made, so that none goes unread', () => {
  const unread = ofParticipants.flatMap(({ name, module }) =>
    madeTextsIn(module, name).flatMap(({ path, made }) => (made.length === 0 ? [path] : [])),
  );
  expect(unread.filter((path) => !noTexts.test(path))).toEqual([]);
});

test.each(ofParticipants)('every sentence of $name is easy to read', ({ name, module, texts }) => {
  const made = noTexts.test(name) ? [] : madeTextsIn(module, name).flatMap((each) => each.made);
  const sentences = [...new Set([...texts, ...made].flatMap(sentencesIn))];
  print(name, sentences);
  expect(sentences.filter((each) => isHard(each, name)).map(measured)).toEqual([]);
});

test.each(modules.filter(({ name, texts }) => germanic.test(name) && texts.length > 0))(
  '$name as a whole is easy to read, in short sentences',
  ({ name, texts }) => {
    if (forProfessionals.test(name)) print(name, texts.flatMap(sentencesOf));
    expect(lixOf(texts.join('\n'))).toBeLessThanOrEqual(greatestLix);
    const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+/));
    const words = sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);
    expect(words / sentences.length).toBeLessThanOrEqual(mostWordsPerSentence);
  },
);
