import type { Role } from '#shared/codes.ts';

interface Lifetime {
  /** Without a sign of life. */
  idleMs: number;
  /** In all. */
  absoluteMs: number;
}

const hour = 3600 * 1000;
const day = 24 * hour;
const office: Lifetime = { idleMs: 2 * hour, absoluteMs: 12 * hour };

/** accounts.md, "Sessions". */
const lifetimes: Readonly<Record<Role, Lifetime>> = {
  participant: { idleMs: day, absoluteMs: 14 * day },
  employer: { idleMs: 8 * hour, absoluteMs: 7 * day },
  advisor: office,
  leader: office,
  admin: office,
};

/** Not every request writes: the use of a session is noted when so much time has passed. */
const notedAfterMs = 5 * 60 * 1000;

/** accounts.md, `REQUIRE_SECOND_FACTOR`: of whom one is asked. */
const withFactor: readonly Role[] = ['advisor', 'leader', 'admin'];

export function hasToSetFactor(account: { role: Role; secondFactor?: unknown }): boolean {
  return withFactor.includes(account.role) && account.secondFactor === undefined;
}

/** When a session ends that was begun and used at these times. */
export function endOfSession(role: Role, startedAt: Date, usedAt: Date): Date {
  const { idleMs, absoluteMs } = lifetimes[role];
  return new Date(Math.min(usedAt.getTime() + idleMs, startedAt.getTime() + absoluteMs));
}

export function isWorthNoting(usedAt: Date, now: Date): boolean {
  return now.getTime() - usedAt.getTime() >= notedAfterMs;
}
