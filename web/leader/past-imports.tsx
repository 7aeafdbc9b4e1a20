import type { ReactElement } from 'react';
import { useLabourNeedImports, useUndoImport } from '#web/api/labour-need.ts';
import { Failure } from '#web/app/failure.tsx';
import { ActionButton } from '#web/form/action-button.tsx';
import { useNames } from '#web/match/use-names.ts';
import { format } from '#web/text/format.ts';
import { needImportText as t } from '#web/text/leader-need.ts';
import { Alert } from '#web/ui/alert.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Text } from '#web/ui/text.tsx';

/** Files that were brought in, the newest first; one that nothing has replaced since can be taken back. */
export function PastImports(): ReactElement {
  const names = useNames();
  const { data, error, refetch } = useLabourNeedImports();
  const undo = useUndoImport();
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <SkeletonList count={2} height="3rem" />;
  if (data.total === 0) return <Text>{t.none}</Text>;
  return (
    <>
      {undo.isSuccess && (
        <Alert variant="success" role="status">
          {t.undone}
        </Alert>
      )}
      {undo.error && <Failure error={undo.error} retry={undo.reset} />}
      <Table label={t.lastTable} size="small">
        <TableHead columns={Object.values(t.lastColumns)} />
        <TableBody>
          {data.items.map(({ id, at, areas, canUndo }) => (
            <TableRow key={id}>
              <TableHeaderCell scope="row">{format.moment(at)}</TableHeaderCell>
              <TableCell>
                {areas
                  .map(({ area, year, after }) => t.tableOf(names.area(area), year, after))
                  .join(', ')}
              </TableCell>
              <TableCell>
                {canUndo ? (
                  <ActionButton
                    variant="secondary"
                    size="small"
                    aria-label={t.undoOf(format.moment(at))}
                    action={() => undo.mutateAsync(id).catch(() => {})}
                  >
                    {t.undo}
                  </ActionButton>
                ) : (
                  t.cannotUndo
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {data.total > data.items.length && (
        <Text size="small">{t.onlyNewest(data.items.length, data.total)}</Text>
      )}
    </>
  );
}
