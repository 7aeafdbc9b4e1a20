import { foldWord, plainWords } from '#shared/search/fold.ts';

/** A word of a text as it was typed. */
export interface TypedWord {
  /** Character for character. */
  written: string;
  /** In lower case, without what cannot be seen. */
  plain: string;
  folded: string;
  /** In the text, from and up to. */
  from: number;
  to: number;
}

/** What `plainWords` divides at, in a text as it was typed. */
const chunk = /[\p{L}\p{N}\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}'’‘‛ʼʹʻ′`´]+/gu;

export function typedWords(text: string): TypedWord[] {
  return [...text.matchAll(chunk)].flatMap(({ 0: written, index }) =>
    plainWords(written).map((plain) => ({
      written,
      plain,
      folded: foldWord(plain),
      from: index,
      to: index + written.length,
    })),
  );
}
