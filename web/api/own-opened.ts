import {
  type InfiniteData,
  keepPreviousData,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
} from '@tanstack/react-query';
import type { OpenedReply } from '#shared/matching/match.ts';
import { call } from './call.ts';

const pageSize = 50;

/** The further openings that then fit the participant signed in; `change` as `changeKey` writes it. */
export function useOwnOpened(change: string): UseInfiniteQueryResult<InfiniteData<OpenedReply>> {
  return useInfiniteQuery({
    queryKey: ['matches', 'own', 'opened', change],
    queryFn: ({ pageParam: page, signal }) =>
      call('GET /api/me/what-if/openings', { query: { change, page, pageSize } }, signal),
    initialPageParam: 1,
    getNextPageParam: ({ page, total }) => (page * pageSize < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
}
