import { describe, expect, it } from 'vitest';
import type { Database } from '#server/storage/connect.ts';
import { cutOff } from '#test/factories/cut-off.ts';
import {
  opened,
  type ReferralCast,
  referralCast,
  referralTeam,
  sharedReferral,
  suggested,
} from '#test/factories/referral.ts';
import type { Caller, TestServer } from '#test/factories/test-server.ts';
import { hasMongod } from '#test/mongod.ts';

/** An opening that was closed, and whose server died before it was written down that nobody waits for it. */
const { restarted, onMongod } = cutOff();
const closedAt = '2026-11-20T08:00:00.000Z';

interface Waiting extends ReferralCast {
  interested: string;
  shared: string;
  openings: string[];
}

/** Asked of the participant, of the advisor, and of the employer, each for an opening of its own. */
async function waitingForThree(server: TestServer): Promise<Waiting> {
  const team = await referralTeam(server);
  const cast = await referralCast(team);
  await suggested(cast);
  const [second, third] = [await opened(team), await opened(team)];
  const shared = await sharedReferral({ ...cast, openingId: third });
  const { body } = await cast.self
    .post('/api/me/referrals')
    .send({ openingId: second, shares: [] })
    .expect(201);
  return { ...cast, interested: body.id, shared, openings: [cast.openingId, second, third] };
}

async function close({ connection }: Database, { openings }: Waiting): Promise<void> {
  const all = connection.collection<{ _id: string }>('openings');
  const $set = { status: 'closed', updatedAt: closedAt };
  await all.updateMany({ _id: { $in: openings } }, { $set, $inc: { version: 1, revision: 1 } });
}

async function waits(caller: Caller, list: string): Promise<number> {
  const [{ body: today }, { body: count }] = [
    await caller.get('/api/today').expect(200),
    await caller.get('/api/me/waiting').expect(200),
  ];
  expect(today[list].total, list).toBe(count[list]);
  return today[list].total;
}

it('is written down when the server starts, with the state before', async () => {
  const { server, prepared } = await restarted(waitingForThree, close);
  const advisor = await server.advisor();
  for (const [id, from] of [
    [prepared.interested, 'interested'],
    [prepared.shared, 'shared'],
  ]) {
    const { body } = await advisor.get(`/api/referrals/${id}`).expect(200);
    expect(body).toMatchObject({ state: 'expired' });
    expect(body.history.at(-1)).toMatchObject({ action: 'expire', from });
  }
  const { body } = await advisor.get('/api/referrals?state=expired').expect(200);
  expect(body.total).toBe(3);
});

describe.skipIf(!hasMongod())('on MongoDB, before it is written down', () => {
  it('nobody is asked any more, and none of them reads as one that waits', async () => {
    const { server, spoil } = await onMongod();
    const waiting = await waitingForThree(server);
    const { self, advisor, employer, interested } = waiting;
    const asked = [
      [self, 'toAnswer'],
      [advisor, 'toShare'],
      [employer, 'toAnswer'],
    ] as const;
    for (const [caller, list] of asked) expect(await waits(caller, list)).toBe(1);
    await spoil((database) => close(database, waiting));
    for (const [caller, list] of asked) expect(await waits(caller, list)).toBe(0);
    // The lists by state hold each where it reads itself to be.
    const statesIn = async (caller: Caller, query: string): Promise<string[]> => {
      const { body } = await caller.get(`/api/referrals?${query}`).expect(200);
      expect(body.total).toBe(body.items.length);
      return body.items.map(({ state }: { state: string }) => state);
    };
    const waitingStates = 'state=suggested&state=interested&state=shared';
    for (const [caller, expired] of [
      [self, 3],
      [advisor, 3],
      [employer, 1],
    ] as const) {
      expect(await statesIn(caller, waitingStates)).toEqual([]);
      expect(await statesIn(caller, 'state=expired')).toEqual(Array(expired).fill('expired'));
    }
    const list = await advisor.get('/api/today?list=toShare').expect(200);
    expect(list.body.toShare).toEqual({ total: 0, items: [] });
    // One that is published again begins anew: what waited before is over for good.
    const [, , last] = waiting.openings;
    await employer.post(`/api/openings/${last}/publish`).expect(200);
    const { body: over } = await employer.get(`/api/referrals/${waiting.shared}`).expect(200);
    expect(over).toMatchObject({ state: 'expired' });
    expect(over).not.toHaveProperty('person');
    const { body } = await advisor.get(`/api/referrals/${interested}`).expect(200);
    expect(body).toMatchObject({ state: 'expired', version: 0 });
    await server.context.features.referrals?.sweep?.();
    const { body: written } = await advisor.get(`/api/referrals/${interested}`).expect(200);
    expect(written).toMatchObject({ state: 'expired', version: 1, history: body.history });
  });
});
