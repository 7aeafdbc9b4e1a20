import { expect, test } from 'vitest';
import { inBox, movedTo } from './list-keys.ts';

test('arrows go round the list by way of the box', () => {
  const walk = (key: string): (number | undefined)[] => {
    const places: (number | undefined)[] = [inBox];
    for (let step = 0; step < 4; step++) places.push(movedTo(key, places.at(-1) ?? inBox, 3));
    return places;
  };
  expect(walk('ArrowDown')).toEqual([-1, 0, 1, 2, -1]);
  expect(walk('ArrowUp')).toEqual([-1, 2, 1, 0, -1]);
  expect(movedTo('ArrowUp', inBox, 0)).toBe(inBox);
  expect(movedTo('a', 1, 3)).toBeUndefined();
});
