import {
  type QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Activity, HoursByWeek } from '#shared/activities/activity.ts';
import type { Api } from '#shared/api.ts';
import type { CallOf } from '#shared/endpoint.ts';
import { call } from './call.ts';
import { createOnce, type Made } from './create-once.ts';
import { useTabShelf } from './session.ts';
import { todayKey } from './today.ts';

const hoursKey = ['hours'] as const;
const activitiesKey = ['activities'] as const;

export type ActivityDraft = CallOf<Api['POST /api/participants/:id/activities']>['body'];
/** Fields as the API takes them; null removes what is stored. */
type Content = Readonly<Record<string, unknown>>;

/** Hours of work a week, as the rule of 15 counts them. */
export function useHours(participantId: string): UseQueryResult<HoursByWeek> {
  return useQuery({
    queryKey: [...hoursKey, participantId],
    queryFn: ({ signal }) =>
      call('GET /api/participants/:id/hours', { params: { id: participantId } }, signal),
  });
}

/** What counts beside the placements, latest start first. */
export function useActivities(participantId: string): UseQueryResult<Activity[]> {
  return useQuery({
    queryKey: [...activitiesKey, participantId],
    queryFn: async ({ signal }) =>
      (
        await call(
          'GET /api/participants/:id/activities',
          { params: { id: participantId } },
          signal,
        )
      ).items,
  });
}

export function useAddActivity(
  participantId: string,
): UseMutationResult<Made<Activity>, Error, ActivityDraft> {
  const shelf = useTabShelf();
  return useActivityWrite((draft) =>
    createOnce(shelf, `activity/${participantId}`, draft, (body, key) =>
      call('POST /api/participants/:id/activities', { params: { id: participantId }, body, key }),
    ),
  );
}

/** A stale version is an `ApiError` with `current`. */
export function useChangeActivity(
  participantId: string,
): UseMutationResult<Activity, Error, { stored: Activity; content: Content }> {
  return useActivityWrite(({ stored, content }) =>
    call('PATCH /api/participants/:id/activities/:activityId', {
      params: { id: participantId, activityId: stored.id },
      body: { ...content, version: stored.version },
    }),
  );
}

export function useRemoveActivity(
  participantId: string,
): UseMutationResult<unknown, Error, Activity> {
  return useActivityWrite(({ id: activityId }) =>
    call('DELETE /api/participants/:id/activities/:activityId', {
      params: { id: participantId, activityId },
    }),
  );
}

function useActivityWrite<V, R>(write: (given: V) => Promise<R>): UseMutationResult<R, Error, V> {
  const queries = useQueryClient();
  return useMutation({ mutationFn: write, onSettled: () => renewHours(queries) });
}

/** Something that counts is otherwise. */
export async function renewHours(queries: QueryClient): Promise<void> {
  await Promise.all(
    [hoursKey, activitiesKey, todayKey].map((queryKey) =>
      queries.invalidateQueries({ queryKey: [...queryKey] }),
    ),
  );
}
