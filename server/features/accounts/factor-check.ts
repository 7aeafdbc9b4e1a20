import { SecondFactorRequired } from '#server/errors.ts';
import type { Sealing } from '#server/sealed-secret.ts';
import type { AccountEventKind } from '#shared/accounts/account-event.ts';
import type { StoredFactor } from './account-model.ts';
import type { AccountStore, StoredAccount } from './account-store.ts';
import { hashOf } from './hash-of.ts';
import { plainCode, stepOf } from './totp.ts';

/**
 * Asks for the code of an account that has a second factor, and uses it up; whoever calls counts the
 * attempt. @throws SecondFactorRequired 401 without a code, for a wrong one and for one that was used.
 */
export type CheckFactor = (stored: StoredAccount, code: string | undefined) => Promise<void>;

/** A code came, and was wrong or used: that is an attempt, where having sent none is not. */
export class WrongCode extends SecondFactorRequired {
  constructor() {
    super(401, 'The code is wrong or was used.');
  }
}

interface Dependencies {
  accounts: Pick<AccountStore, 'useStep' | 'useRecoveryCode'>;
  sealing: Sealing;
  note: (kind: AccountEventKind, account: StoredAccount, by: string) => Promise<void>;
  now: () => Date;
}

export function createFactorCheck({ accounts, sealing, note, now }: Dependencies): CheckFactor {
  async function isStepUsed(
    { id }: StoredAccount,
    { secret: stored }: StoredFactor,
    typed: string,
  ): Promise<boolean> {
    const secret = sealing.open(stored, id);
    const step = secret === undefined ? undefined : stepOf(typed, secret, now());
    if (secret === undefined || step === undefined) return false;
    const sealed = sealing.isSealed(stored) ? stored : sealing.seal(secret, id);
    return accounts.useStep(id, stored, step, sealed);
  }

  return async (stored, code) => {
    const { id, secondFactor } = stored;
    if (!secondFactor) return;
    if (code === undefined) throw new SecondFactorRequired(401, 'A code is needed as well.');
    const typed = plainCode(code);
    if (await isStepUsed(stored, secondFactor, typed)) return;
    if (await accounts.useRecoveryCode(id, hashOf(typed))) {
      await note('recovery_code_used', stored, id);
      return;
    }
    throw new WrongCode();
  };
}
