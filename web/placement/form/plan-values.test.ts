import { expect, test } from 'vitest';
import type { PlacementForEmployer } from '#shared/placements/placement.ts';
import { contentOf, valuesOf } from './plan-values.ts';

const placement = {
  title: 'Renholder',
  occupation: '9112',
  tasks: ['Vaske gulv', 'Vaske vinduer'],
  period: { start: '2026-03-02', end: '2026-06-01' },
  weekdays: ['mon'],
  hoursPerWeek: 7.5,
  goals: [
    { code: 'norwegian', text: 'Snakke i lunsjen' },
    { code: 'other', text: 'Lære trygghet' },
  ],
  contact: { name: 'Lind Leder' },
  adaptationShared: false,
  followUp: { everyWeeks: 4 },
  legalBasis: 'municipal',
} as unknown as PlacementForEmployer;

test('what is stored and left alone goes back as it was', () => {
  expect(contentOf(valuesOf(placement))).toMatchObject({
    tasks: placement.tasks,
    hoursPerWeek: 7.5,
    goals: placement.goals,
    contact: { name: 'Lind Leder', email: null, phone: null },
    mentor: null,
    discussedWithStaff: null,
    period: placement.period,
  });
});

test('half of something goes to the server, which names the rest', () => {
  const values = {
    ...valuesOf(placement),
    period: { start: '2026-03-02', end: '' },
    mentor: { name: ' ', languages: ['ar'] },
    hoursPerWeek: 'mange',
  };
  expect(contentOf(values)).toMatchObject({
    period: { start: '2026-03-02', end: null },
    mentor: { name: null, languages: ['ar'] },
    hoursPerWeek: 'mange',
  });
});

test('of a goal that is no longer ticked no text is sent', () => {
  const values = valuesOf(placement);
  const goals = { ...values.goals, codes: ['norwegian' as const] };
  expect(contentOf({ ...values, goals }).goals).toEqual([
    { code: 'norwegian', text: 'Snakke i lunsjen' },
  ]);
});
