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
    expect(line(speaking)).toBe('Hvis du snakker litt bedre norsk (B1), passer 14 plasser til.');
    expect(line(further, 1)).toBe(
      'Hvis du kan reise opp til 70 km i luftlinje, passer 1 plass til.',
    );
    expect(line(further, 2, 0)).toBe(
      'Hvis du kan reise opp til 70 km i luftlinje, passer 2 plasser.',
    );
  });

  test('names the level of all skills where they share one', () => {
    const listening: OwnChange = { code: 'level', params: { skill: 'listening', level: 'B1' } };
    expect(line(allLevels, 3, 5, [speaking, listening])).toContain('litt mer norsk (B1),');
    expect(line(allLevels, 3, 5, [speaking, reading])).toContain('litt mer norsk,');
  });

  test('tells how to get a qualification, once its words are there', () => {
    const changes = [effect(course, 3)];
    expect(helpLines({ total: 5, changes }, changes, words)).toEqual([
      {
        code: 'qualification',
        text: 'Med dette passer 3 plasser til: Kurs i trygg mat',
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
    // The longest one may be longer than the 12 words that a sentence has on average.
    const counts = lines.map((text) => text.split(' ').length);
    expect(counts.reduce((sum, n) => sum + n, 0) / counts.length).toBeLessThanOrEqual(12);
  });
});
