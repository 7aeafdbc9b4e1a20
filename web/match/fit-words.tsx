import type { ReactElement } from 'react';
import { type Fit, fitText as t } from '#web/text/fit.ts';
import { fitOf } from './fit.ts';
import styles from './fit-words.module.css';

const steps: readonly Fit[] = ['little', 'fair', 'good', 'great'];

/** How well it fits: a picture and words, and the number after them. */
export function FitWords({ score }: { score: number }): ReactElement {
  const fit = fitOf(score);
  return (
    <p className={styles.fit}>
      <svg viewBox="0 0 28 20" aria-hidden="true" focusable="false" className={styles.picture}>
        {steps.map((step, i) => (
          <rect
            key={step}
            x={i * 7}
            y={15 - i * 5}
            width="5"
            height={5 + i * 5}
            rx="1"
            data-on={i <= steps.indexOf(fit)}
          />
        ))}
      </svg>
      <strong>{t.words[fit]}</strong> <span className={styles.number}>{t.of(score)}</span>
    </p>
  );
}
