import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useCallback, useSyncExternalStore } from 'react';
import { ActionButton } from '#web/form/action-button.tsx';
import { format } from '#web/text/format.ts';
import { offlineText as t } from '#web/text/offline.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Row } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { oldestShown } from './oldest-shown.ts';

/** Without a net: since when what the page shows is known, and a way to try again. */
export function OfflineLine(): ReactElement {
  const queries = useQueryClient();
  const since = useOldestShown(queries);
  return (
    <Alert variant="warning" size="small" role="status">
      <Row gap={12}>
        <Text>
          {navigator.onLine ? t.noContact : t.offline}
          {since !== undefined && ` ${t.seen(format.moment(new Date(since)))}`}
        </Text>
        <ActionButton
          size="small"
          variant="secondary"
          action={() => queries.invalidateQueries({ type: 'active' })}
        >
          {t.again}
        </ActionButton>
      </Row>
    </Alert>
  );
}

function useOldestShown(queries: QueryClient): number | undefined {
  const subscribe = useCallback(
    (listener: () => void) => queries.getQueryCache().subscribe(listener),
    [queries],
  );
  return useSyncExternalStore(subscribe, () => oldestShown(queries));
}
