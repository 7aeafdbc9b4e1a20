import { z } from 'zod';
import { advisors } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id, pageOf } from '#shared/fields.ts';
import { mergePatch } from '#shared/merge-patch.ts';
import { paging } from '#shared/query.ts';
import { participant, participantInFull, participantInput } from './participant.ts';

const params = z.strictObject({ id });

export const listParticipants = endpoint({
  method: 'GET',
  path: '/api/participants',
  who: advisors,
  summary: "The municipality's participants, full records, by name",
  query: z.strictObject(paging(25)),
  reply: pageOf(participant),
  shows: 'participants',
});

export const getParticipant = endpoint({
  method: 'GET',
  path: '/api/participants/:id',
  who: [...advisors, 'participant'],
  summary: 'One participant: of the own municipality, or oneself',
  params,
  reply: participantInFull,
  shows: 'participants',
});

export const createParticipant = endpoint({
  method: 'POST',
  path: '/api/participants',
  who: advisors,
  summary: 'Register a participant',
  body: participantInput,
  reply: participantInFull,
  shows: 'participants',
  status: 201,
  makes: getParticipant,
});

export const updateParticipant = endpoint({
  method: 'PATCH',
  path: '/api/participants/:id',
  who: advisors,
  summary: 'Change a participant (JSON merge patch with the version last read)',
  params,
  body: mergePatch(participantInput),
  reply: participantInFull,
  shows: 'participants',
});

export const participantEndpoints = [
  listParticipants,
  createParticipant,
  getParticipant,
  updateParticipant,
] as const;
