import { TooManyRequests } from '#server/errors.ts';
import type { AttemptStore } from './attempt-store.ts';
import { networkOf } from './network-of.ts';

/** How often somebody may fail (accounts.md, "Sessions"): wrong passwords, codes and tokens count alike. */
export interface AttemptLimits {
  /**
   * Counts an attempt at an account from an address; `refund` takes it back where it succeeds.
   * @param account an e-mail address in lower case, or what else was guessed at.
   * @throws TooManyRequests
   */
  begin(account: string, address: string): Promise<void>;
  refund(account: string, address: string): Promise<void>;
  /** Counts an attempt, unless it could not be judged: who was turned away unheard has not failed. */
  judged<T>(account: string, address: string, judge: () => Promise<T>): Promise<T>;
  /** Nothing tells any more that somebody tried to be this account. */
  forget(account: string): Promise<void>;
  /** An inviter asks whether an address has an account. @throws TooManyRequests */
  beginAsking(inviterId: string): Promise<void>;
  refundAsking(inviterId: string): Promise<void>;
}

const windowSeconds = 15 * 60;
/** Beyond this an account is safer shut everywhere. */
const ofAccount = { max: 1000, windowSeconds };
const ofAccountAtAddress = { max: 10, windowSeconds };
/** Different accounts. */
const ofAddress = { max: 100, windowSeconds };
const ofInviter = { max: 20, windowSeconds: 3600 };

/**
 * Who guesses at one account shuts out that account at that address: neither its owner elsewhere nor
 * a colleague behind the same address.
 */
export function createAttemptLimits(attempts: AttemptStore): AttemptLimits {
  const keys = (account: string, address: string) => {
    const network = networkOf(address);
    return {
      address: `address ${network}`,
      pair: `pair ${network} ${account}`,
      account: `account ${account}`,
    };
  };
  const asking = (inviterId: string): string => `asking ${inviterId}`;
  const limits: AttemptLimits = {
    async begin(account, address) {
      const key = keys(account, address);
      const wait =
        (await attempts.beginOf(key.address, account, ofAddress)) ||
        (await attempts.begin(key.pair, ofAccountAtAddress, account)) ||
        (await attempts.begin(key.account, ofAccount));
      if (wait > 0) throw new TooManyRequests(wait);
    },
    async refund(account, address) {
      const key = keys(account, address);
      const left = await attempts.refund(key.pair);
      await attempts.refund(key.account);
      if (left === 0) await attempts.refundOf(key.address, account);
    },
    async judged(account, address, judge) {
      await limits.begin(account, address);
      try {
        return await judge();
      } catch (error) {
        await limits.refund(account, address);
        throw error;
      }
    },
    forget: (account) => attempts.forget(keys(account, '').account, account),
    async beginAsking(inviterId) {
      const wait = await attempts.begin(asking(inviterId), ofInviter);
      if (wait > 0) throw new TooManyRequests(wait);
    },
    async refundAsking(inviterId) {
      await attempts.refund(asking(inviterId));
    },
  };
  return limits;
}
