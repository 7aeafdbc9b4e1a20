import { describe, expect, test } from 'vitest';
import { driversLicences, levels, openingKinds, shifts, skills, weekdays } from '#shared/codes.ts';
import { lix } from '#shared/simple-norwegian/lix.ts';
import type { OwnChange } from './best-changes.ts';
import { helpLines } from './help-lines.ts';

const words = new Map([
  ['food_safety', { label: 'Kurs i trygg mat', explanation: 'Om ren mat.', howToGet: 'Ta kurs.' }],
]);

function effect<C extends OwnChange>(change: C, more: number) {
  return { change, more, gain: 0, best: 60 };
}

function line(
  change: OwnChange,
  more = 14,
  total = 5,
  others: OwnChange[] = [],
): string | undefined {
  const changes = [...others, change].map((one) => effect(one, more));
  return helpLines({ total, changes }, [effect(change, more)], words)[0]?.text;
}

const speaking: OwnChange = { code: 'level', params: { skill: 'speaking', level: 'B1' } };
const reading: OwnChange = { code: 'level', params: { skill: 'reading', level: 'A2' } };
const further: OwnChange = { code: 'travel', params: { maxTravelKm: 70 } };
const allLevels: OwnChange = { code: 'all_levels', params: {} };
const course: OwnChange = { code: 'qualification', params: { qualification: 'food_safety' } };

describe('what helps, in plain words', () => {
  test('says what to do, and how much more then fits', () => {
    expect(line(speaking)).toBe(
      'Kan du lære å snakke norsk på nivå B1? Da passer 14 flere jobber.',
    );
    expect(line(further, 1)).toBe('Kan du reise opp til 70 km? Da passer 1 ny jobb.');
    expect(line(further, 2, 0)).toBe('Kan du reise opp til 70 km? Da passer 2 jobber.');
  });

  test('names the level of all skills where they share one', () => {
    const listening: OwnChange = { code: 'level', params: { skill: 'listening', level: 'B1' } };
    expect(line(allLevels, 3, 5, [speaking, listening])).toContain('norsk på nivå B1?');
    expect(line(allLevels, 3, 5, [speaking, reading])).toContain('litt mer norsk?');
  });

  test('tells how to get a qualification, once its words are there', () => {
    const changes = [effect(course, 3)];
    expect(helpLines({ total: 5, changes }, changes, words)).toEqual([
      {
        code: 'qualification',
        text: 'Kan du få dette: Kurs i trygg mat? Da passer 3 flere jobber.',
        count: 3,
        to: `/for-meg/hvis?change=qualification%3A${course.params.qualification}`,
        more: ['Om ren mat.', 'Ta kurs.'],
      },
    ]);
    expect(helpLines({ total: 5, changes }, changes, new Map())).toEqual([]);
  });

  test('is easy to read, every line of them', () => {
    const every: OwnChange[] = [
      ...skills.flatMap((skill) =>
        levels.slice(1).map((level) => ({ code: 'level' as const, params: { skill, level } })),
      ),
      allLevels,
      further,
      ...shifts.map((shift) => ({ code: 'shift' as const, params: { shift } })),
      ...weekdays.map((weekday) => ({ code: 'weekday' as const, params: { weekday } })),
      ...driversLicences.map((licence) => ({ code: 'licence' as const, params: { licence } })),
      ...openingKinds.map((kind) => ({ code: 'kind' as const, params: { kind } })),
      course,
    ];
    const lines = every.map((change) => line(change) ?? '');
    expect(lines.filter((text) => text === '' || lix(text) > 30)).toEqual([]);
    const sentences = lines.flatMap((text) => text.split(/(?<=[.?])\s/));
    expect(sentences.filter((sentence) => sentence.split(' ').length > 12)).toEqual([]);
  });
});
