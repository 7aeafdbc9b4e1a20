import { expect, test } from 'vitest';
import { triedWords } from './tried-words.ts';

const named = { person: (id: string) => id };
const tried = (difference: number, placed: number, ...ids: string[]) =>
  triedWords(
    { total: 100, placed, difference, moved: ids.map((participantId) => ({ participantId })) },
    { placed: 3 },
    named,
  );

test('the sum, who gets a place and who moves are said, each person once', () => {
  expect(tried(-3.25, 3, 'Ada', 'Ada', 'Bo')).toBe(
    'Summen blir 3,3 poeng lavere. 2 deltakere flytter: Ada og Bo.',
  );
  expect(tried(0, 3)).toBe('Summen blir den samme. Ingen flytter.');
  expect(tried(1, 2, 'Ada')).toBe(
    'Summen blir 1,0 poeng høyere. 1 færre får plass. 1 deltaker flytter: Ada.',
  );
});

test('of many only the first are named', () => {
  expect(tried(-1, 3, 'A', 'B', 'C', 'D', 'E', 'F')).toMatch(
    /6 deltakere .*: A, B, C, D og 2 til\./,
  );
});
