import { expect, test } from 'vitest';
import type { OpeningKind } from '#shared/codes.ts';
import { regulatedWishes, wantedOccupations } from './regulated-wishes.ts';

const nurse = { wishes: [{ occupation: '2223' }], qualifications: [] as string[] };

function opening(occupation: string, kind: OpeningKind, ...qualifications: string[]) {
  return { occupation, kind, qualifications };
}

test('a wish is regulated when most ordinary jobs ask for what is not held', () => {
  const openings = [
    opening('2223', 'vacancy', 'health_personnel'),
    opening('2223', 'wage_subsidy', 'health_personnel'),
    opening('2223', 'vacancy'),
  ];
  expect(regulatedWishes(nurse, openings)).toEqual([
    { occupation: '2223', missing: ['health_personnel'], asking: 2, of: 3 },
  ]);
});

test('not when half of them do, nor when it is held, nor when nothing is known', () => {
  const half = [opening('2223', 'vacancy', 'health_personnel'), opening('2223', 'vacancy')];
  expect(regulatedWishes(nurse, half)).toEqual([]);
  const holder = { ...nurse, qualifications: ['health_personnel'] };
  expect(regulatedWishes(holder, [opening('2223', 'vacancy', 'health_personnel')])).toEqual([]);
  expect(regulatedWishes(nurse, [])).toEqual([]);
});

test('practice and other occupations say nothing', () => {
  const openings = [
    opening('2223', 'work_training', 'health_personnel'),
    opening('2221', 'vacancy', 'health_personnel'),
  ];
  expect(regulatedWishes(nurse, openings)).toEqual([]);
});

test('the goal counts as a wish, and the same occupation once', () => {
  const goal = { occupation: '2223' };
  expect(wantedOccupations({ wishes: [goal, { occupation: '5120' }], goal })).toEqual([
    '2223',
    '5120',
  ]);
});
