import type { ReactElement } from 'react';
import { errorWords } from '#web/api/error-words.ts';
import { errorText } from '#web/text/errors.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** In place of something that did not load: what happened, and a way to try again. */
export function Failure({ error, retry }: { error: Error; retry: () => unknown }): ReactElement {
  return (
    <Alert variant="error" role="alert">
      <Stack gap={12}>
        <Text>{errorWords(error)}</Text>
        <div>
          <Button size="small" variant="secondary" onClick={() => retry()}>
            {errorText.tryAgain}
          </Button>
        </div>
      </Stack>
    </Alert>
  );
}
