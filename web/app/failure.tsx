import type { ReactElement } from 'react';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { useSession } from '#web/api/session.ts';
import { errorText } from '#web/text/errors.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { homeOf, paths } from './paths.ts';
import { useHasOfflineLine } from './use-has-offline-line.ts';

/**
 * In place of something that did not load: what happened, and a way to try again. Where the line over
 * the page says that there is no net, and has that button, it is said once.
 */
export function Failure({ error, retry }: { error: Error; retry: () => unknown }): ReactElement {
  const hasOfflineLine = useHasOfflineLine();
  if (error instanceof ApiError && error.status === 404) return <NotThere />;
  if (error instanceof ApiError && error.status === 0 && hasOfflineLine) {
    return <Text>{errorText.offline}</Text>;
  }
  return (
    <Notice tone="fault" role="alert">
      <Stack gap={12}>
        <Text>{errorWords(error)}</Text>
        <div>
          <Button size="small" variant="secondary" onClick={() => retry()}>
            {errorText.tryAgain}
          </Button>
        </div>
      </Stack>
    </Notice>
  );
}

/** An address that leads nowhere is no fault of ours, and asking again does not help. */
function NotThere(): ReactElement {
  const { account } = useSession();
  return (
    <Stack gap={16}>
      <Text>{errorText.notFound}</Text>
      <Row>
        <ButtonLink to={account ? homeOf(account.role) : paths.board}>
          {account ? errorText.toStart : errorText.toBoard}
        </ButtonLink>
      </Row>
    </Stack>
  );
}
