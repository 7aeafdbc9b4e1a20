import { expect, it } from 'vitest';
import {
  leadsFrom,
  type ReferralAction,
  type ReferralState,
  referralActions,
  referralStates,
  referralTable,
  rolesFor,
  wayOf,
} from './referral-table.ts';

/** Routes, buttons and other tests read the table: only here it stands a second time. */
const waiting = ['suggested', 'interested', 'shared'];
const defined: Record<ReferralAction, { from: string[]; to: ReferralState; own: string[] }> = {
  suggest: { from: [], to: 'suggested', own: ['advisor'] },
  interested: { from: ['suggested'], to: 'interested', own: ['participant'] },
  decline: { from: ['suggested'], to: 'declined', own: ['participant'] },
  // Nothing reaches an employer before the participant's yes.
  share: { from: ['interested'], to: 'shared', own: ['advisor'] },
  accept: { from: ['shared'], to: 'accepted', own: ['employer'] },
  reject: { from: ['shared'], to: 'rejected', own: ['employer'] },
  withdraw: { from: waiting, to: 'withdrawn', own: ['participant', 'advisor'] },
  expire: { from: waiting, to: 'expired', own: ['server'] },
};
const onBehalf = ['interested', 'decline', 'accept', 'reject'];
const sides = ['participant', 'advisor', 'employer', 'server'] as const;

it.each(referralActions)('%s leads from where it may, and nowhere else', (action) => {
  const { from, to } = defined[action];
  expect(referralStates.filter((state) => leadsFrom(action, state))).toEqual(from);
  expect(referralTable[action].to).toBe(to);
});

it.each(referralActions)(
  '%s is theirs whose step it is; advisors may take it for others',
  (action) => {
    const { own } = defined[action];
    const isForOthers = onBehalf.includes(action);
    expect(sides.filter((side) => wayOf(action, side) === 'own')).toEqual(own);
    expect(sides.filter((side) => wayOf(action, side) === 'onBehalf')).toEqual(
      isForOthers ? ['advisor'] : [],
    );
    expect(rolesFor(action)).not.toContain('admin');
  },
);

it('two steps begin one', () => {
  const starts = referralActions.filter((action) => 'isStart' in referralTable[action]);
  expect(starts).toEqual(['suggest', 'interested']);
});
