import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUp, restore } from '#server/storage/backup.ts';
import { databaseFile, openDatabase } from '#server/storage/connect.ts';
import { expectError } from '#test/factories/error-expectations.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** A participant is erased, from what people see and from the bytes of every file. */
let folder: string;
let dataDir: string;
let server: TestServer;
let leader: Caller;
const running: TestServer[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fotfeste-'));
  dataDir = join(folder, 'data');
  await start();
});
afterEach(async () => {
  for (const each of running.splice(0)) await each.close();
  await rm(folder, { recursive: true });
});

async function start(): Promise<void> {
  server = await startTestServer({ dataDir });
  running.push(server);
  leader = await server.signedIn({ role: 'leader', municipality: '3907' });
}

interface Somebody {
  id: string;
  accountId: string;
  self: Caller;
  /** Words of theirs that may be left nowhere. */
  canaries: string[];
}

/** Somebody whose words stand in as many places as there are. */
async function somebody(): Promise<Somebody> {
  const name = 'Kanarifugl Blåmeis';
  const advisor = await server.advisor();
  const draft = { displayName: name, municipality: '3907' };
  const { body: made } = await advisor
    .post('/api/participants')
    .set('Idempotency-Key', 'kanari')
    .send(draft)
    .expect(201);
  const credentials = await server.account({ role: 'participant', participantId: made.id });
  const self = server.anyone();
  const browser = 'Kanarileser/1.0';
  await self.post('/api/session').set('User-Agent', browser).send(credentials).expect(200);
  const wrong = { ...credentials, password: 'kanari' };
  await server.anyone().post('/api/session').send(wrong).expect(401);
  const { body: account } = await self.get('/api/session').expect(200);
  // An earlier state of the row, longer than the one that is left.
  const patch = { version: 0, languages: ['uk'], displayName: `${name} Solsikke` };
  await advisor.patch(`/api/participants/${made.id}`).send(patch).expect(200);
  await advisor
    .patch(`/api/participants/${made.id}`)
    .send({ version: 1, displayName: name })
    .expect(200);
  const hash = createHash('sha256').update(credentials.email).digest('base64url');
  const canaries = [name, 'Solsikke', browser, credentials.email, hash, made.id, account.id];
  return { id: made.id, accountId: account.id, self, canaries };
}

/** What is left of the words in any file of the data folder. */
async function found(canaries: readonly string[]): Promise<string[]> {
  const names = await readdir(dataDir, { recursive: true });
  const files = await Promise.all(
    names.map(async (name) =>
      (await readFile(join(dataDir, name)).catch(() => '')).toString('latin1'),
    ),
  );
  const bytes = (text: string): string => Buffer.from(text).toString('latin1');
  return canaries.filter((canary) => files.some((file) => file.includes(bytes(canary))));
}

async function archived(id: string): Promise<void> {
  await leader.get(`/api/participants/${id}/archive`).expect(200);
}

const erase = (id: string, body: object): ReturnType<Caller['post']> =>
  leader.post(`/api/participants/${id}/erase`).send(body);

it('is refused until the archive has a package of what is there now', async () => {
  const { id } = await somebody();
  expectError(await erase(id, { version: 2, archived: true }), 409, 'not_archived');
  await archived(id);
  await leader.patch(`/api/participants/${id}`).send({ version: 2, languages: [] }).expect(200);
  expectError(await erase(id, { version: 3, archived: true }), 409, 'not_archived');
  await archived(id);
  const stale = await erase(id, { version: 2, archived: true });
  expectError(stale, 409, 'conflict');
  expect(stale.body.error.current).toMatchObject({ id, version: 3 });
  for (const [body, path] of [
    [{ version: 3 }, 'archived'],
    [{ version: 3, archived: true, wronglyRegistered: true }, 'wronglyRegistered'],
    [{ archived: true }, 'version'],
  ] as const) {
    const { body: reply } = await erase(id, body).expect(400);
    expect(reply.error.fields.map((each: { path: string }) => each.path)).toEqual([path]);
  }
  const elsewhere = await server.signedIn({ role: 'leader', municipality: '0301' });
  const path = `/api/participants/${id}/erase`;
  await elsewhere.post(path).send({ version: 3, archived: true }).expect(404);
  await (await server.advisor()).post(path).send({ version: 3, archived: true }).expect(403);
  await erase(id, { version: 3, archived: true }).expect(204);
  await erase(id, { version: 3, archived: true }).expect(404);
});

