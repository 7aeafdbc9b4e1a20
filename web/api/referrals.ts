import {
  keepPreviousData,
  type QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Api } from '#shared/api.ts';
import type { CallOf } from '#shared/endpoint.ts';
import type { Referral } from '#shared/referrals/referral.ts';
import { type ReferralAction, referralTable } from '#shared/referrals/referral-table.ts';
import { call, currentOf } from './call.ts';

/**
 * Referrals, as each role has them. What the server answers goes by who is signed in: a screen of one
 * role says which view it gets (`ReferralForAdvisors`, `OwnReferral`, `ReferralForEmployer`).
 */
export const referralsKey = ['referrals'] as const;

/** What somebody does with a referral that is there; the server takes the step of time. */
export type StepAction = Exclude<ReferralAction, 'suggest' | 'expire'>;
type StepName<A extends StepAction> = `POST /api/referrals/:id/${A}`;
/** What a step says beside the version. */
export type StepBody<A extends StepAction> = Omit<CallOf<Api[StepName<A>]>['body'], 'version'>;

export type ReferralsQuery = NonNullable<CallOf<Api['GET /api/referrals']>['query']>;

export interface ReferralPage<R extends Referral> {
  items: R[];
  total: number;
  page: number;
  pageSize: number;
}

/** One page, latest change first. The page before stays while the next one comes. */
export function useReferrals<R extends Referral>(
  query: ReferralsQuery,
): UseQueryResult<ReferralPage<R>> {
  return useQuery({
    queryKey: [...referralsKey, 'page', query],
    queryFn: async ({ signal }) =>
      (await call('GET /api/referrals', { query }, signal)) as ReferralPage<R>,
    placeholderData: keepPreviousData,
  });
}

export function useReferral<R extends Referral>(id: string): UseQueryResult<R> {
  return useQuery({
    queryKey: [...referralsKey, 'one', id],
    queryFn: async ({ signal }) =>
      (await call('GET /api/referrals/:id', { params: { id } }, signal)) as R,
  });
}

export interface Step<A extends StepAction> {
  referral: { id: string; version: number };
  body: StepBody<A>;
}

/**
 * Takes a step over the version that was read. One whose reply was lost is found done.
 * @throws ApiError 409 with `current` where somebody else was quicker
 */
export async function takeStep<A extends StepAction, R extends Referral>(
  action: A,
  { referral: { id, version }, body }: Step<A>,
): Promise<R> {
  try {
    // The table of endpoints has one for each action; no type can say so.
    const name = `POST /api/referrals/:id/${action}` as StepName<'withdraw'>;
    const sent = { ...body, version } as StepBody<'withdraw'> & { version: number };
    return (await call(name, { params: { id }, body: sent })) as R;
  } catch (error) {
    const now = currentOf<R>(error);
    if (now?.version === version + 1 && now.state === referralTable[action].to) return now;
    throw error;
  }
}

/** Done when what shows it is new as well: until then its buttons stand for what was. */
export function useReferralStep<A extends StepAction, R extends Referral>(
  action: A,
): UseMutationResult<R, Error, Step<A>> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (step: Step<A>) => takeStep<A, R>(action, step),
    onSettled: () => renewReferrals(queries),
  });
}

/** Something has happened to a referral, here or elsewhere. */
export async function renewReferrals(queries: QueryClient): Promise<void> {
  const marked = ['matches', 'candidates', 'openings', 'own-openings'];
  for (const key of marked) void queries.invalidateQueries({ queryKey: [key] });
  for (const key of ['today', 'waiting']) void queries.invalidateQueries({ queryKey: [key] });
  await queries.invalidateQueries({ queryKey: referralsKey });
}
