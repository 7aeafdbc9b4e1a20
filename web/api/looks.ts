import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { call, type Reply } from './call.ts';

/** Who has looked at whom. It changes with every page that somebody opens: it is asked for each time. */

type OwnLooks = Reply<'GET /api/me/looks'>;
type Looks = Reply<'GET /api/looks'>;

export const ownLooksPageSize = 10;
export const looksPageSize = 50;

export function useOwnLooks(page: number): UseQueryResult<OwnLooks> {
  return useQuery({
    queryKey: ['own-looks', page],
    queryFn: ({ signal }) =>
      call('GET /api/me/looks', { query: { page, pageSize: ownLooksPageSize } }, signal),
    placeholderData: keepPreviousData,
  });
}

export interface LookChoice {
  participantId?: string | undefined;
  accountId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  allowed?: 'true' | 'false' | undefined;
  page?: number | undefined;
}

export function useLooks(choice: LookChoice): UseQueryResult<Looks> {
  return useQuery({
    queryKey: ['looks', choice],
    queryFn: ({ signal }) =>
      call('GET /api/looks', { query: { ...choice, pageSize: looksPageSize } }, signal),
    placeholderData: keepPreviousData,
  });
}
