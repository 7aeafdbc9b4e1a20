import { z } from 'zod';
import { municipalityNumber } from '#shared/code-tables.ts';
import { advisors } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { atMost, id } from '#shared/fields.ts';
import { paging } from '#shared/query.ts';
import { openingFilters, withFilterRules } from '#shared/search/search.ts';
import {
  candidatesReply,
  leftOutCandidatesReply,
  leftOutParts,
  leftOutReply,
  matchesReply,
  openedReply,
  triedWeights,
  weightsQuery,
  weightsSchema,
} from './match.ts';
import { whatIfReply } from './what-if.ts';

const params = z.strictObject({ id });
const matchesQuery = withFilterRules(z.strictObject({ ...openingFilters, ...paging(20) }));
export type MatchesQuery = z.output<typeof matchesQuery>;

const part = { part: z.enum(leftOutParts) };
const leftOutQuery = withFilterRules(z.strictObject({ ...part, ...openingFilters, ...paging(20) }));
export type LeftOutQuery = z.output<typeof leftOutQuery>;
const leftOutCandidatesQuery = z.strictObject({ ...part, ...paging(20) });
export type LeftOutCandidatesQuery = z.output<typeof leftOutCandidatesQuery>;

const openedQuery = z.strictObject({
  /** One of the changes of what would help, as `changeKey` writes it. */
  change: atMost(z.string(), 100)
    .regex(/^[a-z_]+(?::[A-Za-z0-9_.]+)*$/)
    .meta({ examples: ['licence:B', 'level:speaking:B1', 'all_levels'] }),
  ...paging(20),
});
export type OpenedQuery = z.output<typeof openedQuery>;

/** What names a code that has retired is not ranked until it is changed. */
const unrankable = [409];

export const listMatches = endpoint({
  method: 'GET',
  path: '/api/participants/:id/matches',
  who: advisors,
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

export const listLeftOut = endpoint({
  method: 'GET',
  path: '/api/participants/:id/matches/left-out',
  who: advisors,
  summary: 'Openings that a gate leaves out for a participant, or that almost fit, and why',
  params,
  query: leftOutQuery,
  reply: leftOutReply,
  fails: unrankable,
  shows: 'participants',
});

export const listOwnLeftOut = endpoint({
  method: 'GET',
  path: '/api/me/matches/left-out',
  who: ['participant'],
  summary: 'Openings that a gate leaves out for the participant signed in, or that almost fit',
  query: leftOutQuery,
  reply: leftOutReply,
  fails: unrankable,
  shows: 'oneself',
});

export const getWhatIf = endpoint({
  method: 'GET',
  path: '/api/participants/:id/what-if',
  who: advisors,
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

export const listOpened = endpoint({
  method: 'GET',
  path: '/api/participants/:id/what-if/openings',
  who: advisors,
  summary: 'The further openings that then fit a participant, of one change of what would help',
  params,
  query: openedQuery,
  reply: openedReply,
  fails: unrankable,
  shows: 'participants',
});

export const listOwnOpened = endpoint({
  method: 'GET',
  path: '/api/me/what-if/openings',
  who: ['participant'],
  summary: 'The further openings that then fit the participant signed in, of one change',
  query: openedQuery,
  reply: openedReply,
  fails: unrankable,
  shows: 'oneself',
});

export const listCandidates = endpoint({
  method: 'GET',
  path: '/api/openings/:id/candidates',
  who: advisors,
  summary: "The municipality's participants ranked for an opening, with reasons",
  params,
  query: z.strictObject(paging(20)),
  reply: candidatesReply,
  fails: unrankable,
  shows: 'participants',
});

export const listLeftOutCandidates = endpoint({
  method: 'GET',
  path: '/api/openings/:id/candidates/left-out',
  who: advisors,
  summary:
    "The municipality's participants whom a gate leaves out for an opening, or who almost fit",
  params,
  query: leftOutCandidatesQuery,
  reply: leftOutCandidatesReply,
  fails: unrankable,
  shows: 'participants',
});

export const getWeights = endpoint({
  method: 'GET',
  path: '/api/municipalities/:number/weights',
  who: [...advisors, 'admin'],
  summary: 'The weights in force; the defaults where none are set',
  params: z.strictObject({ number: municipalityNumber }),
  reply: weightsSchema,
});

export const putWeights = endpoint({
  method: 'PUT',
  path: '/api/municipalities/:number/weights',
  who: ['leader', 'admin'],
  summary: 'Sets the four weights of a municipality',
  params: z.strictObject({ number: municipalityNumber }),
  body: weightsSchema,
  reply: weightsSchema,
});

/** What is looked at before weights are set. */
export const tryWeights = endpoint({
  method: 'GET',
  path: '/api/participants/:id/matches/tried',
  who: advisors,
  summary: "A participant's first ten openings with the weights in force, and with others",
  params,
  query: weightsQuery,
  reply: triedWeights,
  fails: unrankable,
  shows: 'participants',
});

export const matchEndpoints = [
  listMatches,
  listOwnMatches,
  listLeftOut,
  listOwnLeftOut,
  getWhatIf,
  getOwnWhatIf,
  listOpened,
  listOwnOpened,
  listCandidates,
  listLeftOutCandidates,
  getWeights,
  putWeights,
  tryWeights,
] as const;
