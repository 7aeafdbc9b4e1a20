import { afterAll, describe, expect, it } from 'vitest';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { act, draftedPlacement, read, wholePlan } from '#test/factories/placement.ts';
import { opened, type ReferralTeam, referralCast } from '#test/factories/referral.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

/**
 * Two placements of one participant, each within the limit and together over it, planned and approved by
 * two advisors at once. `LIMITS_ROUNDS` says how often.
 */
const rounds = Number(process.env.LIMITS_ROUNDS ?? 3);
const timeout = 60_000 + rounds * 10_000;
const servers: TestServer[] = [];
let mongod: RealMongod | undefined;
afterAll(async () => {
  await Promise.all(servers.map((each) => each.close()));
  await mongod?.stop();
});

const period = { start: '2026-03-02', end: '2026-10-01' };

/** One advisor's way from a draft to a plan that holds, as far as it leads. */
async function planAndApprove(advisor: Caller, id: string): Promise<string> {
  const said = { reason: 'Sagt i samtalen' };
  const steps = [
    (version: number) =>
      advisor.patch(`/api/placements/${id}`).send({ version, ...wholePlan, period }),
    (version: number) =>
      act(advisor, id, 'approve', { version, onBehalf: { of: 'participant', ...said } }),
    (version: number) =>
      act(advisor, id, 'approve', { version, onBehalf: { of: 'employer', ...said } }),
    (version: number) => act(advisor, id, 'approve', { version }),
  ];
  let told = '';
  for (const [version, step] of steps.entries()) {
    const { status } = await step(version);
    told += ` ${status}`;
    if (status !== 200) return told;
  }
  return told;
}

async function play([one, other]: readonly [TestServer, TestServer]): Promise<string[]> {
  const { id: employerId, caller: employer } = await one.employer();
  const leader = { role: 'leader', municipality: '3907' } as const;
  const [first, second] = [await one.signedIn(leader), await other.signedIn(leader)];
  const team: ReferralTeam = { server: one, employerId, employer, advisor: first };
  const told: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const cast = await referralCast(team, { kind: 'work_training' });
    const next = { ...cast, openingId: await opened(team, { kind: 'work_training' }) };
    const drafts = [await draftedPlacement(cast), await draftedPlacement(next)] as const;
    const ways = await Promise.all([
      planAndApprove(first, drafts[0].id),
      planAndApprove(second, drafts[1].id),
    ]);
    const after = await Promise.all(drafts.map(({ id }) => read(first, id)));
    const held = after.filter(({ state }: PlacementForAdvisors) => state !== 'draft');
    expect(held.length, ways.join(' |')).toBeLessThanOrEqual(1);
    told.push(ways.join(' |'));
  }
  return told;
}

function report(on: string, told: readonly string[]): void {
  if (process.env.LIMITS_ROUNDS === undefined) return;
  const counts = new Map<string, number>();
  for (const each of told) counts.set(each, (counts.get(each) ?? 0) + 1);
  process.stdout.write(`${on}: ${JSON.stringify(Object.fromEntries(counts))}\n`);
}

describe('two approvals at once keep within the limit of both', () => {
  it('on one server', { timeout }, async () => {
    const server = await startTestServer();
    servers.push(server);
    report('one server', await play([server, server]));
  });

  it.skipIf(!hasMongod())('on two servers', { timeout }, async () => {
    mongod = await realMongod();
    const settings = { mongodbUri: mongod?.uri, looksKey: 'a key for tests that is long enough' };
    const both = [await startTestServer(settings), await startTestServer(settings)] as const;
    servers.push(...both);
    report('two servers', await play(both));
  });
});
