import { expect, it } from 'vitest';
import { planInput } from '#shared/plans/plan.ts';
import { lockFaults, peopleFaults } from './plan-rules.ts';

const told = (faults: readonly { path: string; code: string }[]): string[] =>
  faults.map(({ path, code }) => `${path} ${code}`);
const everybody = (): boolean => true;

it('a plan has 5,000 people and 10,000 suggestions at most', () => {
  const faultsOf = (each: number, people: number): string[] =>
    told(peopleFaults(planInput.parse({ each }), everybody, people));
  expect(faultsOf(1, 5000)).toEqual([]);
  expect(faultsOf(2, 5000)).toEqual([]);
  expect(faultsOf(1, 5001)).toEqual(['participantIds too_many']);
  expect(faultsOf(3, 3333)).toEqual([]);
  expect(faultsOf(3, 3334)).toEqual(['each out_of_range']);
  expect(faultsOf(5, 2001)).toEqual(['each out_of_range']);
});

it('locks are looked at in the order given: the first that has no room is at fault', () => {
  const sides = { participantIds: ['a', 'b', 'c'], openingIds: ['x', 'y'], placesFree: [1, 0] };
  const faultsOf = (locks: string[], asked: object = {}): string[] => {
    const pairs = locks.map(([participantId = '', openingId = '']) => ({
      participantId,
      openingId,
    }));
    return told(lockFaults(planInput.parse({ locks: pairs, ...asked }), sides));
  };
  expect(faultsOf(['ax', 'bx'])).toEqual(['locks.1 too_many']);
  expect(faultsOf(['bx', 'ax'])).toEqual(['locks.1 too_many']);
  expect(faultsOf(['ay'])).toEqual(['locks.0 too_many']);
  // With one suggestion each there is one for each place, whatever is asked for.
  expect(faultsOf(['ax', 'bx'], { perPlace: 5 })).toEqual(['locks.1 too_many']);
  expect(faultsOf(['ax', 'bx', 'cx'], { each: 2, perPlace: 2 })).toEqual(['locks.2 too_many']);
  expect(faultsOf(['ax', 'ax'], { each: 2, perPlace: 2 })).toEqual(['locks.1 too_many']);
  // What is at fault takes no room from those after it.
  expect(faultsOf(['az', 'ax', 'bx'])).toEqual([
    'locks.0.openingId unknown_code',
    'locks.2 too_many',
  ]);
});
