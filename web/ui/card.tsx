import type { ElementType, ReactElement, ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  children: ReactNode;
  as?: ElementType;
  /** `warm` for what should be noticed first. */
  tone?: 'plain' | 'warm' | 'accent';
  id?: string;
  'aria-labelledby'?: string;
  /** Not for paper. */
  'data-screen-only'?: true;
}

export function Card({ as: Tag = 'div', tone = 'plain', ...props }: CardProps): ReactElement {
  return <Tag className={styles.card} data-tone={tone} {...props} />;
}
