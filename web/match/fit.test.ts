import { expect, test } from 'vitest';
import { fitOf } from './fit.ts';

test('four steps, drawn at the number that is shown', () => {
  const fits = [100, 70, 69.5, 69.4, 55, 54, 40, 39, 5, 0].map(fitOf);
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
