import { expect, test } from 'vitest';
import { staysOf, waysOf } from './norwegian-way.ts';

const a1 = { level: 'A1', source: 'self', date: '2025-01-10' } as const;
const a2 = { level: 'A2', source: 'teacher', date: '2025-09-01' } as const;
const b1 = { level: 'B1', source: 'norskprove', date: '2026-06-01' } as const;

test('each skill has its levels by day, from what changed and from what is held now', () => {
  const changes = [
    { params: { from: { speaking: a2, reading: a1 }, to: { speaking: b1, reading: a1 } } },
    { params: { from: { speaking: a1 }, to: { speaking: a2, reading: a1 } } },
  ];
  expect(waysOf(changes, { speaking: b1, reading: a1 })).toEqual([
    { skill: 'reading', steps: [{ day: a1.date, level: 1, source: 'self' }] },
    {
      skill: 'speaking',
      steps: [
        { day: a1.date, level: 1, source: 'self' },
        { day: a2.date, level: 2, source: 'teacher' },
        { day: b1.date, level: 3, source: 'norskprove' },
      ],
    },
  ]);
});

test('a level that was corrected for the same day counts as it was written last', () => {
  const wrong = { ...a2, level: 'B2' } as const;
  const changes = [{ params: { from: { speaking: wrong }, to: { speaking: a2 } } }];
  expect(waysOf(changes, { speaking: a2 })).toEqual([
    { skill: 'speaking', steps: [{ day: a2.date, level: 2, source: 'teacher' }] },
  ]);
  expect(waysOf([], {})).toEqual([]);
});

test('a stay is what began, to its end or to today', () => {
  const place = { id: 'a', title: 'Vaskeri', period: { start: '2026-01-05', end: '2026-03-01' } };
  const today = '2026-02-01';
  expect(
    staysOf(
      [
        { ...place, state: 'running' },
        { ...place, id: 'b', state: 'draft' },
        { ...place, id: 'c', state: 'agreed' },
        {
          ...place,
          id: 'd',
          state: 'ended',
          period: { start: '2025-01-05', end: '2025-03-01' },
          end: {
            on: '2025-02-10',
            reason: 'completed',
            at: '2025-02-10T10:00:00Z',
            by: { role: 'advisor', displayName: 'Alm' },
          },
        },
      ],
      today,
    ),
  ).toEqual([
    { id: 'd', title: 'Vaskeri', start: '2025-01-05', end: '2025-02-10' },
    { id: 'a', title: 'Vaskeri', start: '2026-01-05', end: today },
  ]);
});
