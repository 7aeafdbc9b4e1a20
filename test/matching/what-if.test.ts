import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RankedMatch } from '#server/matching/ranking.ts';
import { changeKey } from '#shared/matching/change-key.ts';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import type { Change } from '#shared/matching/what-if.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { anOpening } from '#test/factories/opening.ts';
import { aParticipant } from '#test/factories/participant.ts';
import { type BruteOptions, bruteMatches } from '#test/matching/brute-force/brute-force.ts';
import { openings, participant, scene, tables } from './arbitraries.ts';
import { filledRanking } from './filled-ranking.ts';

const levelNames = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const skillNames = ['listening', 'reading', 'speaking', 'writing'] as const;

/** The participant for whom the change has come true. */
function changed(who: Participant, { code, params }: Change): Participant {
  switch (code) {
    case 'level':
      return withLevel(who, params.skill, params.level);
    case 'all_levels':
      return skillNames.reduce((risen, skill) => withLevel(risen, skill, oneUp(who, skill)), who);
    case 'travel':
      return { ...who, maxTravelKm: params.maxTravelKm };
    case 'shift':
      return { ...who, acceptedShifts: [...(who.acceptedShifts ?? []), params.shift] };
    case 'weekday':
      return { ...who, freeWeekdays: [...(who.freeWeekdays ?? []), params.weekday] };
    case 'licence':
      return { ...who, driversLicences: [...who.driversLicences, params.licence] };
    case 'qualification':
      return { ...who, qualifications: [...who.qualifications, params.qualification] };
    case 'avoid':
      return { ...who, avoid: who.avoid.filter((prefix) => prefix !== params.prefix) };
    default:
      return { ...who, acceptedKinds: [...(who.acceptedKinds ?? []), params.kind] };
  }
}

type Skill = (typeof skillNames)[number];

function oneUp(who: Participant, skill: Skill): (typeof levelNames)[number] {
  return levelNames[levelNames.indexOf(who.norwegian[skill]?.level ?? 'none') + 1] ?? 'C2';
}

function withLevel(
  who: Participant,
  skill: Skill,
  level: (typeof levelNames)[number],
): Participant {
  const held = { level, source: 'self' as const, date: '2026-01-01' };
  return { ...who, norwegian: { ...who.norwegian, [skill]: held } };
}

/** What a match says, numbers with decimals apart from the score left out. */
function told({ id, score, pillars }: RankedMatch): object {
  const parts = Object.values(pillars).map(({ known, facts }) => ({ known, facts }));
  return { id, score, parts };
}

