import { glossaryWords as ar } from '../text/ar/glossary.ts';
import { glossaryWords as en } from '../text/en/glossary.ts';
import { glossaryWords as ru } from '../text/ru/glossary.ts';
import { glossaryWords as uk } from '../text/uk/glossary.ts';

interface OtherLanguage {
  code: string;
  /** In the language itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  words: Readonly<Record<string, string>>;
}

/** Languages that the words which are met most are given in, whichever language the page is in. */
const languages: readonly OtherLanguage[] = [
  { code: 'en', name: 'English', dir: 'ltr', words: en },
  { code: 'uk', name: 'Українська', dir: 'ltr', words: uk },
  { code: 'ar', name: 'العربية', dir: 'rtl', words: ar },
  { code: 'ru', name: 'Русский', dir: 'ltr', words: ru },
];

export interface Translated extends Omit<OtherLanguage, 'words'> {
  text: string;
}

/** A word of the glossary in each language that has it, the reader's own first. */
export function translationsOf(lemma: string, ownLanguage: string): Translated[] {
  return [...languages]
    .sort((a, b) => Number(b.code === ownLanguage) - Number(a.code === ownLanguage))
    .flatMap(({ words, ...language }) => {
      const text = words[lemma];
      return text === undefined ? [] : [{ ...language, text }];
    });
}
