import { expect, test } from 'vitest';
import { paramsOf, searchOf } from './own-openings-search.ts';

test.each([
  ['', {}],
  ['status=draft', { status: 'draft' }],
  ['status=draft&q=kokk&page=3', { status: 'draft', q: 'kokk', page: 3 }],
])('the address %o is a search, and the search that address', (address, search) => {
  expect(searchOf(new URLSearchParams(address))).toEqual(search);
  expect(paramsOf(search as Parameters<typeof paramsOf>[0]).toString()).toBe(address);
});

test('what is not understood is left out', () => {
  expect(searchOf(new URLSearchParams('status=lost&page=-2&x=1&q='))).toEqual({});
});
