import { describe, expect, test } from 'vitest';
import type { RankedPage } from '#server/matching/ranking.ts';
import { type Gate, gates } from '#shared/codes.ts';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { anOpening } from '#test/factories/opening.ts';
import { aParticipant } from '#test/factories/participant.ts';
import { filledRanking } from './filled-ranking.ts';

/** Examples worked out by hand from matching.md. */

const firstPage = { today: '2026-03-01', weights: defaultWeights, page: 1, pageSize: 20 };

function place(fields: Partial<StoredOpening> = {}): StoredOpening {
  return anOpening({ occupation: '9112', ...fields });
}

function level(code: 'A1' | 'A2' | 'B1' | 'B2') {
  return { level: code, source: 'norskprove' as const, date: '2026-01-15' };
}

/** One opening for one participant. */
async function ranked(
  opening: Partial<StoredOpening>,
  who: Partial<Participant>,
  labourNeed: LabourNeedRow[] = [],
): Promise<RankedPage> {
  const ranking = filledRanking({ openings: [place(opening)], labourNeed });
  return await ranking.matches(aParticipant(who), firstPage);
}

describe('the score', () => {
  test('is 100 when nothing is wanting', async () => {
    const need = { area: '0301', styrk08: '9112', need: 1, year: 2025, source: 'kommunen' };
    const { items } = await ranked({}, { wishes: [{ occupation: '9112' }] }, [need]);
    expect(items[0]?.score).toBe(100);
  });

  test('counts an unknown need and an unknown wish as 0.5', async () => {
    // 100 · 1^0.30 · 0.5^0.25 · 0.5^0.35 · 1^0.10 = 100 · 0.5^0.60
    const { items } = await ranked({}, {});
    expect(items[0]?.score).toBe(65.975396);
  });

  test('counts no pillar below 0.05', async () => {
    // 100 · 0.05^0.25 · 0.5^0.35
    const need = { area: '0', styrk08: '9', need: 0, year: 2025, source: 'NAV' };
    const { items } = await ranked({}, {}, [need]);
    expect(items[0]?.score).toBe(37.100691);
    expect(items[0]?.pillars.need.value).toBe(0.05);
  });

  test('of a language practice comes with every reason', async () => {
    const opening = place({
      id: 'praksis-1',
      kind: 'language_practice',
      municipality: '0301',
      position: { lat: 59.95, lon: 10.746 },
      languageRequirement: { listening: 'A2', speaking: 'B1', writing: 'none' },
      languageSupport: 'some',
      norwegianUse: 'much',
      mentorLanguages: ['uk', 'ar'],
      hoursPerWeek: { min: 15, max: 20 },
      startDate: '2026-08-01',
    });
    const who = aParticipant({
      norwegian: { listening: level('A1'), speaking: level('A1') },
      languages: ['uk', 'so', 'ar'],
      wishes: [{ occupation: '5120' }, { occupation: '9111' }],
      goal: { occupation: '8322' },
      hoursPerWeek: { min: 10, max: 18 },
      maxTravelKm: 20,
      programme: { start: '2025-01-01', end: '2026-06-30' },
    });
    const shortage = (styrk08: string, persons: number, year = 2017): LabourNeedRow => ({
      area: '03',
      styrk08,
      shortage: persons,
      year,
      source: 'NAV',
    });
    const labourNeed = [
      shortage('911', 30),
      shortage('911', 999, 2016),
      shortage('512', 10),
      shortage('832', 50),
      shortage('9', 500),
    ];
    const ranking = filledRanking({ openings: [opening], labourNeed });

    const { items } = await ranking.matches(who, firstPage);

    // L: gaps 2−1−1 = 0 and 3−1−1 = 1; (1 + 0.7)/2 = 0.85; mean level 0.5 < 3; · (0.7 + 0.3·1).
    // N: the longest code is 911; of 10, 30 and 50 one is smaller: 0.4 + 0.6·(1 + 0.5)/3 = 0.7.
    // W: 0.9 · 0.8 = 0.72 (9111, same three digits); 5120 gives 0.1 and 8322 0.085.
    // P: 0.037° of latitude are 4.114212 km: (1 − 0.4·4.114212/20) · 0.8 = 0.734173.
    // 100 · 0.85^0.30 · 0.7^0.25 · 0.72^0.35 · 0.734173^0.10
    const hours = { opening: { min: 15, max: 20 }, participant: { min: 10, max: 18 } };
    expect(items).toEqual([
      {
        id: 'praksis-1',
        score: 75.291574,
        pillars: {
          language: {
            value: expect.closeTo(0.85, 12),
            known: true,
            weight: 0.3,
            lift: 3.761853,
            facts: [
              {
                code: 'skill_met',
                params: { skill: 'listening', required: 'A2', held: 'A1', gap: 0 },
              },
              {
                code: 'skill_gap',
                params: { skill: 'speaking', required: 'B1', held: 'A1', gap: 1 },
              },
              { code: 'mentor_language', params: { language: 'ar' } },
              { code: 'norwegian_use', params: { use: 'much' } },
            ],
          },
          need: {
            value: expect.closeTo(0.7, 12),
            known: true,
            weight: 0.25,
            lift: 7.022078,
            facts: [
              {
                code: 'need_row',
                params: { area: '03', styrk08: '911', shortage: 30, year: 2017, source: 'NAV' },
              },
            ],
          },
          wish: {
            value: expect.closeTo(0.72, 12),
            known: true,
            weight: 0.35,
            lift: 9.174052,
            facts: [{ code: 'wish', params: { occupation: '9111', priority: 2, rule: 'same_3' } }],
          },
          practical: {
            value: expect.closeTo(0.7341726034, 9),
            known: true,
            weight: 0.1,
            lift: 2.362914,
            facts: [
              { code: 'distance_from_centre', params: { km: 4.1, maxTravelKm: 20 } },
              { code: 'hours_partly', params: hours },
              {
                code: 'programme_ends_before',
                params: { end: '2026-06-30', startDate: '2026-08-01' },
              },
            ],
          },
        },
      },
    ]);
  });
});

