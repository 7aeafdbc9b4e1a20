import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Random } from '#seed/generate/random.ts';

const seeds = fc.string();

test('the same seed gives the same draws', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const [one, two] = [new Random(seed), new Random(seed)];
      for (let i = 0; i < 20; i++) expect(one.float()).toBe(two.float());
      expect(one.id()).toBe(two.id());
    }),
  );
});

test('draws are in range, and spread out', () => {
  const random = new Random('spread');
  const counts = new Map<number, number>();
  for (let i = 0; i < 10_000; i++) {
    const drawn = random.int(3, 7);
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual([3, 4, 5, 6, 7]);
  for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(250);
});

test('what a child draws moves nothing of its parent or its sisters', () => {
  const random = new Random('family');
  const expected = new Random('family').float();
  const sister = random.child('b').float();
  random.child('a').float();
  expect(random.float()).toBe(expected);
  expect(random.child('b').float()).toBe(sister);
  expect(random.child('a').float()).not.toBe(sister);
});

test('a sample has different items in the order of the list', () => {
  fc.assert(
    fc.property(seeds, fc.uniqueArray(fc.nat()), fc.nat(30), (seed, items, count) => {
      const sample = new Random(seed).sample(items, count);
      expect(sample).toHaveLength(Math.min(count, items.length));
      expect(items.filter((item) => sample.includes(item))).toEqual(sample);
    }),
  );
});

test('weights are chances', () => {
  const random = new Random('weights');
  const drawn = Array.from({ length: 5000 }, () =>
    random.weighted([
      ['never', 0],
      ['often', 3],
      ['seldom', 1],
    ]),
  );
  expect(drawn).not.toContain('never');
  expect(drawn.filter((item) => item === 'often').length / 5000).toBeCloseTo(0.75, 1);
});

test('ids are 24 hexadecimal digits', () => {
  fc.assert(fc.property(seeds, (seed) => /^[0-9a-f]{24}$/.test(new Random(seed).id())));
});
