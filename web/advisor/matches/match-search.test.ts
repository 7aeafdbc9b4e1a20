import { expect, test } from 'vitest';
import { filtersInForce, readMatchSearch } from './match-search.ts';

const read = (query: string) => readMatchSearch(new URLSearchParams(query));

test('the address is the search, in the names of the API', () => {
  expect(
    read('q=vask&municipality=3907&municipality=0301&kind=vacancy&shift=day&level=A2&page=2'),
  ).toEqual({
    q: 'vask',
    municipality: ['3907', '0301'],
    kind: ['vacancy'],
    shift: ['day'],
    level: 'A2',
    page: 2,
  });
});

test('hours with a comma; what is no number of hours is left out', () => {
  expect(read('hoursMin=7,5&hoursMax=20')).toMatchObject({ hoursMin: 7.5, hoursMax: 20 });
  expect(read('hoursMin=&hoursMax=mye')).toEqual({ page: 1 });
  expect(read('hoursMin=-1&hoursMax=169')).toEqual({ page: 1 });
});

test('what can not be a filter is left out', () => {
  expect(read('kind=job&municipality=Oslo&level=B9&q=%20')).toEqual({ page: 1 });
});

test('the filters are counted, the words and the page are not', () => {
  expect(filtersInForce(read('q=vask&page=3'))).toBe(0);
  expect(filtersInForce(read('q=vask&kind=vacancy&kind=work_training&level=A2'))).toBe(2);
});
