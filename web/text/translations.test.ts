import { describe, expect, test } from 'vitest';
import { codeLabels } from '#shared/code-labels/code-labels.ts';
import { defaultLanguage, type LanguageCode, siteLanguages } from '#shared/site-languages.ts';
import { translated } from '#shared/translated.ts';

type Module = Record<string, unknown>;

/** What the languages of the frame say whole. */
const frame = new Set([
  'alike.ts',
  'board.ts',
  'code-labels.ts',
  'combobox.ts',
  'document.json',
  'errors.ts',
  'fit.ts',
  'form.ts',
  'frame.ts',
  'interest.ts',
  'lacks.ts',
  'language-levels.ts',
  'news-mail.ts',
  'news.ts',
  'occupation.ts',
  'offline.ts',
  'opening-card.ts',
  'opening.ts',
  'own-matches.ts',
  'own-page.ts',
  'own-referral.ts',
  'read-aloud.ts',
  'referral.ts',
  'save.ts',
  'saved.ts',
  'search-text.ts',
  'shift-times.ts',
  'sign-in.ts',
  'sign-out.ts',
  'start.ts',
  'week.ts',
  'welcome.ts',
  'what-helps.ts',
]);

/** What is written alike in every language. */
const alike: readonly unknown[] = ['', 'Fotfeste', 'Administrator', 'NAV', 'Start', '–'];
/** Words that Nynorsk writes in another way: what has none of them may be alike. */
const bokmalOnly =
  /(?<!\p{L})(?:ikke|jeg|hva|noen?|hvor|hvem|hvis|fra|siden|mer|en|er det|jobber|finner|kommer|ønsker|snakker|skriver|velg|nå|da)(?!\p{L})/iu;

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
  const paths = missingBelow(moduleOf(defaultLanguage, name), moduleOf(language, name), name);
  return paths.filter((path) => !languageFree.has(path));

  function missingBelow(original: unknown, own: unknown, path: string): string[] {
    if (isTree(original)) {
      return Object.entries(original).flatMap(([key, text]) =>
        missingBelow(text, isTree(own) ? own[key] : undefined, `${path}.${key}`),
      );
    }
    const isSame = own === undefined || own === original;
    const isNynorskToo = language === 'nn' && !bokmalOnly.test(String(original));
    const isNoText = original === undefined || typeof original === 'number';
    const isMeant = isNoText || alike.includes(original) || isNynorskToo;
    return isSame && !isMeant ? [path] : [];
  }
}

function isTree(value: unknown): value is Module {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Rules of time and of letters that every language shares, and what is said of a language. */
const languageFree = new Set([
  'reach.ts.isWholeLanguage',
  'participant-form.ts.participantFormText.place',
  'plain-words.ts.daysUntil',
  'plain-words.ts.osloToday',
  'plain-words.ts.osloDayOf',
  'plain-words.ts.upperFirst',
  'format.ts.lowerFirst',
]);

const others = siteLanguages.filter(({ code }) => code !== defaultLanguage);

describe.each(others.filter(({ isWhole }) => isWhole))('$name', ({ code }) => {
  test.each(names)('has every text of %s', (name) => {
    expect(missingIn(code, name)).toEqual([]);
  });
});

describe.each(others.filter(({ isWhole }) => !isWhole))('$name', ({ code }) => {
  test.each(names.filter((name) => frame.has(name)))('has every text of %s', (name) => {
    expect(missingIn(code, name)).toEqual([]);
  });
});

test.each(others)('$name has a name for every code', ({ code }) => {
  expect(Object.keys(codeLabels[code])).toEqual(Object.keys(codeLabels[defaultLanguage]));
});

test('what a language lacks is said in Bokmål, text by text', () => {
  const original = { title: 'Tittel', days: { mon: 'mandag', tue: 'tirsdag' }, list: ['a', 'b'] };
  const texts = translated(original, { days: { tue: 'Tuesday' }, list: ['c'] });
  expect(texts).toEqual({ title: 'Tittel', days: { mon: 'mandag', tue: 'Tuesday' }, list: ['c'] });
});
