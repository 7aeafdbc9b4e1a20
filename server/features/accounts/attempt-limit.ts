interface Failures {
  /** How many attempts that have not succeeded, by what they were made on. */
  counts: Map<string, number>;
  /** Milliseconds since the epoch. */
  forgottenAt: number;
}

export interface AttemptLimit {
  /** Seconds to wait before this key may try again; 0 when it may try now, which then counts. */
  begin(key: string, member?: string): Promise<number>;
  /** An attempt that succeeded does not count. */
  refund(key: string, member?: string): Promise<void>;
}

interface Options {
  max: number;
  windowSeconds: number;
  /** What `max` counts of a key: attempts, or the different members they were made on. */
  counts: 'attempts' | 'members';
}

/**
 * A limit on failed attempts per key in a window, in memory. An attempt counts from its beginning, so
 * that many at once do not slip through. It answers late, as one in the database will.
 */
export function createAttemptLimit(
  { max, windowSeconds, counts }: Options,
  now: () => Date,
): AttemptLimit {
  const failures = new Map<string, Failures>();
  const forgetOld = (at: number): void => {
    for (const [key, { forgottenAt }] of failures) {
      if (forgottenAt <= at) failures.delete(key);
    }
  };
  const isFull = (members: Failures['counts'], member: string): boolean =>
    counts === 'attempts'
      ? (members.get(member) ?? 0) >= max
      : !members.has(member) && members.size >= max;
  return {
    async begin(key, member = '') {
      const at = now().getTime();
      forgetOld(at);
      const past = failures.get(key) ?? {
        counts: new Map<string, number>(),
        forgottenAt: at + windowSeconds * 1000,
      };
      if (isFull(past.counts, member)) return Math.ceil((past.forgottenAt - at) / 1000);
      past.counts.set(member, (past.counts.get(member) ?? 0) + 1);
      failures.set(key, past);
      return 0;
    },
    async refund(key, member = '') {
      const members = failures.get(key)?.counts;
      const left = (members?.get(member) ?? 0) - 1;
      if (left > 0) members?.set(member, left);
      else members?.delete(member);
    },
  };
}