describe('need', () => {
  const partial = { coverage: 'partial' };
  const row = (area: string, styrk08: string, amount: object, year = 2024): LabourNeedRow => ({
    area,
    styrk08,
    year,
    source: 'NAV',
    ...amount,
  });

  test.each<[string, LabourNeedRow[], number, string]>([
    ['nobody has a row', [], 0.5, 'need_unknown'],
    [
      'only the municipality has rows, none fits',
      [row('0301', '5', { need: 1 })],
      0.5,
      'need_unknown',
    ],
    [
      'the municipality has a fitting row',
      [row('0301', '91', { need: 0.8 }), row('03', '9112', { need: 0.1 })],
      0.8,
      'need_row',
    ],
    [
      'only the county has a fitting row',
      [row('0301', '5', { need: 1 }), row('03', '9', { need: 0.2 })],
      0.2,
      'need_row',
    ],
    [
      'the county was surveyed without it',
      [row('03', '5', { shortage: 9 }), row('0', '9112', { need: 1 })],
      0.3,
      'need_none_reported',
    ],
    [
      'the country decides',
      [row('32', '9112', { need: 1 }), row('0', '9112', { need: 0.9 })],
      0.9,
      'need_row',
    ],
    ['the row says 0 persons', [row('0', '9112', { shortage: 0 })], 0.3, 'need_row'],
    ['one shortage alone is in the middle', [row('0', '9112', { shortage: 3 })], 0.7, 'need_row'],
    [
      'equal shortages share the middle',
      [row('0', '9112', { shortage: 3 }), row('0', '9111', { shortage: 3 })],
      0.7,
      'need_row',
    ],
    [
      'the largest of two',
      [row('0', '9112', { shortage: 9 }), row('0', '9111', { shortage: 3 })],
      0.85,
      'need_row',
    ],
    [
      'a newer year',
      [row('0', '9112', { need: 1 }, 2016), row('0', '9112', { need: 0.6 }, 2017)],
      0.6,
      'need_row',
    ],
    [
      'the newest year of the area has no fitting row',
      [row('0', '9112', { need: 1 }, 2016), row('0', '5', { need: 0.6 }, 2017)],
      0.3,
      'need_none_reported',
    ],
    [
      'only rows of the newest year are compared',
      [row('0', '9111', { shortage: 9 }, 2016), row('0', '9112', { shortage: 3 }, 2017)],
      0.7,
      'need_row',
    ],
    [
      'a full table of the municipality does not decide without a fitting row',
      [row('0301', '5', { need: 1, coverage: 'full' }), row('0', '91', { need: 0.4 })],
      0.4,
      'need_row',
    ],
    [
      'a partial table of the municipality has the fitting row',
      [row('0301', '9', { need: 0.9, ...partial }), row('03', '9112', { need: 0.1 })],
      0.9,
      'need_row',
    ],
    [
      'a partial table of the county lacks it, and the country has it',
      [row('03', '5', { shortage: 9, ...partial }), row('0', '9112', { need: 0.9 })],
      0.9,
      'need_row',
    ],
    [
      'partial tables of the county and the country lack it',
      [row('03', '5', { need: 1, ...partial }), row('0', '5', { need: 1, ...partial })],
      0.5,
      'need_unknown',
    ],
    [
      'a partial county lacks it, and the country was surveyed without it',
      [row('03', '5', { need: 1, ...partial }), row('0', '5', { need: 1 })],
      0.3,
      'need_none_reported',
    ],
    [
      'an older full table does not make the newest one full',
      [row('0', '7', { need: 1 }, 2016), row('0', '5', { need: 1, ...partial }, 2017)],
      0.5,
      'need_unknown',
    ],
  ])('when %s', async (_when, labourNeed, value, fact) => {
    const { items } = await ranked({}, {}, labourNeed);
    expect(items[0]?.pillars.need.value).toBeCloseTo(value, 12);
    expect(items[0]?.pillars.need.facts[0]?.code).toBe(fact);
    expect(items[0]?.pillars.need.known).toBe(fact !== 'need_unknown');
  });

  test('none reported names the area that decides and its newest year', async () => {
    const country = [row('0', '5', { need: 1 }, 2024), row('0', '9112', { need: 1 }, 2020)];
    const county = await ranked({}, {}, [row('03', '5', { need: 1 }, 2026), ...country]);
    expect(county.items[0]?.pillars.need.facts).toEqual([
      { code: 'need_none_reported', params: { area: '03', year: 2026 } },
    ]);
    const partly = row('03', '5', { need: 1, ...partial }, 2026);
    const whole = await ranked({}, {}, [partly, ...country]);
    expect(whole.items[0]?.pillars.need.facts).toEqual([
      { code: 'need_none_reported', params: { area: '0', year: 2024 } },
    ]);
  });

  test('a row is named without the coverage of its table', async () => {
    const { items } = await ranked({}, {}, [row('0', '91', { need: 0.4, coverage: 'full' })]);
    expect(items[0]?.pillars.need.facts).toEqual([
      {
        code: 'need_row',
        params: { area: '0', styrk08: '91', need: 0.4, year: 2024, source: 'NAV' },
      },
    ]);
  });
});

