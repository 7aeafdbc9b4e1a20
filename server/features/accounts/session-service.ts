import { randomUUID } from 'node:crypto';
import { Conflict, Forbidden, InvalidInput, NotFound, NotSignedIn } from '#server/errors.ts';
import type { AccountEventKind } from '#shared/accounts/account-event.ts';
import type { Account, OwnSession } from '#shared/accounts/session-endpoints.ts';
import type { Service } from '#shared/codes.ts';
import { fault } from '#shared/field-fault.ts';
import type { AccountStore, StoredAccount } from './account-store.ts';
import { accountInUse, toSignedIn } from './account-view.ts';
import type { AttemptLimits } from './attempt-limits.ts';
import { isCommonPassword } from './common-passwords.ts';
import { type DemoAccount, demoAccounts } from './demo-accounts.ts';
import { type CheckFactor, WrongCode } from './factor-check.ts';
import { hashOf } from './hash-of.ts';
import { hashPassword, isPassword } from './password.ts';
import type { Client, SessionOpening, SignedIn } from './session-opening.ts';
import { endOfSession, isWorthNoting } from './session-rules.ts';
import type { SessionStore } from './session-store.ts';

/** Signing in and what comes of it (accounts.md, "Sessions"). */
export interface SessionService {
  /**
   * @throws NotSignedIn with the same words for a wrong password and an unknown account;
   * SecondFactorRequired 401 where a code is needed and is missing or wrong.
   */
  signIn(
    given: { email: string; password: string; code?: string | undefined },
    client: Client,
  ): Promise<SignedIn>;
  signOut(token: string): Promise<void>;
  /** Whose session it is; using it keeps it alive. */
  accountOf(token: string): Promise<Account | undefined>;
  /** @throws Forbidden for a wrong current one, InvalidInput for one that is too common. */
  changePassword(
    account: Account,
    given: { current: string; password: string },
    session: { token: string; ip: string },
  ): Promise<void>;
  listOwn(account: Account, token: string): Promise<OwnSession[]>;
  /** @throws NotFound */
  endOwn(account: Account, publicId: string): Promise<void>;
  endOthers(account: Account, token: string): Promise<void>;
  /** Those of the demo accounts that exist, where they may be offered. */
  listDemoAccounts(): Promise<DemoAccount[]>;
  /** An account in use, with a password. @throws Conflict when the address has an account already. */
  create(account: NewAccount, password: string): Promise<Account>;
  /** The first administrator; changes nothing when there is one. */
  ensureAdmin(email: string, password: string): Promise<void>;
}

export type NewAccount = Omit<Account, 'id'> & { service?: Service };

interface Dependencies {
  accounts: AccountStore;
  sessions: SessionStore;
  limits: AttemptLimits;
  opening: SessionOpening;
  checkFactor: CheckFactor;
  note: (kind: AccountEventKind, account: StoredAccount, by: string) => Promise<void>;
  noteUnknown: () => Promise<void>;
  isDemo: boolean;
  now: () => Date;
}

export function createSessionService({
  accounts,
  sessions,
  limits,
  opening,
  checkFactor,
  note,
  noteUnknown,
  isDemo,
  now,
}: Dependencies): SessionService {
  /** A wrong code stays an attempt; the right password alone is none. */
  async function checked(
    found: StoredAccount,
    code: string | undefined,
    { ip }: Client,
  ): Promise<void> {
    try {
      await checkFactor(found, code);
    } catch (error) {
      if (error instanceof WrongCode) await note('sign_in_failed', found, found.id);
      else await limits.refund(found.email, ip);
      throw error;
    }
  }

  async function create(given: NewAccount, password: string): Promise<Account> {
    const account = accountInUse(
      { ...given, id: randomUUID() },
      await hashPassword(password),
      now(),
    );
    if ((await accounts.insert(account)) === 'taken') {
      throw new Conflict('The e-mail address has an account already.');
    }
    return toSignedIn(account);
  }

  return {
    async signIn({ email: givenEmail, password, code }, client) {
      const email = givenEmail.trim().toLowerCase();
      const { found, isRight } = await limits.judged(email, client.ip, async () => {
        const found = await accounts.findByEmail(email);
        return { found, isRight: await isPassword(password, found?.passwordHash) };
      });
      if (found?.status !== 'active' || !isRight) {
        // Both write as much before they answer.
        await (found ? note('sign_in_failed', found, found.id) : noteUnknown());
        throw new NotSignedIn('Wrong e-mail or password.');
      }
      await checked(found, code, client);
      await limits.refund(email, client.ip);
      return opening.open(found, client);
    },
    async signOut(token) {
      await sessions.remove(hashOf(token));
    },
    async accountOf(token) {
      const session = await sessions.find(hashOf(token));
      const at = now();
      if (!session || session.expiresAt <= at) return undefined;
      const stored = await accounts.find(session.accountId);
      if (stored?.status !== 'active' || stored.sessionEpoch !== session.epoch) return undefined;
      if (isWorthNoting(session.usedAt, at)) {
        await sessions.used(session.id, at, endOfSession(stored.role, session.startedAt, at));
      }
      return opening.signedIn(stored, session.provider);
    },
    async changePassword({ id, email }, { current, password }, { token, ip }) {
      const stored = await accounts.find(id);
      const isRight = await limits.judged(email, ip, () =>
        isPassword(current, stored?.passwordHash),
      );
      if (!stored || !isRight) {
        throw new Forbidden('The current password is another one.');
      }
      await limits.refund(email, ip);
      await requireUncommon(password, email);
      const saved = await accounts.change(
        id,
        { version: stored.version },
        { passwordHash: await hashPassword(password), sessionEpoch: stored.sessionEpoch + 1 },
      );
      if (typeof saved === 'string') throw new Conflict('The account has changed meanwhile.');
      await sessions.moveToEpoch(hashOf(token), saved.sessionEpoch);
      await sessions.removeOfAccount(id, hashOf(token));
      await note('password_changed', saved, id);
    },
    async listOwn({ id }, token) {
      const at = now();
      const own = await sessions.ofAccount(id);
      const stored = await accounts.find(id);
      return own
        .filter(({ expiresAt, epoch }) => expiresAt > at && epoch === stored?.sessionEpoch)
        .map((session) => ({
          id: session.publicId,
          startedAt: session.startedAt.toISOString(),
          usedAt: session.usedAt.toISOString(),
          browser: session.browser,
          current: session.id === hashOf(token),
        }));
    },
    async endOwn({ id }, publicId) {
      if (!(await sessions.removeByPublicId(id, publicId))) throw new NotFound();
    },
    endOthers: ({ id }, token) => sessions.removeOfAccount(id, hashOf(token)),
    async listDemoAccounts() {
      if (!isDemo) return [];
      const known = await accounts.knownEmails(demoAccounts.map(({ email }) => email));
      return demoAccounts.filter(({ email }) => known.has(email));
    },
    create,
    async ensureAdmin(email, password) {
      if ((await accounts.countActive('admin')) > 0) return;
      const first = { email, role: 'admin', displayName: 'Administrator' } as const;
      // Another server that starts at the same time may have made it just now.
      await create(first, password).catch((error) => {
        if (!(error instanceof Conflict)) throw error;
      });
    },
  };
}

/** @throws InvalidInput at `password` */
export async function requireUncommon(password: string, email: string): Promise<void> {
  if (await isCommonPassword(password, email)) {
    throw new InvalidInput([fault('password', 'too_common')]);
  }
}
