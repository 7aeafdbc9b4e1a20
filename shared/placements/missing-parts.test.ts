import { expect, test } from 'vitest';
import { missingParts, requiredParts } from './missing-parts.ts';

test('a list that is empty is missing as much as what is not there', () => {
  expect(missingParts({ weekdays: [], goals: [] })).toEqual([...requiredParts]);
  expect(missingParts({ weekdays: ['mon'], goals: [{ code: 'norwegian' }] })).toEqual([
    'period',
    'hoursPerWeek',
    'contact',
  ]);
});

test('a whole plan lacks nothing', () => {
  const plan = {
    period: { start: '2026-03-02' },
    weekdays: ['mon' as const],
    hoursPerWeek: 15,
    goals: [{ code: 'norwegian' as const }],
    contact: { name: 'Lind Leder' },
  };
  expect(missingParts(plan)).toEqual([]);
});
