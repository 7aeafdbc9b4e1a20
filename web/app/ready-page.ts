import { type FetchQueryOptions, hashKey, type QueryClient } from '@tanstack/react-query';
import { type PageData, pageDataId } from '#shared/pages/page-renderer.ts';
import { tableQueries } from '#web/api/reference.ts';
import { sessionQuery } from '#web/api/session.ts';
import { isSignedOut } from '#web/api/session-mark.ts';
import { noteRead } from '#web/offline/keep-queries.ts';
import { loadParts } from '#web/ui/part.tsx';

/**
 * Where the server has made the page: resolves when everything is here that it was made of, so that the
 * script can take over what stands there. Undefined where there is nothing to take over: the page was
 * made for nobody, and a history entry may know more of it than the server did.
 */
export function readyPage(queries: QueryClient): Promise<unknown> | undefined {
  const text = document.getElementById(pageDataId)?.textContent;
  if (!text || !isSignedOut() || history.state?.usr) return undefined;
  const { answers, tables, parts }: PageData = JSON.parse(text);
  queries.setQueryData(sessionQuery.queryKey, null);
  for (const [key, answer] of answers) {
    queries.setQueryData(key, answer);
    noteRead(queries, key, answer);
  }
  const wanted = new Set(tables.map(hashKey));
  const asked = tableQueries.filter(({ queryKey }) => wanted.has(hashKey(queryKey)));
  return Promise.all([
    loadParts(parts),
    ...asked.map((table) => queries.prefetchQuery(table as FetchQueryOptions)),
  ]);
}
