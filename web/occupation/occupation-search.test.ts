import { expect, test } from 'vitest';
import type { Occupation } from '#web/api/reference.ts';
import { createOccupationSearch } from './occupation-search.ts';

function occupation(code: string, title: string, ...titles: string[]): Occupation {
  return { code, title, category: 'Renhold', titles };
}

const search = createOccupationSearch([
  occupation('5120', 'Kokker', 'Kantinekokk', 'Smørbrødjomfru'),
  occupation('9112', 'Renholdere i bedrifter', 'Vaskehjelp', 'Kontorrenholder'),
  occupation('9412', 'Kjøkkenassistenter', 'Vaskehjelp på kjøkken', 'Kokkens medhjelper'),
]);

const codes = (text: string): string[] => search(text).map(({ code }) => code);

test('an everyday word finds the occupation and is told', () => {
  expect(search('vaskehjelp')[0]).toEqual({
    code: '9112',
    title: 'Renholdere i bedrifter',
    everydayTitle: 'Vaskehjelp',
    isExact: true,
  });
  expect(search('KOKKER')[0]).toEqual({ code: '5120', title: 'Kokker', isExact: true });
});

test('a whole name comes before a beginning, a beginning before the middle of a word', () => {
  expect(codes('vaskehjelp')).toEqual(['9112', '9412']);
  expect(codes('kokk')).toEqual(['5120', '9412']);
  expect(codes('assistent')).toEqual(['9412']);
});

test('the beginning of a title is not the whole of it', () => {
  expect(search('vaskehj').map(({ isExact }) => isExact)).toEqual([false, false]);
});

test('a code finds its occupation; nothing finds nothing', () => {
  expect(codes('94')).toEqual(['9412']);
  expect(codes('  ')).toEqual([]);
  expect(codes('flyger')).toEqual([]);
});

test('other keyboards, other order and words written apart find the same', () => {
  expect(codes('smorbrodjomfru')).toEqual(['5120']);
  expect(codes('medhjelper kokken')).toEqual(['9412']);
  expect(codes('kjøkken assistent')).toEqual(['9412']);
});

test('no more than the limit', () => {
  expect(search('k', 2)).toHaveLength(2);
});
