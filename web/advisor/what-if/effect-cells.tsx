import type { ReactElement, ReactNode } from 'react';
import type { WhatIf } from '#shared/matching/what-if.ts';
import { whatIfText as t } from '#web/text/advisor-what-if.ts';
import { NumberCell, TableCell } from '#web/ui/table.tsx';
import { isSeen } from './change-groups.ts';
import styles from './what-if-view.module.css';

/** A number of openings, with a bar as long as its share of `most`. */
export function OpeningsCell({
  count,
  most,
  children,
}: {
  count: number;
  most: number;
  children: ReactNode;
}): ReactElement {
  return (
    <TableCell>
      <div className={styles.openings}>
        <b>{children}</b>
        <div className={styles.track} aria-hidden>
          <div style={{ inlineSize: `${most > 0 ? (100 * count) / most : 0}%` }} />
        </div>
      </div>
    </TableCell>
  );
}

/** The best score then, and how far it is from today's. */
export function BestCell({
  best,
  gain,
}: Pick<WhatIf['wishes'][number], 'best' | 'gain'>): ReactElement {
  if (!isSeen(gain)) return <NumberCell className={styles.same}>{t.same}</NumberCell>;
  return (
    <NumberCell>
      {t.best(best)} <b className={styles.gain}>{t.gain(gain)}</b>
    </NumberCell>
  );
}
