import { expect, test } from 'vitest';
import { weightsIn, writtenOf } from './written-weights.ts';

test('shares of 1 are written as hundredths, others as they are', () => {
  const shares = { language: 0.3, need: 0.25, wish: 0.35, practical: 0.1 };
  expect(writtenOf(shares)).toEqual({ language: '30', need: '25', wish: '35', practical: '10' });
  const own = { language: 2, need: 0.5, wish: 1000, practical: 0 };
  expect(writtenOf(own)).toEqual({ language: '2', need: '0,5', wish: '1000', practical: '0' });
});

test('only four numbers of which one counts are weights', () => {
  const written = { language: '30', need: '2,5', wish: '1 000', practical: '0' };
  expect(weightsIn(written)).toEqual({ language: 30, need: 2.5, wish: 1000, practical: 0 });
  for (const wish of ['', '-1', '1001', 'mye']) {
    expect(weightsIn({ ...written, wish })).toBeUndefined();
  }
  expect(weightsIn({ language: '0', need: '0', wish: '0', practical: '0' })).toBeUndefined();
});
