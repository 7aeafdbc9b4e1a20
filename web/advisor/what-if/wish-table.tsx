import { type ReactElement, useState } from 'react';
import type { WhatIf } from '#shared/matching/what-if.ts';
import { whatIfText as t } from '#web/text/advisor-what-if.ts';
import { Button } from '#web/ui/button.tsx';
import { Table, TableBody, TableHeader, TableHeaderCell, TableRow } from '#web/ui/table.tsx';
import { BestCell, OpeningsCell } from './effect-cells.tsx';
import styles from './what-if-view.module.css';

/** So many are shown before one asks for more. */
const fewWishes = 5;

interface WishTableProps {
  wishes: WhatIf['wishes'];
  titleOf: (occupation: string) => string;
}

/** Occupations as one more wish: those that lift the best score most, then those with most openings. */
export function WishTable({ wishes, titleOf }: WishTableProps): ReactElement {
  const [isWhole, setIsWhole] = useState(false);
  const sorted = wishes.toSorted((a, b) => b.gain - a.gain || b.openings - a.openings);
  const shown = isWhole ? sorted : sorted.slice(0, fewWishes);
  const most = Math.max(...wishes.map(({ openings }) => openings));
  return (
    <>
      <Table label={t.wishes} size="small" className={styles.table}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell scope="col">{t.wishColumns.occupation}</TableHeaderCell>
            <TableHeaderCell scope="col">{t.wishColumns.openings}</TableHeaderCell>
            <TableHeaderCell scope="col">{t.wishColumns.best}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {shown.map((wish) => (
            <TableRow key={wish.occupation}>
              <TableHeaderCell scope="row">{titleOf(wish.occupation)}</TableHeaderCell>
              <OpeningsCell count={wish.openings} most={most}>
                {t.openings(wish.openings)}
              </OpeningsCell>
              <BestCell {...wish} />
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {shown.length < wishes.length && (
        <div>
          <Button size="small" variant="secondary" onClick={() => setIsWhole(true)}>
            {t.allWishes(wishes.length)}
          </Button>
        </div>
      )}
    </>
  );
}
