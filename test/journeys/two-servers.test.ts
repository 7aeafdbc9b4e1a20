import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

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

function signedInAt(server: TestServer) {
  const credentials = { email: 'sjef@test.example', password: 'et langt passord' };
  return server.anyone().post('/api/session').send(credentials).expect(200);
}
