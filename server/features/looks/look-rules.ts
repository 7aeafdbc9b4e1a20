import type { LookedAt, Role, Service } from '#shared/codes.ts';
import type { OwnLook } from '#shared/looks/look-endpoints.ts';

/** The parts of an endpoint's path that say what was looked at; the first that fits counts. */
const parts: readonly (readonly [RegExp, LookedAt])[] = [
  [/\/(?:export|archive)\b/, 'export'],
  [/\/(?:matches|new-matches|what-if|candidates)\b/, 'matches'],
  [/\/(?:referrals|shortlist)\b/, 'referrals'],
  [/\/placements\b/, 'placement'],
  [/\/plans\b/, 'plan'],
];

/** @param endpoint `METHOD /path` */
export function whatWasLookedAt(endpoint: string): LookedAt {
  return parts.find(([pattern]) => pattern.test(endpoint))?.[1] ?? 'profile';
}

interface Looker {
  displayName: string;
  role: Role;
  municipality?: string | undefined;
  service?: Service | undefined;
}

/**
 * Who looked, as the participant is told: those who serve the own municipality by name, everybody
 * else by role and municipality. That somebody is a participant is theirs to tell.
 */
export function lookerForOneself(
  municipality: string,
  role: Role | undefined,
  looker: Looker | undefined,
): OwnLook['by'] {
  const isStaff = looker?.role === 'advisor' || looker?.role === 'leader';
  if (!isStaff) return role ? { role } : {};
  const { displayName, service } = looker;
  if (looker.municipality === municipality) return { displayName, service, role: looker.role };
  return { role: looker.role, municipality: looker.municipality };
}

/** Looks of a day by the same one at the same are one line; the order of the first ones stays. */
export function byDay(looks: Iterable<Omit<OwnLook, 'times'>>): OwnLook[] {
  const lines = new Map<string, OwnLook>();
  for (const look of looks) {
    const key = JSON.stringify([look.day, look.by, look.what, look.allowed]);
    const line = lines.get(key);
    if (line) line.times++;
    else lines.set(key, { ...look, times: 1 });
  }
  return [...lines.values()];
}
