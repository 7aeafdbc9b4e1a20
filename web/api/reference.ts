import { queryOptions } from '@tanstack/react-query';
import { call, type Reply } from './call.ts';

/** Code lists that do not change while a page is open. */

export type Occupation = Reply<'GET /api/occupations'>['items'][number];

const staleTime = Number.POSITIVE_INFINITY;

export const occupationsQuery = queryOptions({
  queryKey: ['occupations'],
  queryFn: async ({ signal }) => (await call('GET /api/occupations', {}, signal)).items,
  staleTime,
});

export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: async ({ signal }) => (await call('GET /api/municipalities', {}, signal)).items,
  staleTime,
});

export const codesQuery = queryOptions({
  queryKey: ['codes'],
  queryFn: ({ signal }) => call('GET /api/codes', {}, signal),
  staleTime,
});

/** Numbers of counties and municipalities that are not in use any more. */
export const formerAreasQuery = queryOptions({
  queryKey: ['former-areas'],
  queryFn: async ({ signal }) => (await call('GET /api/municipalities/former', {}, signal)).items,
  staleTime,
});

/** Every table: too large to stand in a page that the server makes, and the same for everybody. */
export const tableQueries = [
  occupationsQuery,
  municipalitiesQuery,
  codesQuery,
  formerAreasQuery,
] as const;
