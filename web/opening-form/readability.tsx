import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { lix } from '#shared/simple-norwegian/lix.ts';
import { format } from '#web/text/format.ts';
import { readabilityText as t } from '#web/text/opening-form.ts';
import { Text } from '#web/ui/text.tsx';
import type { OpeningValues } from './opening-values.ts';
import styles from './readability.module.css';

/** Our own texts keep below the first (interface.md); above the second, Björnsson calls a text hard. */
const easyLix = 30;
const hardLix = 45;
/** Fewer words say little about how hard a text is. */
const fewestWords = 8;
const namedWords = 4;
const longWordLetters = 10;

/** How hard these texts are to read together, and which long words to begin with. */
export function Readability({
  of: names,
}: {
  of: readonly ('tasks' | 'youGet' | 'youNeed' | 'description')[];
}): ReactElement | null {
  const { control } = useFormContext<OpeningValues>();
  const text = useWatch({ control, name: names }).join('\n');
  const words = text.match(/\p{L}[\p{L}-]*/gu) ?? [];
  if (words.length < fewestWords) return null;
  const value = lix(text);
  const ease = value <= easyLix ? 'easy' : value <= hardLix ? 'middling' : 'hard';
  const long = ease === 'easy' ? [] : longestOf(words);
  return (
    <Text size="small" className={styles.readability}>
      <span className={styles.mark} data-ease={ease} aria-hidden />
      <span>
        {t[ease]} {long.length > 0 && t.longWords(format.list(long))} {t.lix(Math.round(value))}
      </span>
    </Text>
  );
}

function longestOf(words: readonly string[]): string[] {
  return [...new Set(words)]
    .filter((word) => word.length >= longWordLetters)
    .sort((a, b) => b.length - a.length)
    .slice(0, namedWords)
    .map((word) => `«${word}»`);
}
