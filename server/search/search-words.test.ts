import { describe, expect, test } from 'vitest';
import { queryWords, wordsOf } from './search-words.ts';

describe('words that are written in different ways meet', () => {
  test.each([
    ['sykehjem', 'sykehjemmet', 'SYKEHJEM', 'sykehjemmene', 'sjukeheim', 'sjukeheimen'],
    ['kjøkken', 'kjøkkenet', 'kjokken', 'kjoekken', 'kjøken', 'kjökken'],
    ['renholder', 'renholdere', 'renholderen', 'reinhaldar', 'renhold'],
    ['barnehage', 'barnehager', 'barnehagen', 'barnehagene'],
    ['sykepleier', 'sjukepleiar', 'sykepleiere', 'sykepleie'],
    ['lærer', 'laerer', 'lærere', 'læreren', 'lærerar'],
    ['sjåfør', 'sjåføren', 'sjafor', 'sjaafoer', 'sja\u030afo\u0308r'],
    ['skole', 'skule', 'skolen', 'skular'],
    ['hjemmehjelp', 'heimehjelp', 'hjemmehjelpen'],
    ['kafé', 'kafe'],
  ])('%s', (word, ...others) => {
    for (const other of others) expect(wordsOf(other)).toEqual(wordsOf(word));
  });
});

describe('words that mean different things do not', () => {
  test.each([
    ['lager', 'lage'],
    ['lærer', 'lager'],
    ['barn', 'barnehage'],
    ['hus', 'sykehus'],
  ])('%s and %s', (one, other) => {
    expect(wordsOf(one)).not.toEqual(wordsOf(other));
  });
});

describe('a query', () => {
  const words = (q: string): string[] => queryWords(q).words.map(({ word }) => word);

  test('leaves out small words and company forms, but not the place Ås', () => {
    expect(words('jobb som kokk i Ås for Mat AS')).toEqual(['kokk', 'as', 'mat']);
  });
  test('of small words only has none', () => {
    expect(words('ledig jobb i')).toEqual([]);
  });
  test('says what it did not read', () => {
    const many = Array.from({ length: 12 }, (_, i) => `Ord${i}`).join(' ');
    expect(queryWords(many).unread).toEqual(['Ord10', 'Ord11']);
  });
  test('knows a compound that was written apart', () => {
    const compounds = new Set(['vaktmest', 'helsefagarbeid']);
    const read = (q: string) =>
      queryWords(q, compounds).words.map(({ word, written }) => `${word} (${written})`);
    expect(read('vakt mester')).toEqual(['vaktmest (vakt mester)']);
    expect(read('Helse-fag  arbeidere')).toEqual(['helsefagarbeid (Helse fag arbeidere)']);
    expect(read('mester vakt')).toEqual(['mest (mester)', 'vakt (vakt)']);
  });
  test('has at most ten different words', () => {
    expect(words('kokk '.repeat(50))).toEqual(['kokk']);
    expect(words(Array.from({ length: 40 }, (_, i) => `ord${i}`).join(' '))).toHaveLength(10);
  });
  test('without a letter or a digit has none', () => {
    expect(words('😀 … "!" \u0000')).toEqual([]);
  });
  test('may end in the middle of a word', () => {
    expect(queryWords('kokk ser').lastIsPrefix).toBe(true);
    expect(queryWords('kokk servitør ').lastIsPrefix).toBe(false);
    expect(queryWords('"kokk"').lastIsPrefix).toBe(false);
    expect(queryWords('kokk i ås').lastIsPrefix).toBe(false);
  });
});
