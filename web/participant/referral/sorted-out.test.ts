import { expect, test } from 'vitest';
import type { OwnPlacement } from '#shared/placements/placement.ts';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { sortedOut } from './sorted-out.ts';

const referral = (id: string, state: OwnReferral['state']): OwnReferral =>
  ({ id, state, startedBy: 'advisor', history: [] }) as unknown as OwnReferral;
const placement = (id: string, state: OwnPlacement['state']): OwnPlacement =>
  ({
    id,
    referralId: `of ${id}`,
    state,
    approvals: {},
    checkIns: [{ id: '1', due: '2020-01-01' }],
    weekdays: [],
    goals: [],
  }) as unknown as OwnPlacement;

const ids = (things: { referrals: { id: string }[]; placements: { id: string }[] }): string[] =>
  [...things.placements, ...things.referrals].map(({ id }) => id);

test('a placement stands for its referral, and what asks for something comes first as well', () => {
  const { asked, underWay, ended } = sortedOut(
    [
      referral('new', 'suggested'),
      referral('sent', 'shared'),
      referral('no', 'declined'),
      referral('of job', 'accepted'),
      referral('of past', 'accepted'),
      referral('yes', 'accepted'),
    ],
    [placement('job', 'running'), placement('past', 'ended')],
  );
  expect(ids(asked)).toEqual(['job', 'new']);
  expect(ids(underWay)).toEqual(['job', 'sent', 'yes']);
  expect(ids(ended)).toEqual(['past', 'no']);
});
