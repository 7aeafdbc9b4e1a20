import { expect, test } from 'vitest';
import type { Change } from '#shared/matching/what-if.ts';
import { changeWords, whatIfText } from '#web/text/advisor-what-if.ts';

const names = {
  qualification: (code: string) => ({ food_safety: 'Kurs i trygg mat' })[code] ?? code,
  group: (prefix: string) => ({ '61': 'Gartnere (STYRK 61)' })[prefix] ?? prefix,
};

/** Each code once, so that a new one can't be forgotten here. */
const changes: { [C in Change['code']]: [Extract<Change, { code: C }>['params'], string] } = {
  level: [{ skill: 'speaking', level: 'B1' }, 'Snakke: fra A2 til B1'],
  all_levels: [{}, 'Ett nivå opp i alle ferdigheter'],
  travel: [{ maxTravelKm: 70 }, 'Reise inntil 70 km i luftlinje'],
  shift: [{ shift: 'evening' }, 'Jobbe kveld'],
  weekday: [{ weekday: 'sat' }, 'Ledig lørdag'],
  licence: [{ licence: 'B' }, 'B – personbil'],
  qualification: [{ qualification: 'food_safety' }, 'Kurs i trygg mat'],
  avoid: [{ prefix: '61' }, 'Unngå ikke: gartnere (STYRK 61)'],
  kind: [{ kind: 'language_practice' }, 'Ta imot språkpraksis'],
};

test.each(Object.entries(changes))('%s says what would be different', (code, [params, words]) => {
  expect(changeWords({ code, params } as Change, names)).toBe(words);
});

test('the first level comes from none', () => {
  const first: Change = { code: 'level', params: { skill: 'writing', level: 'A1' } };
  expect(changeWords(first, names)).toBe('Skrive: fra ingen til A1');
});

test('numbers say which way they go', () => {
  expect([whatIfText.more(14), whatIfText.more(0)]).toEqual(['+14', '0']);
  expect([4.25, -1].map(whatIfText.gain)).toEqual(['+4,3', '−1,0']);
  expect(whatIfText.today(1, 61.25)).toBe('I dag passer 1 stilling. Beste poeng er 61,3.');
  expect(whatIfText.today(0, null)).toBe('I dag passer ingen stillinger.');
});
