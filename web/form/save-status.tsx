import type { ReactElement } from 'react';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { formText } from '#web/text/form.ts';
import { format } from '#web/text/format.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { ActionButton } from './action-button.tsx';
import type { Keeping } from './keeping.ts';

const t = formText.saving;

interface SaveStatusProps {
  keeping: Keeping<unknown>;
  faultCount: number;
  /** What to say while nothing is stored, and when what is written is in this browser only. */
  words?: { fresh?: string; unsaved?: string };
  retry: () => Promise<void>;
}

/** Whether what is written is kept, and where. The one place that says it. */
export function SaveStatus(props: SaveStatusProps): ReactElement {
  const { keeping, faultCount, retry } = props;
  const isTrouble = keeping.status === 'refused' || keeping.status === 'conflict';
  const hasFailed = keeping.status === 'refused' && faultCount === 0;
  return (
    <Stack gap={8}>
      <div role="status">
        {isTrouble ? (
          <Alert variant="warning" size="small">
            {wordsOf(props)}
          </Alert>
        ) : (
          <Text size="small">{wordsOf(props)}</Text>
        )}
      </div>
      {hasFailed && (
        <div>
          <ActionButton size="small" variant="secondary" action={retry}>
            {t.retry}
          </ActionButton>
        </div>
      )}
    </Stack>
  );
}

function wordsOf({ keeping, faultCount, words }: SaveStatusProps): string {
  const { status, savedAt, error } = keeping;
  switch (status) {
    case 'unsaved':
      return words?.unsaved ?? t.unsaved;
    case 'waiting':
      return t.waiting;
    case 'saving':
      return t.saving;
    case 'conflict':
      return formText.conflict.title;
    case 'refused':
      return faultCount > 0 ? t.rejected(faultCount) : failureWords(error);
    default:
      return savedAt ? t.saved(format.moment(savedAt)) : (words?.fresh ?? '');
  }
}

function failureWords(error: unknown): string {
  return t.failed + (error instanceof ApiError ? ` ${errorWords(error)}` : '');
}
