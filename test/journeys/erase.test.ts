import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUp, restore } from '#server/storage/backup.ts';
import { databaseFile, openDatabase } from '#server/storage/connect.ts';
import { expectError } from '#test/factories/error-expectations.ts';
import { agreedPlacement, draftedPlacement } from '#test/factories/placement.ts';
import { opened, referralCast, referralTeam } from '#test/factories/referral.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { type Traced, tracedParticipant, tracesIn } from '#test/factories/traced-participant.ts';

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

const somebody = (): Promise<Traced> => tracedParticipant(server);
const found = (canaries: readonly string[]): Promise<string[]> => tracesIn(dataDir, canaries);

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
  // Also what stands beside the record.
  const openingId = await server.publish();
  const { body: referral } = await leader
    .post('/api/referrals')
    .send({ participantId: id, openingId })
    .expect(201);
  expectError(await erase(id, { version: 3, archived: true }), 409, 'not_archived');
  await archived(id);
  const end = { version: 0, reason: 'mistake' };
  await leader.post(`/api/referrals/${referral.id}/withdraw`).send(end).expect(200);
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
  const { id, accountId, self, canaries, openingId, referralId } = await somebody();
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

  // The place that they had is free.
  const { body: freed } = await leader.get(`/api/openings/${openingId}`).expect(200);
  expect(freed).toMatchObject({ places: 1, placesFree: 1 });
  await leader.get(`/api/referrals/${referralId}`).expect(404);

  expect(await found(canaries)).toEqual([]);
  await server.stop();
  expect(await found(canaries)).toEqual([]);
});

it('leaves the job that they got taken, by nobody; a place for practice is free', async () => {
  const team = await referralTeam(server);
  const cast = await referralCast(team, { kind: 'vacancy', places: 2 });
  const practice = await opened(team, { kind: 'language_practice' });
  await agreedPlacement(cast, { weekdays: ['mon'] });
  await agreedPlacement({ ...cast, openingId: practice }, { weekdays: ['tue'] });
  const draft = await opened(team, { kind: 'vacancy' });
  await draftedPlacement({ ...cast, openingId: draft });
  const freeOf = async (id: string): Promise<number> =>
    (await leader.get(`/api/openings/${id}`).expect(200)).body.placesFree;
  const free = () => Promise.all([cast.openingId, practice, draft].map(freeOf));
  expect(await free()).toEqual([1, 0, 0]);
  const { body: referrals } = await leader.get('/api/referrals').expect(200);
  const ids = referrals.items.map(({ id }: { id: string }) => id);
  await archived(cast.participantId);
  await erase(cast.participantId, { version: 0, archived: true }).expect(204);
  expect(await free()).toEqual([1, 1, 1]);
  expect(ids).toHaveLength(3);
  expect(await found([cast.participantId, ...ids])).toEqual([]);
});

it('of somebody wrongly registered needs no package', async () => {
  const { id: referred } = await somebody();
  expectError(await erase(referred, { version: 2, wronglyRegistered: true }), 409, 'conflict');
  const { id } = await server.participant({ displayName: 'Feilregistrert Kråke' });
  await erase(id, { version: 0, wronglyRegistered: true }).expect(204);
  expect(await found([id, 'Feilregistrert'])).toEqual([]);
});

it('what was under way meanwhile, and was written a moment too late, goes as well', async () => {
  const { id } = await server.participant({ displayName: 'Sen Svale' });
  await erase(id, { version: 0, wronglyRegistered: true }).expect(204);
  const late = { email: 'sen-svale@test.example', displayName: 'Sen Svale' };
  const account = { ...late, role: 'participant', participantId: id } as const;
  await server.context.features.accounts.service.create(account, 'riktig hest batteri');
  expect(await found(['Sen Svale'])).not.toEqual([]);
  await server.stop();
  expect(await found([id, 'Sen Svale', late.email])).toEqual([]);
});

it('what was written too late goes as well where the server died before it looked again', async () => {
  const { id } = await server.participant({ displayName: 'Sen Svale' });
  await erase(id, { version: 0, wronglyRegistered: true }).expect(204);
  const late = { email: 'sen-svale@test.example', displayName: 'Sen Svale' };
  const account = { ...late, role: 'participant', participantId: id } as const;
  await server.context.features.accounts.service.create(account, 'riktig hest batteri');
  // As it was when the server died.
  const backup = join(folder, 'backup');
  backUp(dataDir, backup);
  await server.stop();
  restore(dataDir, backup);
  expect(await found([late.email])).not.toEqual([]);
  await start();
  expect(await found([id, 'Sen Svale', late.email])).toEqual([]);
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
  await archived(id);
  await erase(id, { version: 2, archived: true }).expect(204);
  await server.stop();
  restore(dataDir, backup);
  expect((await readdir(dataDir)).filter((name) => name === databaseFile)).toHaveLength(1);
  expect(await found(canaries)).not.toEqual([]);
  await start();
  await leader.get(`/api/participants/${id}`).expect(404);
  expect(await found(canaries)).toEqual([]);
});
