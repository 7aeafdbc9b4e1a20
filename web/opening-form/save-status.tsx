import type { ReactElement } from 'react';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { statusLabels } from '#web/text/code-labels.ts';
import { format } from '#web/text/format.ts';
import { conflictText, savingText as t } from '#web/text/opening-form.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Text } from '#web/ui/text.tsx';
import type { Keeping } from './opening-keeper.ts';

interface SaveStatusProps {
  keeping: Keeping;
  faultCount: number;
  retry: () => Promise<void>;
}

/** Whether what is written is kept, and where. */
export function SaveStatus({ keeping, faultCount, retry }: SaveStatusProps): ReactElement {
  const status = keeping.stored?.status ?? 'draft';
  const isTrouble = keeping.status === 'refused' || keeping.status === 'conflict';
  const hasFailed = keeping.status === 'refused' && faultCount === 0;
  return (
    <Stack gap={8}>
      <div>
        <Tag tone={status === 'published' ? 'success' : 'neutral'}>{statusLabels[status]}</Tag>
      </div>
      <div role="status">
        {isTrouble ? (
          <Alert variant="warning" size="small">
            {wordsOf(keeping, faultCount)}
          </Alert>
        ) : (
          <Text size="small">{wordsOf(keeping, faultCount)}</Text>
        )}
      </div>
      {hasFailed && (
        <div>
          <Button size="small" variant="secondary" onClick={() => void retry()}>
            {t.retry}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function wordsOf({ status, stored, savedAt, error }: Keeping, faultCount: number): string {
  switch (status) {
    case 'in_browser':
      return t.inBrowser;
    case 'waiting':
      return t.waiting;
    case 'unsaved':
      return t.unsaved;
    case 'saving':
      return t.saving;
    case 'conflict':
      return conflictText.title;
    case 'refused':
      return faultCount > 0 ? t.rejected(faultCount) : failureWords(error);
    default: {
      const at = savedAt ?? stored?.updatedAt;
      return at ? t.saved(format.moment(at)) : t.fresh;
    }
  }
}

function failureWords(error: unknown): string {
  const reason = error instanceof ApiError ? ` ${errorWords(error)}` : '';
  return t.failed + reason;
}
