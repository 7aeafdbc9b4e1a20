import type { ReactElement, ReactNode } from 'react';
import { ApiError } from '#web/api/call.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { errorText } from '#web/text/errors.ts';
import { SkeletonList } from '#web/ui/skeleton.tsx';

interface PendingPageProps {
  /** The heading while it loads. */
  loading: string;
  error: Error | null;
  retry: () => unknown;
  above: ReactNode;
}

/** A page whose one thing is not there: on its way, or it did not come. */
export function PendingPage({ loading, error, retry, above }: PendingPageProps): ReactElement {
  if (!error) {
    return (
      <Page key="loading" title={loading} above={above}>
        <SkeletonList count={3} height="9rem" />
      </Page>
    );
  }
  const isGone = error instanceof ApiError && error.status === 404;
  return (
    <Page
      key="failed"
      title={isGone ? errorText.notFoundTitle : errorText.crashedTitle}
      above={above}
    >
      <Failure error={error} retry={retry} />
    </Page>
  );
}
