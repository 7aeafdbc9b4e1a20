import { ArrowLeftIcon } from '@navikt/aksel-icons';
import type { ReactElement, ReactNode } from 'react';
import styles from './back-link.module.css';
import { Link } from './link.tsx';

/** The way back, over the heading of a page. */
export function BackLink({ to, children }: { to: string; children: ReactNode }): ReactElement {
  return (
    <Link to={to} className={styles.back}>
      <ArrowLeftIcon aria-hidden className={styles.arrow} />
      {children}
    </Link>
  );
}
