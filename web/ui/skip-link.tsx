import type { ReactElement, ReactNode } from 'react';
import styles from './skip-link.module.css';

/** For those who go by keyboard: past what comes before, to the element of this id. Seen while it has the focus. */
export function SkipLink({ to, children }: { to: string; children: ReactNode }): ReactElement {
  return (
    <a className={styles.skip} href={`#${to}`}>
      {children}
    </a>
  );
}
