import { z } from 'zod';
import { roles } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id } from '#shared/fields.ts';

const account = z.object({
  id,
  email: z.string(),
  role: z.enum(roles),
  displayName: z.string(),
  /** Of an advisor. */
  municipality: z.string().optional(),
  /** Of an employer's person. */
  employerId: z.string().optional(),
  /** Of a participant. */
  participantId: z.string().optional(),
});
export type Account = z.output<typeof account>;

const path = '/api/session';

export const signIn = endpoint({
  method: 'POST',
  path,
  who: 'anyone',
  summary: 'Sign in; sets the session cookie',
  fails: [401, 429],
  body: z.strictObject({ email: z.string().max(254), password: z.string().max(1000) }),
  reply: account,
});

export const whoAmI = endpoint({
  method: 'GET',
  path,
  who: 'anyone',
  summary: 'Who is signed in; 401 when nobody',
  fails: [401],
  reply: account,
});

export const signOut = endpoint({
  method: 'DELETE',
  path,
  who: 'anyone',
  summary: 'Sign out',
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

export const sessionEndpoints = [signIn, whoAmI, signOut, listDemoAccounts] as const;
