import type { ReactElement } from 'react';
import { whatIfText as t } from '#web/text/advisor-what-if.ts';
import { Table, TableBody, TableHeader, TableHeaderCell, TableRow } from '#web/ui/table.tsx';
import { type ChangeEffect, groupChanges } from './change-groups.ts';
import { BestCell, OpeningsCell } from './effect-cells.tsx';
import styles from './what-if-view.module.css';

interface ChangeTableProps {
  changes: readonly ChangeEffect[];
  wordsOf: (effect: ChangeEffect) => string;
}

/** Each change with what it would open, in groups. */
export function ChangeTable({ changes, wordsOf }: ChangeTableProps): ReactElement {
  const most = Math.max(...changes.map(({ more }) => more));
  return (
    <Table label={t.changes} size="small" className={styles.table}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell scope="col">{t.columns.change}</TableHeaderCell>
          <TableHeaderCell scope="col">{t.columns.more}</TableHeaderCell>
          <TableHeaderCell scope="col">{t.columns.best}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      {groupChanges(changes).map(({ group, changes: ofGroup }) => (
        <TableBody key={group}>
          <TableRow className={styles.group} shadeOnHover={false}>
            <TableHeaderCell scope="rowgroup" colSpan={3}>
              {t.group[group]}
            </TableHeaderCell>
          </TableRow>
          {ofGroup.map((effect) => (
            <TableRow key={JSON.stringify(effect.change)}>
              <TableHeaderCell scope="row">{wordsOf(effect)}</TableHeaderCell>
              <OpeningsCell count={effect.more} most={most}>
                {t.more(effect.more)}
              </OpeningsCell>
              <BestCell {...effect} />
            </TableRow>
          ))}
        </TableBody>
      ))}
    </Table>
  );
}
