import { expect, test } from 'vitest';
import { regulatedWish, wantedOccupations } from './regulated-wishes.ts';

const nurse = { qualifications: [] as string[] };

function job(...qualifications: string[]) {
  return { qualifications };
}

test('a wish is regulated when most ordinary jobs ask for what is not held', () => {
  const jobs = [job('health_personnel'), job('health_personnel'), job()];
  expect(regulatedWish(nurse, jobs)).toEqual({ missing: ['health_personnel'], asking: 2 });
});

test('not when half of them do, nor when it is held, nor when nothing is known', () => {
  expect(regulatedWish(nurse, [job('health_personnel'), job()])).toBeUndefined();
  const holder = { qualifications: ['health_personnel'] };
  expect(regulatedWish(holder, [job('health_personnel')])).toBeUndefined();
  expect(regulatedWish(nurse, [])).toBeUndefined();
});

test('the goal counts as a wish, and the same occupation once', () => {
  const goal = { occupation: '2223' };
  expect(wantedOccupations({ wishes: [goal, { occupation: '5120' }], goal })).toEqual([
    '2223',
    '5120',
  ]);
});