describe('wish', () => {
  test.each<[string, string[], string | undefined, number, object]>([
    [
      'same code first',
      ['9112'],
      undefined,
      1,
      { code: 'wish', params: { occupation: '9112', priority: 1, rule: 'same_code' } },
    ],
    [
      'the earliest of equal ones',
      ['9111', '5120', '9112'],
      undefined,
      0.8,
      { code: 'wish', params: { occupation: '9111', priority: 1, rule: 'same_3' } },
    ],
    [
      'the goal, stronger than the third wish',
      ['5120', '2223', '9112'],
      '9112',
      0.85,
      { code: 'goal', params: { occupation: '9112', rule: 'same_code' } },
    ],
    [
      'same two digits',
      ['9121'],
      undefined,
      0.55,
      { code: 'wish', params: { occupation: '9121', priority: 1, rule: 'same_2' } },
    ],
    [
      'same first digit',
      ['9412'],
      undefined,
      0.25,
      { code: 'wish', params: { occupation: '9412', priority: 1, rule: 'same_1' } },
    ],
    [
      'nothing alike',
      ['2223'],
      undefined,
      0.1,
      { code: 'wish', params: { occupation: '2223', priority: 1, rule: 'other' } },
    ],
  ])('%s', async (_what, wishes, goal, value, fact) => {
    const { items } = await ranked(
      {},
      {
        wishes: wishes.map((occupation) => ({ occupation })),
        goal: goal === undefined ? undefined : { occupation: goal },
      },
    );
    expect(items[0]?.pillars.wish.value).toBeCloseTo(value, 12);
    expect(items[0]?.pillars.wish.facts).toEqual([fact]);
  });

  test('same subcategory across the first digits, and same category', async () => {
    const { items: kindergarten } = await ranked(
      { occupation: '5311' },
      { wishes: [{ occupation: '2342' }] },
    );
    expect(kindergarten[0]?.pillars.wish.value).toBe(0.8);
    const { items: school } = await ranked(
      { occupation: '5311' },
      { wishes: [{ occupation: '2341' }] },
    );
    expect(school[0]?.pillars.wish.value).toBe(0.5);
  });
});

