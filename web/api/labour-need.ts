import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { Weights } from '#shared/matching/match.ts';
import { call } from './call.ts';
import { everyPage, largestPage } from './every-page.ts';

/** The whole labour-need table, of every area. */
export function useLabourNeed(): UseQueryResult<LabourNeedRow[]> {
  return useQuery({
    queryKey: ['labour-need'],
    queryFn: ({ signal }) =>
      everyPage((page) =>
        call('GET /api/labour-need', { query: { page, pageSize: largestPage } }, signal),
      ),
  });
}

/** How much each pillar counts in a municipality. */
export function useWeights(municipality: string): UseQueryResult<Weights> {
  return useQuery({
    queryKey: ['weights', municipality],
    queryFn: ({ signal }) =>
      call('GET /api/municipalities/:number/weights', { params: { number: municipality } }, signal),
  });
}
