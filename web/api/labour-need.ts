import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { TriedWeights, Weights } from '#shared/matching/match.ts';
import { call, type Reply } from './call.ts';
import { everyPage, largestPage } from './every-page.ts';

/** The whole labour-need table, of every area. */
export function useLabourNeed(): UseQueryResult<LabourNeedRow[]> {
  return useQuery({
    queryKey: ['labour-need'],
    queryFn: ({ signal }) =>
      everyPage((page) =>
        call('GET /api/labour-need', { query: { page, pageSize: largestPage } }, signal),
      ),
  });
}

/** How much each pillar counts in a municipality. */
export function useWeights(municipality: string): UseQueryResult<Weights> {
  return useQuery({
    queryKey: ['weights', municipality],
    queryFn: ({ signal }) =>
      call('GET /api/municipalities/:number/weights', { params: { number: municipality } }, signal),
  });
}

/** From now on these count, for everybody in the municipality. */
export function useSetWeights(number: string): UseMutationResult<Weights, Error, Weights> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body) =>
      call('PUT /api/municipalities/:number/weights', { params: { number }, body }),
    // What was ranked with the old ones is old.
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** A participant's first ten as they are, and with other weights; undefined: not asked for yet. */
export function useTriedWeights(
  id: string | undefined,
  weights: Weights | undefined,
): UseQueryResult<TriedWeights> {
  return useQuery({
    queryKey: ['matches', id, 'tried', weights],
    enabled: id !== undefined && weights !== undefined,
    queryFn: ({ signal }) =>
      call(
        'GET /api/participants/:id/matches/tried',
        { params: { id: id ?? '' }, query: { ...weights } },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}

type Imported = Reply<'POST /api/labour-need/import'>;
type Imports = Reply<'GET /api/labour-need/imports'>;

/** A file of rows: tried, or brought in. */
export function useImportLabourNeed(): UseMutationResult<
  Imported,
  Error,
  { csv: string; isTrial: boolean }
> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ csv, isTrial }) =>
      call('POST /api/labour-need/import', {
        body: csv,
        ...(isTrial && { query: { dryRun: '1' } }),
      }),
    onSuccess: ({ dryRun }) => (dryRun ? undefined : queries.invalidateQueries()),
  });
}

export function useLabourNeedImports(): UseQueryResult<Imports> {
  return useQuery({
    queryKey: ['labour-need-imports'],
    queryFn: ({ signal }) => call('GET /api/labour-need/imports', {}, signal),
  });
}

export function useUndoImport(): UseMutationResult<Imports['items'][number], Error, string> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id) => call('POST /api/labour-need/imports/:id/undo', { params: { id } }),
    onSettled: () => queries.invalidateQueries(),
  });
}
