import type { ReactElement } from 'react';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import { useOccupationGroup } from '#web/advisor/use-occupation-group.ts';
import { labourNeedText as t } from '#web/text/advisor.ts';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';

/** The rows of one area, with year and source. */
export function NeedTable({ rows }: { rows: readonly LabourNeedRow[] }): ReactElement {
  const groupName = useOccupationGroup();
  return (
    <Table label={t.table} size="small">
      <TableHead columns={Object.values(t.columns)} />
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.styrk08}>
            <TableHeaderCell scope="row">{groupName(row.styrk08)}</TableHeaderCell>
            <TableCell>{row.styrk08}</TableCell>
            <TableCell>
              {row.need === undefined ? t.shortage(row.shortage ?? 0) : t.need(row.need)}
            </TableCell>
            <TableCell>{row.year}</TableCell>
            <TableCell>{row.source}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
