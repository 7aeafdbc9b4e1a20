import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#server/storage/connect.ts';
import { expectError } from '#test/factories/error-expectations.ts';
import {
  opened,
  type ReferralCast,
  referralCast,
  referralTeam,
  sharedReferral,
} from '#test/factories/referral.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

/** A yes that ended in the midst: the place is reserved, and nothing else has happened. */
const running: TestServer[] = [];
let mongod: RealMongod | undefined;
const folders: string[] = [];
afterEach(async () => {
  for (const each of running.splice(0)) await each.close();
  for (const each of folders.splice(0)) await rm(each, { recursive: true, force: true });
  await mongod?.stop();
  mongod = undefined;
});

async function start(settings: Parameters<typeof startTestServer>[0]): Promise<TestServer> {
  const server = await startTestServer(settings);
  running.push(server);
  return server;
}

async function reserve(
  { connection }: Database,
  { openingId }: ReferralCast,
  referralId: string,
): Promise<void> {
  const rows = (name: string) => connection.collection<{ _id: string }>(name);
  const by = { accountId: 'account-000001', role: 'employer', displayName: 'Kari Sjef' };
  const taken = [{ referralId, at: '2026-11-20T08:00:00.000Z', by, interpreter: 'uk' }];
  const $set = { taken, placesFree: 1 };
  await rows('openings').updateOne({ _id: openingId }, { $set, $inc: { revision: 1 } });
  const accepting = new Date();
  await rows('referrals').updateOne({ _id: referralId }, { $set: { accepting } });
}

async function expectAccepted(cast: ReferralCast, id: string): Promise<void> {
  const { body } = await cast.advisor.get(`/api/referrals/${id}`).expect(200);
  expect(body).toMatchObject({ state: 'accepted', version: 2 });
  expect(body.history.at(-1)).toMatchObject({
    action: 'accept',
    at: '2026-11-20T08:00:00.000Z',
    by: { role: 'employer', displayName: 'Kari Sjef' },
    interpreter: 'uk',
  });
  const { body: opening } = await cast.advisor.get(`/api/openings/${cast.openingId}`).expect(200);
  expect(opening).toMatchObject({ placesFree: 1 });
  const { body: held } = await cast.advisor.get(`/api/participants/${cast.participantId}/export`);
  expect(held.placements).toMatchObject([{ id: body.placementId, referralId: id }]);
}

it('is finished when the server starts; what lost its referral meanwhile is free', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fotfeste-'));
  folders.push(folder);
  const dataDir = join(folder, 'data');
  const server = await start({ dataDir });
  const team = await referralTeam(server);
  const cast = await referralCast(team, { places: 2 });
  const id = await sharedReferral(cast);
  const other = { ...cast, openingId: await opened(team, { places: 2 }) };
  const withdrawn = await sharedReferral(other);
  const end = { version: 1, reason: 'other_place' };
  await cast.advisor.post(`/api/referrals/${withdrawn}/withdraw`).send(end).expect(200);
  await server.stop();
  const database = await openDatabase({ dataDir });
  await reserve(database, cast, id);
  await reserve(database, other, withdrawn);
  await database.close();

  const next = await start({ dataDir });
  const advisor = await next.advisor();
  await expectAccepted({ ...cast, advisor }, id);
  const { body } = await advisor.get(`/api/openings/${other.openingId}`).expect(200);
  expect(body).toMatchObject({ places: 2, placesFree: 2 });
});

it('is the answer of whoever said it, also where the upkeep finished it meanwhile', async () => {
  const server = await start({});
  const team = await referralTeam(server);
  for (let round = 0; round < 5; round++) {
    const cast = await referralCast(team, { places: 1 });
    const id = await sharedReferral(cast);
    const accepting = cast.employer.post(`/api/referrals/${id}/accept`).send({ version: 1 });
    let isAnswered = false;
    const answered = accepting.then((reply) => {
      isAnswered = true;
      return reply;
    });
    while (!isAnswered) {
      await server.context.features.referrals?.sweep?.();
      await nextTurn();
    }
    expect((await answered).status, `round ${round}`).toBe(200);
  }
});

describe.skipIf(!hasMongod())('on MongoDB, while it stands', () => {
  it('nothing else may be done, and a yes completes it', async () => {
    mongod = await realMongod();
    const settings = { mongodbUri: mongod?.uri, looksKey: 'a key for tests that is long enough' };
    const server = await start(settings);
    const cast = await referralCast(await referralTeam(server), { places: 2 });
    const id = await sharedReferral(cast);
    const database = await openDatabase({ mongodbUri: mongod?.uri, dataDir: server.dataDir });
    await reserve(database, cast, id);
    await database.close();
    const post = (action: string, body: object) =>
      cast.advisor.post(`/api/referrals/${id}/${action}`).send({ version: 1, ...body });
    expectError(await post('withdraw', { reason: 'other_place' }), 409, 'conflict');
    const onBehalf = { reason: 'På telefon' };
    expectError(await post('reject', { reason: 'filled', onBehalf }), 409, 'conflict');
    await post('accept', { onBehalf }).expect(200);
    await expectAccepted(cast, id);
    expectError(await post('accept', { onBehalf }), 409, 'conflict');
  });
});
