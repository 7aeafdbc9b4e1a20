import { expect, test } from 'vitest';
import { referralStates } from '#shared/referrals/referral-table.ts';
import { blankStep, contentOf, fieldsOf, stepsFrom } from './step-values.ts';

test('an advisor is offered the own steps first, then those of the one whose turn it is', () => {
  const offered = Object.fromEntries(
    referralStates.map((state) => [
      state,
      stepsFrom(state, 'advisor').map(({ action, way }) => `${action} ${way}`),
    ]),
  );
  expect(offered).toEqual({
    suggested: ['withdraw own', 'interested onBehalf', 'decline onBehalf'],
    interested: ['share own', 'withdraw own'],
    shared: ['withdraw own', 'accept onBehalf', 'reject onBehalf'],
    accepted: [],
    declined: [],
    rejected: [],
    withdrawn: [],
    expired: [],
  });
});

test('an employer is asked for an answer, once it is shared', () => {
  const answers = ['accept', 'reject'].map((action) => ({ action, way: 'own' }));
  expect(stepsFrom('shared', 'employer')).toEqual(answers);
  expect(stepsFrom('interested', 'employer')).toEqual([]);
});

test('a step asks for what it needs, and for other words where the reason is another', () => {
  expect(fieldsOf({ action: 'accept', way: 'own' }, '')).toEqual(['interpreter']);
  expect(fieldsOf({ action: 'share', way: 'own' }, '')).toEqual([]);
  const reject = { action: 'reject', way: 'onBehalf' } as const;
  expect(fieldsOf(reject, 'filled')).toEqual(['reason', 'onBehalf', 'interpreter']);
  expect(fieldsOf(reject, 'other')).toEqual(['reason', 'text', 'onBehalf', 'interpreter']);
  const yes = { action: 'interested', way: 'onBehalf' } as const;
  expect(fieldsOf(yes, '')).toEqual(['shares', 'message', 'onBehalf', 'interpreter']);
});

test('what was written for another reason is not sent, nor what was left empty', () => {
  const values = { ...blankStep, reason: 'filled', text: 'Noe annet', interpreter: ' ' };
  expect(contentOf({ action: 'reject', way: 'own' }, values)).toEqual({ reason: 'filled' });
  const other = {
    ...values,
    reason: 'other',
    interpreter: 'ar',
    onBehalf: { reason: ' På tlf. ' },
  };
  expect(contentOf({ action: 'reject', way: 'onBehalf' }, other)).toEqual({
    reason: 'other',
    text: 'Noe annet',
    onBehalf: { reason: 'På tlf.' },
    interpreter: 'ar',
  });
  expect(contentOf({ action: 'interested', way: 'onBehalf' }, blankStep)).toEqual({
    shares: [],
    onBehalf: {},
  });
});
