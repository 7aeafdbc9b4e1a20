import {
  keepPreviousData,
  type QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { OpeningStatus } from '#shared/codes.ts';
import type { Opening, OpeningDraft } from '#shared/openings/opening.ts';
import { call, type Reply } from './call.ts';

/** What those who may write openings do with them. */

const ownKey = ['own-openings'] as const;

export interface OwnOpeningsSearch {
  /** Missing: every status. */
  status?: OpeningStatus;
  q?: string;
  page?: number;
  pageSize?: number;
}

export type OwnOpenings = Reply<'GET /api/me/openings'>;

/** One page of the employer's own openings. The page before stays while the next one comes. */
export function useOwnOpenings({
  status,
  ...rest
}: OwnOpeningsSearch): UseQueryResult<OwnOpenings> {
  const query = { ...rest, ...(status ? { status: [status] } : {}) };
  return useQuery({
    queryKey: [...ownKey, query],
    queryFn: ({ signal }) => call('GET /api/me/openings', { query }, signal),
    placeholderData: keepPreviousData,
  });
}

/** Every field that is written; null removes what is stored. */
export type OpeningContent = { [K in keyof OpeningDraft]?: OpeningDraft[K] | null };

export interface StoreOpening {
  /** What is stored now; missing for a new one. */
  stored: Pick<Opening, 'id' | 'version'> | undefined;
  content: OpeningContent;
}

/** Creates or changes an opening. A stale version is an `ApiError` with `current`. */
export function useStoreOpening(): UseMutationResult<Opening, Error, StoreOpening> {
  return useOpeningWrite(({ stored, content }: StoreOpening) =>
    stored
      ? call('PATCH /api/openings/:id', {
          params: { id: stored.id },
          body: { ...content, version: stored.version },
        })
      : call('POST /api/openings', { body: content as OpeningDraft }),
  );
}

export function usePublishOpening(): UseMutationResult<Opening, Error, string> {
  return useOpeningWrite((id: string) =>
    call('POST /api/openings/:id/publish', { params: { id } }),
  );
}

export function useCloseOpening(): UseMutationResult<Opening, Error, string> {
  return useOpeningWrite((id: string) => call('POST /api/openings/:id/close', { params: { id } }));
}

/** A new draft with the words of another opening. Its dates belong to the first one and stay there. */
export function useCopyOpening(): UseMutationResult<Opening, Error, string> {
  return useOpeningWrite(async (id: string) => {
    const original = await call('GET /api/openings/:id', { params: { id } });
    return await call('POST /api/openings', { body: copyOf(original) });
  });
}

export function useDeleteOpening(): UseMutationResult<unknown, Error, string> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call('DELETE /api/openings/:id', { params: { id } }),
    onSuccess: (_reply, id) => {
      queries.removeQueries({ queryKey: oneKey(id) });
      void queries.invalidateQueries({ queryKey: ownKey });
    },
  });
}

function useOpeningWrite<T>(
  write: (variables: T) => Promise<Opening>,
): UseMutationResult<Opening, Error, T> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (opening) => note(queries, opening),
  });
}

function note(queries: QueryClient, opening: Opening): void {
  queries.setQueryData(oneKey(opening.id), opening);
  void queries.invalidateQueries({ queryKey: ownKey });
  for (const key of ['matches', 'candidates']) queries.removeQueries({ queryKey: [key] });
}

/** As `useOpening` has it. */
function oneKey(id: string): readonly string[] {
  return ['openings', 'one', id];
}

function copyOf(original: Opening): OpeningDraft {
  const {
    id,
    status,
    version,
    createdAt,
    updatedAt,
    publishedAt,
    placesFree,
    employer,
    municipalityName,
    occupationTitle,
    startDate,
    endDate,
    deadline,
    ...words
  } = original;
  return words;
}
