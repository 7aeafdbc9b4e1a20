import { expect, test } from 'vitest';
import { askedBy, blankOutcome, contentOf, optionalFor, valuesOf } from './outcome-values.ts';

const blank = blankOutcome('2026-03-16');

test('a status asks for what the API requires of it, and for no more', () => {
  expect(askedBy('work')).toEqual(['hoursPerWeek', 'contract', 'funding']);
  expect(askedBy('education')).toEqual(['school']);
  expect(askedBy('work_and_education')).toEqual(['hoursPerWeek', 'contract', 'funding', 'school']);
  for (const status of ['', 'programme', 'seeking', 'other', 'unknown'] as const) {
    expect(askedBy(status)).toEqual([]);
  }
  expect(optionalFor('work', 'programme')).not.toContain('sameEmployer');
  expect(optionalFor('work', 'placement')).toContain('sameEmployer');
  expect(optionalFor('seeking', 'placement')).toEqual(['selfSupporting', 'note']);
});

test('nothing is said that nobody has said', () => {
  expect(contentOf(blank, 'programme')).toEqual({
    asOf: '2026-03-16',
    status: null,
    selfSupporting: null,
    note: null,
  });
});

test('what was filled in for another status is not sent', () => {
  const worked = {
    ...blank,
    status: 'work',
    hoursPerWeek: '22,5',
    contract: 'permanent',
    funding: 'ordinary',
    sameEmployer: 'no',
  } as const;
  expect(contentOf(worked, 'placement')).toMatchObject({
    hoursPerWeek: 22.5,
    contract: 'permanent',
    sameEmployer: false,
  });
  const seeks = contentOf({ ...worked, status: 'seeking' }, 'placement');
  expect(Object.keys(seeks)).toEqual(['asOf', 'status', 'selfSupporting', 'note']);
});

test('a correction begins with what was recorded', () => {
  const recorded = {
    id: 'one',
    at: '2026-03-01T10:00:00.000Z',
    by: { role: 'advisor', displayName: 'Alm' },
    asOf: '2026-03-01',
    after: 'placement',
    months: 3,
    placementId: 'place',
    status: 'work',
    hoursPerWeek: 7.5,
    sameEmployer: true,
  } as const;
  const values = valuesOf(recorded);
  expect(values).toEqual({
    ...blank,
    asOf: '2026-03-01',
    status: 'work',
    hoursPerWeek: '7,5',
    sameEmployer: 'yes',
  });
  expect(contentOf(values, 'placement')).toMatchObject({ hoursPerWeek: 7.5, sameEmployer: true });
});
