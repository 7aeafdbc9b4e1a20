import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAttemptLimit } from './attempt-limit.ts';

it('lets three failures through in a window, however they are spread, and then waits for its end', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 59 }), { minLength: 4, maxLength: 20 });
  fc.assert(
    fc.property(moments, (unsorted) => {
      const [first = 0, ...later] = unsorted.sort((a, b) => a - b);
      let seconds = first;
      const limit = createAttemptLimit(3, 60, () => new Date(seconds * 1000));
      const waitAt = (moment: number) => {
        seconds = moment;
        return limit.begin('a');
      };
      expect(waitAt(first)).toBe(0);
      later.forEach((moment, i) => {
        expect(waitAt(moment)).toBe(i < 2 ? 0 : first + 60 - moment);
      });
      expect(waitAt(first + 60)).toBe(0);
    }),
  );
});

it('does not count what succeeded, nor what others do', () => {
  const limit = createAttemptLimit(3, 60, () => new Date(0));
  for (let i = 0; i < 10; i++) {
    expect(limit.begin('a')).toBe(0);
    limit.refund('a');
  }
  expect(Array.from({ length: 4 }, () => limit.begin('b'))).toEqual([0, 0, 0, 60]);
  expect(limit.begin('a')).toBe(0);
});
