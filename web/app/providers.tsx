import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { BrowserRouter } from 'react-router';

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
      <BrowserRouter useTransitions={false}>{children}</BrowserRouter>
    </QueryClientProvider>
  );
}
