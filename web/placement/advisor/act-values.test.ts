import { expect, test } from 'vitest';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { blankAct, bodyOf, fieldsOf, offeredActs } from './act-values.ts';

const at = '2026-03-01T08:00:00.000Z';
const yes = { at, by: { role: 'employer', displayName: 'Lind' } } as const;
const placement = {
  state: 'draft',
  approvals: {},
  period: { start: '2026-03-02', end: '2026-06-01' },
  weekdays: ['mon'],
  hoursPerWeek: 15,
  goals: [{ code: 'norwegian' }],
  contact: { name: 'Lind Leder' },
} as unknown as PlacementForAdvisors;

const offered = (change: Partial<PlacementForAdvisors>, today = '2026-02-01'): string[] =>
  offeredActs({ ...placement, ...change }, today).map(({ action, of }) => of ?? action);

test('an advisor says yes for others first, and last for the plan', () => {
  expect(offered({})).toEqual(['employer', 'participant', 'cancel']);
  expect(offered({ approvals: { employer: yes } })).toEqual(['participant', 'cancel']);
  expect(offered({ approvals: { employer: yes, participant: yes } })).toEqual([
    'advisor',
    'cancel',
  ]);
});

test('to a plan that is not whole nobody says yes, and what has begun is not cancelled', () => {
  expect(offered({ goals: [] })).toEqual(['cancel']);
  expect(offered({ state: 'running' }, '2026-03-10')).toEqual([]);
  expect(offered({ state: 'changed' }, '2026-03-10')).toEqual(['employer', 'participant']);
  expect(offered({ state: 'agreed' })).toEqual(['cancel']);
  expect(offered({ state: 'ended' })).toEqual([]);
});

test('what was left empty is not sent', () => {
  const forOther = { action: 'approve', of: 'employer' } as const;
  expect(fieldsOf(forOther)).toEqual(['onBehalf.reason', 'interpreter']);
  const values = { ...blankAct, onBehalf: { reason: ' Sagt ' }, reason: 'Ikke spurt om' };
  expect(bodyOf(forOther, values)).toEqual({ onBehalf: { of: 'employer', reason: 'Sagt' } });
  expect(bodyOf({ action: 'cancel' }, blankAct)).toEqual({});
  expect(bodyOf({ action: 'approve', of: 'advisor' }, values)).toEqual({});
});
