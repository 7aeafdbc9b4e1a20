import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RankedPage } from '#server/matching/ranking.ts';
import { levels, skills } from '#shared/codes.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { opening, participant, scene } from './arbitraries.ts';
import { filledRanking } from './filled-ranking.ts';

/** Every sentence under "Properties that always hold" of matching.md, with all matches on one page. */

const runs = { numRuns: 150 };
const wholePage = { page: 1, pageSize: 1000 };

function scores({ items }: RankedPage): Map<string, number> {
  return new Map(items.map(({ id, score }) => [id, score]));
}

describe("raising a participant's level", () => {
  const rises = fc.record({
    listening: fc.nat(3),
    reading: fc.nat(3),
    speaking: fc.nat(3),
    writing: fc.nat(3),
  });

  function raised(who: Participant, by: Record<(typeof skills)[number], number>): Participant {
    const norwegian = { ...who.norwegian };
    for (const skill of skills) {
      const held = levels.indexOf(norwegian[skill]?.level ?? 'none');
      const level = levels[held + by[skill]] ?? 'C2';
      norwegian[skill] = { level, source: 'self', date: '2026-01-01' };
    }
    return { ...who, norwegian };
  }

  test('never removes a match and never lowers a score', async () => {
    await fc.assert(
      fc.asyncProperty(scene, participant, rises, async (content, who, by) => {
        const ranking = filledRanking(content);
        const options = { ...wholePage, today: content.today, weights: content.weights };
        const before = scores(await ranking.matches(who, options));
        const after = scores(await ranking.matches(raised(who, by), options));
        for (const [id, score] of before) expect(after.get(id)).toBeGreaterThanOrEqual(score);
      }),
      runs,
    );
  });
});

describe('adding an opening', () => {
  test("never changes another's score", async () => {
    await fc.assert(
      fc.asyncProperty(scene, participant, opening, async (content, who, added) => {
        const ranking = filledRanking(content);
        const options = { ...wholePage, today: content.today, weights: content.weights };
        const before = scores(await ranking.matches(who, options));
        ranking.putOpening({ ...added, id: 'added-one' });
        const after = scores(await ranking.matches(who, options));
        after.delete('added-one');
        expect(after).toEqual(before);
      }),
      runs,
    );
  });
});

/** Order within these says nothing; the order of wishes does. */
function reordered(one: StoredOpening): StoredOpening {
  const { weekdays } = one;
  return {
    ...one,
    mentorLanguages: one.mentorLanguages.toReversed(),
    shifts: one.shifts.toReversed(),
    driversLicences: one.driversLicences.toReversed(),
    qualifications: one.qualifications.toReversed(),
    demands: one.demands.toReversed(),
    ...(weekdays && { weekdays: weekdays.toReversed() }),
  };
}

function turned(one: Participant): Participant {
  const { acceptedKinds, acceptedShifts, freeWeekdays } = one;
  return {
    ...one,
    languages: one.languages.toReversed(),
    avoid: one.avoid.toReversed(),
    driversLicences: one.driversLicences.toReversed(),
    qualifications: one.qualifications.toReversed(),
    cannot: one.cannot.toReversed(),
    ...(acceptedKinds && { acceptedKinds: acceptedKinds.toReversed() }),
    ...(acceptedShifts && { acceptedShifts: acceptedShifts.toReversed() }),
    ...(freeWeekdays && { freeWeekdays: freeWeekdays.toReversed() }),
  };
}

describe('the order of input', () => {
  test('never changes the output', async () => {
    await fc.assert(
      fc.asyncProperty(scene, participant, opening, async (content, who, place) => {
        const options = { page: 1, pageSize: 5, today: content.today, weights: content.weights };
        const one = filledRanking(content);
        const other = filledRanking({
          openings: content.openings.toReversed().map(reordered),
          participants: content.participants.toReversed().map(turned),
          labourNeed: content.labourNeed.toReversed(),
        });
        expect(await other.matches(turned(who), options)).toEqual(await one.matches(who, options));
        expect(await other.candidates(reordered(place), '3201', options)).toEqual(
          await one.candidates(place, '3201', options),
        );
      }),
      runs,
    );
  });
});

describe('a field that is not named', () => {
  /** "What plays no part" and everything that is only shown. */
  function plainOpening(one: StoredOpening): StoredOpening {
    return {
      ...one,
      title: 'En annen tittel',
      employerId: 'employer-2',
      startDate: undefined,
      places: 7,
      tasks: ['Noe annet'],
      youGet: ['Kake'],
      youNeed: ['Sko'],
      description: undefined,
      contact: { name: 'Kari' },
      version: 9,
      createdAt: '2020-01-01T00:00:00.000Z',
      updatedAt: '2020-01-01T00:00:00.000Z',
      publishedAt: '2020-01-01T00:00:00.000Z',
    };
  }

  function plainParticipant(one: Participant): Participant {
    const norwegian = { ...one.norwegian };
    for (const skill of skills) {
      const held = norwegian[skill];
      if (held) norwegian[skill] = { ...held, source: 'teacher', date: '2001-01-01' };
    }
    const unnamed = { gender: 'x', birthCountry: 'x', age: 99, children: 4 };
    return {
      ...one,
      ...unnamed,
      displayName: 'Noen Andre',
      norwegian,
      experience: [{ occupation: '9112', years: 30 }],
      education: 'higher',
      programme: undefined,
      version: 9,
    };
  }

  test('never changes the score, what is eligible, or the order', async () => {
    await fc.assert(
      fc.asyncProperty(scene, participant, opening, async (content, who, place) => {
        const options = { ...wholePage, today: content.today, weights: content.weights };
        const one = filledRanking(content);
        const other = filledRanking({
          openings: content.openings.map(plainOpening),
          participants: content.participants.map(plainParticipant),
          labourNeed: content.labourNeed.map((row) => ({ ...row, source: 'en annen' })),
        });
        const matches = [
          await one.matches(who, options),
          await other.matches(plainParticipant(who), options),
        ];
        const candidates = [
          await one.candidates(place, '3201', options),
          await other.candidates(plainOpening(place), '3201', options),
        ];
        for (const [before, after] of [matches, candidates]) {
          const withoutFacts = (page: RankedPage | undefined) => ({
            ...page,
            items: page?.items.map(({ id, score }) => ({ id, score })),
          });
          expect(withoutFacts(after)).toEqual(withoutFacts(before));
        }
      }),
      runs,
    );
  });
});

describe('the same input', () => {
  test('gives the same bytes, whatever was asked or held before', async () => {
    await fc.assert(
      fc.asyncProperty(scene, participant, opening, async (content, who, place) => {
        const options = { page: 1, pageSize: 5, today: content.today, weights: content.weights };
        const ranking = filledRanking(content);
        const answers = async (): Promise<string> =>
          JSON.stringify([
            await ranking.matches(who, options),
            await ranking.candidates(place, '3201', options),
          ]);
        const first = await answers();
        ranking.putOpening({ ...place, id: 'passing-by', status: 'published' });
        ranking.putParticipant({ ...who, id: 'passing-by', municipality: '3201' });
        await answers();
        ranking.removeOpening('passing-by');
        ranking.removeParticipant('passing-by');
        expect(await answers()).toBe(first);
      }),
      runs,
    );
  });
});
