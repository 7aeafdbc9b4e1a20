import { expect, test } from 'vitest';
import {
  countChanges,
  locked,
  type PlanChanges,
  ruledOut,
  undecided,
  withPlaces,
} from './plan-changes.ts';

const none: PlanChanges = { locks: [], ruledOut: [], places: [], minScore: 0 };
const pair = (participantId: string, openingId: string) => ({ participantId, openingId });

test('a lock takes the place of the person’s oldest where each gets no more', () => {
  const one = locked(none, pair('ada', 'kitchen'), 1);
  expect(locked(one, pair('ada', 'school'), 1).locks).toEqual([pair('ada', 'school')]);
  const two = locked(one, pair('ada', 'school'), 2);
  expect(two.locks).toHaveLength(2);
  expect(locked(two, pair('ada', 'laundry'), 2).locks).toEqual([
    pair('ada', 'school'),
    pair('ada', 'laundry'),
  ]);
  expect(locked(one, pair('bo', 'kitchen'), 1).locks).toHaveLength(2);
});

test('what is locked is not ruled out, and the other way round', () => {
  const out = ruledOut(locked(none, pair('ada', 'kitchen'), 1), pair('ada', 'kitchen'));
  expect(out).toEqual({ ...none, ruledOut: [pair('ada', 'kitchen')] });
  const back = locked(out, pair('ada', 'kitchen'), 1);
  expect(back).toEqual({ ...none, locks: [pair('ada', 'kitchen')] });
  expect(undecided(back, pair('ada', 'kitchen'))).toEqual(none);
});

test('a line that the plan holds with more than ids is locked by its ids alone', () => {
  const line = { ...pair('ada', 'kitchen'), score: 50 };
  expect(locked(none, line, 1).locks).toEqual([pair('ada', 'kitchen')]);
});

test('changes are counted from what the plan was made of', () => {
  const before = withPlaces(locked(none, pair('ada', 'kitchen'), 1), 'kitchen', 2);
  expect(countChanges(before, before)).toBe(0);
  expect(countChanges(withPlaces(before, 'kitchen', 3), before)).toBe(1);
  expect(countChanges(withPlaces(before, 'kitchen', undefined), before)).toBe(1);
  expect(countChanges(ruledOut(before, pair('ada', 'kitchen')), before)).toBe(1);
  expect(countChanges(ruledOut(before, pair('bo', 'school')), none)).toBe(3);
});

test('another least score is one change, and none once it is as it was', () => {
  expect(countChanges({ ...none, minScore: 40 }, none)).toBe(1);
  expect(countChanges({ ...none, minScore: 40 }, { ...none, minScore: 30 })).toBe(1);
  expect(countChanges(none, { ...none, minScore: 30 })).toBe(1);
  expect(countChanges(none, none)).toBe(0);
});
