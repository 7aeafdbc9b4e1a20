import { type ReactElement, useEffect, useState } from 'react';
import { explanations, type FoundWord } from './glossary.ts';
import type { Translated } from './translations.ts';
import styles from './word-explanation.module.css';

/** What a word means: in the reader's own language first, in plain Norwegian, then in the others. */
export function WordExplanation({ lemma, before }: FoundWord): ReactElement {
  // Only after a tap, so never where the server renders.
  const ownLanguage = document.documentElement.lang;
  const translations = useTranslations(lemma, ownLanguage);
  const own = translations.filter(({ code }) => code === ownLanguage);
  const others = translations.filter(({ code }) => code !== ownLanguage);
  return (
    <>
      {own.map((translation) => (
        <Line key={translation.code} {...translation} />
      ))}
      <span className={styles.line} lang="nb" dir="ltr">
        <b>{before ? `${before} + ${lemma}` : lemma}</b>: {explanations.get(lemma)}
      </span>
      {before && explanations.has(before) && (
        <span className={styles.line} lang="nb" dir="ltr">
          <b>{before}</b>: {explanations.get(before)}
        </span>
      )}
      {others.map((translation) => (
        <Line key={translation.code} {...translation} />
      ))}
    </>
  );
}

function Line({ code, name, dir, text }: Translated): ReactElement {
  return (
    <span className={styles.line} lang={code} dir={dir}>
      <span className={styles.language}>{name}: </span>
      {text}
    </span>
  );
}

/** Empty until they have come: the Norwegian words do not wait for them. */
function useTranslations(lemma: string, ownLanguage: string): readonly Translated[] {
  const [found, setFound] = useState<readonly Translated[]>([]);
  useEffect(() => {
    let isOld = false;
    import('./translations.ts').then(
      ({ translationsOf }) => {
        if (!isOld) setFound(translationsOf(lemma, ownLanguage));
      },
      () => setFound([]),
    );
    return () => {
      isOld = true;
    };
  }, [lemma, ownLanguage]);
  return found;
}
