import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#server/storage/connect.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { tracedParticipant } from '#test/factories/traced-participant.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

/** On a MongoDB with two servers: no collection holds a word of who was erased. */
describe.skipIf(!hasMongod())('on MongoDB, somebody who is erased', () => {
  let mongod: RealMongod | undefined;
  let one: TestServer;
  let other: TestServer;
  beforeAll(async () => {
    mongod = await realMongod();
    const settings = { mongodbUri: mongod?.uri, looksKey: 'a key for tests that is long enough' };
    [one, other] = await Promise.all([startTestServer(settings), startTestServer(settings)]);
  });
  afterAll(async () => {
    await Promise.all([one?.close(), other?.close()]);
    await mongod?.stop();
  });

  async function left(canaries: readonly string[]): Promise<string[]> {
    const database = await openDatabase({ mongodbUri: mongod?.uri, dataDir: one.dataDir });
    const collections = (await database.connection.db?.collections()) ?? [];
    const rows = await Promise.all(
      collections.map(async (each) => JSON.stringify(await each.find({}).toArray())),
    );
    await database.close();
    expect(rows.length).toBeGreaterThan(5);
    return canaries.filter((canary) => rows.some((row) => row.includes(canary)));
  }

  it('is in no collection, and on no server', async () => {
    const { id, canaries } = await tracedParticipant(one);
    const opening = await one.publish();
    const leader = await one.signedIn({ role: 'leader', municipality: '3907' });
    const elsewhere = await other.signedIn({ role: 'leader', municipality: '3907' });
    const candidates = async (caller: Caller): Promise<string> =>
      (await caller.get(`/api/openings/${opening}/candidates`).expect(200)).text;
    await expect.poll(() => left(canaries)).not.toEqual([]);
    await leader.get(`/api/participants/${id}/archive`).expect(200);
    await leader
      .post(`/api/participants/${id}/erase`)
      .send({ version: 2, archived: true })
      .expect(204);
    await elsewhere.get(`/api/participants/${id}`).expect(404);
    for (const caller of [leader, elsewhere]) expect(await candidates(caller)).not.toContain(id);
    expect(await left(canaries)).toEqual([]);
  });
});
