import { expect, test } from 'vitest';
import type { PlacementStep } from '#shared/placements/placement.ts';
import { advisorPlacementText } from '#web/text/advisor-placement.ts';
import { nextWords, stepDetails, stepWords } from './advisor-words.ts';

const at = '2026-03-01T08:00:00.000Z';
const by = { role: 'advisor', displayName: 'Alm Lekestrand' } as const;

test('who did what, for whom and why', () => {
  const yes: PlacementStep = {
    at,
    by,
    action: 'approve',
    of: 'employer',
    onBehalf: { reason: 'Sagt på telefon' },
    interpreter: 'ar',
  };
  expect(stepWords(yes)).toBe('Alm Lekestrand sa ja for arbeidsgiveren');
  expect(stepDetails(yes)).toEqual(['Grunn: Sagt på telefon', 'Med tolk på arabisk']);
});

test('a change names its parts, and whose yes it took back', () => {
  const change: PlacementStep = {
    at,
    by,
    action: 'change',
    parts: ['weekdays', 'hoursPerWeek'],
    tookBack: ['participant', 'employer'],
  };
  expect(stepWords(change)).toBe('Alm Lekestrand endret dager og timer i uka');
  expect(stepDetails(change)).toEqual(['2 må si ja på nytt.']);
});

test('an end talk has its reason in words', () => {
  const end: PlacementStep = { at, by, action: 'end', reason: 'job_here' };
  expect(stepDetails(end)).toEqual(['Grunn: Fikk jobb her']);
});

test('two who are waited for are named together', () => {
  const { nextShort } = advisorPlacementText;
  const words = (by: ('participant' | 'employer' | 'advisor')[]): string =>
    nextWords({ is: 'approve', by }, 'draft', nextShort);
  expect(words(['participant', 'employer'])).toBe('Begge svarer');
  expect(words(['advisor'])).toBe('Du godkjenner');
});
