import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { type ReferralCast, sharedReferral } from './referral.ts';
import type { Caller } from './test-server.ts';

/** What a plan needs beside what the opening says. */
export const wholePlan = {
  period: { start: '2026-03-02', end: '2026-06-01' },
  weekdays: ['mon', 'tue'],
  hoursPerWeek: 15,
  goals: [{ code: 'norwegian' }],
  contact: { name: 'Lind Leder', phone: '22334455' },
  followUp: { everyWeeks: 4 },
} as const;

export type Act = (
  caller: Caller,
  id: string,
  action: string,
  body: object,
) => ReturnType<Caller['post']>;
export const act: Act = (caller, id, action, body) =>
  caller.post(`/api/placements/${id}/${action}`).send(body);

/** The draft that the employer's yes makes. */
export async function draftedPlacement(
  cast: ReferralCast,
  shares: readonly string[] = [],
): Promise<PlacementForAdvisors> {
  const id = await sharedReferral(cast, shares);
  const { body } = await cast.employer
    .post(`/api/referrals/${id}/accept`)
    .send({ version: 1 })
    .expect(200);
  return read(cast.advisor, body.placementId);
}

export async function read(caller: Caller, id: string): Promise<PlacementForAdvisors> {
  return (await caller.get(`/api/placements/${id}`).expect(200)).body;
}

export async function changed(
  caller: Caller,
  placement: Pick<PlacementForAdvisors, 'id' | 'version'>,
  patch: object,
): Promise<PlacementForAdvisors> {
  const { id, version } = placement;
  const { body } = await caller
    .patch(`/api/placements/${id}`)
    .send({ version, ...patch })
    .expect(200);
  return body;
}

/** All three say yes; an advisor for the two others. */
export async function approved(
  advisor: Caller,
  { id, version }: Pick<PlacementForAdvisors, 'id' | 'version'>,
): Promise<PlacementForAdvisors> {
  const onBehalf = (of: string): object => ({ of, reason: 'Sagt i samtalen' });
  const yes = { version, onBehalf: onBehalf('participant') };
  await act(advisor, id, 'approve', yes).expect(200);
  await act(advisor, id, 'approve', {
    version: version + 1,
    onBehalf: onBehalf('employer'),
  }).expect(200);
  return (await act(advisor, id, 'approve', { version: version + 2 }).expect(200)).body;
}

/** A placement that all three approved. */
export async function agreedPlacement(
  cast: ReferralCast,
  plan: object = {},
): Promise<PlacementForAdvisors> {
  const draft = await draftedPlacement(cast);
  const whole = await changed(cast.advisor, draft, { ...wholePlan, ...plan });
  return approved(cast.advisor, whole);
}
