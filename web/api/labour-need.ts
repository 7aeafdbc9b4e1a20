import { queryOptions } from '@tanstack/react-query';
import { call } from '#web/api/call.ts';
import { everyPage, largestPage } from '#web/api/every-page.ts';

/** The whole labour-need table, of every area. */
export const labourNeedQuery = queryOptions({
  queryKey: ['labour-need'],
  queryFn: ({ signal }) =>
    everyPage((page) =>
      call('GET /api/labour-need', { query: { page, pageSize: largestPage } }, signal),
    ),
});

/** How much each pillar counts in a municipality. */
export const weightsQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['weights', municipality],
    queryFn: ({ signal }) =>
      call('GET /api/municipalities/:number/weights', { params: { number: municipality } }, signal),
  });
