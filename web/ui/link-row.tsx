import type { ReactElement, ReactNode } from 'react';
import styles from './link-row.module.css';

/** List items of links side by side; the one that is here says so by `aria-current`. */
export function LinkRow({ children }: { children: ReactNode }): ReactElement {
  return <ul className={styles.row}>{children}</ul>;
}
