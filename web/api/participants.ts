import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Participant, ParticipantDraft } from '#shared/participants/participant.ts';
import { call } from './call.ts';
import { everyPage, largestPage } from './every-page.ts';

const allKey = ['participants', 'all'] as const;

/** All participants of the advisor's municipality, full records, by name. */
export function useParticipants(): UseQueryResult<Participant[]> {
  return useQuery({
    queryKey: allKey,
    queryFn: ({ signal }) =>
      everyPage((page) =>
        call('GET /api/participants', { query: { page, pageSize: largestPage } }, signal),
      ),
  });
}

export function useParticipant(id: string): UseQueryResult<Participant> {
  return useQuery({
    queryKey: oneKey(id),
    queryFn: ({ signal }) => call('GET /api/participants/:id', { params: { id } }, signal),
  });
}

/** Every field that is written; null removes what is stored. */
export type ParticipantContent = { [K in keyof ParticipantDraft]?: ParticipantDraft[K] | null };

export interface StoreParticipant {
  /** What is stored now; missing for a new one. */
  stored: Pick<Participant, 'id' | 'version'> | undefined;
  content: ParticipantContent;
}

/** Creates or changes a participant. A stale version is an `ApiError` with `current`. */
export function useStoreParticipant(): UseMutationResult<Participant, Error, StoreParticipant> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ stored, content }: StoreParticipant) =>
      stored
        ? call('PATCH /api/participants/:id', {
            params: { id: stored.id },
            body: { ...content, version: stored.version },
          })
        : call('POST /api/participants', { body: content as ParticipantDraft }),
    // Out of contact, say so at once instead of waiting in silence.
    networkMode: 'always',
    onSuccess: (participant) => {
      queries.setQueryData(oneKey(participant.id), participant);
      void queries.invalidateQueries({ queryKey: allKey });
      // A changed participant is ranked anew, in both directions.
      for (const key of ['matches', 'candidates']) queries.removeQueries({ queryKey: [key] });
    },
  });
}

function oneKey(id: string): readonly string[] {
  return ['participants', 'one', id];
}
