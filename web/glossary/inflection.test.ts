import { expect, test } from 'vitest';
import { formsOf } from './inflection.ts';

test.each([
  ['vikar', 'masculine', ['vikaren', 'vikarer', 'vikarene', 'vikarens']],
  ['renholder', 'masculine', ['renholderen', 'renholdere', 'renholderne']],
  ['avtale', 'masculine', ['avtalen', 'avtaler', 'avtalene', 'avtales']],
  ['kollega', 'masculine', ['kollegaen', 'kolleger', 'kollegaer', 'kollegene', 'kollegas']],
  ['stilling', 'feminine', ['stillingen', 'stillinga', 'stillinger', 'stillingene']],
  ['hylle', 'feminine', ['hyllen', 'hylla', 'hyller', 'hyllene']],
  ['opplæring', 'masculine', ['opplæringen', 'opplæringa']],
  ['kurs', 'neuter', ['kurset', 'kursene']],
  ['verksted', 'neuter', ['verkstedet', 'verksteder', 'verkstedene']],
  ['yrke', 'neuter', ['yrket', 'yrker', 'yrkene']],
  ['lager', 'neuter', ['lageret', 'lagre', 'lagrene']],
  ['sykehjem', 'neuter', ['sykehjemmet', 'sykehjemmene']],
  ['feriepenger', 'plural', ['feriepengene']],
  ['fleksibel', 'adjectives', ['fleksibelt', 'fleksible']],
  ['erfaren', 'adjectives', ['erfarent', 'erfarne']],
  ['profesjonell', 'adjectives', ['profesjonelt', 'profesjonelle']],
  ['motivert', 'adjectives', ['motiverte']],
  ['montere', 'verbs', ['monterer', 'monterte', 'montert', 'monteres']],
  ['kreve', 'verbs', ['krever', 'krevde', 'krevd', 'kreves']],
  ['planlegge', 'verbs', ['planlegger', 'planla', 'planlagt']],
] as const)('%s (%s) has its forms', (lemma, wordClass, forms) => {
  expect(formsOf(lemma, wordClass)).toEqual(expect.arrayContaining([lemma, ...forms]));
});

test('short neuter words do not become verbs, and nothing is bent that never is', () => {
  expect(formsOf('skift', 'neuter')).not.toContain('skifter');
  expect(formsOf('selvgående', 'fixed')).toEqual(['selvgående']);
  expect(formsOf('inspirerende', 'adjectives')).toEqual(['inspirerende']);
});
