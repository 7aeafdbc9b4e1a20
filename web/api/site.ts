import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** Whom people may write to; it does not change while a page is open. */
export const siteQuery = queryOptions({
  queryKey: ['site'],
  queryFn: ({ signal }) => call('GET /api/site', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});
