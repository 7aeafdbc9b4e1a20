import type { Change, WhatIf } from '#shared/matching/what-if.ts';
import type { ChangeGroup } from '#web/text/advisor-what-if.ts';

export type ChangeEffect = WhatIf['changes'][number];

export interface GroupOfChanges {
  group: ChangeGroup;
  changes: ChangeEffect[];
}

const groupOf: Record<Change['code'], ChangeGroup> = {
  level: 'norwegian',
  all_levels: 'norwegian',
  travel: 'travel',
  shift: 'times',
  weekday: 'times',
  licence: 'licence',
  qualification: 'qualification',
  avoid: 'avoid',
  kind: 'kind',
};

/** Changes that belong together, most further openings first, within a group and among groups. */
export function groupChanges(changes: readonly ChangeEffect[]): GroupOfChanges[] {
  const groups = new Map<ChangeGroup, ChangeEffect[]>();
  for (const effect of changes.toSorted(byOpenings)) {
    const group = groupOf[effect.change.code];
    groups.set(group, [...(groups.get(group) ?? []), effect]);
  }
  return [...groups].map(([group, ofGroup]) => ({ group, changes: ofGroup }));
}

/**
 * Parts the changes that make more openings eligible or the best score another from those that do
 * not. The heavier licences imply a car's: one that gives no more than that is no help of its own.
 */
export function partByHelp(changes: readonly ChangeEffect[]): {
  helpful: ChangeEffect[];
  others: ChangeEffect[];
} {
  const car = changes.find(({ change }) => isCar(change));
  const isHelpful = ({ change, more, gain }: ChangeEffect): boolean => {
    const isHeavier = change.code === 'licence' && !isCar(change);
    const without = isHeavier && car ? car : { more: 0, gain: 0 };
    return more !== without.more || isSeen(gain - without.gain);
  };
  return {
    helpful: changes.filter(isHelpful),
    others: changes.filter((effect) => !isHelpful(effect)),
  };
}

/** Points are shown with one decimal; what is less moves nothing that one sees. */
export function isSeen(gain: number): boolean {
  return Math.abs(gain) >= 0.05;
}

function isCar(change: Change): boolean {
  return change.code === 'licence' && change.params.licence === 'B';
}

function byOpenings(a: ChangeEffect, b: ChangeEffect): number {
  return b.more - a.more || b.gain - a.gain;
}
