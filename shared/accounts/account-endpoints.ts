import { z } from 'zod';
import { accountStatuses, advisors, type Role, roles, services } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id, pageOf } from '#shared/fields.ts';
import { mergePatch } from '#shared/merge-patch.ts';
import { paging } from '#shared/query.ts';
import {
  accountChange,
  accountInput,
  invitation,
  invitedAccount,
  managedAccount,
} from './account.ts';

const params = z.strictObject({ id });
/** Who gives accounts to anybody. */
const inviters = ['admin', 'leader', 'advisor', 'employer'] as const satisfies readonly Role[];

export const listAccounts = endpoint({
  method: 'GET',
  path: '/api/accounts',
  who: inviters,
  summary: 'Accounts that the one signed in may invite, by name',
  query: z.strictObject({
    role: z.enum(roles).optional(),
    status: z.enum(accountStatuses).optional(),
    ...paging(25),
  }),
  reply: pageOf(managedAccount),
  shows: 'participants',
});

export const getAccount = endpoint({
  method: 'GET',
  path: '/api/accounts/:id',
  who: inviters,
  summary: 'One account',
  params,
  reply: managedAccount,
  shows: 'participants',
});

export const createAccount = endpoint({
  method: 'POST',
  path: '/api/accounts',
  who: inviters,
  summary: 'Invite somebody; an address that has an account already is 409',
  body: accountInput,
  reply: invitedAccount,
  status: 201,
  makes: getAccount,
  fails: [429],
  shows: 'participants',
});

export const updateAccount = endpoint({
  method: 'PATCH',
  path: '/api/accounts/:id',
  who: inviters,
  summary: 'Change an account (JSON merge patch with the version last read)',
  params,
  body: mergePatch(accountChange),
  reply: managedAccount,
  fails: [429],
  shows: 'participants',
});

export const deleteAccount = endpoint({
  method: 'DELETE',
  path: '/api/accounts/:id',
  who: inviters,
  summary: 'Take an invitation back; an account that was used is 409',
  params,
  fails: [409],
});

export const renewInvitation = endpoint({
  method: 'POST',
  path: '/api/accounts/:id/invitation',
  who: inviters,
  summary:
    'A new link in, the old one dies; for an active account the way back after a lost password',
  params,
  reply: invitation,
  fails: [409],
});

export const removeFactorOf = endpoint({
  method: 'POST',
  path: '/api/accounts/:id/second-factor/remove',
  who: inviters,
  summary: "Takes somebody's second factor away, who has lost it; shown to the holder",
  params,
  reply: managedAccount,
  fails: [409],
  shows: 'participants',
});

/** Who may answer for a participant of the municipality. */
const colleague = z.object({
  id,
  displayName: z.string(),
  role: z.enum(roles),
  service: z.enum(services).optional(),
});
export type Colleague = z.output<typeof colleague>;

export const listColleagues = endpoint({
  method: 'GET',
  path: '/api/me/colleagues',
  who: advisors,
  summary: "The municipality's advisors and leaders, by name, oneself among them",
  reply: z.object({ items: z.array(colleague) }),
});

/** Missing where nobody does, or whoever did has no account any more. */
const ownAdvisor = z.object({
  advisor: z.object({ displayName: z.string(), phone: z.string().optional() }).optional(),
});
export type OwnAdvisor = z.output<typeof ownAdvisor>;

export const getOwnAdvisor = endpoint({
  method: 'GET',
  path: '/api/me/advisor',
  who: ['participant'],
  summary: 'Who answers for the participant signed in',
  reply: ownAdvisor,
});

export const accountEndpoints = [
  listColleagues,
  getOwnAdvisor,
  listAccounts,
  createAccount,
  getAccount,
  updateAccount,
  deleteAccount,
  renewInvitation,
  removeFactorOf,
] as const;
