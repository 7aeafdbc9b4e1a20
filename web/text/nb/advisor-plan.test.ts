import { expect, test } from 'vitest';
import { plansText, planText } from './advisor-plan.ts';

test('a simpler way is told by how many fewer get a place and how much lower the sum is', () => {
  const plan = { total: 140, placed: 3 };
  const { greedy, random } = planText.compared;
  expect(greedy(plan, { total: 120.5, placed: 2 })).toMatch(
    /får 1 færre plass, og summen blir 19,5 poeng lavere\.$/,
  );
  // More people may cost points.
  expect(greedy(plan, { total: 150, placed: 2 })).toMatch(/summen blir 10,0 poeng høyere\.$/);
  expect(random(plan, { total: 140, placed: 3 })).toMatch(
    /får like mange plass, og summen blir den samme i snitt\.$/,
  );
});

test('a lock costs points, places, both or nothing', () => {
  const { price } = planText.lockPrices;
  expect(price(3.21, 0)).toBe('Koster 3,2 poeng.');
  expect(price(3.21, 1)).toBe('Koster 3,2 poeng. Uten låsen får 1 til plass.');
  expect(price(-20, 2)).toBe('Uten låsen får 2 til plass.');
  expect(price(0.01, 0)).toBe('Koster ingenting.');
});

test('a plan made anew tells the sum beside the one before, and how many more get a place', () => {
  const { sum } = planText.moved;
  expect(sum(3, 0)).toBe('Summen er 3,0 poeng høyere enn før.');
  expect(sum(-3, -2)).toBe('Summen er 3,0 poeng lavere enn før. 2 færre får plass.');
  expect(sum(0, 1)).toBe('Summen er den samme som før. 1 til får plass.');
});

test('a least score costs points, places, both or nothing', () => {
  const { price } = planText.leastScore;
  expect(price(40, 3.21, 0)).toBe('Ingen under 40,0 poeng. Grensen koster 3,2 poeng.');
  expect(price(40, 3.21, 1)).toMatch(/koster 3,2 poeng\. Uten den får 1 til plass\.$/);
  expect(price(40, -20, 2)).toBe('Ingen under 40,0 poeng. Uten den får 2 til plass.');
  expect(price(40, 0.01, 0)).toBe('Ingen under 40,0 poeng. Grensen koster ingenting.');
});

test('who has a place is named, of many only the first', () => {
  expect(planText.takers([], 0)).toBe('Ingen har den nå.');
  expect(planText.takers(['Ada', 'Bo'], 2)).toBe('Ada og Bo har den nå.');
  expect(planText.takers(['Ada', 'Bo'], 5)).toBe('Ada, Bo og 3 til har den nå.');
});

test('of a plan that was stopped it is said whether more people or only points may be missing', () => {
  expect(planText.stopped(250, 100)).toMatch(/at 2 til kunne fått plass\.$/);
  expect(planText.stopped(40, 100)).toMatch(/mangle inntil 40,0 poeng\.$/);
  expect(planText.stopped(250, 0)).toMatch(/mangle inntil 250,0 poeng\.$/);
});

test('what is missing is asked for in a sentence', () => {
  const short = { occupation: 'Kokker', area: 'Sandefjord', gain: 12.34 };
  expect(planText.shortage.first({ ...short, isLeast: false })).toBe(
    'En plass til for kokker i Sandefjord ville gitt mest: 12,3 poeng mer.',
  );
  expect(planText.shortage.next({ ...short, isLeast: true })).toBe(
    'Kokker i Sandefjord: minst 12,3 poeng mer.',
  );
});

test('what a plan would be of is counted in words', () => {
  expect(plansText.counted({ people: 1, openings: 2, places: 1 })).toBe(
    '1 deltaker, 2 stillinger og plasser, 1 ledig plass.',
  );
});
