import {
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { Participant, ParticipantDraft } from '#shared/participants/participant.ts';
import { call } from '#web/api/call.ts';
import { everyPage, largestPage } from '#web/api/every-page.ts';

const key = ['participants'] as const;

/** All participants of the advisor's municipality, full records, by name. */
export const participantsQuery = queryOptions({
  queryKey: [...key, 'all'],
  queryFn: ({ signal }) =>
    everyPage((page) =>
      call('GET /api/participants', { query: { page, pageSize: largestPage } }, signal),
    ),
});

export const participantQuery = (id: string) =>
  queryOptions({
    queryKey: [...key, 'one', id],
    queryFn: ({ signal }) => call('GET /api/participants/:id', { params: { id } }, signal),
  });

/** Null removes a field. */
export type ParticipantChanges = {
  [K in keyof ParticipantDraft]: ParticipantDraft[K] | null;
};

export interface SaveParticipant {
  /** Missing for a new one. */
  stored?: { id: string; version: number };
  changes: ParticipantChanges;
}

/** Creates or changes a participant. A stale version is an `ApiError` with `current`. */
export function useSaveParticipant(): UseMutationResult<Participant, Error, SaveParticipant> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ stored, changes }: SaveParticipant) =>
      stored
        ? call('PATCH /api/participants/:id', {
            params: { id: stored.id },
            body: { ...changes, version: stored.version },
          })
        : call('POST /api/participants', { body: changes as ParticipantDraft }),
    onSuccess: (participant) => {
      queries.setQueryData(participantQuery(participant.id).queryKey, participant);
      void queries.invalidateQueries({ queryKey: participantsQuery.queryKey });
      // A changed participant is ranked anew, in both directions.
      queries.removeQueries({ queryKey: ['matches'] });
      queries.removeQueries({ queryKey: ['candidates'] });
    },
  });
}
