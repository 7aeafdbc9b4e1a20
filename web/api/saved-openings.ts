import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { call, type Reply } from './call.ts';

export type SavedOpening = Reply<'GET /api/me/saved-openings'>['items'][number];

const idsKey = ['saved', 'ids'] as const;
const openingsKey = ['saved', 'openings'] as const;

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
    onSettled: () => queries.invalidateQueries({ queryKey: idsKey }),
  });
}
