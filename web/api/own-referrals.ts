import {
  type QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { OpeningCard } from '#shared/openings/opening.ts';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { ApiError, call, currentOf, isUnanswered } from './call.ts';
import { createOnce, type Made, takePending } from './create-once.ts';
import { everyPage, largestPage } from './every-page.ts';
import {
  type ReferralPage,
  referralsKey,
  renewReferrals,
  type Step,
  type StepAction,
  takeStep,
} from './referrals.ts';
import { useSession, useTabShelf } from './session.ts';
import { underWay } from './under-way.ts';
import { keepWaiting, type WaitingYes, type Yes } from './waiting-yes.ts';

/** All of the participant signed in, latest change first. */
export function useOwnReferrals(): UseQueryResult<OwnReferral[]> {
  return useQuery({
    queryKey: [...referralsKey, 'own'],
    queryFn: ({ signal }) => everyPage((page) => ownPage({ page }, signal)),
  });
}

/** What is under way between the participant signed in and one opening; null where nothing is. */
export function useOwnReferralTo(
  openingId: string,
  enabled = true,
): UseQueryResult<OwnReferral | null> {
  return useQuery({
    queryKey: [...referralsKey, 'own', 'to', openingId],
    queryFn: ({ signal }) => underWay<OwnReferral>({ openingId }, signal),
    enabled,
  });
}

async function ownPage(
  query: { page: number },
  signal?: AbortSignal,
): Promise<ReferralPage<OwnReferral>> {
  const asked = { ...query, pageSize: largestPage };
  return (await call('GET /api/referrals', { query: asked }, signal)) as ReferralPage<OwnReferral>;
}

export interface YesToOpening {
  opening: OpeningCard;
  /** What it answers; null: nobody suggested it. */
  suggestion: OwnReferral | null;
  yes: Yes;
}

/**
 * The yes to one opening; with a suggestion it is the answer to that. Said once, whatever becomes of the
 * reply: where none comes the yes waits for a net, and `error` says so.
 */
export function useSayYes(): UseMutationResult<Made<OwnReferral>, Error, YesToOpening> {
  const queries = useQueryClient();
  const shelf = useTabShelf();
  const { account } = useSession();
  return useMutation({
    mutationFn: async (said) => {
      const { opening, suggestion, yes } = said;
      const name = `yes-to-${opening.id}`;
      try {
        if (!suggestion) {
          return await createOnce(shelf, name, { openingId: opening.id, ...yes }, postYes);
        }
        const made = await takeOwnStep('interested', { referral: suggestion, body: yes });
        return { made, isAsSent: isSame(made, yes) };
      } catch (error) {
        if (account && error instanceof ApiError && error.status === 0) {
          keepWaiting(account.id, waitingOf(said, takePending(shelf, name)?.key));
        }
        throw error;
      }
    },
    onSuccess: ({ made }) => noteReferral(queries, made),
    onError: (error) => renewWhereStale(queries, error),
  });
}

function waitingOf({ opening, suggestion, yes }: YesToOpening, key?: string): WaitingYes {
  return {
    openingId: opening.id,
    title: opening.title,
    employer: opening.employer.name,
    yes,
    key: key ?? crypto.randomUUID(),
    ...(suggestion && { suggestion: { id: suggestion.id, version: suggestion.version } }),
  };
}

/**
 * Sends a yes that has waited for a net, once. @throws ApiError where it is refused, or not answered
 */
export async function sendYes({
  openingId,
  yes,
  key,
  suggestion,
}: WaitingYes): Promise<OwnReferral> {
  try {
    if (!suggestion) return await postYes({ openingId, ...yes }, key);
    return await takeOwnStep('interested', { referral: suggestion, body: yes });
  } catch (error) {
    if (isUnanswered(error)) throw error;
    // It may have arrived the first time, so long ago that the server knows the key no more.
    const arrived = await underWay<OwnReferral>({ openingId });
    if (arrived && arrived.state !== 'suggested') return arrived;
    throw error;
  }
}

/**
 * What was ticked after a first yes whose reply was lost: that one is taken back, for what was meant
 * last counts.
 */
export function useSayYesAnew(): UseMutationResult<
  OwnReferral,
  Error,
  { first: OwnReferral; yes: Yes }
> {
  const queries = useQueryClient();
  const shelf = useTabShelf();
  return useMutation({
    mutationFn: async ({ first, yes }) => {
      const { openingId } = first;
      const body = { reason: 'mistake' } as const;
      await takeOwnStep('withdraw', { referral: first, body });
      return (await createOnce(shelf, `yes-to-${openingId}`, { openingId, ...yes }, postYes)).made;
    },
    onSuccess: (made) => noteReferral(queries, made),
    onError: (error) => renewWhereStale(queries, error),
  });
}

/** A no to a suggestion, or taking a yes back. */
export function useEndOwnReferral<A extends 'decline' | 'withdraw'>(
  action: A,
): UseMutationResult<OwnReferral, Error, Step<A>> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (step) => takeOwnStep(action, step),
    onSuccess: (referral) => noteReferral(queries, referral),
    onError: (error) => renewWhereStale(queries, error),
  });
}

/**
 * A stale version is no conflict of two texts: somebody else has moved it on, and the page is to say so.
 * @throws ApiError without `current`
 */
async function takeOwnStep<A extends StepAction>(action: A, step: Step<A>): Promise<OwnReferral> {
  try {
    return await takeStep<A, OwnReferral>(action, step);
  } catch (error) {
    throw currentOf(error) ? new ApiError(409, { code: 'conflict' }) : error;
  }
}

export function noteReferral(queries: QueryClient, referral: OwnReferral): void {
  queries.setQueryData([...referralsKey, 'one', referral.id], referral);
  // Not waited for: what follows is the page of that very one.
  void renewReferrals(queries);
}

/** What was read is out of date: the page says so by what it then shows. */
function renewWhereStale(queries: QueryClient, error: Error): void {
  if (error instanceof ApiError && error.status === 409) void renewReferrals(queries);
}

function postYes(body: { openingId: string } & Yes, key: string): Promise<OwnReferral> {
  return call('POST /api/me/referrals', { body, key });
}

function isSame(made: OwnReferral, { shares, message }: Yes): boolean {
  return made.shares.join() === shares.join() && made.message === message;
}
