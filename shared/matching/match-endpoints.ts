import { z } from 'zod';
import { municipalityNumber } from '#shared/code-tables.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id } from '#shared/fields.ts';
import { paging } from '#shared/query.ts';
import { openingFilters, withFilterRules } from '#shared/search/search.ts';
import { candidatesReply, matchesReply, weightsSchema } from './match.ts';
import { whatIfReply } from './what-if.ts';

const params = z.strictObject({ id });
const matchesQuery = withFilterRules(z.strictObject({ ...openingFilters, ...paging(20) }));
export type MatchesQuery = z.output<typeof matchesQuery>;

/** What names a code that has retired is not ranked until it is changed. */
const unrankable = [409];

export const listMatches = endpoint({
  method: 'GET',
  path: '/api/participants/:id/matches',
  who: ['advisor'],
  summary: 'Openings ranked for a participant, with reasons',
  params,
  query: matchesQuery,
  reply: matchesReply,
  fails: unrankable,
  shows: 'participants',
});

export const listOwnMatches = endpoint({
  method: 'GET',
  path: '/api/me/matches',
  who: ['participant'],
  summary: 'Openings ranked for the participant signed in, with reasons',
  query: matchesQuery,
  reply: matchesReply,
  fails: unrankable,
  shows: 'oneself',
});

export const getWhatIf = endpoint({
  method: 'GET',
  path: '/api/participants/:id/what-if',
  who: ['advisor'],
  summary: 'What would help a participant: single changes, and how many more openings then fit',
  params,
  reply: whatIfReply,
  fails: unrankable,
  shows: 'participants',
});

export const getOwnWhatIf = endpoint({
  method: 'GET',
  path: '/api/me/what-if',
  who: ['participant'],
  summary: 'What would help the participant signed in',
  reply: whatIfReply,
  fails: unrankable,
  shows: 'oneself',
});

export const listCandidates = endpoint({
  method: 'GET',
  path: '/api/openings/:id/candidates',
  who: ['advisor'],
  summary: "The municipality's participants ranked for an opening, with reasons",
  params,
  query: z.strictObject(paging(20)),
  reply: candidatesReply,
  fails: unrankable,
  shows: 'participants',
});

export const getWeights = endpoint({
  method: 'GET',
  path: '/api/municipalities/:number/weights',
  who: ['advisor', 'admin'],
  summary: 'The weights in force; the defaults where none are set',
  params: z.strictObject({ number: municipalityNumber }),
  reply: weightsSchema,
});

export const matchEndpoints = [
  listMatches,
  listOwnMatches,
  getWhatIf,
  getOwnWhatIf,
  listCandidates,
  getWeights,
] as const;
