import type { PlanReply } from '#shared/plans/plan.ts';

/** Places of an occupation in a municipality that would give more; `gain` is the most of one of them. */
export interface ShortGroup {
  occupation: string;
  municipality: string;
  gain: number;
  openings: number;
}

/** What is short, by what employers are asked for: an occupation somewhere. Most first. */
export function shortGroups(shortage: PlanReply['shortage']): ShortGroup[] {
  const groups = new Map<string, ShortGroup>();
  for (const { occupation, municipality, gain } of shortage) {
    const key = `${occupation} ${municipality}`;
    const known = groups.get(key);
    groups.set(key, {
      occupation,
      municipality,
      gain: Math.max(gain, known?.gain ?? 0),
      openings: (known?.openings ?? 0) + 1,
    });
  }
  return [...groups.values()].sort((a, b) => b.gain - a.gain);
}
