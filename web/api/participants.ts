import {
  type QueryClient,
  type QueryFunction,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Participant, ParticipantDraft } from '#shared/participants/participant.ts';
import { call } from './call.ts';
import { createOnce, type Made } from './create-once.ts';
import { everyPage, largestPage } from './every-page.ts';
import { useTabShelf } from './session.ts';

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

export function participantQuery(id: string): {
  queryKey: readonly unknown[];
  queryFn: QueryFunction<Participant>;
} {
  return {
    queryKey: oneKey(id),
    queryFn: ({ signal }) => call('GET /api/participants/:id', { params: { id } }, signal),
  };
}

export function useParticipant(id: string): UseQueryResult<Participant> {
  return useQuery(participantQuery(id));
}

/** Fields as the API takes them; null removes what is stored. */
type Content = Readonly<Record<string, unknown>>;

/** A new participant, once; a reply that was lost is asked for again. */
export function useCreateParticipant(): UseMutationResult<Made<Participant>, Error, Content> {
  const queries = useQueryClient();
  const shelf = useTabShelf();
  return useMutation({
    mutationFn: (content: Content) =>
      createOnce(shelf, 'participant', content, (body, key) =>
        call('POST /api/participants', { body: body as ParticipantDraft, key }),
      ),
    onSuccess: ({ made }) => note(queries, made),
  });
}

/** Changes a participant. A stale version is an `ApiError` with `current`. */
export function useChangeParticipant(): UseMutationResult<
  Participant,
  Error,
  { stored: Participant; content: Content }
> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ stored, content }) =>
      call('PATCH /api/participants/:id', {
        params: { id: stored.id },
        body: { ...content, version: stored.version },
      }),
    onSuccess: (participant) => note(queries, participant),
  });
}

type Erasing = { archived: true } | { wronglyRegistered: true };

/** Erases a participant for ever. `not_archived`: something has changed since the last package. */
export function useEraseParticipant({
  id,
  version,
}: Participant): UseMutationResult<void, Error, Erasing> {
  return useMutation({
    mutationFn: async (why) => {
      await call('POST /api/participants/:id/erase', { params: { id }, body: { version, ...why } });
    },
  });
}

/** What this browser knew of somebody who is erased. */
export function forgetParticipant(queries: QueryClient): void {
  queries.removeQueries({ queryKey: ['participants'] });
  for (const key of ['matches', 'candidates', 'export']) queries.removeQueries({ queryKey: [key] });
}

function note(queries: QueryClient, participant: Participant): void {
  queries.setQueryData(oneKey(participant.id), participant);
  void queries.invalidateQueries({ queryKey: allKey });
  // A changed participant is ranked anew, in both directions.
  for (const key of ['matches', 'candidates']) queries.removeQueries({ queryKey: [key] });
}

function oneKey(id: string): readonly string[] {
  return ['participants', 'one', id];
}
