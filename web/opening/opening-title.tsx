import type { ReactNode } from 'react';
import { ownWordsLanguage } from './own-words.ts';

interface OpeningTitleProps {
  /** Anything that bears an opening's title; undefined where the opening is gone. */
  of: { title: string } | undefined;
  /** Said instead where it is gone. */
  otherwise?: string;
}

/** A title is Norwegian on every page: voices and translators go by the language of the words. */
export function OpeningTitle({ of, otherwise }: OpeningTitleProps): ReactNode {
  return of ? <span lang={ownWordsLanguage}>{of.title}</span> : otherwise;
}