describe('what would help', () => {
  test('is what the brute force finds when the change has come true', async () => {
    await fc.assert(
      fc.asyncProperty(scene, participant, async (content, who) => {
        const { today, weights } = content;
        const options: BruteOptions = { today, weights, page: 1, pageSize: 1000 };
        const world = { ...tables, labourNeed: content.labourNeed };
        const asked = (one: Participant) => {
          const { total, items } = bruteMatches(world, content.openings, one, options);
          return { total, items, best: items[0]?.score ?? null };
        };
        const now = asked(who);

        const found = await filledRanking(content).whatIf(who, { today, weights });

        expect([found.total, found.best]).toEqual([now.total, now.best]);
        for (const { change, more, best, gain } of found.changes) {
          const then = asked(changed(who, change));
          expect({ change, more, best }).toEqual({
            change,
            more: then.total - now.total,
            best: then.best,
          });
          expect(gain).toBe(Math.round(((best ?? 0) - (now.best ?? 0)) * 1e6) / 1e6);
        }
        for (const { occupation, openings: count, best } of found.wishes) {
          const then = asked({ ...who, wishes: [...who.wishes, { occupation }] });
          expect(best).toBe(then.best);
          const ids = content.openings.filter((one) => one.occupation === occupation);
          const eligible = now.items.filter((item) => ids.some(({ id }) => id === item.id));
          expect(count).toBe(eligible.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('leads from each change to the openings that it counts, as they then are', async () => {
    await fc.assert(
      fc.asyncProperty(scene, participant, fc.nat(2), async (content, who, page) => {
        const { today, weights } = content;
        const options: BruteOptions = { today, weights, page: page + 1, pageSize: 3 };
        const world = { ...tables, labourNeed: content.labourNeed };
        const all = { ...options, page: 1, pageSize: 1000 };
        const fitting = bruteMatches(world, content.openings, who, all).items.map(({ id }) => id);
        const others = content.openings.filter(({ id }) => !fitting.includes(id));
        const ranking = filledRanking(content);

        for (const { change, more } of (await ranking.whatIf(who, { today, weights })).changes) {
          const found = await ranking.opened(who, changeKey(change), options);
          const then = bruteMatches(world, others, changed(who, change), options);
          expect(found?.total).toBe(more);
          expect(found?.items.map(told)).toEqual(then.items.map(told));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('has no openings for what is no change of theirs', async () => {
    const options = { today: '2026-03-01', weights: defaultWeights, page: 1, pageSize: 20 };
    const who = aParticipant({ driversLicences: ['B'] });
    for (const change of ['licence:B', 'licence', 'level:speaking', 'travel:1', 'magic:1']) {
      expect(await filledRanking({}).opened(who, change, options)).toBeUndefined();
    }
  });

  test('names every change once, and none that is true already', async () => {
    const who = aParticipant({
      norwegian: {
        listening: { level: 'C2', source: 'self', date: '2026-01-01' },
        speaking: { level: 'A1', source: 'self', date: '2026-01-01' },
      },
      avoid: ['91', '5'],
      acceptedKinds: ['vacancy', 'work_training', 'apprenticeship'],
      acceptedShifts: ['day', 'evening', 'weekend'],
      freeWeekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      driversLicences: ['C1E', 'DE'],
      qualifications: ['teacher'],
      maxTravelKm: 30,
    });
    const options = { today: '2026-03-01', weights: defaultWeights };
    const { changes, total, best, wishes } = await filledRanking({}).whatIf(who, options);
    expect(changes.map(({ change }) => change)).toEqual([
      { code: 'level', params: { skill: 'reading', level: 'A1' } },
      { code: 'level', params: { skill: 'speaking', level: 'A2' } },
      { code: 'level', params: { skill: 'writing', level: 'A1' } },
      { code: 'all_levels', params: {} },
      { code: 'travel', params: { maxTravelKm: 50 } },
      { code: 'shift', params: { shift: 'night' } },
      { code: 'weekday', params: { weekday: 'sat' } },
      { code: 'weekday', params: { weekday: 'sun' } },
      { code: 'licence', params: { licence: 'C' } },
      { code: 'licence', params: { licence: 'CE' } },
      { code: 'qualification', params: { qualification: 'health_personnel' } },
      { code: 'qualification', params: { qualification: 'truck_forklift' } },
      { code: 'avoid', params: { prefix: '91' } },
      { code: 'avoid', params: { prefix: '5' } },
      { code: 'kind', params: { kind: 'wage_subsidy' } },
      { code: 'kind', params: { kind: 'language_practice' } },
    ]);
    expect([total, best, wishes]).toEqual([0, null, []]);
  });

  test('suggests the occupations with most eligible openings, wished ones left out', async () => {
    const places = ['9112', '9112', '5120', '9111', '9111', '9412', '9412', '9412'].map(
      (occupation) => anOpening({ occupation }),
    );
    const who = aParticipant({ wishes: [{ occupation: '9111' }] });
    const options = { today: '2026-03-01', weights: defaultWeights };
    const { wishes, best } = await filledRanking({ openings: places }).whatIf(who, options);
    expect(wishes.map(({ occupation, openings: count }) => [occupation, count])).toEqual([
      ['9412', 3],
      ['9112', 2],
      ['5120', 1],
    ]);
    // 9111 is the first wish already; nothing beats it.
    expect(wishes.every((wish) => wish.best === best && wish.gain === 0)).toBe(true);
  });

  test('looks through more rows than a segment holds', async () => {
    const [places] = fc.sample(openings(100), { numRuns: 1, seed: 3 });
    const many = Array.from({ length: 50 }, (_, round) =>
      (places ?? []).map((one) => ({ ...one, id: `${round}-${one.id}` })),
    ).flat();
    const options = { today: '2026-03-01', weights: defaultWeights };
    const [who] = fc.sample(participant, { numRuns: 1, seed: 3 });
    if (!who || !places) throw new Error('nothing generated');
    const one = await filledRanking({ openings: places }).whatIf(who, options);
    const all = await filledRanking({ openings: many }).whatIf(who, options);
    expect(one.total).toBeGreaterThan(0);
    expect(all.total).toBe(50 * one.total);
    expect(all.changes).toEqual(
      one.changes.map((change) => ({ ...change, more: 50 * change.more })),
    );
  });
});
