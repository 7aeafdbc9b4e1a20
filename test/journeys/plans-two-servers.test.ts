import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#server/storage/connect.ts';
import type { PlanReply, SentPair } from '#shared/plans/plan.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { planSolved, solvedPlan } from '#test/factories/solved-plan.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

/** Plans on two servers of one database. */
describe.skipIf(!hasMongod())('two servers', () => {
  const municipality = '3907';
  let mongod: RealMongod | undefined;
  let servers: TestServer[] = [];
  let advisors: Caller[] = [];
  const crowd: string[] = [];
  let pairs: SentPair[] = [];

  beforeAll(async () => {
    mongod = await realMongod();
    const settings = { mongodbUri: mongod?.uri };
    servers = await Promise.all([startTestServer(settings), startTestServer(settings)]);
    const [one, other] = servers as [TestServer, TestServer];
    advisors = [
      await one.advisor(municipality),
      await other.signedIn({ role: 'leader', municipality }),
    ];
    const employerId = (await one.employer()).id;
    const places = await Promise.all(
      [0, 1].map((i) => one.publish({ employerId, places: 4, title: `Plass ${i}` })),
    );
    const draft = aParticipantDraft({ municipality });
    for (let i = 0; i < 6; i++) {
      crowd.push((await at(0).post('/api/participants').send(draft).expect(201)).body.id);
    }
    pairs = crowd.map((participantId, i) => ({ participantId, openingId: places[i % 2] ?? '' }));
    // What one wrote the other has within two seconds.
    const counted = async (): Promise<number> =>
      (await at(1).post('/api/plans/counts').send({}).expect(200)).body.people;
    while ((await counted()) < crowd.length);
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await mongod?.stop();
  });

  const at = (i: number): Caller => advisors[i] as Caller;

  it('suggest from overlapping plans at once, and make no pair twice', async () => {
    const asked = { participantIds: crowd, locks: pairs };
    const plans = await Promise.all([solvedPlan(at(0), asked), solvedPlan(at(1), asked)]);
    const suggest = async (caller: Caller, { id }: PlanReply) =>
      (await caller.post(`/api/plans/${id}/suggest`).send({}).expect(200)).body.items;
    const [first, second] = plans as [PlanReply, PlanReply];
    const items = (
      await Promise.all([
        suggest(at(0), first),
        suggest(at(1), first),
        suggest(at(1), second),
        suggest(at(0), second),
      ])
    ).flat();
    expect(items.filter(({ outcome }) => outcome === 'made').length).toBe(crowd.length);
    expect(items.length).toBe(4 * crowd.length);
    const { body } = await at(1).get('/api/referrals?pageSize=100').expect(200);
    expect(body.total).toBe(crowd.length);
  });

  it('show the same plan, and the other one takes up what a dead one has left', async () => {
    const plan = await solvedPlan(at(0), { participantIds: crowd, each: 2 });
    expect(await planSolved(at(1), plan.id)).toEqual(plan);
    const database = await openDatabase({ mongodbUri: mongod?.uri, dataDir: 'unused' });
    const plans = database.connection.collection<{ _id: string }>('plans');
    const kept = await plans.findOne({ _id: plan.id });
    const dead = {
      ...kept,
      _id: randomUUID(),
      state: 'running',
      owner: 'a server that died',
      aliveUntil: new Date(Date.now() - 1),
      parts: undefined,
      result: undefined,
      versions: undefined,
    };
    await plans.insertOne(dead as unknown as { _id: string });
    await database.close();
    const { id: _i, ...same } = plan;
    expect(await planSolved(at(1), dead._id)).toMatchObject(same);
  });
});
