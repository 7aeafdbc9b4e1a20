import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Api } from '#shared/api.ts';
import type { CallOf } from '#shared/endpoint.ts';
import type { HeldNote } from '#shared/notes/note-endpoints.ts';
import { call } from './call.ts';
import { createOnce, type Made } from './create-once.ts';
import { historyKey } from './history.ts';
import { useTabShelf } from './session.ts';
import { todayKey } from './today.ts';
import { waitingKey } from './waiting.ts';

const notesKey = ['notes'] as const;

export type NoteDraft = CallOf<Api['POST /api/participants/:id/notes']>['body'];

/** Notes of a case that the one signed in may read, latest first. */
export function useNotes(participantId: string): UseQueryResult<HeldNote[]> {
  return useQuery({
    queryKey: [...notesKey, participantId],
    queryFn: async ({ signal }) =>
      (await call('GET /api/participants/:id/notes', { params: { id: participantId } }, signal))
        .items,
  });
}

/** Writes one, once; a reply that was lost is asked for again. */
export function useWriteNote(
  participantId: string,
): UseMutationResult<Made<HeldNote>, Error, NoteDraft> {
  const shelf = useTabShelf();
  const params = { id: participantId };
  return useNoteWrite((draft: NoteDraft) =>
    createOnce(shelf, `note/${participantId}`, draft, (body, key) =>
      call('POST /api/participants/:id/notes', { params, body, key }),
    ),
  );
}

/** A private note is withheld from the participant no more; for leaders. */
export function useReleaseNote(participantId: string): UseMutationResult<HeldNote, Error, string> {
  return useNoteWrite((noteId: string) =>
    call('POST /api/participants/:id/notes/:noteId/release', {
      params: { id: participantId, noteId },
    }),
  );
}

/** What a participant says is wrong was looked at: it waits no more. */
export function useHandleCorrection(
  participantId: string,
): UseMutationResult<HeldNote, Error, string> {
  return useNoteWrite((noteId: string) =>
    call('POST /api/participants/:id/notes/:noteId/handle', {
      params: { id: participantId, noteId },
    }),
  );
}

function useNoteWrite<V, R>(write: (given: V) => Promise<R>): UseMutationResult<R, Error, V> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSettled: () =>
      Promise.all(
        [notesKey, historyKey, todayKey, waitingKey].map((queryKey) =>
          queries.invalidateQueries({ queryKey: [...queryKey] }),
        ),
      ),
  });
}
