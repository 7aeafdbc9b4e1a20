import type { ReactElement } from 'react';
import type { CountedLinkState } from '#web/advisor/matches/counted-list.tsx';
import { whatIfText as t } from '#web/text/advisor-what-if.ts';
import { Link } from '#web/ui/link.tsx';
import { Table, TableBody, TableHeader, TableHeaderCell, TableRow } from '#web/ui/table.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { type ChangeEffect, groupChanges } from './change-groups.ts';
import { BestCell, OpeningsCell } from './effect-cells.tsx';
import styles from './what-if-view.module.css';

interface ChangeTableProps {
  changes: readonly ChangeEffect[];
  wordsOf: (effect: ChangeEffect) => string;
  /** The query of the list that a change's number counts. */
  queryOf: (effect: ChangeEffect) => string;
}

const state: CountedLinkState = { isFromNumber: true };

/** Each change with what it would open, in groups. */
export function ChangeTable({ changes, wordsOf, queryOf }: ChangeTableProps): ReactElement {
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
                {effect.more > 0 ? (
                  <Link to={{ search: queryOf(effect) }} state={state}>
                    {t.more(effect.more)}{' '}
                    <HiddenText>{t.moreOf(effect.more, wordsOf(effect))}</HiddenText>
                  </Link>
                ) : (
                  t.more(effect.more)
                )}
              </OpeningsCell>
              <BestCell {...effect} />
            </TableRow>
          ))}
        </TableBody>
      ))}
    </Table>
  );
}
