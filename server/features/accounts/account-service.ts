import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Conflict, NotSignedIn, TooManyRequests } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { AccountStore } from './account-store.ts';
import { type DemoAccount, demoAccounts } from './demo-accounts.ts';
import { hashPassword, isPassword } from './password.ts';
import type { SessionStore } from './session-store.ts';
import type { SignInLimit } from './sign-in-limit.ts';

export interface AccountService {
  /** @throws NotSignedIn with the same words for a wrong password and an unknown account. */
  signIn(email: string, password: string, ip: string): Promise<{ account: Account; token: string }>;
  signOut(token: string): Promise<void>;
  /** Whose session it is; using it keeps it alive. */
  accountOf(token: string): Promise<Account | undefined>;
  /** Those of the demo accounts that exist, where they may be offered. */
  listDemoAccounts(): Promise<DemoAccount[]>;
  /** @throws Conflict when the address has an account already. */
  create(account: NewAccount, password: string): Promise<Account>;
  /** The first administrator; changes nothing when there is one. */
  ensureAdmin(email: string, password: string): Promise<void>;
  removeExpiredSessions(): Promise<void>;
}

export type NewAccount = Omit<Account, 'id'>;

interface Dependencies {
  accounts: AccountStore;
  sessions: SessionStore;
  limit: SignInLimit;
  isDemo: boolean;
  now: () => Date;
}

const sessionMs = 12 * 3600 * 1000;
/** Not every request writes: a session is extended when this much of it is used. */
const extendAfterMs = 10 * 60 * 1000;

export function createAccountService({
  accounts,
  sessions,
  limit,
  isDemo,
  now,
}: Dependencies): AccountService {
  async function openSession(accountId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await sessions.insert(sessionId(token), accountId, new Date(now().getTime() + sessionMs));
    return token;
  }

  async function create(given: NewAccount, password: string): Promise<Account> {
    const account = { ...given, id: randomUUID(), email: given.email.toLowerCase() };
    const isNew = await accounts.insert(account, await hashPassword(password));
    if (!isNew) throw new Conflict('The e-mail address has an account already.');
    return account;
  }

  return {
    async signIn(givenEmail, password, ip) {
      const email = givenEmail.trim().toLowerCase();
      const wait = await limit.begin(email, ip);
      if (wait > 0) throw new TooManyRequests(wait);
      const found = await accounts.findByEmail(email);
      const isRight = await isPassword(password, found?.passwordHash);
      if (!found || !isRight) throw new NotSignedIn('Wrong e-mail or password.');
      await limit.refund(email, ip);
      return { account: found.account, token: await openSession(found.account.id) };
    },
    async signOut(token) {
      await sessions.remove(sessionId(token));
    },
    async accountOf(token) {
      const id = sessionId(token);
      const session = await sessions.find(id);
      const left = (session?.expiresAt.getTime() ?? 0) - now().getTime();
      if (!session || left <= 0) return undefined;
      if (left < sessionMs - extendAfterMs) {
        await sessions.extend(id, new Date(now().getTime() + sessionMs));
      }
      return accounts.find(session.accountId);
    },
    async listDemoAccounts() {
      if (!isDemo) return [];
      const known = await accounts.knownEmails(demoAccounts.map(({ email }) => email));
      return demoAccounts.filter(({ email }) => known.has(email));
    },
    create,
    async ensureAdmin(email, password) {
      if (await accounts.hasAdmin()) return;
      const first = { email, role: 'admin', displayName: 'Administrator' } as const;
      // Another server that starts at the same time may have made it just now.
      await create(first, password).catch((error) => {
        if (!(error instanceof Conflict)) throw error;
      });
    },
    removeExpiredSessions: () => sessions.removeExpired(now()),
  };
}

function sessionId(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
