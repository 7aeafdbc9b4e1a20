import type { ReactElement } from 'react';
import styles from './employer-mark.module.css';
import { initialsOf, toneOf } from './initials.ts';

const tones = 4;

/** Initials in a calm tile, by which one knows an employer again in a list. Its name stands beside it. */
export function EmployerMark({ name }: { name: string }): ReactElement {
  return (
    <span className={styles.mark} data-tone={toneOf(name, tones)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
