import { expect, test } from 'vitest';
import { count, daysUntil, dayWords, hoursWords, kilometres, languageName } from './plain-words.ts';

test('one and many', () => {
  expect(count(1, 'stilling', 'stillinger')).toBe('1 stilling');
  expect(count(0, 'stilling', 'stillinger')).toBe('0 stillinger');
  expect(count(1234, 'stilling', 'stillinger')).toBe('1\u00a0234 stillinger');
});

test('a day has its year when it is another one', () => {
  expect(dayWords('2026-12-03', '2026-01-31')).toBe('3. desember');
  expect(dayWords('2027-01-05', '2026-12-31')).toBe('5. januar 2027');
});

test('days are counted over the change to summer time', () => {
  expect(daysUntil('2026-03-30', '2026-03-28')).toBe(2);
  expect(daysUntil('2026-03-28', '2026-03-28')).toBe(0);
  expect(daysUntil('2026-03-27', '2026-03-28')).toBe(-1);
});

test('hours and ways in words', () => {
  expect(hoursWords({ min: 37.5, max: 37.5 })).toBe('37,5 timer i uken');
  expect(hoursWords({ min: 18.75, max: 18.75 })).toBe('18,75 timer i uken');
  expect(hoursWords({ min: 15, max: 20 })).toBe('15 til 20 timer i uken');
  expect(kilometres(0.4)).toBe('under 1\u00a0km');
  expect(kilometres(12.6)).toBe('13\u00a0km');
});

test('languages by name', () => {
  expect(languageName('ar')).toBe('arabisk');
  expect(languageName('ti')).toBe('tigrinja');
});
