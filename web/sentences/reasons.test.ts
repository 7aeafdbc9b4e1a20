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

/** Of an opening that says how much Norwegian it asks for. */
function told(pillars: PillarScores): string[] {
  return reasonsOf({ opening: { languageRequirement: { speaking: 'none' } }, pillars });
}

test('the strongest reason of each side, the wish first', () => {
  const facts = { wish: [wished], language: [met], need: [noNeed], practical: [hours, near] };
  expect(told(scores(facts))).toEqual([
    'Du vil jobbe med dette.',
    'Du kan nok norsk til denne jobben.',
    'Det er 3\u00a0km til jobben i rett linje.',
  ]);
});

test('a distance is said to be a straight line, and where it is reckoned from', () => {
  const distance = (code: 'distance' | 'distance_from_centre', km: number): string[] =>
    told(scores({ practical: [{ code, params: { km, maxTravelKm: 50 } }] }));
  expect(distance('distance', 0.4)).toEqual(['Det er under 1\u00a0km til jobben i rett linje.']);
  expect(distance('distance_from_centre', 41)).toEqual([
    'Det er omtrent 41\u00a0km til jobben i rett linje.',
  ]);
  // Both are reckoned from the middle of one municipality: nobody knows how far it is.
  expect(distance('distance_from_centre', 0)).toEqual([]);
});

test('never more than three', () => {
  const facts = { wish: [wished], language: [met], practical: [near] };
  expect(told(scores(facts, 0.9))).toHaveLength(3);
});

test('what does not speak for the opening is no reason; a second one of a side may fill up', () => {
  const facts = { wish: [unlike], language: [], need: [noNeed], practical: [far, hours] };
  expect(told(scores(facts, 0.95))).toEqual([
    'Timene passer for deg.',
    'Det er omtrent 41\u00a0km til jobben i rett linje.',
  ]);
});

test('a great need is told with its year and how wide it is; a small one is not told', () => {
  const need = (area: string, value: number): string[] =>
    told(
      scores(
        {
          need: [
            {
              code: 'need_row',
              params: { area, styrk08: '5120', shortage: 200, year: 2017, source: 'NAV' },
            },
          ],
        },
        value,
      ),
    );
  expect(need('3907', 0.8)).toEqual(['Kommunen trengte flere folk til slike jobber i 2017.']);
  expect(need('03', 0.8)).toEqual(['Fylket trengte flere folk til slike jobber i 2017.']);
  expect(need('0', 0.8)).toEqual(['Norge trengte flere folk til slike jobber i 2017.']);
  expect(need('03', 0.3)).toEqual([]);
});

test('that no Norwegian is asked for is told where the opening says so, not where it says nothing', () => {
  const pillars = scores({ language: [{ code: 'no_requirement', params: {} }] });
  const reasons = (languageRequirement: object): string[] =>
    reasonsOf({ opening: { languageRequirement }, pillars });
  expect(reasons({ speaking: 'none' })).toEqual(['Du kan begynne uten norsk.']);
  expect(reasons({})).toEqual([]);
});

test('a level that a colleague helps to is not called enough Norwegian', () => {
  const helped: Fact = {
    code: 'skill_met',
    params: { skill: 'speaking', required: 'B1', held: 'A2', gap: 0 },
  };
  expect(told(scores({ language: [helped] }))).toEqual([]);
});

test('a gap in one skill is not called enough Norwegian', () => {
  const reasons = told(scores({ language: [met, gap], practical: [near] }));
  expect(reasons).toContain(reasonText.learnNorwegian);
  expect(reasons).not.toContain(reasonText.enoughNorwegian);
});

test('reasons read easily', () => {
  const all = Object.values(reasonText).map((text) =>
    typeof text === 'string' ? text : (text as (...values: unknown[]) => string)('ar', 2025),
  );
  expect(lix(all.join('\n'))).toBeLessThanOrEqual(30);
});
