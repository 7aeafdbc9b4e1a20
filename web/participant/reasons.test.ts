import { expect, test } from 'vitest';
import type { Pillar } from '#shared/codes.ts';
import type { Fact, PillarScores } from '#shared/matching/match.ts';
import { lix } from '#shared/simple-norwegian/lix.ts';
import { reasonText } from '#web/text/own-matches.ts';
import { reasonsOf } from './reasons.ts';

const noNeed: Fact = { code: 'need_unknown', params: {} };
const met: Fact = {
  code: 'skill_met',
  params: { skill: 'speaking', required: 'A2', held: 'B1', gap: 0 },
};
const gap: Fact = {
  code: 'skill_gap',
  params: { skill: 'reading', required: 'B1', held: 'A2', gap: 1 },
};
const wished: Fact = {
  code: 'wish',
  params: { occupation: '5120', priority: 1, rule: 'same_code' },
};
const unlike: Fact = { code: 'wish', params: { occupation: '5120', priority: 1, rule: 'other' } };
const near: Fact = { code: 'distance', params: { km: 3.4, maxTravelKm: 50 } };
const far: Fact = { code: 'distance_from_centre', params: { km: 41, maxTravelKm: 50 } };
const hours: Fact = {
  code: 'hours_within',
  params: { opening: { min: 15, max: 20 }, participant: { min: 10, max: 37.5 } },
};

function scores(facts: Partial<Record<Pillar, Fact[]>>, need = 0.5): PillarScores {
  const pillar = (name: Pillar, value: number): PillarScores[Pillar] => ({
    value,
    known: !facts[name]?.includes(noNeed),
    weight: 0.25,
    lift: 0,
    facts: facts[name] ?? [],
  });
  return {
    language: pillar('language', 1),
    need: pillar('need', need),
    wish: pillar('wish', 1),
    practical: pillar('practical', 1),
  };
}

test('the strongest reason of each side, the wish first', () => {
  const facts = { wish: [wished], language: [met], need: [noNeed], practical: [hours, near] };
  expect(reasonsOf(scores(facts))).toEqual([
    'Du ønsker deg denne jobben.',
    'Du kan nok norsk til denne jobben.',
    'Det er bare 3 km til jobben.',
  ]);
});

test('no distance is called only less than a kilometre', () => {
  const next: Fact = { code: 'distance', params: { km: 0.4, maxTravelKm: 50 } };
  expect(reasonsOf(scores({ practical: [next] }))).toContain('Det er under 1 km til jobben.');
});

test('never more than three', () => {
  const facts = { wish: [wished], language: [met], practical: [near] };
  expect(reasonsOf(scores(facts, 0.9))).toHaveLength(3);
});

test('what does not speak for the opening is no reason; a second one of a side may fill up', () => {
  const facts = { wish: [unlike], language: [], need: [noNeed], practical: [far, hours] };
  expect(reasonsOf(scores(facts, 0.95))).toEqual([
    'Timene passer for deg.',
    'Det er 41 km til jobben.',
  ]);
});

test('a great need is told when it is known, a small one is not', () => {
  const row: Fact = {
    code: 'need_row',
    params: { area: '03', styrk08: '5120', shortage: 200, year: 2017, source: 'NAV' },
  };
  expect(reasonsOf(scores({ need: [row] }, 0.8))).toContain(reasonText.need);
  expect(reasonsOf(scores({ need: [row] }, 0.3))).not.toContain(reasonText.need);
});

test('a gap in one skill is not called enough Norwegian', () => {
  const told = reasonsOf(scores({ language: [met, gap], practical: [near] }));
  expect(told).toContain(reasonText.learnNorwegian);
  expect(told).not.toContain(reasonText.enoughNorwegian);
});

test('reasons read easily', () => {
  const all = Object.values(reasonText).map((text) =>
    typeof text === 'string' ? text : (text as (value: unknown) => string)('ar'),
  );
  expect(lix(all.join('\n'))).toBeLessThanOrEqual(30);
});
