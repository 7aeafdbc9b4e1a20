import { expect, test } from 'vitest';
import { participantText } from './advisor.ts';
import { hoursText } from './advisor-hours.ts';
import { outcomeWords } from './advisor-outcome.ts';
import { howFar, todayText } from './advisor-today.ts';
import { levelSourceLabels, weekdayLabels } from './code-labels.ts';
import { format, lowerFirst } from './format.ts';

test('how far a day is away, to the words of an advisor’s day', () => {
  const today = '2026-03-09';
  const days = ['2026-03-04', '2026-03-08', '2026-03-09', '2026-03-10', '2026-03-15'];
  expect(days.map((day) => howFar(day, today))).toEqual([
    '5 days ago',
    'yesterday',
    'today',
    'tomorrow',
    'in 6 days',
  ]);
  expect(todayText.date('2026-03-09')).toBe('Monday 9 March 2026');
  expect(todayText.ownWaiting(1)).toBe(
    '1 thing waits for you from participants you are responsible for.',
  );
});

test('one is not many', () => {
  expect(hoursText.plotName(1, 0)).toBe(
    'Bars for 1 week. 0 weeks are below 15 hours. The numbers are in the table.',
  );
  expect(hoursText.below(15, 14)).toBe('On average 1 hour a week is missing.');
  expect(participantText.asking(1, 100, 1200)).toBe(
    'The participant does not have it. 1 of the 100 newest of 1,200 normal jobs in the occupation requires it.',
  );
});

test('what was recorded of an outcome, in one line', () => {
  const outcome = {
    status: 'work',
    hoursPerWeek: 37.5,
    contract: 'temporary',
    funding: 'subsidised',
    sameEmployer: true,
    selfSupporting: 'partly',
  } as Parameters<typeof outcomeWords>[0];
  expect(outcomeWords(outcome, 'IT support workers')).toBe(
    'Job, 37.5 hours a week, for a time, with a wage subsidy, IT support workers, the same employer, manages partly without help',
  );
});

test('days, Norwegian and short names keep their capital inside a sentence', () => {
  expect(format.list([weekdayLabels.mon, weekdayLabels.sun].map(lowerFirst))).toBe(
    'Monday and Sunday',
  );
  expect(lowerFirst(levelSourceLabels.norskprove)).toBe('Norwegian test (Norskprøve)');
  expect(['NAV', 'B – car', 'A job', 'Evening', 'Today'].map(lowerFirst)).toEqual([
    'NAV',
    'B – car',
    'a job',
    'evening',
    'today',
  ]);
});
