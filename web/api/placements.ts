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
import type { OwnPlacement, Placement, PlacementVersion } from '#shared/placements/placement.ts';
import { call, currentOf } from './call.ts';
import { everyPage, largestPage } from './every-page.ts';
import { renewReferrals } from './referrals.ts';

/**
 * Placements, as each role has them. What the server answers goes by who is signed in: a screen of one
 * role says which view it gets (`PlacementForAdvisors`, `OwnPlacement`, `PlacementForEmployer`).
 */
const placementsKey = ['placements'] as const;

/** Fields as the API takes them; null removes what is stored. */
type Content = Readonly<Record<string, unknown>>;
type Versioned = Pick<Placement, 'id' | 'version'>;

export type PlacementsQuery = NonNullable<CallOf<Api['GET /api/placements']>['query']>;

interface PlacementPage<P extends Placement> {
  items: P[];
  total: number;
  page: number;
  pageSize: number;
}

/** One page, latest change first. The page before stays while the next one comes. */
export function usePlacements<P extends Placement>(
  query: PlacementsQuery,
): UseQueryResult<PlacementPage<P>> {
  return useQuery({
    queryKey: [...placementsKey, 'page', query],
    queryFn: async ({ signal }) =>
      (await call('GET /api/placements', { query }, signal)) as PlacementPage<P>,
    placeholderData: keepPreviousData,
  });
}

/** All of the participant signed in, latest change first. */
export function useOwnPlacements(): UseQueryResult<OwnPlacement[]> {
  return useQuery({
    queryKey: [...placementsKey, 'own'],
    queryFn: ({ signal }) =>
      everyPage(
        async (page) =>
          (await call(
            'GET /api/placements',
            { query: { page, pageSize: largestPage } },
            signal,
          )) as PlacementPage<OwnPlacement>,
      ),
  });
}

export function usePlacement<P extends Placement>(id: string): UseQueryResult<P> {
  return useQuery({
    queryKey: oneKey(id),
    queryFn: async ({ signal }) =>
      (await call('GET /api/placements/:id', { params: { id } }, signal)) as P,
  });
}

/** Plans that all three approved and that hold no more, latest first. */
export function usePlacementVersions(
  id: string,
  enabled = true,
): UseQueryResult<PlacementVersion[]> {
  return useQuery({
    queryKey: [...placementsKey, 'versions', id],
    queryFn: async ({ signal }) =>
      (await call('GET /api/placements/:id/versions', { params: { id } }, signal)).items,
    enabled,
  });
}

/** Changes the plan. A stale version is an `ApiError` with `current`. */
export function useChangePlacement<P extends Placement>(): UseMutationResult<
  P,
  Error,
  { stored: P; content: Content }
> {
  return usePlacementWrite(
    async ({ stored: { id, version }, content }) =>
      (await call('PATCH /api/placements/:id', {
        params: { id },
        body: { ...content, version },
      })) as P,
  );
}

/** What somebody does with a placement that is there. */
export type PlacementAct = 'approve' | 'cancel' | 'end';
type ActName<A extends PlacementAct> = `POST /api/placements/:id/${A}`;
/** What an act says beside the version. */
export type ActBody<A extends PlacementAct> = Omit<CallOf<Api[ActName<A>]>['body'], 'version'>;

/**
 * Takes a step over the version that was read. One whose reply was lost is found done.
 * @throws ApiError 409 with `current` where somebody else was quicker
 */
export function useActOnPlacement<A extends PlacementAct, P extends Placement>(
  action: A,
  isDone: (now: P) => boolean,
): UseMutationResult<P, Error, { placement: Versioned; body: ActBody<A> }> {
  return usePlacementWrite(async ({ placement: { id, version }, body }) => {
    try {
      // There is an endpoint for each action; no type can say so.
      const name = `POST /api/placements/:id/${action}` as ActName<'cancel'>;
      const sent = { ...body, version } as unknown as CallOf<Api[ActName<'cancel'>]>['body'];
      return (await call(name, { params: { id }, body: sent })) as P;
    } catch (error) {
      const now = currentOf<P>(error);
      if (now?.version === version + 1 && isDone(now)) return now;
      throw error;
    }
  });
}

/** The own part of a check-in; the last text is kept, so that it may be sent again. */
export function useWriteCheckIn<P extends Placement>(
  id: string,
  checkInId: string,
): UseMutationResult<P, Error, Content> {
  return usePlacementWrite(
    async (part) =>
      (await call('POST /api/placements/:id/check-ins/:checkInId', {
        params: { id, checkInId },
        body: part as CallOf<Api['POST /api/placements/:id/check-ins/:checkInId']>['body'],
      })) as P,
  );
}

/** Where the calendar file is; the browser keeps it. */
export function placementCalendarAddress(id: string): string {
  return `/api/placements/${encodeURIComponent(id)}/calendar.ics`;
}

/** What is done shows at once, and so does what it has become meanwhile: whoever is told so reads that. */
function usePlacementWrite<P extends Placement, V>(
  write: (given: V) => Promise<P>,
): UseMutationResult<P, Error, V> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (placement) => queries.setQueryData(oneKey(placement.id), placement),
    onError(error) {
      const now = currentOf<P>(error);
      if (now) queries.setQueryData(oneKey(now.id), now);
    },
    onSettled: () => renew(queries),
  });
}

function renew(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: placementsKey });
  void queries.invalidateQueries({ queryKey: ['history'] });
  // Where a place has become free, what is under way, and what waits.
  void renewReferrals(queries);
}

function oneKey(id: string): readonly string[] {
  return [...placementsKey, 'one', id];
}
