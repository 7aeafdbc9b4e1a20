import type { ReactElement } from 'react';
import { savingText as t } from '#web/text/opening-form.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import type { OpeningFormState } from './use-opening-form.ts';

/** Says that unsaved words are back after a reload, as long as they are still unsaved. */
export function RestoredNotice({ state }: { state: OpeningFormState }): ReactElement | null {
  const { isRestored, keeping, startOver } = state;
  const isUnsaved = keeping.status === 'in_browser' || keeping.status === 'unsaved';
  if (!isRestored || !isUnsaved) return null;
  return (
    <Alert variant="info">
      <Stack gap={12}>
        <Text size="small">{t.restored}</Text>
        <div>
          <Button size="small" variant="secondary" onClick={startOver}>
            {keeping.stored ? t.useStored : t.startOver}
          </Button>
        </div>
      </Stack>
    </Alert>
  );
}
