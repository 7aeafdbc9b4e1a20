import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#server/storage/connect.ts';
import { act, draftedPlacement } from '#test/factories/placement.ts';
import {
  type ReferralCast,
  referralCast,
  referralTeam,
  suggested,
} from '#test/factories/referral.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

/** A placement that is over, and whose server died before the place and the pair were free. */
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

interface Over extends ReferralCast {
  placementId: string;
  referralId: string;
}

async function cancelled(server: TestServer): Promise<Over> {
  const cast = await referralCast(await referralTeam(server));
  const { id, referralId } = await draftedPlacement(cast);
  await act(cast.advisor, id, 'cancel', { version: 0, reason: 'Fikk jobb' }).expect(200);
  return { ...cast, placementId: id, referralId };
}

/** As it was between the end and what follows from it. */
async function lose({ connection }: Database, over: Over): Promise<void> {
  const rows = (name: string) => connection.collection<{ _id: string }>(name);
  const { participantId, openingId, placementId, referralId } = over;
  const taken = [{ referralId, at: '2026-03-02T08:00:00.000Z' }];
  await rows('openings').updateOne(
    { _id: openingId },
    { $set: { taken, placesFree: 0 }, $inc: { revision: 1 } },
  );
  const openPair = `${participantId} ${openingId}`;
  await rows('referrals').updateOne({ _id: referralId }, { $set: { openPair } });
  await rows('placements').updateOne({ _id: placementId }, { $set: { releasing: true } });
}

async function isFree(advisor: Caller, { openingId }: Over): Promise<number> {
  return (await advisor.get(`/api/openings/${openingId}`).expect(200)).body.placesFree;
}

it('is brought to its end when the server starts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fotfeste-'));
  folders.push(folder);
  const dataDir = join(folder, 'data');
  const server = await start({ dataDir });
  const over = await cancelled(server);
  await server.stop();
  const database = await openDatabase({ dataDir });
  await lose(database, over);
  await database.close();

  const next = await start({ dataDir });
  const advisor = await next.advisor();
  expect(await isFree(advisor, over)).toBe(1);
  await suggested({ ...over, advisor });
});

describe.skipIf(!hasMongod())('on MongoDB', () => {
  it('is brought to its end by the sweep, once', async () => {
    mongod = await realMongod();
    const settings = { mongodbUri: mongod?.uri, looksKey: 'a key for tests that is long enough' };
    const server = await start(settings);
    const over = await cancelled(server);
    const database = await openDatabase({ mongodbUri: mongod?.uri, dataDir: server.dataDir });
    await lose(database, over);
    await database.close();
    expect(await isFree(over.advisor, over)).toBe(0);
    for (let round = 0; round < 2; round++) {
      await server.context.features.placements?.sweep?.();
      expect(await isFree(over.advisor, over)).toBe(1);
    }
    await suggested(over);
  });
});
