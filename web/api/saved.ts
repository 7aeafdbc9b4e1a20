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

export type SavedOpening = Reply<'GET /api/me/saved-openings'>['items'][number];
export type SavedSearch = Reply<'GET /api/me/saved-searches'>['items'][number];

const idsKey = ['saved', 'ids'] as const;
const openingsKey = ['saved', 'openings'] as const;
const searchesKey = ['saved', 'searches'] as const;

/** Ids of the openings that the participant signed in has saved. */
export function useSavedIds(): UseQueryResult<readonly string[]> {
  return useQuery({
    queryKey: idsKey,
    queryFn: async ({ signal }) => (await call('GET /api/me/saved-opening-ids', {}, signal)).items,
  });
}

/** The list as it was when one came: what is removed can be saved again while one is there. */
export function useSavedOpenings(
  page: number,
): UseQueryResult<Reply<'GET /api/me/saved-openings'>> {
  return useQuery({
    queryKey: [...openingsKey, page],
    queryFn: ({ signal }) => call('GET /api/me/saved-openings', { query: { page } }, signal),
    refetchOnWindowFocus: false,
  });
}

/** Saves an opening, or no more. What it looks like changes at once, and back where it did not work. */
export function useSave(
  openingId: string,
): UseMutationResult<unknown, Error, boolean, { before: readonly string[] | undefined }> {
  const queries = useQueryClient();
  const params = { openingId };
  return useMutation({
    mutationFn: (isToBeSaved: boolean) =>
      isToBeSaved
        ? call('PUT /api/me/saved-openings/:openingId', { params })
        : call('DELETE /api/me/saved-openings/:openingId', { params }),
    onMutate: async (isToBeSaved) => {
      await queries.cancelQueries({ queryKey: idsKey });
      const before = queries.getQueryData<readonly string[]>(idsKey);
      const others = (before ?? []).filter((id) => id !== openingId);
      queries.setQueryData(idsKey, isToBeSaved ? [openingId, ...others] : others);
      return { before };
    },
    onError: (_error, _isToBeSaved, context) => queries.setQueryData(idsKey, context?.before),
    onSettled: () => refreshed(queries, idsKey),
  });
}

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
    onSettled: () => refreshed(queries, searchesKey),
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
    onSettled: () => refreshed(queries, searchesKey),
  });
}

export function useRemoveSearch(): UseMutationResult<unknown, Error, string> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id) => call('DELETE /api/me/saved-searches/:id', { params: { id } }),
    onSettled: () => refreshed(queries, searchesKey),
  });
}

async function refreshed(queries: QueryClient, queryKey: readonly string[]): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey }),
    // What is new in them changes as well.
    queryKey === searchesKey && queries.invalidateQueries({ queryKey: ['news'] }),
  ]);
}
