import { expect, test } from 'vitest';
import { isAsked, ownNextWords } from './own-next.ts';
import { placementWay } from './placement-way.ts';

test('what is done, what is awaited and what is to come', () => {
  const is = (
    state: 'draft' | 'agreed' | 'changed' | 'ended',
    standing: Parameters<typeof placementWay>[1],
    isBegun = false,
  ) => placementWay(state, standing, isBegun).map((point) => point.is);
  expect(is('draft', { is: 'fill', missing: [] })).toEqual([
    'now',
    'later',
    'later',
    'later',
    'later',
  ]);
  expect(is('agreed', { is: 'begin', on: '2026-03-02' })).toEqual([
    'done',
    'done',
    'now',
    'later',
    'later',
  ]);
  // A change is agreed on while one works.
  const changed = { is: 'approve', by: ['participant'] } as const;
  const standing = { ...changed, by: [...changed.by] };
  expect(is('changed', standing).indexOf('now')).toBe(1);
  expect(is('changed', standing, true).indexOf('now')).toBe(3);
  expect(is('ended', { is: 'over' })).toEqual([]);
});

test('the own yes comes before that of others', () => {
  const both = { is: 'approve', by: ['participant', 'employer'] } as const;
  const standing = { ...both, by: [...both.by] };
  expect(isAsked(standing)).toBe(true);
  expect(ownNextWords(standing, 'draft')).toBe('Les planen. Er du enig? Da sier du ja nederst.');
  expect(ownNextWords({ is: 'approve', by: ['employer'] }, 'draft')).toMatch(/^Du har sagt ja/);
});
