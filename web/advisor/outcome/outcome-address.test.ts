import { expect, test } from 'vitest';
import { outcomePath, pointIn } from './outcome-address.ts';

test('a point reads back from its address', () => {
  for (const point of [
    { after: 'programme', months: 24 },
    { after: 'placement', months: 3, placementId: 'one' },
  ] as const) {
    const path = outcomePath('who', point);
    expect(path).toMatch(/^\/veileder\/deltakere\/who\/utfall\?/);
    expect(pointIn(path.slice(path.indexOf('?')))).toEqual(point);
  }
});

test.each([
  '',
  '?after=programme',
  '?after=programme&months=4',
  '?after=placement&months=3',
  '?after=programme&months=3&placementId=one',
  '?after=week&months=3',
])('%s names no whole point', (query) => {
  expect(pointIn(query)).toBeUndefined();
});
