import type { ReactElement } from 'react';
import { gates } from '#shared/codes.ts';
import type { Excluded } from '#shared/matching/match.ts';
import { gateText, type RankedWords, matchText as t } from '#web/text/nb/advisor-match.ts';
import { format } from '#web/text/nb/format.ts';
import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Text } from '#web/ui/text.tsx';

/** For each gate, how many were left out by it. */
export function ExcludedTable({
  excluded,
  words,
}: {
  excluded: Excluded;
  words: RankedWords;
}): ReactElement {
  return (
    <>
      <Text size="small">{words.excludedIntro}</Text>
      <Table label={words.excluded} size="small">
        <TableHeader>
          <TableRow>
            <TableHeaderCell scope="col">{t.gate}</TableHeaderCell>
            <TableHeaderCell scope="col">{t.reason}</TableHeaderCell>
            <TableHeaderCell scope="col" align="right">
              {words.count}
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {gates.map((gate) => (
            <TableRow key={gate}>
              <TableHeaderCell scope="row">{gateText[gate].name}</TableHeaderCell>
              <TableCell>{gateText[gate].fails}</TableCell>
              <TableCell align="right">{format.number(excluded[gate])}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
