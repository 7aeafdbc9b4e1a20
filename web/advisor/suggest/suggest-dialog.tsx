import { type ReactElement, useState } from 'react';
import { errorWords } from '#web/api/error-words.ts';
import { type Suggested, useSuggest } from '#web/api/suggest.ts';
import { paths } from '#web/app/paths.ts';
import { useOnce } from '#web/form/use-once.ts';
import { suggestText as t } from '#web/text/advisor-referrals.ts';
import { Button } from '#web/ui/button.tsx';
import { Link } from '#web/ui/link.tsx';
import { Modal } from '#web/ui/modal.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import type { NamedPair } from './named-pair.ts';
import styles from './suggesting.module.css';

interface SuggestDialogProps {
  pairs: readonly NamedPair[];
  /** Each has its answer. */
  onSettled: () => void;
  /** All of them were made. */
  onSent: () => void;
  onClose: () => void;
}

const mostLetters = 500;

/** One look before it is sent; where not all of it could be, what became of each. */
export function SuggestDialog(props: SuggestDialogProps): ReactElement {
  const { pairs, onSettled, onSent, onClose } = props;
  const [note, setNote] = useState('');
  const [report, setReport] = useState<readonly Suggested[]>();
  const suggesting = useSuggest();
  const { run, isRunning } = useOnce();
  const isTooLong = note.trim().length > mostLetters;
  const send = (): Promise<void> =>
    run(async () => {
      if (isTooLong) return;
      const done = await suggesting.mutateAsync({ pairs, note: note.trim() || undefined });
      onSettled();
      if (done.every(({ outcome }) => outcome === 'made')) onSent();
      else setReport(done);
    });
  if (report) return <Report pairs={pairs} report={report} onClose={onClose} />;
  return (
    <Modal title={t.title(pairs.length)} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack gap={16}>
          <Stack as="ul" gap={4}>
            {pairs.map((pair) => (
              <li key={`${pair.participantId} ${pair.openingId}`}>
                <Text>
                  <b>{t.pair(pair.participant, pair.opening)}</b>
                </Text>
              </li>
            ))}
          </Stack>
          <Text>{t.intro}</Text>
          <TextArea
            label={t.note}
            description={t.noteHelp}
            minRows={2}
            value={note}
            error={isTooLong && t.tooLong}
            onChange={({ target }) => setNote(target.value)}
          />
          <Row gap={12}>
            <Button type="submit" aria-disabled={isRunning}>
              {t.confirm(pairs.length)}
            </Button>
            <Button variant="secondary" onClick={onClose}>
              {t.cancel}
            </Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}

interface ReportProps {
  pairs: readonly NamedPair[];
  report: readonly Suggested[];
  onClose: () => void;
}

/** What was made, what was not, and why. */
function Report({ pairs, report, onClose }: ReportProps): ReactElement {
  const made = report.filter(({ outcome }) => outcome === 'made').length;
  return (
    <Modal
      title={t.reportTitle(made, report.length)}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t.close}</Button>}
    >
      <ul className={styles.report}>
        {report.map((one, at) => {
          const pair = pairs[at];
          if (!pair) return null;
          return (
            <li key={`${pair.participantId} ${pair.openingId}`}>
              <Text>
                <b>{t.pair(pair.participant, pair.opening)}</b>
              </Text>
              <Text size="small">
                {outcomeWords(one)}{' '}
                {'id' in one && <Link to={paths.referral(one.id)}>{t.open}</Link>}
              </Text>
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}

function outcomeWords(one: Suggested): string {
  return one.outcome === 'failed' ? t.failed(errorWords(one.error)) : t[one.outcome];
}
