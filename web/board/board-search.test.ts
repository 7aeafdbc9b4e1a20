import { expect, test } from 'vitest';
import { changed, filterCount, readSearch, toggled, writeSearch } from './board-search.ts';

const read = (query: string): ReturnType<typeof readSearch> =>
  readSearch(new URLSearchParams(query));

test('an address is read and written back', () => {
  const query =
    'q=kokk&kind=vacancy&kind=apprenticeship&county=03&occupation=5120&shift=night&level=A2&sort=deadline&page=3';
  expect(read(query)).toEqual({
    q: 'kokk',
    kind: ['vacancy', 'apprenticeship'],
    county: ['03'],
    occupation: ['5120'],
    shift: ['night'],
    level: 'A2',
    sort: 'deadline',
    page: 3,
  });
  const written = writeSearch(read(query));
  expect(read(String(written))).toEqual(read(query));
});

test('what an address should not hold is left out', () => {
  expect(read('kind=yacht&level=Z9&sort=loudest&page=0&page=2&x=1&q=%20')).toEqual({});
  expect(read('page=-4')).toEqual({});
  expect(read('page=1.5')).toEqual({});
  expect(read('kind=vacancy&kind=vacancy')).toEqual({ kind: ['vacancy'] });
});

test('nearest first asks for the stored position, and no position is in the address', () => {
  const search = read('sort=distance');
  expect(search.near).toBe('me');
  expect(String(writeSearch({ ...search, near: '59.9,10.7' }))).toBe('sort=distance');
});

test('a change leads back to the first page and removes what became undefined', () => {
  const search = read('q=kokk&level=A2&page=4');
  expect(changed(search, { level: undefined })).toEqual({ q: 'kokk' });
  expect(toggled(search, 'kind', 'vacancy')).toEqual({ q: 'kokk', level: 'A2', kind: ['vacancy'] });
  const twice = toggled(toggled(search, 'kind', 'vacancy'), 'kind', 'vacancy');
  expect(twice).toEqual({ q: 'kokk', level: 'A2' });
});

test('the words of the search box are no filter', () => {
  expect(filterCount(read('q=kokk&kind=vacancy&county=03&county=11&level=B1'))).toBe(4);
  expect(filterCount(read('q=kokk&sort=deadline'))).toBe(0);
});
