import { expect, test } from 'vitest';
import type { Change } from '#shared/matching/what-if.ts';
import { type ChangeEffect, groupChanges, partByHelp } from './change-groups.ts';

function effect(change: Change, more: number, gain = 0): ChangeEffect {
  return { change, more, gain, best: 60 + gain };
}

const evening = effect({ code: 'shift', params: { shift: 'evening' } }, 3);
const saturday = effect({ code: 'weekday', params: { weekday: 'sat' } }, 9);
const car = effect({ code: 'licence', params: { licence: 'B' } }, 5);
const bus = effect({ code: 'licence', params: { licence: 'D' } }, 5, 2);
const further = effect({ code: 'travel', params: { maxTravelKm: 70 } }, 0);

test('what opens most comes first, in each group and among the groups', () => {
  expect(groupChanges([further, evening, saturday, car, bus])).toEqual([
    { group: 'times', changes: [saturday, evening] },
    { group: 'licence', changes: [bus, car] },
    { group: 'travel', changes: [further] },
  ]);
});

test('a better score alone helps too', () => {
  const better = effect(further.change, 0, 1.5);
  expect(partByHelp([further, evening])).toEqual({ helpful: [evening], others: [further] });
  const hardly = effect(further.change, 0, 0.04);
  expect(partByHelp([hardly])).toEqual({ helpful: [], others: [hardly] });
  expect(partByHelp([better])).toEqual({ helpful: [better], others: [] });
});

test('a heavier licence helps where it gives more than a car’s', () => {
  const trailer = effect({ code: 'licence', params: { licence: 'BE' } }, 5);
  expect(partByHelp([car, trailer, bus])).toEqual({ helpful: [car, bus], others: [trailer] });
  expect(partByHelp([trailer, bus])).toEqual({ helpful: [trailer, bus], others: [] });
});
