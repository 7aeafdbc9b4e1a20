import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { mostWordsPerSentence, readabilityOf } from '#web/sentences/readability-report.ts';
import { format } from '#web/text/format.ts';
import { readabilityText as t } from '#web/text/opening-form.ts';
import { Text } from '#web/ui/text.tsx';
import type { OpeningValues } from './opening-values.ts';
import styles from './readability.module.css';

/** Fewer words say little about how hard a text is. */
const fewestWords = 8;

/** How hard these texts are to read together, and which sentences and words to begin with. */
export function Readability({
  of: names,
}: {
  of: readonly ('tasks' | 'youGet' | 'youNeed' | 'description')[];
}): ReactElement | null {
  const { control } = useFormContext<OpeningValues>();
  const text = useWatch({ control, name: names }).join('\n');
  const { ease, lix, words, longSentences, longWords } = readabilityOf(text);
  if (words < fewestWords) return null;
  const named = longWords.map((word) => `«${word}»`);
  const [longest] = longSentences.toSorted((a, b) => b.length - a.length);
  return (
    <Text size="small" className={styles.readability}>
      <span className={styles.mark} data-ease={ease} aria-hidden />
      <span>
        {t[ease]} {longest && t.longSentences(longSentences.length, mostWordsPerSentence, longest)}{' '}
        {named.length > 0 && t.longWords(format.list(named))} {t.lix(Math.round(lix))}
      </span>
    </Text>
  );
}
