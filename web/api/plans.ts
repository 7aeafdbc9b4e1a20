import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Api } from '#shared/api.ts';
import type { CallOf } from '#shared/endpoint.ts';
import type { MissingPlaces } from '#shared/plans/missing-places.ts';
import type {
  PlanCounts,
  PlanNames,
  PlanReply,
  SentPair,
  SuggestedPlan,
  TriedLine,
  TriedPlan,
} from '#shared/plans/plan.ts';
import { ApiError, call, type Reply } from './call.ts';
import { createOnce, type Made } from './create-once.ts';
import { renewReferrals } from './referrals.ts';
import { useTabShelf } from './session.ts';
import { told } from './told.ts';

const plansKey = ['plans'] as const;
/** How often one that is not solved is looked at. */
const lookMs = 700;

/** What a plan is asked for. */
export type AskedPlan = CallOf<Api['POST /api/plans']>['body'];

function isUnderWay({ state }: { state: PlanReply['state'] }): boolean {
  return state === 'queued' || state === 'running';
}

/** The municipality's plans, newest first. */
export function usePlans(page: number): UseQueryResult<Reply<'GET /api/plans'>> {
  return useQuery({
    queryKey: [...plansKey, 'page', page],
    queryFn: ({ signal }) => call('GET /api/plans', { query: { page } }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 3 * lookMs : false),
  });
}

/** One plan, followed until it is solved. Without an id nothing is asked for. */
export function usePlan(id: string | undefined): UseQueryResult<PlanReply> {
  const [isTold, setIsTold] = useState(false);
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: [...plansKey, 'one', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => call('GET /api/plans/:id', { params: { id: id ?? '' } }, signal),
    refetchInterval: ({ state }) =>
      !isTold && state.data && isUnderWay(state.data) ? lookMs : false,
  });
  const isFollowed = query.data !== undefined && isUnderWay(query.data);
  useEffect(() => {
    if (id === undefined || !isFollowed) return;
    return told<PlanReply>(`/api/plans/${encodeURIComponent(id)}`, {
      isOpen: setIsTold,
      onNews: (plan) => queries.setQueryData([...plansKey, 'one', id], plan),
    });
  }, [id, isFollowed, queries]);
  return query;
}

/** Which places are missing, by the newest plan that is solved. */
export function useMissingPlaces(): UseQueryResult<MissingPlaces> {
  return useQuery({
    queryKey: [...plansKey, 'missing'],
    queryFn: ({ signal }) => call('GET /api/missing-places', undefined, signal),
  });
}

/** What the ids in a plan are called. */
export function usePlanNames(id: string | undefined): UseQueryResult<PlanNames> {
  return useQuery({
    queryKey: [...plansKey, 'names', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => call('GET /api/plans/:id/names', { params: { id: id ?? '' } }, signal),
  });
}

/** How much would be solved. */
export function usePlanCounts(asked: AskedPlan): UseQueryResult<PlanCounts> {
  return useQuery({
    queryKey: [...plansKey, 'counts', asked],
    queryFn: ({ signal }) => call('POST /api/plans/counts', { body: asked }, signal),
    placeholderData: keepPreviousData,
  });
}

/** Starts to look for a plan, once; a reply that was lost is asked for again. */
export function useMakePlan(): UseMutationResult<Made<PlanReply>, Error, AskedPlan> {
  const queries = useQueryClient();
  const shelf = useTabShelf();
  return useMutation({
    mutationFn: (asked) =>
      createOnce(shelf, 'plan', asked, (body, key) => call('POST /api/plans', { body, key })),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...plansKey, 'page'] }),
  });
}

/** Whether a plan was refused because so many of the municipality's wait already. */
export function isTooManyWaiting(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'too_many_requests';
}

/** Stops looking, and removes the plan. */
export function useRemovePlan(): UseMutationResult<unknown, Error, string> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id) => call('DELETE /api/plans/:id', { params: { id } }),
    // A list that was loaded before still has it.
    onSuccess: () => queries.removeQueries({ queryKey: [...plansKey, 'page'] }),
  });
}

/** The best plan with one pair in it, or without. */
export function useTryInPlan(id: string): UseMutationResult<TriedPlan, Error, TriedLine> {
  return useMutation({
    mutationFn: (body) => call('POST /api/plans/:id/try', { params: { id }, body }),
  });
}

/** Makes suggestions of these lines; asked for twice they are made once. */
export function useSuggestPlan(id: string): UseMutationResult<SuggestedPlan, Error, SentPair[]> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (lines) => call('POST /api/plans/:id/suggest', { params: { id }, body: { lines } }),
    onSettled: () => renewReferrals(queries),
  });
}
