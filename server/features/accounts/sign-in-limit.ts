import { createAttemptLimit } from './attempt-limit.ts';

/** How often somebody may fail to sign in (accounts.md, "Sessions"). */
export interface SignInLimit {
  /** Seconds to wait; 0 when this attempt may go on, which then counts until it is refunded. */
  begin(email: string, address: string): Promise<number>;
  /** The attempt succeeded. */
  refund(email: string, address: string): Promise<void>;
}

const windowSeconds = 15 * 60;

/**
 * Who guesses at one account shuts out that account at that address: neither its owner elsewhere nor
 * a colleague behind the same address. Of an address only the different accounts count.
 */
export function createSignInLimit(now: () => Date): SignInLimit {
  const atAddress = createAttemptLimit({ max: 10, windowSeconds, counts: 'attempts' }, now);
  /** Beyond this an account is safer shut everywhere. */
  const ofAccount = createAttemptLimit({ max: 1000, windowSeconds, counts: 'attempts' }, now);
  const ofAddress = createAttemptLimit({ max: 100, windowSeconds, counts: 'members' }, now);
  return {
    async begin(email, address) {
      return (
        (await ofAddress.begin(address, email)) ||
        (await atAddress.begin(`${address} ${email}`)) ||
        (await ofAccount.begin(email))
      );
    },
    async refund(email, address) {
      await ofAddress.refund(address, email);
      await atAddress.refund(`${address} ${email}`);
      await ofAccount.refund(email);
    },
  };
}
