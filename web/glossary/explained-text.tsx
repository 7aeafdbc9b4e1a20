import { createContext, type ReactElement, use, useId, useState } from 'react';
import type { FoundWord } from './glossary.ts';
import { useExplainedWords } from './use-explained-words.ts';

interface ExplainedTextProps {
  children: string;
  /** Of the text, where it is another one than the page's. */
  lang?: string | undefined;
}

/** Of firms, places and people in the texts below: no word in them is explained. */
export const NamesInText = createContext<readonly string[]>([]);

/** Text in which each hard word can be tapped, once the words have come; what it means comes below. */
export function ExplainedText({ children, lang }: ExplainedTextProps): ReactElement {
  const names = use(NamesInText);
  const words = useExplainedWords();
  const [open, setOpen] = useState<FoundWord>();
  const shown = { id: useId(), open, setOpen };
  return (
    <>
      <span lang={lang}>
        {words ? <words.MarkedText text={children} names={names} {...shown} /> : children}
      </span>
      {words && <words.OpenWord {...shown} />}
    </>
  );
}
