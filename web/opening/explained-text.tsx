import { Fragment, type ReactElement, useId, useState } from 'react';
import styles from './explained-text.module.css';
import { explanationOf, splitAtHardWords } from './hard-words.ts';

/** Text in which each hard word can be tapped; its explanation comes below. */
export function ExplainedText({
  children,
  lang,
}: {
  children: string;
  /** Of the text, where it is another one than the page's, which the explanation is in. */
  lang?: string | undefined;
}): ReactElement {
  const [open, setOpen] = useState<string>();
  const id = useId();
  return (
    <>
      <span lang={lang}>
        {splitAtHardWords(children).map(({ text, key, at }) =>
          key === undefined ? (
            <Fragment key={at}>{text}</Fragment>
          ) : (
            <button
              key={at}
              type="button"
              className={styles.word}
              aria-expanded={open === key}
              aria-controls={id}
              onClick={() => setOpen(open === key ? undefined : key)}
            >
              {text}
            </button>
          ),
        )}
      </span>
      <span id={id} className={styles.explanation} hidden={open === undefined} role="status">
        {open !== undefined && explanationOf(open)}
      </span>
    </>
  );
}
