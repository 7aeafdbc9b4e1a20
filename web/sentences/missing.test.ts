import { expect, test } from 'vitest';
import type { Missing } from '#shared/matching/match.ts';
import { lix } from '#shared/simple-norwegian/lix.ts';
import { missingLines } from './missing.ts';

const words = new Map([
  ['food_safety', { label: 'Kurs i trygg mat', explanation: 'Om ren mat.', howToGet: 'Ta kurs.' }],
]);

const cases: [Missing, string[]][] = [
  [
    {
      gate: 'language',
      params: {
        skills: [
          { skill: 'speaking', required: 'B1', held: 'A1', allowed: 1 },
          { skill: 'reading', required: 'A2', held: 'none', allowed: 0 },
        ],
      },
    },
    [
      'Du må kunne snakke norsk på nivå B1. Nå er nivået ditt A1.',
      'Du må kunne lese norsk på nivå A2.',
    ],
  ],
  [
    { gate: 'travel', params: { km: 61.2, maxTravelKm: 50 } },
    ['Det er 61\u00a0km til jobben i rett linje. Vi leter opp til 50\u00a0km fra deg.'],
  ],
  [
    { gate: 'shifts', params: { shifts: ['night', 'weekend'] } },
    ['Du må jobbe om natten og i helgen.'],
  ],
  [
    {
      gate: 'hours',
      params: { opening: { min: 37.5, max: 37.5 }, participant: { min: 10, max: 20 } },
    },
    ['Jobben er 37,5 timer i uken. Du vil jobbe 10 til 20 timer i uken.'],
  ],
  [{ gate: 'licence', params: { classes: ['B', 'C1'] } }, ['Du må ha førerkort i klasse B og C1.']],
  [{ gate: 'qualification', params: { codes: ['food_safety'] } }, ['Du må ha: Kurs i trygg mat']],
];

test.each(cases)('what is missing is told plainly: %j', (missing, expected) => {
  const lines = missingLines(missing, words).map(({ text }) => text);
  expect(lines).toEqual(expected);
  expect(lix(lines.join('\n'))).toBeLessThanOrEqual(30);
});

test('a certificate comes with how to get it, when that is known', () => {
  const missing: Missing = { gate: 'qualification', params: { codes: ['food_safety'] } };
  expect(missingLines(missing, words)[0]?.more).toEqual(['Om ren mat.', 'Ta kurs.']);
  expect(missingLines(missing, new Map())).toEqual([{ text: 'Du må ha: food_safety' }]);
});
