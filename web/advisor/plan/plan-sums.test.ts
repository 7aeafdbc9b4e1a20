import { expect, test } from 'vitest';
import type { PlanReply } from '#shared/plans/plan.ts';
import { proofSums, scoreSpread } from './plan-sums.ts';

const line = (
  participantId: string,
  openingId: string,
  score: number,
): PlanReply['lines'][number] => ({
  participantId,
  openingId,
  score,
  locked: false,
  eligible: true,
  rank: 1,
});
const asked = (locks: PlanReply['input']['locks']): PlanReply['input'] => ({
  each: 1,
  perPlace: 1,
  goal: 'most_people',
  minScore: 0,
  locks,
  ruledOut: [],
  places: [],
});

test('locks and who has one stand outside both sums', () => {
  const b = 2e8 + 1;
  const sums = proofSums({
    lines: [line('ada', 'kitchen', 60.5), line('bo', 'school', 40), line('bo', 'laundry', 30)],
    input: asked([{ participantId: 'bo', openingId: 'school' }]),
    certificate: {
      b,
      people: [
        { participantId: 'ada', k: 1, u: 50e6, t: 0, first: b },
        { participantId: 'bo', k: 1, u: 30e6, t: 0, first: 0 },
      ],
      openings: [{ openingId: 'kitchen', capacity: 2, v: 5e6 }],
      pairs: [{ participantId: 'ada', openingId: 'kitchen', s: 500_000 }],
    },
  });
  expect(sums).toEqual({ plan: 90_500_000 + b, bound: 90_500_000 + b, bonus: b, counted: 1 });
});

test('there are no sums without a certificate', () => {
  expect(proofSums({ lines: [], input: asked([]) })).toBeUndefined();
});

test('the least and the middle of an even and an odd number of lines', () => {
  const lines = [30, 10, 20].map((score) => line('ada', 'kitchen', score));
  expect(scoreSpread(lines)).toEqual({ smallest: 10, middle: 20 });
  expect(scoreSpread([...lines, line('bo', 'school', 21)])).toEqual({ smallest: 10, middle: 20.5 });
  expect(scoreSpread([])).toBeUndefined();
});
