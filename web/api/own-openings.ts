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
import { ApiError, call, type Reply } from './call.ts';
import { createOnce, type Made } from './create-once.ts';
import { useTabShelf } from './session.ts';

/** What those who may write openings do with them. */

const ownKey = ['own-openings'] as const;

/** Fields as the API takes them; null removes what is stored. */
type Content = Readonly<Record<string, unknown>>;

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

/** A new opening of this employer, once; a reply that was lost is asked for again. */
export function useCreateOpening(): UseMutationResult<
  Made<Opening>,
  Error,
  { employerId: string; content: Content }
> {
  const queries = useQueryClient();
  const shelf = useTabShelf();
  return useMutation({
    mutationFn: ({ employerId, content }) =>
      createOnce(shelf, `opening-of-${employerId}`, { ...content, employerId }, postOpening),
    onSuccess: ({ made }) => note(queries, made),
  });
}

/** Changes an opening. A stale version is an `ApiError` with `current`. */
export function useChangeOpening(): UseMutationResult<
  Opening,
  Error,
  { stored: Opening; content: Content }
> {
  return useOpeningWrite(({ stored, content }: { stored: Opening; content: Content }) => {
    // An exact place in another municipality is no longer right.
    const position = stored.position && 'municipality' in content ? { position: null } : {};
    return call('PATCH /api/openings/:id', {
      params: { id: stored.id },
      body: { ...content, ...position, version: stored.version },
    });
  });
}

export function usePublishOpening(): UseMutationResult<Opening, Error, string> {
  return useOpeningWrite((id: string) =>
    unlessDone(id, 'published', () => call('POST /api/openings/:id/publish', { params: { id } })),
  );
}

export function useCloseOpening(): UseMutationResult<Opening, Error, string> {
  return useOpeningWrite((id: string) =>
    unlessDone(id, 'closed', () => call('POST /api/openings/:id/close', { params: { id } })),
  );
}

/** A new draft with everything that stands in another opening. */
export function useCopyOpening(): UseMutationResult<Opening, Error, string> {
  const shelf = useTabShelf();
  return useOpeningWrite(async (id: string) => {
    const original = await call('GET /api/openings/:id', { params: { id } });
    const { made } = await createOnce(shelf, `copy-of-${id}`, copyOf(original), postOpening);
    return made;
  });
}

export function useDeleteOpening(): UseMutationResult<unknown, Error, string> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      try {
        await call('DELETE /api/openings/:id', { params: { id } });
      } catch (error) {
        // Gone already: the reply to an earlier request was lost.
        if (!(error instanceof ApiError && error.status === 404)) throw error;
      }
    },
    onSuccess: async (_reply, id) => {
      queries.removeQueries({ queryKey: oneKey(id) });
      await queries.invalidateQueries({ queryKey: ownKey });
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

/** Done when the lists that show it are new as well: until then its buttons stand for what was. */
async function note(queries: QueryClient, opening: Opening): Promise<void> {
  queries.setQueryData(oneKey(opening.id), opening);
  for (const key of ['matches', 'candidates']) queries.removeQueries({ queryKey: [key] });
  await queries.invalidateQueries({ queryKey: ownKey });
}

/** What is asked for may be there already, when the reply to an earlier request was lost. */
async function unlessDone(
  id: string,
  status: OpeningStatus,
  write: () => Promise<Opening>,
): Promise<Opening> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 409)) throw error;
    const now = await call('GET /api/openings/:id', { params: { id } });
    if (now.status === status) return now;
    throw error;
  }
}

function postOpening(body: object, key: string): Promise<Opening> {
  return call('POST /api/openings', { body: body as OpeningDraft, key });
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
    ...words
  } = original;
  return words;
}
