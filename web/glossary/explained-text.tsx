import { createContext, Fragment, type ReactElement, use, useEffect, useId, useState } from 'react';
import styles from './explained-text.module.css';
import type { FoundWord } from './glossary.ts';
import { splitAtWords, type TextPart } from './split-at-words.ts';
import { useGlossary } from './use-glossary.ts';
import { WordExplanation } from './word-explanation.tsx';

interface ExplainedTextProps {
  children: string;
  /** Of the text, where it is another one than the page's. */
  lang?: string | undefined;
}

/** Of firms, places and people in the texts below: no word in them is explained. */
export const NamesInText = createContext<readonly string[]>([]);

/** Text in which each hard word can be tapped; what it means comes below. Escape closes it again. */
export function ExplainedText({ children, lang }: ExplainedTextProps): ReactElement {
  const names = use(NamesInText);
  const glossary = useGlossary();
  const [open, setOpen] = useState<FoundWord>();
  const id = useId();
  useEscape(open !== undefined, () => setOpen(undefined));
  const parts: TextPart[] = glossary
    ? splitAtWords(children, glossary.findWord, names)
    : [{ text: children, at: 0 }];
  return (
    <>
      <span lang={lang}>
        {parts.map(({ text, found, at }) =>
          found === undefined ? (
            <Fragment key={at}>{text}</Fragment>
          ) : (
            <button
              key={at}
              type="button"
              className={styles.word}
              aria-expanded={open?.lemma === found.lemma}
              aria-controls={id}
              onClick={() => setOpen(open?.lemma === found.lemma ? undefined : found)}
            >
              {text}
            </button>
          ),
        )}
      </span>
      <span id={id} className={styles.explanation} hidden={open === undefined} role="status">
        {open && glossary && (
          <WordExplanation {...open} explanations={glossary.explanations} key={open.lemma} />
        )}
      </span>
    </>
  );
}

/** The focus has not left the word: one reads on from there. */
function useEscape(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
