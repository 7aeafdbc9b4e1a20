import { expect, test } from 'vitest';
import type { MatchSearch } from '#web/api/participant-matches.ts';
import { filtersInForce, matchAddress, searchOf } from './match-address.ts';

const read = (query: string): MatchSearch => searchOf(matchAddress.read(query, {}));

test('the address is the search, in the names of the API', () => {
  const query =
    '?q=vask&municipality=3907&municipality=0301&kind=vacancy&shift=day&level=A2&view=almost&page=2';
  expect(read(query)).toEqual({
    q: 'vask',
    municipality: ['3907', '0301'],
    kind: ['vacancy'],
    shift: ['day'],
    level: 'A2',
    page: 2,
  });
  expect(matchAddress.read(query, {}).view).toBe('almost');
});

test('hours with a comma; what is no number of hours is left out', () => {
  expect(read('?hoursMin=7,5&hoursMax=20')).toEqual({ hoursMin: 7.5, hoursMax: 20 });
  expect(read('?hoursMin=&hoursMax=mye')).toEqual({});
  expect(read('?hoursMin=-1&hoursMax=169')).toEqual({});
});

test('hours the wrong way round are no error', () => {
  expect(read('?hoursMin=30&hoursMax=10')).toEqual({ hoursMin: 10, hoursMax: 30 });
});

test('more that almost fit are as many as the API gives at once, and no filter', () => {
  expect(read('?view=almost&more=1')).toEqual({ pageSize: 100 });
  expect(filtersInForce(read('?view=almost&more=1'))).toBe(0);
  expect(read('?view=almost&more=all')).toEqual({});
});

test('the filters are counted, the words and the page are not', () => {
  expect(filtersInForce(read('?q=vask&page=3&view=excluded'))).toBe(0);
  expect(filtersInForce(read('?q=vask&kind=vacancy&kind=work_training&level=A2'))).toBe(2);
});