it('leaves nothing: not for anybody, and in no byte of a file', async () => {
  const { id, accountId, self, canaries } = await somebody();
  const { id: other } = await server.participant({ displayName: 'Rødstrupe Å' });
  const opening = await server.publish();
  const before = await leader.get(`/api/openings/${opening}/candidates`).expect(200);
  expect(await found(canaries.filter((each) => each !== 'Solsikke'))).not.toEqual([]);
  await archived(id);
  await erase(id, { version: 2, archived: true }).expect(204);

  await leader.get(`/api/participants/${id}`).expect(404);
  await leader.get(`/api/participants/${id}/matches`).expect(404);
  await leader.get(`/api/accounts/${accountId}`).expect(404);
  await self.get('/api/session').expect(401);
  const { body: list } = await leader.get('/api/participants').expect(200);
  expect(list).toMatchObject({ total: 1, items: [{ id: other }] });
  const { body: candidates } = await leader.get(`/api/openings/${opening}/candidates`).expect(200);
  expect(JSON.stringify(candidates)).not.toContain(id);
  expect(before.body.total + before.body.excluded.open).toBeGreaterThan(0);
  const { body: looks } = await leader.get('/api/looks').expect(200);
  expect(looks.items.length).toBeGreaterThan(3);
  expect(JSON.stringify(looks)).not.toContain(id);
  const { body: events } = await leader.get('/api/account-events').expect(200);
  expect(JSON.stringify(events)).not.toContain(accountId);

  expect(await found(canaries)).toEqual([]);
  await server.stop();
  expect(await found(canaries)).toEqual([]);
});

it('of somebody wrongly registered needs no package', async () => {
  const { id, canaries } = await somebody();
  await erase(id, { version: 2, wronglyRegistered: true }).expect(204);
  expect(await found(canaries)).toEqual([]);
});

it('that a server began and did not end is ended by the next one', async () => {
  const { id, accountId, canaries } = await somebody();
  await server.stop();
  // As it was when the server died: the record is gone, everything else is there.
  const database = await openDatabase({ dataDir });
  const rows = (name: string) => database.connection.collection<{ _id: string }>(name);
  await rows('participants').deleteOne({ _id: id });
  await rows('erasures').insertOne({ _id: id, participantVersion: 2 } as { _id: string });
  await database.close();
  await start();
  await expect.poll(() => found(canaries), { timeout: 10_000 }).toEqual([]);
  await leader.get(`/api/accounts/${accountId}`).expect(404);
});

it('that was begun and is not what the record is any more erases nobody', async () => {
  const { id, self } = await somebody();
  await server.stop();
  const database = await openDatabase({ dataDir });
  const erasures = database.connection.collection<{ _id: string }>('erasures');
  await erasures.insertOne({ _id: id, participantVersion: 1 } as { _id: string });
  await database.close();
  await start();
  await leader.get(`/api/participants/${id}`).expect(200);
  expect(self).toBeDefined();
});

it('is done again when a backup of before is put back', async () => {
  const { id, canaries } = await somebody();
  const backup = join(folder, 'backup');
  backUp(dataDir, backup);
  await erase(id, { version: 2, wronglyRegistered: true }).expect(204);
  await server.stop();
  restore(dataDir, backup);
  expect((await readdir(dataDir)).filter((name) => name === databaseFile)).toHaveLength(1);
  expect(await found(canaries)).not.toEqual([]);
  await start();
  await leader.get(`/api/participants/${id}`).expect(404);
  expect(await found(canaries)).toEqual([]);
});
