import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Outcome, OutcomeInput } from '#shared/outcomes/outcome.ts';
import { call } from './call.ts';
import { createOnce, type Made } from './create-once.ts';
import { historyKey } from './history.ts';
import { useTabShelf } from './session.ts';
import { todayKey } from './today.ts';

const outcomesKey = ['outcomes'] as const;

/** What became of a participant, latest day first, each with what it corrects. */
export function useOutcomes(participantId: string): UseQueryResult<Outcome[]> {
  return useQuery({
    queryKey: [...outcomesKey, participantId],
    queryFn: async ({ signal }) =>
      (await call('GET /api/participants/:id/outcomes', { params: { id: participantId } }, signal))
        .items,
  });
}

/** Records it, once; of a point that was recorded it is a correction. `name`: of the point. */
export function useRecordOutcome(
  participantId: string,
  name: string,
): UseMutationResult<Made<Outcome>, Error, OutcomeInput> {
  const queries = useQueryClient();
  const shelf = useTabShelf();
  return useMutation({
    mutationFn: (input) =>
      createOnce(shelf, `outcome/${participantId}/${name}`, input, (body, key) =>
        call('POST /api/participants/:id/outcomes', { params: { id: participantId }, body, key }),
      ),
    onSuccess: () =>
      Promise.all(
        [outcomesKey, todayKey, historyKey].map((queryKey) =>
          queries.invalidateQueries({ queryKey: [...queryKey] }),
        ),
      ),
  });
}
