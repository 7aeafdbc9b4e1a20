import { z } from 'zod';
import { advisors } from '#shared/codes.ts';
import { endpoint, signedIn } from '#shared/endpoint.ts';
import { id, pageOf } from '#shared/fields.ts';
import { mergePatch } from '#shared/merge-patch.ts';
import { paging } from '#shared/query.ts';
import { employer, employerInput, organisationNumber } from './employer.ts';
import { registeredUnit } from './registered-unit.ts';

const params = z.strictObject({ id });

export const listEmployers = endpoint({
  method: 'GET',
  path: '/api/employers',
  who: signedIn,
  summary: 'Employers, by name',
  query: z.strictObject(paging(25)),
  reply: pageOf(employer),
});

export const getEmployer = endpoint({
  method: 'GET',
  path: '/api/employers/:id',
  who: signedIn,
  summary: 'One employer',
  params,
  reply: employer,
});

/** Who registers employers. */
const registrars = [...advisors, 'admin'] as const;

export const findRegisteredUnit = endpoint({
  method: 'GET',
  path: '/api/registered-units',
  who: registrars,
  summary: 'What the open register of units says about an organisation number',
  query: z.strictObject({ organisationNumber }),
  reply: registeredUnit,
});

export const createEmployer = endpoint({
  method: 'POST',
  path: '/api/employers',
  who: registrars,
  summary: 'Register an employer; an organisation number used twice is 409',
  body: employerInput,
  reply: employer,
  status: 201,
  makes: getEmployer,
});

export const updateEmployer = endpoint({
  method: 'PATCH',
  path: '/api/employers/:id',
  who: ['employer', ...advisors, 'admin'],
  summary: 'Change an employer (JSON merge patch with the version last read)',
  params,
  body: mergePatch(employerInput),
  reply: employer,
});

export const employerEndpoints = [
  listEmployers,
  findRegisteredUnit,
  createEmployer,
  getEmployer,
  updateEmployer,
] as const;
