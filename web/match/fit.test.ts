import { expect, test } from 'vitest';
import { fitOf } from './fit.ts';

test('four steps, drawn at the number that is shown', () => {
  const fits = [100, 75, 74.5, 74.4, 60, 59, 40, 39, 5, 0].map(fitOf);
  expect(fits).toEqual([
    'great',
    'great',
    'great',
    'good',
    'good',
    'fair',
    'fair',
    'little',
    'little',
    'little',
  ]);
});
