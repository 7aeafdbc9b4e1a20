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

test('what a number counts stands in the address, and is no filter', () => {
  const query = '?view=help&change=level:speaking:B1';
  expect(matchAddress.read(query, {})).toEqual({ view: 'help', change: 'level:speaking:B1' });
  expect(matchAddress.read('?view=excluded&gate=language&change=<b>', {})).toEqual({
    view: 'excluded',
    gate: 'language',
  });
  expect(filtersInForce(read(`${query}&gate=language&page=2`))).toBe(0);
});

test('the filters are counted, the words and the page are not', () => {
  expect(filtersInForce(read('?q=vask&page=3&view=excluded'))).toBe(0);
  expect(filtersInForce(read('?q=vask&kind=vacancy&kind=work_training&level=A2'))).toBe(2);
});
