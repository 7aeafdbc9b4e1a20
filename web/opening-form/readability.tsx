import type { ReactElement } from 'react';
import { readabilityText as t } from '#web/text/nb/opening-form.ts';
import { Text } from '#web/ui/text.tsx';
import styles from './readability.module.css';

/** Our own texts keep below the first (interface.md); above the second, Björnsson calls a text hard. */
const easyLix = 30;
const hardLix = 45;

/** How hard a text is to read, in words; nothing for an empty one. */
export function Readability({ lix }: { lix: number }): ReactElement | null {
  if (lix === 0) return null;
  const ease = lix <= easyLix ? 'easy' : lix <= hardLix ? 'middling' : 'hard';
  return (
    <Text size="small" className={styles.readability}>
      <span className={styles.mark} data-ease={ease} aria-hidden />
      {t[ease]} <span className={styles.lix}>({t.lix(Math.round(lix))})</span>
    </Text>
  );
}
