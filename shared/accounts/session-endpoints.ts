import { z } from 'zod';
import { roles } from '#shared/codes.ts';
import { endpoint, signedIn } from '#shared/endpoint.ts';
import { id, instant } from '#shared/fields.ts';
import { givenPassword, newPassword } from './password.ts';
import { factorCode } from './second-factor-endpoints.ts';

/** Who is signed in. */
export const account = z.object({
  id,
  email: z.string(),
  role: z.enum(roles),
  displayName: z.string(),
  /** Of a leader and an advisor. */
  municipality: z.string().optional(),
  /** Of an employer's person. */
  employerId: z.string().optional(),
  /** Of a participant. */
  participantId: z.string().optional(),
  /** A second factor has to be set before anything else (`REQUIRE_SECOND_FACTOR`). */
  needsSecondFactor: z.literal(true).optional(),
  /** Where they signed in, when that was not here. */
  provider: z.string().optional(),
  /** Others did something with the account (`/api/me/notices`). */
  hasNotices: z.literal(true).optional(),
});
export type Account = z.output<typeof account>;

const path = '/api/session';

export const signIn = endpoint({
  method: 'POST',
  path,
  who: 'anyone',
  summary: 'Sign in; sets the session cookie. 401 second_factor_required until a code comes along',
  fails: [401, 429],
  body: z.strictObject({
    email: z.string().max(254),
    password: givenPassword,
    /** Where a second factor is set. */
    code: factorCode.optional(),
  }),
  reply: account,
  beforeSecondFactor: true,
});

export const whoAmI = endpoint({
  method: 'GET',
  path,
  who: 'anyone',
  summary: 'Who is signed in; 401 when nobody',
  fails: [401],
  reply: account,
  beforeSecondFactor: true,
});

export const signOut = endpoint({
  method: 'DELETE',
  path,
  who: 'anyone',
  summary: 'Sign out',
  beforeSecondFactor: true,
});

/** The demo accounts on offer; none outside a demo. */
export const listDemoAccounts = endpoint({
  method: 'GET',
  path: '/api/session/demo-accounts',
  who: 'anyone',
  summary: 'Demo accounts to sign in with; empty unless this is a demo',
  reply: z.object({
    items: z.array(z.object({ email: z.string(), password: z.string(), role: z.enum(roles) })),
  }),
});

export const changePassword = endpoint({
  method: 'POST',
  path: '/api/session/password',
  who: signedIn,
  summary: 'Another password; ends the other sessions. A wrong current one is 403',
  fails: [429],
  body: z.strictObject({ current: givenPassword, password: newPassword }),
});

/** Where somebody is signed in. */
const ownSession = z.object({
  id,
  startedAt: instant,
  /** To within minutes. */
  usedAt: instant,
  /** As the browser names itself. */
  browser: z.string(),
  current: z.boolean(),
});
export type OwnSession = z.output<typeof ownSession>;

export const listOwnSessions = endpoint({
  method: 'GET',
  path: '/api/me/sessions',
  who: signedIn,
  summary: 'Where the one signed in is signed in, latest first',
  reply: z.object({ items: z.array(ownSession) }),
});

export const endOwnSession = endpoint({
  method: 'DELETE',
  path: '/api/me/sessions/:id',
  who: signedIn,
  summary: 'Sign out elsewhere',
  params: z.strictObject({ id }),
});

export const endOtherSessions = endpoint({
  method: 'DELETE',
  path: '/api/me/sessions',
  who: signedIn,
  summary: 'Sign out everywhere else',
});

export const sessionEndpoints = [
  signIn,
  whoAmI,
  signOut,
  listDemoAccounts,
  changePassword,
  listOwnSessions,
  endOwnSession,
  endOtherSessions,
] as const;
