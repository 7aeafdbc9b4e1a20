import { expect, test } from 'vitest';
import type { Pillar } from '#shared/codes.ts';
import type { Fact, PillarScores } from '#shared/matching/match.ts';
import { lix } from '#shared/simple-norwegian/lix.ts';
import { lacksOf } from './lacks.ts';

function lacks(facts: Partial<Record<Pillar, Fact[]>>): string[] {
  const pillar = (name: Pillar): PillarScores[Pillar] => ({
    value: 1,
    known: true,
    weight: 0.25,
    lift: 0,
    facts: facts[name] ?? [],
  });
  return lacksOf({
    pillars: {
      language: pillar('language'),
      need: pillar('need'),
      wish: pillar('wish'),
      practical: pillar('practical'),
    },
  });
}

const level = (code: 'skill_met' | 'skill_gap', held: 'none' | 'A2' | 'B1'): Fact => ({
  code,
  params: { skill: code === 'skill_met' ? 'speaking' : 'reading', required: 'B1', held, gap: 0 },
});
const wish = (rule: 'same_code' | 'other'): Fact => ({
  code: 'wish',
  params: { occupation: '5120', priority: 1, rule },
});
const hours: Fact = {
  code: 'hours_partly',
  params: { opening: { min: 15, max: 20 }, participant: { min: 18, max: 37.5 } },
};

test('what is enough, wished for and near lacks nothing', () => {
  expect(
    lacks({
      language: [level('skill_met', 'B1')],
      wish: [wish('same_code')],
      practical: [{ code: 'distance', params: { km: 30, maxTravelKm: 50 } }],
    }),
  ).toEqual([]);
});

test('every skill below what is asked for is to be practised, also where a colleague helps', () => {
  expect(lacks({ language: [level('skill_met', 'A2'), level('skill_gap', 'none')] })).toEqual([
    'Du må øve på å snakke og lese norsk.',
  ]);
});

test('a wish is missed where none of them is near, and two things are enough to tell', () => {
  expect(lacks({ wish: [wish('other'), wish('same_code')] })).toEqual([]);
  expect(
    lacks({ language: [level('skill_gap', 'A2')], wish: [wish('other')], practical: [hours] }),
  ).toEqual(['Du må øve på å lese norsk.', 'Det er ikke det du ønsker deg mest.']);
});

test('a way is long beyond 70 % of what one is ready for', () => {
  const way = (km: number): string[] =>
    lacks({ practical: [{ code: 'distance_from_centre', params: { km, maxTravelKm: 50 } }] });
  expect(way(35)).toEqual([]);
  expect(way(35.1)).toEqual(['Det er langt å reise.']);
});

test('everything that is missing reads easily', () => {
  const all = [
    ...lacks({ language: [level('skill_met', 'A2'), level('skill_gap', 'none')] }),
    ...lacks({ wish: [wish('other')], practical: [hours] }),
  ];
  for (const text of all) expect(lix(text)).toBeLessThanOrEqual(30);
});
