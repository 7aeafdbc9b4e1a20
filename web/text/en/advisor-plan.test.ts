import { expect, test } from 'vitest';
import { plansText, planText } from './advisor-plan.ts';

test('of one and of many it is said as one says it', () => {
  expect(planText.placed(1, 2)).toBe('1 of 2 gets a place.');
  expect(planText.takers(['Ada'], 1)).toBe('Ada has it now.');
  expect(planText.takers(['Ada', 'Bo'], 5)).toBe('Ada, Bo and 3 more have it now.');
  expect(planText.moved.sum(0, 1)).toBe('The sum is the same as before. 1 more gets a place.');
  expect(planText.moved.sum(-3, -2)).toBe(
    'The sum is 3.0 points lower than before. 2 fewer get a place.',
  );
  expect(plansText.counted({ people: 1, openings: 2, places: 1 })).toBe(
    '1 participant, 2 jobs and places, 1 free place.',
  );
});

test('a simpler way is told by how many fewer get a place and how much lower the sum is', () => {
  const { greedy, random } = planText.compared;
  const plan = { total: 140, placed: 3 };
  expect(greedy(plan, { total: 120.5, placed: 2 })).toMatch(
    /first, 1 fewer gets a place, and the sum is 19\.5 points lower\.$/,
  );
  expect(random(plan, { total: 140, placed: 1.98 })).toMatch(
    /order, 1 fewer gets a place, and the sum is the same on average\.$/,
  );
});

test('a limit and a lock cost points, places, both or nothing', () => {
  expect(planText.leastScore.price(40, 3.21, 1)).toBe(
    'Nobody below 40.0 points. The limit costs 3.2 points. Without it, 1 more gets a place.',
  );
  expect(planText.leastScore.price(40, 0.01, 0)).toMatch(/points\. The limit costs nothing\.$/);
  expect(planText.lockPrices.price(-20, 2)).toBe('Without the lock, 2 more get a place.');
  expect(planText.lockPrices.price(0.01, 0)).toBe('Costs nothing.');
});
