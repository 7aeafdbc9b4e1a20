import { expect, test } from 'vitest';
import { momentsOf } from './card-moments.ts';

const today = '2026-11-27';
const told = (publishedAt: string | undefined, deadline: string | undefined): string[] =>
  momentsOf({ publishedAt, deadline }, today).map(({ text }) => text);

test('what was published in the last three days is new, by the day in Norway', () => {
  expect(told('2026-11-27T06:00:00.000Z', undefined)).toEqual(['Ny']);
  // Half past midnight of the 24th in Oslo.
  expect(told('2026-11-23T23:30:00.000Z', undefined)).toEqual(['Ny']);
  expect(told('2026-11-23T22:30:00.000Z', undefined)).toEqual([]);
  expect(told(undefined, undefined)).toEqual([]);
});

test('few days left to answer are counted, the last one and one that has passed are not', () => {
  expect(told(undefined, '2026-12-02')).toEqual(['5 dager igjen']);
  expect(told(undefined, '2026-11-28')).toEqual(['1 dag igjen']);
  expect(told(undefined, today)).toEqual(['Svar i dag']);
  expect(told(undefined, '2026-12-03')).toEqual([]);
  expect(told(undefined, '2026-11-26')).toEqual([]);
  expect(momentsOf({ publishedAt: undefined, deadline: today }, today)[0]?.isUrgent).toBe(true);
});
