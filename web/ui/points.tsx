import type { ReactElement } from 'react';
import styles from './points.module.css';

/** A list of lines, each with a point before it. */
export function Points({ lines }: { lines: readonly string[] }): ReactElement {
  return (
    <ul className={styles.points}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
