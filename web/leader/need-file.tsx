import { type ReactElement, useRef, useState } from 'react';
import { ApiError } from '#web/api/call.ts';
import { useImportLabourNeed } from '#web/api/labour-need.ts';
import { Failure } from '#web/app/failure.tsx';
import { ActionButton } from '#web/form/action-button.tsx';
import { useNames } from '#web/match/use-names.ts';
import { needImportText as t } from '#web/text/leader-need.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Text } from '#web/ui/text.tsx';
import { NeedFileFaults } from './need-file-faults.tsx';

const mostBytes = 5 * 1024 * 1024;

/** The text of a file; undefined where it is no UTF-8. */
async function textOf(file: File): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** A file is chosen and checked; nothing changes before somebody has seen what would. */
export function NeedFile(): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const [csv, setCsv] = useState('');
  const [refused, setRefused] = useState<string>();
  const trial = useImportLabourNeed();
  const real = useImportLabourNeed();

  const startOver = (): void => {
    trial.reset();
    real.reset();
    setRefused(undefined);
  };
  const check = async (file: File): Promise<void> => {
    startOver();
    if (file.size > mostBytes) return setRefused(t.tooLarge);
    const text = await textOf(file);
    if (text === undefined) return setRefused(t.notText);
    setCsv(text);
    await trial.mutateAsync({ csv: text, isTrial: true }).catch(() => {});
  };
  const bringIn = async (): Promise<void> => {
    await real.mutateAsync({ csv, isTrial: false });
    trial.reset();
    if (input.current) input.current.value = '';
  };
  const failed = real.error ?? trial.error;

  return (
    <Stack as="section" gap={16}>
      <Stack gap={8}>
        <label htmlFor="need-file">{t.file}</label>
        <input
          ref={input}
          id="need-file"
          type="file"
          accept=".csv,text/csv"
          aria-describedby="need-file-note"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void check(file);
          }}
        />
      </Stack>
      <Text size="small" id="need-file-note">
        {t.notChecked}
      </Text>
      {refused && (
        <Alert variant="error" role="alert">
          {refused}
        </Alert>
      )}
      {failed instanceof ApiError && failed.code === 'invalid_input' && (
        <NeedFileFaults faults={failed.fields} more={failed.more} />
      )}
      {failed && !(failed instanceof ApiError && failed.code === 'invalid_input') && (
        <Failure error={failed} retry={startOver} />
      )}
      {trial.data && (
        <>
          <Heading level={2}>{t.previewTitle}</Heading>
          <Preview areas={trial.data.areas} />
          <Row gap={12}>
            <ActionButton action={() => bringIn().catch(() => {})}>{t.bringIn}</ActionButton>
            <Button variant="tertiary" onClick={startOver}>
              {t.cancel}
            </Button>
          </Row>
        </>
      )}
      {real.data && (
        <Alert variant="success" role="status">
          {t.done(real.data.areas.reduce((sum, { after }) => sum + after, 0))}
        </Alert>
      )}
    </Stack>
  );
}

type Areas = NonNullable<ReturnType<typeof useImportLabourNeed>['data']>['areas'];

function Preview({ areas }: { areas: Areas }): ReactElement {
  const names = useNames();
  return (
    <Table label={t.previewTable} size="small">
      <TableHead columns={Object.values(t.areaColumns)} />
      <TableBody>
        {areas.map((one) => (
          <TableRow key={`${one.area} ${one.year}`}>
            <TableHeaderCell scope="row">{names.area(one.area)}</TableHeaderCell>
            <TableCell>{one.year}</TableCell>
            <TableCell>{one.before}</TableCell>
            <TableCell>{one.after}</TableCell>
            <TableCell>
              {t.changes(one.added, one.changed, one.before - (one.after - one.added))}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
