import { expect, test } from 'vitest';
import type { Understood } from '#shared/search/search.ts';
import { inMunicipality, meaningsOf, type TextState, withoutMeaning } from './understood.ts';

const one = (filter: Understood['filter'], value: string, text: string): Understood => ({
  filter,
  value,
  label: value,
  text,
});

function without(state: TextState, understood: Understood[], index: number): TextState {
  const all = meaningsOf(understood);
  const gone = all[index];
  if (!gone) throw new Error('no such meaning');
  return withoutMeaning(state, gone, all);
}

test('what is taken away takes its words along, and no others', () => {
  const understood = [one('municipality', '4601', 'bergen'), one('shift', 'night', 'natt')];
  const state = { q: 'kokk i bergen natt' };
  expect(without(state, understood, 0)).toEqual({ q: 'kokk natt' });
  expect(without(state, understood, 1)).toEqual({ q: 'kokk i bergen' });
  expect(without({ q: 'natt' }, [one('shift', 'night', 'natt')], 0)).toEqual({ q: undefined });
});

test('the other place of that name stays as a filter', () => {
  const understood = [one('municipality', '3114', 'våler'), one('municipality', '3419', 'våler')];
  expect(without({ q: 'kokk våler', municipality: ['0301'] }, understood, 0)).toEqual({
    q: 'kokk',
    municipality: ['0301', '3419'],
  });
});

test('a place and how far from it are one, and go together', () => {
  const understood = [one('near', '60.8,11.1', 'nær hamar'), one('radiusKm', '30', 'nær hamar')];
  expect(meaningsOf(understood)).toHaveLength(1);
  expect(without({ q: 'kokk nær hamar' }, understood, 0)).toEqual({ q: 'kokk' });
});

test('words that can not be found again are searched for as they stand', () => {
  expect(without({ q: 'kokk' }, [one('shift', 'night', 'natt')], 0)).toEqual({ literal: true });
});

test('the same in another municipality: the place in the words gives way', () => {
  const all = meaningsOf([one('municipality', '5501', 'i Tromsø'), one('shift', 'day', 'dag')]);
  expect(inMunicipality({ q: 'sykepleier i Tromsø dag', county: ['55'] }, '5532', all)).toEqual({
    q: 'sykepleier dag',
    municipality: ['5532'],
    county: undefined,
  });
});
