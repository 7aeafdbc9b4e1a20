import type { DriversLicence } from '#shared/codes.ts';
import type { Change, WhatIf } from '#shared/matching/what-if.ts';

type Effect = WhatIf['changes'][number];
/** What somebody may work on or choose. What one avoids is one's own affair. */
export type OwnChange = Exclude<Change, { code: 'avoid' }>;
export type OwnEffect = Effect & { change: OwnChange };

const most = 2;

/** The changes that open most, at most two and of different kinds. Of equals the smaller step. */
export function bestChanges(changes: readonly Effect[]): OwnEffect[] {
  const sorted = changes
    .filter(isOwn)
    .filter((effect) => effect.more > 0 && isWithinReach(effect, changes))
    .toSorted((a, b) => b.more - a.more);
  const best = new Map<string, OwnEffect>();
  for (const effect of sorted) {
    const kind = kindOf(effect.change);
    if (!best.has(kind)) best.set(kind, effect);
  }
  return [...best.values()].slice(0, most);
}

export function isOwn(effect: Effect): effect is OwnEffect {
  return effect.change.code !== 'avoid';
}

/** One skill and all four are two ways to say the same. */
function kindOf({ code }: OwnChange): string {
  return code === 'all_levels' ? 'level' : code;
}

/**
 * Monday to Friday the programme decides what one does, not the participant. A licence takes another
 * one first. A qualification takes years at times: it is worth a word where
 * it leads to something that fits better than all that fits today.
 */
function isWithinReach({ change, gain }: OwnEffect, changes: readonly Effect[]): boolean {
  if (change.code === 'qualification') return gain > 0;
  if (change.code === 'weekday') return ['sat', 'sun'].includes(change.params.weekday);
  if (change.code !== 'licence') return true;
  const first = licenceBefore(change.params.licence);
  return !changes.some(
    (other) => other.change.code === 'licence' && other.change.params.licence === first,
  );
}

/** Class B comes before the heavier ones, a vehicle before its trailer (directive 2006/126/EC, article 6). */
function licenceBefore(licence: DriversLicence): DriversLicence | undefined {
  const before: Partial<Record<DriversLicence, DriversLicence>> = {
    BE: 'B',
    C1: 'B',
    C: 'B',
    D1: 'B',
    D: 'B',
    C1E: 'C1',
    CE: 'C',
    D1E: 'D1',
    DE: 'D',
  };
  return before[licence];
}
