import { expect, test } from 'vitest';
import { ApiError } from '#web/api/call.ts';
import { refusalIn, refusedBecause } from './refused-because.ts';

test('a place that is taken is told from what somebody else did meanwhile', () => {
  expect(refusalIn({ code: 'place_taken' }, 'shared')).toBe('placeTaken');
  expect(refusalIn({ code: 'conflict' }, 'shared')).toBe('asItWas');
  expect(refusalIn({ code: 'conflict' }, 'withdrawn')).toBe('withdrawn');
});

test('a stale version brings the state along; other errors are no refusal', async () => {
  const stale = new ApiError(409, { code: 'conflict', current: { state: 'expired' } });
  expect(await refusedBecause(stale, 'one')).toBe('expired');
  expect(await refusedBecause(new ApiError(403, { code: 'forbidden' }), 'one')).toBeUndefined();
  expect(await refusedBecause(new ApiError(0), 'one')).toBeUndefined();
});
