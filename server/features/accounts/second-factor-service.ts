import { Conflict, Forbidden, NotSignedIn } from '#server/errors.ts';
import type { Sealing } from '#server/sealed-secret.ts';
import type { AccountEventKind } from '#shared/accounts/account-event.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { AccountStore, StoredAccount } from './account-store.ts';
import type { AttemptLimits } from './attempt-limits.ts';
import { hashOf } from './hash-of.ts';
import { isPassword } from './password.ts';
import type { Client, SessionOpening } from './session-opening.ts';
import { newRecoveryCode, newTotpSecret, plainCode, stepOf, totpUri } from './totp.ts';

/** One's own second factor (accounts.md). A wrong password or code is Forbidden, and an attempt. */
export interface SecondFactorService {
  read(account: Account): Promise<{ isSet: boolean; recoveryCodes: number }>;
  /** @throws Forbidden, Conflict when one is set. */
  begin(
    account: Account,
    password: string,
    client: Client,
  ): Promise<{ secret: string; uri: string }>;
  /** All sessions end; the token is of a new one. @throws Forbidden, Conflict when none was begun. */
  confirm(
    account: Account,
    code: string,
    client: Client,
  ): Promise<{ recoveryCodes: string[]; token: string }>;
  /** @throws Forbidden, Conflict when there is none. */
  remove(account: Account, password: string, client: Client): Promise<void>;
}

interface Dependencies {
  accounts: AccountStore;
  limits: AttemptLimits;
  sealing: Sealing;
  restart: SessionOpening['restart'];
  note: (kind: AccountEventKind, account: StoredAccount, by: string) => Promise<void>;
  now: () => Date;
}

const recoveryCodeCount = 10;

export function createSecondFactorService({
  accounts,
  limits,
  sealing,
  restart,
  note,
  now,
}: Dependencies): SecondFactorService {
  async function own({ id }: Account): Promise<StoredAccount> {
    const stored = await accounts.find(id);
    if (!stored) throw new NotSignedIn();
    return stored;
  }

  async function ownByPassword(
    account: Account,
    password: string,
    ip: string,
  ): Promise<StoredAccount> {
    const stored = await own(account);
    const isRight = await limits.judged(account.email, ip, () =>
      isPassword(password, stored.passwordHash),
    );
    if (!isRight) {
      throw new Forbidden('The password is another one.');
    }
    await limits.refund(account.email, ip);
    return stored;
  }

  async function change(
    { id, version }: StoredAccount,
    fields: Partial<Record<'secondFactor' | 'offeredSecret' | 'sessionEpoch', unknown>>,
  ): Promise<StoredAccount> {
    const saved = await accounts.change(id, { version }, fields as Partial<StoredAccount>);
    if (typeof saved === 'string') throw new Conflict('The account has changed meanwhile.');
    return saved;
  }

  return {
    async read(account) {
      const { secondFactor } = await own(account);
      return {
        isSet: secondFactor !== undefined,
        recoveryCodes: secondFactor?.recoveryCodes.length ?? 0,
      };
    },
    async begin(account, password, { ip }) {
      const stored = await ownByPassword(account, password, ip);
      if (stored.secondFactor) throw new Conflict('A second factor is set: remove it first.');
      const secret = newTotpSecret();
      await change(stored, { offeredSecret: sealing.seal(secret, stored.id) });
      return { secret, uri: totpUri(secret, stored.email) };
    },
    async confirm(account, code, client) {
      const stored = await own(account);
      const { offeredSecret, sessionEpoch } = stored;
      const secret = offeredSecret && sealing.open(offeredSecret, stored.id);
      if (!secret) throw new Conflict('No second factor is being set up.');
      await limits.begin(account.email, client.ip);
      const usedStep = stepOf(plainCode(code), secret, now());
      if (usedStep === undefined) throw new Forbidden('The code is wrong.');
      await limits.refund(account.email, client.ip);
      const recoveryCodes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
      const hashes = recoveryCodes.map((each) => hashOf(plainCode(each)));
      // One write: whatever happens after it, the factor is set and all sessions have ended.
      const saved = await change(stored, {
        secondFactor: { secret: offeredSecret, usedStep, recoveryCodes: hashes },
        offeredSecret: undefined,
        sessionEpoch: sessionEpoch + 1,
      });
      await note('second_factor_set', saved, saved.id);
      return { recoveryCodes, token: await restart(saved, client) };
    },
    async remove(account, password, { ip }) {
      const stored = await ownByPassword(account, password, ip);
      if (!stored.secondFactor) throw new Conflict('No second factor is set.');
      const saved = await change(stored, { secondFactor: undefined, offeredSecret: undefined });
      await note('second_factor_removed', saved, saved.id);
    },
  };
}
