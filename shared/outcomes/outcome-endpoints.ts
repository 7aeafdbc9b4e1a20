import { z } from 'zod';
import { advisors } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id } from '#shared/fields.ts';
import { dueOutcome, outcome, outcomeInput } from './outcome.ts';

const params = z.strictObject({ id });

export const getOutcome = endpoint({
  method: 'GET',
  path: '/api/participants/:id/outcomes/:outcomeId',
  who: advisors,
  summary: 'What became of a participant at one point, as it was recorded last',
  params: z.strictObject({ id, outcomeId: id }),
  reply: outcome,
  shows: 'participants',
});

export const listOutcomes = endpoint({
  method: 'GET',
  path: '/api/participants/:id/outcomes',
  who: advisors,
  summary: 'What became of a participant, latest day first, each with what it corrects',
  params,
  reply: z.object({ items: z.array(outcome) }),
  shows: 'participants',
});

export const recordOutcome = endpoint({
  method: 'POST',
  path: '/api/participants/:id/outcomes',
  who: advisors,
  summary: 'Record what became of a participant; of the same point, it corrects what was recorded',
  params,
  body: outcomeInput,
  reply: outcome,
  shows: 'participants',
  status: 201,
  makes: getOutcome,
});

export const listDueOutcomes = endpoint({
  method: 'GET',
  path: '/api/outcomes/due',
  who: advisors,
  summary: 'What is to be asked 3, 6, 12 and 24 months later, from 14 days before, earliest first',
  reply: z.object({ items: z.array(dueOutcome) }),
  shows: 'participants',
});

export const outcomeEndpoints = [listDueOutcomes, listOutcomes, recordOutcome, getOutcome] as const;
