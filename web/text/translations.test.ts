import { describe, expect, test } from 'vitest';
import { codeLabels } from '#shared/code-labels/code-labels.ts';
import { defaultLanguage, type LanguageCode, siteLanguages } from '#shared/site-languages.ts';
import { translated } from '#shared/translated.ts';

type Module = Record<string, unknown>;

/** Screens that a language is not finished without: the board, an opening, sign-in, a participant's own. */
const advisorsAndEmployers = /^(?:advisor(?!-links)|employer|opening-form|participant-form)/;

/** What is written alike in both. */
const alike: Partial<Record<LanguageCode, readonly string[]>> = { en: ['Fotfeste'] };

const modules = import.meta.glob<Module>(['./*/*.ts', '!./*/*.test.ts', './*/*.json'], {
  eager: true,
});

function moduleOf(language: string, name: string): Module | undefined {
  return modules[`./${language}/${name}`];
}

const names = Object.keys(modules).flatMap((path) => {
  const [, language, name] = path.split('/');
  return language === defaultLanguage && name ? [name] : [];
});

/** Paths of the texts that the language says as Bokmål does, or not at all. */
function missingIn(language: LanguageCode, name: string): string[] {
  const paths: string[] = [];
  const compare = (original: unknown, own: unknown, path: string): void => {
    if (typeof original === 'object' && original !== null) {
      for (const [key, text] of Object.entries(original)) {
        compare(text, (own as Module | undefined)?.[key], `${path}.${key}`);
      }
    } else if (typeof original === 'function' ? original === own : isSaidAlike(original, own)) {
      paths.push(path);
    }
  };
  const isSaidAlike = (original: unknown, own: unknown): boolean =>
    typeof original === 'string' &&
    (own === undefined || own === original) &&
    !alike[language]?.includes(original);
  compare(moduleOf(defaultLanguage, name), moduleOf(language, name), name);
  return paths.filter((path) => !languageFree.has(path));
}

/** Rules of time and of letters that every language shares. */
const languageFree = new Set([
  'plain-words.ts.daysUntil',
  'plain-words.ts.osloToday',
  'plain-words.ts.upperFirst',
  'format.ts.lowerFirst',
]);

const others = siteLanguages.filter(({ code }) => code !== defaultLanguage);

describe.each(others)('$name', ({ code }) => {
  test.each(names.filter((name) => !advisorsAndEmployers.test(name)))(
    'has every text of %s',
    (name) => {
      expect(missingIn(code, name)).toEqual([]);
    },
  );

  test('says in Bokmål what only advisors and employers read, so far', ({ annotate }) => {
    const missing = names.flatMap((name) => missingIn(code, name));
    void annotate(`still in Bokmål: ${missing.join(', ')}`);
    expect(missing.every((path) => advisorsAndEmployers.test(path))).toBe(true);
  });

  test('has a name for every code', () => {
    expect(Object.keys(codeLabels[code])).toEqual(Object.keys(codeLabels[defaultLanguage]));
  });
});

test('what a language lacks is said in Bokmål, text by text', () => {
  const original = { title: 'Tittel', days: { mon: 'mandag', tue: 'tirsdag' }, list: ['a', 'b'] };
  const texts = translated(original, { days: { tue: 'Tuesday' }, list: ['c'] });
  expect(texts).toEqual({ title: 'Tittel', days: { mon: 'mandag', tue: 'Tuesday' }, list: ['c'] });
});
