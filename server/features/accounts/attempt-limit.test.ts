import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAttemptLimit } from './attempt-limit.ts';

const three = { max: 3, windowSeconds: 60 } as const;

it('lets three failures through in a window, however they are spread, and then waits for its end', async () => {
  const moments = fc.array(fc.integer({ min: 0, max: 59 }), { minLength: 4, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(moments, async (unsorted) => {
      const [first = 0, ...later] = unsorted.sort((a, b) => a - b);
      let seconds = first;
      const limit = createAttemptLimit(
        { ...three, counts: 'attempts' },
        () => new Date(seconds * 1000),
      );
      const waitAt = (moment: number): Promise<number> => {
        seconds = moment;
        return limit.begin('a');
      };
      expect(await waitAt(first)).toBe(0);
      for (const [i, moment] of later.entries()) {
        expect(await waitAt(moment)).toBe(i < 2 ? 0 : first + 60 - moment);
      }
      expect(await waitAt(first + 60)).toBe(0);
    }),
  );
});

it('does not count what succeeded, nor what others do', async () => {
  const limit = createAttemptLimit({ ...three, counts: 'attempts' }, () => new Date(0));
  for (let i = 0; i < 10; i++) {
    expect(await limit.begin('a')).toBe(0);
    await limit.refund('a');
  }
  const waits = [];
  for (let i = 0; i < 4; i++) waits.push(await limit.begin('b'));
  expect(waits).toEqual([0, 0, 0, 60]);
  expect(await limit.begin('a')).toBe(0);
});

it('counts different members, however often each fails', async () => {
  const limit = createAttemptLimit({ ...three, counts: 'members' }, () => new Date(0));
  for (let i = 0; i < 50; i++) expect(await limit.begin('office', 'kari')).toBe(0);
  expect(await limit.begin('office', 'ola')).toBe(0);
  expect(await limit.begin('office', 'li')).toBe(0);
  expect(await limit.begin('office', 'nora')).toBe(60);
  expect(await limit.begin('office', 'kari')).toBe(0);
  await limit.refund('office', 'li');
  expect(await limit.begin('office', 'nora')).toBe(0);
});
