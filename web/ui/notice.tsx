import type { ReactElement, ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  tone: 'fault' | 'warning';
  children: ReactNode;
  /** Interrupts a screen reader. */
  role?: 'alert';
}

/** What went wrong, on pages that must be light: an alert without its pictures. */
export function Notice({ tone, ...props }: NoticeProps): ReactElement {
  return <div className={styles.notice} data-tone={tone} {...props} />;
}
