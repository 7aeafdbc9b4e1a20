import { expect, test } from 'vitest';
import { lix } from '#shared/simple-norwegian/lix.ts';

/** interface.md, "For participants". */
const greatestLix = 30;
const mostWordsPerSentence = 12;
/** In fewer words one long one decides alone, and the index says nothing. */
const fewestWords = 5;
/** Long words are hard in these; others have endings where these have small words. */
const germanic = /^\.\/(?:nb|nn|en)\//;
/** Texts that only advisors, leaders and employers meet are held to the limit as a whole. */
const forProfessionals = /advisor|leader-|ending-case|employer|form/;

const modules = Object.entries(
  // Names of codes and of words are no sentences.
  import.meta.glob<Record<string, unknown>>(
    ['./*/*.ts', '!./*/*.test.ts', '!./*/code-labels.ts', '!./*/glossary.ts'],
    { eager: true },
  ),
).map(([name, module]) => ({ name, texts: textsIn(module) }));

/** Every text of a module that is not made of parts. Those that are, are read where they are made. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return wordsOf(value) < fewestWords ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The name of the language is long in some, and hard for nobody. */
function lixOf(text: string): number {
  return lix(text.replaceAll('Norwegian', 'norsk'));
}

function wordsOf(text: string): number {
  return text.split(/\s+/).length;
}

test('the texts are found', () => {
  expect(modules.flatMap(({ texts }) => texts).length).toBeGreaterThan(100);
});

// The index is made for Scandinavian: of one short English text it says little.
test.each(modules.filter(({ name }) => /^\.\/nb\//.test(name) && !forProfessionals.test(name)))(
  'every text of $name is easy to read',
  ({ texts }) => {
    expect(texts.filter((text) => lixOf(text) > greatestLix)).toEqual([]);
  },
);

test.each(modules.filter(({ texts }) => texts.length > 0))(
  '$name as a whole is easy to read, in short sentences',
  ({ name, texts }) => {
    if (germanic.test(name)) expect(lixOf(texts.join('\n'))).toBeLessThanOrEqual(greatestLix);
    const sentences = texts.flatMap((text) => text.split(/(?<=[.!?؟።፧])\s+/));
    const words = sentences.reduce((sum, sentence) => sum + wordsOf(sentence), 0);
    expect(words / sentences.length).toBeLessThanOrEqual(mostWordsPerSentence);
  },
);
