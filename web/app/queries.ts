import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '#web/api/call.ts';
import { noteEndOfSession } from '#web/api/session.ts';

const retries = 2;
/** Nobody reads again what was sent or answered: passwords, links and codes that are shown once are among it. */
const mutationsKeptMs = 0;

/**
 * What the API has answered, and how it is asked.
 * @param queryCache one that is watched, where the server makes a page
 */
export function createQueries(queryCache?: QueryCache): QueryClient {
  /** The session ended on the server: the guards of the router take over from here. */
  const note = (error: Error): void => {
    if (error instanceof ApiError && error.code === 'not_signed_in') noteEndOfSession(queries);
  };
  const queries: QueryClient = new QueryClient({
    queryCache: queryCache ?? new QueryCache({ onError: note }),
    mutationCache: new MutationCache({ onError: note }),
    defaultOptions: {
      // Offline is told at once; a query that silently waits for the network says nothing.
      mutations: { networkMode: 'always', gcTime: mutationsKeptMs },
      queries: {
        networkMode: 'always',
        staleTime: 10_000,
        retry: (failures, error) => failures < retries && isPassing(error),
        refetchOnWindowFocus: false,
      },
    },
  });
  return queries;
}

/** Asking again helps when the server was away, not when it said no. */
function isPassing(error: Error): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status === 503);
}
