import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Correction } from '#shared/notes/note-endpoints.ts';
import type { NoteSubject } from '#shared/notes/note-subjects.ts';
import { call } from './call.ts';
import { createOnce, type Made } from './create-once.ts';
import { useTabShelf } from './session.ts';

/** What the participant signed in has said is wrong with what is known. */

const correctionsKey = ['corrections'] as const;

export function useCorrections(): UseQueryResult<Correction[]> {
  return useQuery({
    queryKey: correctionsKey,
    queryFn: async ({ signal }) => (await call('GET /api/me/corrections', {}, signal)).items,
  });
}

/** Said once, whatever becomes of the reply. */
export function useWriteCorrection(): UseMutationResult<
  Made<Correction>,
  Error,
  { about: NoteSubject; text?: string }
> {
  const queries = useQueryClient();
  const shelf = useTabShelf();
  return useMutation({
    mutationFn: (said) =>
      createOnce(shelf, `correction-${said.about}`, said, (body, key) =>
        // Without a text the server names the field.
        call('POST /api/me/corrections', { body: body as typeof said & { text: string }, key }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: correctionsKey }),
  });
}
