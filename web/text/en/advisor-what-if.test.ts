import { expect, test } from 'vitest';
import type { Change } from '#shared/matching/what-if.ts';
import { changeWords, whatIfText } from './advisor-what-if.ts';

const names = {
  qualification: (code: string) => ({ food_safety: 'Kurs i trygg mat' })[code] ?? code,
  group: (prefix: string) => ({ '61': 'Gartnere (STYRK 61)' })[prefix] ?? prefix,
};

/** Each code once, so that a new one can't be forgotten here. */
const changes: { [C in Change['code']]: [Extract<Change, { code: C }>['params'], string] } = {
  level: [{ skill: 'writing', level: 'A1' }, 'Writing: from none to A1'],
  all_levels: [{}, 'One level up in all skills'],
  travel: [{ maxTravelKm: 70 }, 'Travel up to 70 km in a straight line'],
  shift: [{ shift: 'evening' }, 'Work in the evening'],
  weekday: [{ weekday: 'sat' }, 'Free on Saturdays'],
  licence: [{ licence: 'B' }, 'B – car'],
  qualification: [{ qualification: 'food_safety' }, 'Kurs i trygg mat'],
  avoid: [{ prefix: '61' }, 'Do not avoid: gartnere (STYRK 61)'],
  kind: [{ kind: 'language_practice' }, 'Also accept this type: language practice'],
};

test.each(Object.entries(changes))('%s says what would be different', (code, [params, words]) => {
  expect(changeWords({ code, params } as Change, names)).toBe(words);
});

test('numbers say which way they go', () => {
  expect([whatIfText.more(14), whatIfText.more(0), whatIfText.gain(4.25)]).toEqual([
    '+14',
    '0',
    '+4.3',
  ]);
  expect(whatIfText.today(1, 61.25)).toBe('Today 1 job fits. The best score is 61.3.');
  expect(whatIfText.today(0, null)).toBe('Today no jobs fit.');
});
