interface Failures {
  count: number;
  /** Milliseconds since the epoch. */
  forgottenAt: number;
}

export interface AttemptLimit {
  /** Seconds to wait before this key may try again; 0 when it may try now, which then counts. */
  begin(key: string): number;
  /** An attempt that succeeded does not count. */
  refund(key: string): void;
}

/**
 * At most `max` failed attempts per key in a window, in memory. An attempt counts from its beginning,
 * so that many at once do not slip through.
 */
export function createAttemptLimit(
  max: number,
  windowSeconds: number,
  now: () => Date,
): AttemptLimit {
  const failures = new Map<string, Failures>();
  const forgetOld = (at: number): void => {
    for (const [key, { forgottenAt }] of failures) {
      if (forgottenAt <= at) failures.delete(key);
    }
  };
  return {
    begin(key) {
      const at = now().getTime();
      forgetOld(at);
      const past = failures.get(key);
      if (past && past.count >= max) return Math.ceil((past.forgottenAt - at) / 1000);
      const forgottenAt = past?.forgottenAt ?? at + windowSeconds * 1000;
      failures.set(key, { count: (past?.count ?? 0) + 1, forgottenAt });
      return 0;
    },
    refund(key) {
      const past = failures.get(key);
      if (past) failures.set(key, { ...past, count: past.count - 1 });
    },
  };
}
