import { z } from 'zod';
import { advisors } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id, pageOf } from '#shared/fields.ts';
import { paging } from '#shared/query.ts';
import { missingPlaces } from './missing-places.ts';
import {
  plan,
  planCounts,
  planInput,
  planInShort,
  planNames,
  suggestedLines,
  suggestedPlan,
  triedLine,
  triedPlan,
} from './plan.ts';
import type { PlanState } from './plan-codes.ts';

const params = z.strictObject({ id });

export const getPlan = endpoint({
  method: 'GET',
  path: '/api/plans/:id',
  who: advisors,
  summary: 'A plan, as far as it is; with Accept: text/event-stream again at every step to its end',
  params,
  reply: plan,
  shows: 'participants',
  isLast: ({ state }: { state: PlanState }) => state !== 'queued' && state !== 'running',
});

export const listPlans = endpoint({
  method: 'GET',
  path: '/api/plans',
  who: advisors,
  summary: "The municipality's plans, newest first",
  query: z.strictObject(paging(25)),
  reply: pageOf(planInShort),
});

export const makePlan = endpoint({
  method: 'POST',
  path: '/api/plans',
  who: advisors,
  summary: 'Look for the best plan for many people at once',
  body: planInput,
  reply: plan,
  shows: 'participants',
  status: 202,
  makes: getPlan,
  // So many of the municipality's wait already.
  fails: [429],
});

export const countForPlan = endpoint({
  method: 'POST',
  path: '/api/plans/counts',
  who: advisors,
  summary: 'How many people, openings and free places a plan would be made of',
  body: planInput,
  reply: planCounts,
});

export const getPlanNames = endpoint({
  method: 'GET',
  path: '/api/plans/:id/names',
  who: advisors,
  summary: 'What the people and the openings in the lists of a plan are called',
  params,
  reply: planNames,
  shows: 'participants',
});

export const removePlan = endpoint({
  method: 'DELETE',
  path: '/api/plans/:id',
  who: advisors,
  summary: 'Stop looking, and remove the plan',
  params,
});

export const getMissingPlaces = endpoint({
  method: 'GET',
  path: '/api/missing-places',
  who: advisors,
  summary: 'Which places the municipality lacks, by the newest of its plans that is solved',
  reply: missingPlaces,
});

/** Of a plan that is not solved, or whose people or openings have changed, nothing can be tried. */
const asItWas = [409];

export const tryInPlan = endpoint({
  method: 'POST',
  path: '/api/plans/:id/try',
  who: advisors,
  summary: 'What the best plan would be with one pair in it, or without; nothing is kept',
  params,
  body: triedLine,
  reply: triedPlan,
  shows: 'participants',
  fails: asItWas,
});

export const suggestPlan = endpoint({
  method: 'POST',
  path: '/api/plans/:id/suggest',
  who: advisors,
  summary: 'Make suggestions of the lines of a plan, or of some of them',
  params,
  body: suggestedLines,
  reply: suggestedPlan,
  shows: 'participants',
  fails: asItWas,
});

export const planEndpoints = [
  listPlans,
  makePlan,
  countForPlan,
  getPlan,
  getPlanNames,
  removePlan,
  tryInPlan,
  suggestPlan,
  getMissingPlaces,
] as const;
