import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useEffect } from 'react';
import { BrowserRouter } from 'react-router';
import { SessionContext, useFollowedSession } from '#web/api/session.ts';

export function Providers({
  queries,
  children,
}: {
  queries: QueryClient;
  children: ReactNode;
}): ReactElement {
  return (
    <QueryClientProvider client={queries}>
      {/* Without transitions: what is ticked in a filter, which lives in the address, shows at once. */}
      <BrowserRouter useTransitions={false}>
        <WithSession>{children}</WithSession>
      </BrowserRouter>
    </QueryClientProvider>
  );
}

function WithSession({ children }: { children: ReactNode }): ReactElement {
  // `take-over.ts` hears that what is tapped is heard now.
  useEffect(() => void window.dispatchEvent(new Event('taken-over')), []);
  return <SessionContext value={useFollowedSession()}>{children}</SessionContext>;
}
