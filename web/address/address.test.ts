import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, createAddress } from './address.ts';
import {
  codesOf,
  flag,
  numberWithin,
  oneOf,
  pageNumber,
  someOf,
  storedId,
  text,
} from './address-fields.ts';
import { areaCodes, type KnownCodes, listedCodes, occupationCodes } from './known-codes.ts';

const address = createAddress({
  q: text(20),
  kind: someOf(['vacancy', 'apprenticeship']),
  level: oneOf(['A1', 'A2']),
  municipality: codesOf('municipality'),
  county: codesOf('county'),
  occupation: codesOf('occupation'),
  category: codesOf('category'),
  hours: numberWithin(0, 168),
  id: storedId,
  literal: flag,
  page: pageNumber,
});

const known: KnownCodes = {
  ...areaCodes(
    [
      { number: '3103', countyNumber: '31' },
      { number: '3907', countyNumber: '39' },
      { number: '1806', countyNumber: '18' },
      { number: '1875', countyNumber: '18' },
    ],
    [
      { code: '3002', successors: ['3103'] },
      { code: '0136', successors: ['3103'] },
      { code: '1850', successors: ['1806', '1875'] },
      { code: '30', successors: ['31'] },
    ],
  ),
  occupation: occupationCodes(['5120', '5321']),
  category: listedCodes(['Helse']),
};

const read = (query: string): ReturnType<typeof address.read> => address.read(query, known);

describe('reading an address', () => {
  test('what is meant', () => {
    expect(
      read('?q=kokk&kind=apprenticeship&kind=vacancy&level=A2&county=31&hours=7,5&page=3&id=a-1'),
    ).toEqual({
      q: 'kokk',
      kind: ['vacancy', 'apprenticeship'],
      level: 'A2',
      county: ['31'],
      hours: 7.5,
      page: 3,
      id: 'a-1',
    });
  });

  test.each([
    ['a word that means nothing here', '?kind=yacht&level=Z9&x=1&utm_source=mail'],
    ['blanks', '?q=%20%09%C2%A0'],
    ['a bad page', '?page=0'],
    ['no number for a page', '?page=1.5'],
    ['a page below the first', '?page=-4'],
    ['more pages than there can be', '?page=99999999999999999999'],
    ['a number in words', '?hours=many'],
    ['a number out of range', '?hours=169'],
    ['a number with a power', '?hours=1e1'],
    ['an id that is none', '?id=../etc'],
    ['a broken escape', '?q=%20&level=%E0%A4%A'],
    ['codes that nobody knows', '?municipality=9999&county=99&occupation=99&category=Sirkus'],
    ['what is no code', '?municipality=Oslo&county=3&occupation=kokk&category=%00'],
    ['a flag with another value', '?literal=yes'],
  ])('%s is left out', (_what, query) => {
    expect(read(query)).toEqual({});
  });

  test('numbers of municipalities and counties before the reforms are those of today', () => {
    expect(read('?municipality=3002')).toEqual({ municipality: ['3103'] });
    expect(read('?municipality=3002&municipality=0136&municipality=3103')).toEqual({
      municipality: ['3103'],
    });
    expect(read('?municipality=1850')).toEqual({ municipality: ['1806', '1875'] });
    expect(read('?county=30')).toEqual({ county: ['31'] });
  });

  test('an occupation may be a whole group', () => {
    expect(read('?occupation=5&occupation=99')).toEqual({ occupation: ['5'] });
  });

  test('codes stand as they are while their table is on its way', () => {
    expect(address.read('?municipality=3002&county=x', {})).toEqual({ municipality: ['3002'] });
  });

  test('too long a text is cut, never inside a character', () => {
    expect(read(`?q=${'a'.repeat(30)}`).q).toBe('a'.repeat(20));
    expect(read(`?q=${'a'.repeat(19)}😀`).q).toBe('a'.repeat(19));
    expect(read(`?q=${'a'.repeat(19)}%20b`).q).toBe('a'.repeat(19));
  });

  test('no more values than the API takes', () => {
    const many = Array.from({ length: 300 }, (_, i) => `municipality=${1000 + i}`).join('&');
    expect(address.read(`?${many}`, {}).municipality).toHaveLength(100);
  });
});

test('the codes of a query are told by table, so that only those tables are asked for', () => {
  const codes = address.codesIn('?municipality=3103&municipality=Oslo&category=Helse&q=kokk');
  expect([...codes]).toEqual([
    ['municipality', ['3103']],
    ['category', ['Helse']],
  ]);
  expect(address.codesIn('?q=kokk').size).toBe(0);
});

test('a change leads to the first page, unless it is the page; what became undefined goes', () => {
  const state = { q: 'kokk', level: 'A2', page: 4 };
  expect(changed(state, { level: undefined })).toEqual({ q: 'kokk' });
  expect(changed(state, { page: 5 })).toEqual({ q: 'kokk', level: 'A2', page: 5 });
});

describe('whatever stands in the address', () => {
  const pieces = fc.constantFrom(
    ...['q', 'kind', 'level', 'municipality', 'county', 'occupation', 'category', 'hours'],
    ...['id', 'literal', 'page', '=', '&', '%', '+', ' ', '?', '#', '\u0000', '\uD83D', '😀'],
    ...['vacancy', '3002', '1850', '30', '99', '5', '7,5', '0.001', '1e9', '2', '-1', 'Helse'],
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc
      .array(fc.tuple(pieces, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 20 })
      .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
    fc
      .array(fc.tuple(pieces, pieces), { maxLength: 20 })
      .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
  );
  const tables = fc.constantFrom<KnownCodes>({}, known);

  test('it is read without an error, and what is written is read as the same', () => {
    fc.assert(
      fc.property(query, tables, (search, codes) => {
        const written = address.write(address.read(search, codes));
        expect(address.write(address.read(written, codes))).toBe(written);
        expect(address.read(written, codes)).toEqual(address.read(search, codes));
        address.codesIn(search);
      }),
      { numRuns: 2000 },
    );
  });
});
