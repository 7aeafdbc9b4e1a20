import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Employer, EmployerInput } from '#shared/employers/employer.ts';
import type { RegisteredUnit } from '#shared/employers/registered-unit.ts';
import type { Content } from '#web/form/changes.ts';
import { ApiError, call } from './call.ts';
import { createOnce } from './create-once.ts';
import { everyPage, largestPage } from './every-page.ts';
import { useTabShelf } from './session.ts';

/** One employer; nothing is asked for while the id is not known. */
export function useEmployer(id: string | undefined): UseQueryResult<Employer> {
  return useQuery({
    queryKey: ['employers', 'one', id],
    queryFn: ({ signal }) => call('GET /api/employers/:id', { params: { id: id ?? '' } }, signal),
    enabled: id !== undefined,
  });
}

/** All employers there are, by name. */
export function useEmployers(): UseQueryResult<Employer[]> {
  return useQuery({
    queryKey: ['employers', 'all'],
    queryFn: ({ signal }) =>
      everyPage((page) =>
        call('GET /api/employers', { query: { page, pageSize: largestPage } }, signal),
      ),
  });
}

const numbersKey = ['registered-units'] as const;

/** What the register of units, and we, have under a number; nothing is asked before it can be one. */
export function useRegisteredUnit(
  organisationNumber: string | undefined,
): UseQueryResult<RegisteredUnit> {
  return useQuery({
    queryKey: [...numbersKey, organisationNumber],
    queryFn: ({ signal }) =>
      call(
        'GET /api/registered-units',
        { query: { organisationNumber: organisationNumber ?? '' } },
        signal,
      ),
    enabled: organisationNumber !== undefined,
    retry: false,
  });
}

/** A new employer, once; a reply that was lost is asked for again. */
export function useRegisterEmployer(): UseMutationResult<Employer, Error, EmployerInput> {
  const queries = useQueryClient();
  const shelf = useTabShelf();
  return useMutation({
    mutationFn: async (input: EmployerInput) => {
      const { made } = await createOnce(shelf, 'employer', input, (body, key) =>
        call('POST /api/employers', { body, key }).catch(sayTaken),
      );
      return made;
    },
    onSettled: () =>
      Promise.all(
        [['employers'], numbersKey].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}

/** @throws ApiError with `current` when somebody else was quicker */
export function useChangeEmployer(): UseMutationResult<
  Employer,
  Error,
  { stored: Employer; content: Content }
> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ stored: { id, version }, content }) =>
      call('PATCH /api/employers/:id', {
        params: { id },
        body: { ...content, version },
      }).catch(sayTaken),
    onSuccess: (employer) => {
      queries.setQueryData(['employers', 'one', employer.id], employer);
      void queries.invalidateQueries({ queryKey: ['employers', 'all'] });
      void queries.invalidateQueries({ queryKey: numbersKey });
    },
  });
}

/** A conflict that nothing has become newer of: the number is another one's, and its field says so. */
function sayTaken(error: unknown): never {
  const isTaken =
    error instanceof ApiError && error.code === 'conflict' && error.current === undefined;
  if (!isTaken) throw error;
  const path = 'organisationNumber';
  throw new ApiError(400, {
    code: 'invalid_input',
    fields: [{ path, code: 'unknown_code', message: error.message }],
  });
}
