import type { ReactElement } from 'react';
import type { FieldValues } from 'react-hook-form';
import { formText } from '#web/text/form.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import type { Stored } from './keeping.ts';
import type { KeptForm } from './use-kept-form.ts';

const t = formText.restored;

/** Says that unsaved words are back, as long as they are still unsaved. */
export function RestoredNotice<V extends FieldValues, R extends Stored>({
  kept: { isRestored, keeping, keeper },
}: {
  kept: KeptForm<V, R>;
}): ReactElement | null {
  if (!isRestored || keeping.status !== 'unsaved') return null;
  return (
    <FoundAgain
      dismiss={keeping.stored ? t.useStored : t.startOver}
      onDismiss={() => keeper.startOver()}
    />
  );
}

interface FoundAgainProps {
  dismiss?: string;
  onDismiss: () => void;
}

export function FoundAgain({ dismiss = t.startOver, onDismiss }: FoundAgainProps): ReactElement {
  return (
    <Alert variant="info" role="status">
      <Stack gap={12}>
        <Text size="small">{t.found}</Text>
        <div>
          <Button size="small" variant="secondary" onClick={onDismiss}>
            {dismiss}
          </Button>
        </div>
      </Stack>
    </Alert>
  );
}
