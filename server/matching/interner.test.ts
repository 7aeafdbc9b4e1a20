import { expect, test } from 'vitest';
import { Interner } from './interner.ts';

test('equal values share a key; a key is free again when its last row lets go', () => {
  const hours = new Interner<{ min: number; max: number } | null>();
  const part = hours.take({ min: 10, max: 20 });
  expect(hours.take({ min: 10, max: 20 })).toBe(part);
  const none = hours.take(null);
  expect(hours.value(none)).toBeNull();

  hours.release(part);
  expect(hours.value(part)).toEqual({ min: 10, max: 20 });
  hours.release(part);
  expect(hours.values[part]).toBeUndefined();

  const full = hours.take({ min: 37.5, max: 37.5 });
  expect(full).toBe(part);
  expect(hours.values).toHaveLength(2);
});
