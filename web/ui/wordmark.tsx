import type { ReactElement } from 'react';
import styles from './wordmark.module.css';

/** The name and the mark: a step to stand on, and someone on the way up. */
export function Wordmark({ name }: { name: string }): ReactElement {
  return (
    <span className={styles.wordmark}>
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect className={styles.ground} width="32" height="32" rx="9" />
        <path className={styles.steps} d="M7 24.5h7v-6h6v-6h5" />
        <circle className={styles.person} cx="12" cy="10" r="3.4" />
      </svg>
      {name}
    </span>
  );
}
