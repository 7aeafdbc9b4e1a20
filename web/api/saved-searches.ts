import {
  type QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { call, type Reply } from './call.ts';
import { createOnce, type Made } from './create-once.ts';
import { useTabShelf } from './session.ts';

export type SavedSearch = Reply<'GET /api/me/saved-searches'>['items'][number];

const searchesKey = ['saved', 'searches'] as const;

export function useSavedSearches(isAsked = true): UseQueryResult<SavedSearch[]> {
  return useQuery({
    queryKey: searchesKey,
    enabled: isAsked,
    queryFn: async ({ signal }) => (await call('GET /api/me/saved-searches', {}, signal)).items,
  });
}

export type NewSearch = Pick<SavedSearch, 'name' | 'list' | 'filters'>;

export function useSaveSearch(): UseMutationResult<Made<SavedSearch>, Error, NewSearch> {
  const queries = useQueryClient();
  const shelf = useTabShelf();
  return useMutation({
    mutationFn: (search) =>
      createOnce(shelf, 'saved-search', search, (body, key) =>
        call('POST /api/me/saved-searches', { body, key }),
      ),
    onSettled: () => refreshed(queries),
  });
}

export function useRenameSearch(): UseMutationResult<
  SavedSearch,
  Error,
  Pick<SavedSearch, 'id' | 'name' | 'version'>
> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, name, version }) =>
      call('PATCH /api/me/saved-searches/:id', { params: { id }, body: { name, version } }),
    onSettled: () => refreshed(queries),
  });
}

export function useRemoveSearch(): UseMutationResult<unknown, Error, string> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id) => call('DELETE /api/me/saved-searches/:id', { params: { id } }),
    onSettled: () => refreshed(queries),
  });
}

/** What is new in them changes as well. */
async function refreshed(queries: QueryClient): Promise<void> {
  await Promise.all(
    [searchesKey, ['news']].map((queryKey) => queries.invalidateQueries({ queryKey })),
  );
}
