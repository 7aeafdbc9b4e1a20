import type { ReactElement, ReactNode } from 'react';
import styles from './hero.module.css';

/** The deep band at the top of a page, as wide as the screen, with the steps of the mark. */
export function Hero({
  children,
  hasPicture,
}: {
  children: ReactNode;
  /** Where there is room beside the text. */
  hasPicture: boolean;
}): ReactElement {
  return (
    <div className={styles.hero}>
      {hasPicture && (
        <svg
          className={styles.steps}
          viewBox="0 0 320 160"
          preserveAspectRatio="xMaxYMax meet"
          aria-hidden="true"
          focusable="false"
        >
          <path d="M20 160v-10h60v-34h60v-34h60v-34h60v-34h2000" />
          <circle cx="170" cy="50" r="13" />
        </svg>
      )}
      <div className={styles.content}>{children}</div>
    </div>
  );
}
