import { expect, test } from 'vitest';
import { initialsOf, toneOf } from './initials.ts';

test.each([
  ['Solbakken sykehjem, Sandefjord (demo)', 'SS'],
  ['Kjøkkenet på Vårsol', 'KV'],
  ['Oslo kommune', 'O'],
  ['Ås og Ørn AS', 'ÅØ'],
  ['rema', 'R'],
  ['3T Trening', '3T'],
  ['AS', 'A'],
  ['(demo)', 'D'],
  ['…', ''],
])('%s is marked %s', (name, mark) => {
  expect(initialsOf(name)).toBe(mark);
});

test('an employer keeps its tone, and not all have the same', () => {
  const names = ['Solbakken sykehjem', 'Oslo kommune', 'Kjøkkenet på Vårsol', 'Rema', 'Nav', 'Ås'];
  const tones = names.map((name) => toneOf(name, 4));
  expect(names.map((name) => toneOf(name, 4))).toEqual(tones);
  expect(new Set(tones).size).toBeGreaterThan(1);
  expect(tones.every((tone) => tone >= 0 && tone < 4)).toBe(true);
});
