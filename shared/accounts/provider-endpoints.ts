import { z } from 'zod';
import { endpoint } from '#shared/endpoint.ts';
import { invitationToken } from './invitation-endpoints.ts';
import { factorCode } from './second-factor-endpoints.ts';
import { account } from './session-endpoints.ts';

/** Signing in at somebody else's (OpenID Connect; accounts.md). */

const name = z.string().max(40);
const params = z.strictObject({ name });

export const listProviders = endpoint({
  method: 'GET',
  path: '/api/session/providers',
  who: 'anyone',
  summary: 'Where else one can sign in, as configured',
  reply: z.object({ items: z.array(z.object({ name: z.string(), label: z.string() })) }),
});

export const startAtProvider = endpoint({
  method: 'POST',
  path: '/api/session/providers/:name/start',
  who: 'anyone',
  summary: 'The address at the provider where one signs in; what is expected back lies in a cookie',
  fails: [404, 429],
  params,
  body: z.strictObject({
    /** Of an invitation that is to be accepted this way. */
    token: invitationToken.optional(),
  }),
  reply: z.object({ address: z.string() }),
});

export const finishAtProvider = endpoint({
  method: 'POST',
  path: '/api/session/providers/:name/finish',
  who: 'anyone',
  summary:
    "Signs in by the provider's answer. 403 for somebody who has no account; an address where the provider is to ask for more",
  fails: [401, 403, 404, 409, 429, 503],
  params,
  body: z.strictObject({
    /** The query with which the provider sent the browser back. */
    answer: z.string().max(8000),
    /** Where an invitation is accepted for an account that has a second factor. */
    code: factorCode.optional(),
  }),
  reply: z.object({ account: account.optional(), address: z.string().optional() }),
});

export const signOutAtProvider = endpoint({
  method: 'POST',
  path: '/api/session/provider-sign-out',
  who: 'anyone',
  summary: 'Signs out, and says where the session at the provider is ended, where it offers that',
  reply: z.object({ address: z.string().optional() }),
  beforeSecondFactor: true,
});

export const backChannelLogout = endpoint({
  method: 'POST',
  path: '/api/session/providers/:name/back-channel-logout',
  who: 'anyone',
  summary: 'A provider ends sessions (OpenID Connect Back-Channel Logout 1.0)',
  params,
  bodyType: 'application/x-www-form-urlencoded',
  body: z.object({ logout_token: z.string().max(20_000) }),
  reply: z.object({}),
});

export const frontChannelLogout = endpoint({
  method: 'GET',
  path: '/api/session/providers/:name/front-channel-logout',
  who: 'anyone',
  summary: "The same through the browser, by the provider's session (Front-Channel Logout 1.0)",
  params,
  query: z.strictObject({ iss: z.string().max(500), sid: z.string().max(500) }),
});

export const providerEndpoints = [
  listProviders,
  startAtProvider,
  finishAtProvider,
  signOutAtProvider,
  backChannelLogout,
  frontChannelLogout,
] as const;
