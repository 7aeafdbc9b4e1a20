import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '#server/config.ts';
import { createOpeningStore } from '#server/features/openings/opening-store.ts';
import { OperatorError } from '#server/operator-error.ts';
import { openDatabase } from '#server/storage/connect.ts';
import { anOpening } from '#test/factories/opening.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';
import { MeilisearchStandIn } from '#test/search/meilisearch-stand-in.ts';

/** Two servers that start at once on one empty MongoDB, as behind a load balancer. */
describe.skipIf(!hasMongod())('two servers on one database', () => {
  let mongod: RealMongod | undefined;
  let one: TestServer;
  let other: TestServer;

  beforeAll(async () => {
    mongod = await realMongod();
    const settings = {
      mongodbUri: mongod?.uri,
      admin: { email: 'sjef@test.example', password: 'et langt passord' },
    };
    [one, other] = await Promise.all([startTestServer(settings), startTestServer(settings)]);
  });
  afterAll(async () => {
    await Promise.all([one?.close(), other?.close()]);
    await mongod?.stop();
  });

  it('are filled once', async () => {
    const admin = await one.signedIn({ role: 'admin' });
    const { body } = await admin.get('/api/labour-need?pageSize=1').expect(200);
    expect(body.total).toBe(864);
  });

  it('share sessions, and one shows within two seconds what the other wrote', async () => {
    const { caller } = await one.participant();
    const cookie = String((await signedInAt(one)).headers['set-cookie']);
    await other.anyone().get('/api/session').set('Cookie', cookie).expect(200);

    const id = await other.publish({ title: 'Renholder på skole' });
    const listed = async () => {
      const { body: board } = await one.anyone().get('/api/openings?q=renholder');
      const { body: matches } = await caller.get('/api/me/matches');
      return [board.items.length, matches.items[0]?.opening.id];
    };
    await expect.poll(listed, { timeout: 10_000 }).toEqual([1, id]);
  });

  it('of two changes at once, one is kept and the other is told', async () => {
    const employer = await one.employer();
    const id = await one.publish({ employerId: employer.id });
    const sameOn = await other.signedIn({ role: 'employer', employerId: employer.id });
    const replies = await Promise.all(
      [employer.caller, sameOn].map((caller, i) =>
        caller.patch(`/api/openings/${id}`).send({ version: 1, title: `Tittel ${i}` }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe.skipIf(!hasMongod())('two servers on one database and one Meilisearch', () => {
  const openings = Array.from({ length: 40 }, () => anOpening());
  const engine = new MeilisearchStandIn();
  let mongod: RealMongod | undefined;
  let settings: Partial<Config>;
  let servers: TestServer[] = [];

  beforeAll(async () => {
    mongod = await realMongod(`one_engine_${process.pid}`);
    await engine.start();
    settings = { mongodbUri: mongod?.uri, meilisearch: { url: engine.url } };
    const database = await openDatabase({ mongodbUri: mongod?.uri, dataDir: 'unused' });
    const store = createOpeningStore(database.connection);
    for (const each of openings) await store.insert(each);
    await database.close();
    // The engine takes its time, so that both find it empty.
    engine.fault = 'slow';
    servers = await Promise.all([startTestServer(settings), startTestServer(settings)]);
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await engine.stop();
    await mongod?.stop();
  });

  it('fill the empty index once', async () => {
    const ids = openings.map(({ id }) => id).sort();
    await expect
      .poll(() => Object.keys(engine.revisions('openings')).sort(), { timeout: 30_000 })
      .toEqual(ids);
    engine.fault = 'none';
    // The other one has looked again by then.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(engine.requests.filter((it) => it === 'POST /swap-indexes')).toHaveLength(1);
    expect(engine.requests.filter((it) => it === 'POST /indexes')).toHaveLength(1);
  });

  it('one without Meilisearch does not start beside them, and may when they have ended', async () => {
    const { meilisearch: _, ...without } = settings;
    const refused = await startTestServer(without).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(OperatorError);
    expect(String(refused)).toMatch(/^OtherEngineInUse: Other servers .* with Meilisearch, .*$/);

    await Promise.all(servers.map((server) => server.stop()));
    const alone = await startTestServer(without);
    const changed = await alone.publish();
    await alone.close();
    servers.push(await startTestServer(settings));
    await expect
      .poll(() => Object.keys(engine.revisions('openings')), { timeout: 30_000 })
      .toContain(changed);
  });
});

function signedInAt(server: TestServer) {
  const credentials = { email: 'sjef@test.example', password: 'et langt passord' };
  return server.anyone().post('/api/session').send(credentials).expect(200);
}
