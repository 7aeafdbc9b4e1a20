import type { ReactElement } from 'react';
import type { FieldError } from '#shared/errors.ts';
import { needImportText as t } from '#web/text/leader-need.ts';
import { Alert } from '#web/ui/alert.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Text } from '#web/ui/text.tsx';

interface NeedFileFaultsProps {
  faults: readonly FieldError[];
  /** Beyond those. */
  more: number;
}

const words: Readonly<Record<string, string>> = t.fault;

/** What is wrong with a file, line by line. */
export function NeedFileFaults({ faults, more }: NeedFileFaultsProps): ReactElement {
  return (
    <>
      <Alert variant="error" role="alert">
        {t.faults(faults.length + more)}
      </Alert>
      <Table label={t.faultTable} size="small">
        <TableHead columns={Object.values(t.faultColumns)} />
        <TableBody>
          {faults.map(({ path, code }) => {
            const [line, column] = path.split('.');
            return (
              <TableRow key={path}>
                <TableHeaderCell scope="row">{line || t.whole}</TableHeaderCell>
                <TableCell>{column ?? ''}</TableCell>
                <TableCell>{words[code] ?? t.otherFault}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {more > 0 && <Text>{t.moreFaults(more)}</Text>}
    </>
  );
}
