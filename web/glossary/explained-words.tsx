import { Fragment, type ReactElement, useEffect } from 'react';
import styles from './explained-words.module.css';
import { type FoundWord, findWord, prepareWords } from './glossary.ts';
import { splitAtWords } from './split-at-words.ts';
import { WordExplanation } from './word-explanation.tsx';

interface Shown {
  /** Of what is below the text. */
  id: string;
  /** The word that is explained there. */
  open: FoundWord | undefined;
  setOpen: (word: FoundWord | undefined) => void;
}

interface MarkedTextProps extends Shown {
  text: string;
  names: readonly string[];
}

/** Before the first text: else that one waits for all forms of all words. */
export function prepare(): Promise<void> {
  return prepareWords();
}

/** A text with a button for each word that is explained. */
export function MarkedText({ text, names, id, open, setOpen }: MarkedTextProps): ReactElement[] {
  return splitAtWords(text, findWord, names).map(({ text: part, found, at }) =>
    found === undefined ? (
      <Fragment key={at}>{part}</Fragment>
    ) : (
      <button
        key={at}
        type="button"
        className={styles.word}
        aria-expanded={open?.lemma === found.lemma}
        aria-controls={id}
        onClick={() => setOpen(open?.lemma === found.lemma ? undefined : found)}
      >
        {part}
      </button>
    ),
  );
}

/** What the word means that was tapped. Escape closes it again. */
export function OpenWord({ id, open, setOpen }: Shown): ReactElement {
  useEscape(open !== undefined, () => setOpen(undefined));
  return (
    <span id={id} className={styles.explanation} hidden={open === undefined} role="status">
      {open && <WordExplanation {...open} key={open.lemma} />}
    </span>
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
