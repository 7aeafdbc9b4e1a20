import type { ReactElement } from 'react';
import { ApiError } from '#web/api/call.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { errorText } from '#web/text/errors.ts';
import { placementText as t } from '#web/text/placement.ts';
import { SkeletonList } from '#web/ui/skeleton.tsx';

interface PendingProps {
  error: Error | null;
  retry: () => unknown;
  width?: 'participant' | 'whole';
}

/** A placement that is not there: on its way, or it did not come. */
export function Pending({ error, retry, width = 'whole' }: PendingProps): ReactElement {
  if (!error) {
    return (
      <Page key="loading" title={t.loading} width={width}>
        <SkeletonList count={3} height="9rem" />
      </Page>
    );
  }
  const isGone = error instanceof ApiError && error.status === 404;
  return (
    <Page
      key="failed"
      title={isGone ? errorText.notFoundTitle : errorText.crashedTitle}
      width={width}
    >
      <Failure error={error} retry={retry} />
    </Page>
  );
}
