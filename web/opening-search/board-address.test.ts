import { expect, test } from 'vitest';
import { changed } from '#web/address/address.ts';
import { type BoardState, boardAddress, filterCount, searchOf, toggled } from './board-address.ts';

const read = (query: string): BoardState => boardAddress.read(query, {});

test('an address is read and written back', () => {
  const query =
    '?q=kokk&kind=vacancy&kind=apprenticeship&county=03&occupation=5120&shift=night&level=A2&sort=deadline&page=3';
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
  expect(boardAddress.write(read(query))).toBe(query);
});

test('nearest first asks for the stored position, which stands in no address', () => {
  const state = read('?sort=distance&near=59.9,10.7');
  expect(searchOf(state, 'participant')).toEqual({ sort: 'distance', near: 'me' });
  expect(boardAddress.write(state)).toBe('?sort=distance');
});

test.each(['advisor', 'employer', 'admin', undefined] as const)(
  'nearest first of %s, who has no place, is the ordinary order',
  (role) => {
    expect(searchOf(read('?q=kokk&sort=distance'), role)).toEqual({ q: 'kokk' });
    expect(searchOf(read('?sort=deadline'), role)).toEqual({ sort: 'deadline' });
  },
);

test('a filter that is ticked twice is gone, and each tick leads to the first page', () => {
  const state = read('?q=kokk&level=A2&page=4');
  expect(changed(state, { level: undefined })).toEqual({ q: 'kokk' });
  const once = toggled(state, 'kind', 'vacancy');
  expect(once).toEqual({ q: 'kokk', level: 'A2', kind: ['vacancy'] });
  expect(toggled(once, 'kind', 'vacancy')).toEqual({ q: 'kokk', level: 'A2' });
});

test('the words of the search box are no filter', () => {
  expect(filterCount(read('?q=kokk&kind=vacancy&county=03&county=11&level=B1'))).toBe(4);
  expect(filterCount(read('?q=kokk&sort=deadline'))).toBe(0);
});
