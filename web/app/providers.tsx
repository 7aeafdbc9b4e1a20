import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { BrowserRouter } from 'react-router';
import { ApiError } from '#web/api/call.ts';
import { followOtherTabs, noteEndOfSession, sessionQuery } from '#web/api/session.ts';

const retries = 2;

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: note }),
  mutationCache: new MutationCache({ onError: note }),
  defaultOptions: {
    // Offline is told at once; a query that silently waits for the network says nothing.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      retry: (failures, error) => failures < retries && isPassing(error),
      refetchOnWindowFocus: false,
    },
  },
});

// The first thing to know, before the parts of the screen fill the connections.
void queries.prefetchQuery(sessionQuery);
followOtherTabs(queries);

/** The session ended on the server: the guards of the router take over from here. */
function note(error: Error): void {
  if (error instanceof ApiError && error.code === 'not_signed_in') noteEndOfSession(queries);
}

/** Asking again helps when the server was away, not when it said no. */
function isPassing(error: Error): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status === 503);
}

export function Providers({ children }: { children: ReactNode }): ReactElement {
  return (
    <QueryClientProvider client={queries}>
      {/* Without transitions: what is ticked in a filter, which lives in the address, shows at once. */}
      <BrowserRouter useTransitions={false}>{children}</BrowserRouter>
    </QueryClientProvider>
  );
}