const practice = { kind: 'language_practice' } as const;
const weekend: Partial<Participant> = { freeWeekdays: ['sat', 'sun'] };
const monToWed: Partial<Participant> = { freeWeekdays: ['mon', 'tue', 'wed'] };

describe('a gate', () => {
  test.each<[Gate, 'holds' | 'fails', string, Partial<StoredOpening>, Partial<Participant>]>([
    ['open', 'holds', 'on the last day', { deadline: '2026-03-01', endDate: '2026-03-01' }, {}],
    ['open', 'fails', 'the day after the deadline', { deadline: '2026-02-28' }, {}],
    ['open', 'fails', 'the day after its end', { endDate: '2026-02-28' }, {}],
    ['open', 'fails', 'without a free place', { placesFree: 0 }, {}],
    ['language', 'fails', 'with a gap of one', { languageRequirement: { reading: 'A1' } }, {}],
    [
      'language',
      'holds',
      'with some support',
      { languageRequirement: { reading: 'A1' }, languageSupport: 'some' },
      {},
    ],
    [
      'language',
      'holds',
      "with a mentor's help",
      { languageRequirement: { reading: 'A1' }, mentorLanguages: ['so'] },
      { languages: ['so'] },
    ],
    [
      'language',
      'fails',
      'by the worst skill',
      { languageRequirement: { reading: 'A1', writing: 'B1' }, languageSupport: 'training' },
      { norwegian: { reading: level('B2') } },
    ],
    ['kind', 'fails', 'for a kind not accepted', {}, { acceptedKinds: ['apprenticeship'] }],
    ['travel', 'fails', 'beyond 50 km when nothing is said', { municipality: '4601' }, {}],
    [
      'travel',
      'holds',
      'for a remote one',
      { municipality: '4601', remote: true },
      { maxTravelKm: 1 },
    ],
    ['travel', 'holds', 'at no distance', {}, { maxTravelKm: 1 }],
    [
      'shifts',
      'fails',
      'when one shift is not accepted',
      { shifts: ['day', 'night'] },
      { acceptedShifts: ['day'] },
    ],
    ['shifts', 'holds', 'when the opening states none', {}, { acceptedShifts: ['day'] }],
    ['weekdays', 'holds', 'unasked: a vacancy without weekdays', { daysPerWeek: 5 }, weekend],
    [
      'weekdays',
      'fails',
      'when not all days of a vacancy are free',
      { weekdays: ['mon', 'sat'] },
      weekend,
    ],
    [
      'weekdays',
      'holds',
      'when enough days are free',
      { weekdays: ['mon', 'sat'], daysPerWeek: 1 },
      weekend,
    ],
    ['weekdays', 'fails', 'for practice at weekends', practice, weekend],
    [
      'weekdays',
      'holds',
      'for practice with one free day',
      { ...practice, weekdays: ['wed', 'sat'] },
      monToWed,
    ],
    [
      'weekdays',
      'fails',
      'for practice with too few days',
      { ...practice, daysPerWeek: 4 },
      monToWed,
    ],
    [
      'hours',
      'holds',
      'when the ranges touch',
      { hoursPerWeek: { min: 20, max: 30 } },
      { hoursPerWeek: { min: 10, max: 20 } },
    ],
    [
      'hours',
      'fails',
      'when they do not',
      { hoursPerWeek: { min: 20.5, max: 30 } },
      { hoursPerWeek: { min: 10, max: 20 } },
    ],
    [
      'licence',
      'holds',
      'by what a licence implies',
      { driversLicences: ['B', 'BE', 'C1'] },
      { driversLicences: ['CE'] },
    ],
    [
      'licence',
      'fails',
      'when nothing implies it',
      { driversLicences: ['BE'] },
      { driversLicences: ['C', 'D'] },
    ],
    [
      'qualification',
      'fails',
      'without it',
      { qualifications: ['teacher'] },
      { qualifications: ['truck_forklift'] },
    ],
    [
      'demands',
      'fails',
      'for what one cannot do',
      { demands: ['cold'] },
      { cannot: ['cold', 'dust'] },
    ],
    ['avoid', 'fails', 'for an avoided prefix', {}, { avoid: ['91'] }],
    ['avoid', 'holds', 'for another prefix', {}, { avoid: ['912', '1'] }],
  ])('%s %s %s', async (gate, outcome, _when, opening, who) => {
    const { total, excluded } = await ranked(opening, who);
    expect(total).toBe(outcome === 'holds' ? 1 : 0);
    const failed = gates.filter((one) => excluded[one] === 1);
    expect(failed).toEqual(outcome === 'holds' ? [] : [gate]);
  });

  test('that fails with others is counted under each', async () => {
    const { excluded } = await ranked({ placesFree: 0, municipality: '4601' }, { avoid: ['9'] });
    expect(gates.filter((gate) => excluded[gate] === 1)).toEqual(['open', 'travel', 'avoid']);
  });
});

