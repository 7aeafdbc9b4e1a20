import type { ElementType, ReactElement, ReactNode } from 'react';
import styles from './stack.module.css';

interface StackProps {
  children: ReactNode;
  /** Between the children, in pixels at 16 px root. */
  gap?: 4 | 8 | 12 | 16 | 24 | 32 | 48;
  as?: ElementType;
  className?: string | undefined;
  id?: string;
  /** Leads on or does something: not for paper. */
  'data-screen-only'?: true;
}

/** Children below each other. */
export function Stack({
  gap = 16,
  as: Tag = 'div',
  className,
  ...props
}: StackProps): ReactElement {
  return <Tag data-gap={gap} className={join(styles.stack, className)} {...props} />;
}

/** Children beside each other, wrapping where the room ends. */
export function Row({ gap = 8, as: Tag = 'div', className, ...props }: StackProps): ReactElement {
  return <Tag data-gap={gap} className={join(styles.row, className)} {...props} />;
}

function join(...names: (string | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
