import { ArrowLeftIcon } from '@navikt/aksel-icons';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import styles from './back-link.module.css';
import { Link } from './link.tsx';

interface BackLinkProps {
  to: string;
  children: ReactNode;
  /** `to` is the page one came from: going there is going back, to where one was on it. */
  isPrevious?: boolean;
}

/** The way back, over the heading of a page. */
export function BackLink({ to, children, isPrevious = false }: BackLinkProps): ReactElement {
  const navigate = useNavigate();
  const goBack = (event: MouseEvent): void => {
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!isPrevious || opensElsewhere) return;
    event.preventDefault();
    void navigate(-1);
  };
  return (
    <Link to={to} className={styles.back} data-screen-only onClick={goBack}>
      <ArrowLeftIcon aria-hidden className={styles.arrow} />
      {children}
    </Link>
  );
}