describe('almost', () => {
  test.each<[string, Partial<StoredOpening>, Partial<Participant>, object | undefined]>([
    [
      'one level short of what support allows',
      {
        languageRequirement: { reading: 'A2', writing: 'B1' },
        languageSupport: 'some',
        mentorLanguages: ['so'],
      },
      { languages: ['so'], norwegian: {} },
      {
        gate: 'language',
        params: { skills: [{ skill: 'writing', required: 'B1', held: 'none', allowed: 2 }] },
      },
    ],
    ['two levels short', { languageRequirement: { reading: 'A2' } }, {}, undefined],
    [
      'a little too far',
      { position: { lat: 60.2, lon: 10.746 } },
      { maxTravelKm: 20 },
      { gate: 'travel', params: { km: 31.9, maxTravelKm: 20 } },
    ],
    [
      'more than twice too far',
      { position: { lat: 60.4, lon: 10.746 } },
      { maxTravelKm: 20 },
      undefined,
    ],
    [
      'shifts',
      { shifts: ['weekend', 'day', 'night'] },
      { acceptedShifts: ['day'] },
      { gate: 'shifts', params: { shifts: ['night', 'weekend'] } },
    ],
    [
      'hours',
      { hoursPerWeek: { min: 30, max: 37.5 } },
      { hoursPerWeek: { min: 10, max: 20 } },
      {
        gate: 'hours',
        params: { opening: { min: 30, max: 37.5 }, participant: { min: 10, max: 20 } },
      },
    ],
    [
      'a licence',
      { driversLicences: ['C', 'B'] },
      { driversLicences: ['B'] },
      { gate: 'licence', params: { classes: ['C'] } },
    ],
    [
      'a qualification',
      { qualifications: ['teacher'] },
      {},
      { gate: 'qualification', params: { codes: ['teacher'] } },
    ],
    ['two gates', { qualifications: ['teacher'], driversLicences: ['B'] }, {}, undefined],
    ['what is avoided', {}, { avoid: ['9'] }, undefined],
  ])('%s', async (_what, opening, who, missing) => {
    const { total, almost } = await ranked(opening, who);
    expect(total).toBe(0);
    expect(almost.map((one) => one.missing)).toEqual(missing ? [missing] : []);
  });
});

test('openings with the same score: earlier deadline, none last, then id by code unit', async () => {
  const ids = ['a-opening', 'Z-opening', '_-opening', '9-opening'];
  const openings = [
    ...ids.map((id) => place({ id })),
    place({ id: 'later-deadline', deadline: '2026-05-01' }),
    place({ id: 'early-deadline', deadline: '2026-04-01' }),
  ];
  const { items } = await filledRanking({ openings }).matches(aParticipant(), firstPage);
  expect(items.map(({ id }) => id)).toEqual([
    'early-deadline',
    'later-deadline',
    '9-opening',
    'Z-opening',
    '_-opening',
    'a-opening',
  ]);
});
