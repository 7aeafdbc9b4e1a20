import { expect, test } from 'vitest';
import { widerPrefix } from './occupation-prefix.ts';

const occupations = ['5120', '5131', '5141', '9412'].map((code) => ({ code }));

test('the nearest prefix that covers more than before', () => {
  expect(widerPrefix('5120', occupations)).toBe('51');
  expect(widerPrefix('51', occupations)).toBeUndefined();
  expect(widerPrefix('9412', occupations)).toBeUndefined();
});
