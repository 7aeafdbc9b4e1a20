import { expect, it } from 'vitest';
import { sortedInStretches } from './stretches.ts';

it('many are put in order, and others have their turn on the way', async () => {
  for (const count of [0, 1, 2048, 2049, 11_003]) {
    const items = Array.from({ length: count }, (_, i) => (i * 7919) % 11_003);
    let turns = 0;
    let isSorting = true;
    setImmediate(function next() {
      turns += 1;
      if (isSorting) setImmediate(next);
    });
    const sorted = await sortedInStretches(items, (a, b) => a < b);
    isSorting = false;
    expect(sorted).toEqual(items.toSorted((a, b) => a - b));
    expect(turns).toBeGreaterThanOrEqual(Math.ceil(count / 2048));
  }
});
