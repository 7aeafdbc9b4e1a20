import { SecondFactorRequired } from '#server/errors.ts';
import type { AccountEventKind } from '#shared/accounts/account-event.ts';
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
  note: (kind: AccountEventKind, account: StoredAccount, by: string) => Promise<void>;
  now: () => Date;
}

export function createFactorCheck({ accounts, note, now }: Dependencies): CheckFactor {
  return async (stored, code) => {
    const { id, secondFactor } = stored;
    if (!secondFactor) return;
    if (code === undefined) throw new SecondFactorRequired(401, 'A code is needed as well.');
    const typed = plainCode(code);
    const step = stepOf(typed, secondFactor.secret, now());
    if (step !== undefined && (await accounts.useStep(id, secondFactor.secret, step))) return;
    if (await accounts.useRecoveryCode(id, hashOf(typed))) {
      await note('recovery_code_used', stored, id);
      return;
    }
    throw new WrongCode();
  };
}
