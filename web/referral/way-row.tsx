import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { ReactElement } from 'react';
import { wayText as t } from '#web/text/own-page.ts';
import { HiddenText } from '#web/ui/text.tsx';
import styles from './way-row.module.css';

export interface WayPoint<S extends string> {
  step: S;
  is: 'done' | 'now' | 'later';
}

interface WayRowProps<S extends string> {
  way: readonly WayPoint<S>[];
  label: string;
  words: Readonly<Record<S, string>>;
}

/** How far something has come: below each other on a phone, else in a row. */
export function WayRow<S extends string>({
  way,
  label,
  words,
}: WayRowProps<S>): ReactElement | null {
  if (way.length === 0) return null;
  return (
    <ol className={styles.way} aria-label={label}>
      {way.map(({ step, is }, i) => (
        <li key={step} data-is={is} aria-current={is === 'now' ? 'step' : undefined}>
          <span className={styles.mark} aria-hidden>
            {is === 'done' ? <CheckmarkIcon /> : i + 1}
          </span>
          <span>
            {words[step]}
            {is !== 'later' && <HiddenText> ({t[is]})</HiddenText>}
          </span>
        </li>
      ))}
    </ol>
  );
}
