import { expect, test } from 'vitest';
import type { ReferralStep } from '#shared/referrals/referral.ts';
import { detailsOf, stepWords } from './step-lines.ts';

const at = '2026-01-05T09:00:00.000Z';

test('who did what, on whose behalf, why and with whose help', () => {
  const step: ReferralStep = {
    at,
    by: { role: 'advisor', displayName: 'Alm Lekestrand' },
    action: 'reject',
    from: 'shared',
    reason: 'other',
    text: 'Avdelingen stenger',
    onBehalf: { reason: 'Sagt på telefon' },
    interpreter: 'ar',
  };
  expect(stepWords(step)).toBe('Alm Lekestrand (veileder) sa nei til å ta imot');
  expect(detailsOf(step)).toEqual([
    'Grunn: Noe annet. Avdelingen stenger',
    'For arbeidsgiveren: Sagt på telefon',
    'Med tolk på arabisk',
  ]);
});

test('the same reason is another one of another step', () => {
  const decline: ReferralStep = {
    at,
    by: { role: 'participant', displayName: 'Rogn' },
    action: 'decline',
    reason: 'norwegian',
  };
  const onBehalf = { reason: 'Sagt i samtalen' };
  expect(detailsOf({ ...decline, onBehalf })).toContain('For deltakeren: Sagt i samtalen');
  expect(detailsOf(decline)).not.toEqual(detailsOf({ ...decline, action: 'reject' }));
});

test('time has no name', () => {
  expect(stepWords({ at, by: { role: 'server' }, action: 'expire' })).toBe('Tiden gikk ut');
});
