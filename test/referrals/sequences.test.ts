import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';
import { runSequence } from './run-sequence.ts';
import { sequences } from './sequence.ts';
import { createStage, type Stage } from './stage.ts';

/**
 * Random steps by random people at random times: no forbidden one succeeds, every state has its history,
 * and nothing reaches an employer before the yes nor beyond it. `REFERRAL_SEQUENCES` says how many.
 */
const numRuns = Number(process.env.REFERRAL_SEQUENCES ?? 2);
const timeout = 60_000 + numRuns * 20_000;

async function holds(stage: Stage, on: string): Promise<void> {
  const all = { turns: 0, taken: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(sequences, async (turns) => {
      const told = await runSequence(stage, turns);
      all.turns += told.turns;
      all.taken += told.taken;
      all.refused += told.refused;
    }),
    { numRuns, endOnFailure: true },
  );
  expect(all.taken).toBeGreaterThan(0);
  expect(all.refused).toBeGreaterThan(0);
  if (process.env.REFERRAL_SEQUENCES === undefined) return;
  process.stdout.write(
    `${on}: ${numRuns} sequences, ${all.turns} turns, ${all.taken} steps taken, ${all.refused} refused\n`,
  );
}

describe('any sequence of steps keeps to the table', () => {
  const servers: TestServer[] = [];
  let mongod: RealMongod | undefined;
  afterAll(async () => {
    await Promise.all(servers.map((each) => each.close()));
    await mongod?.stop();
  });

  it('on one server', { timeout }, async () => {
    const server = await startTestServer();
    servers.push(server);
    await holds(await createStage([server]), 'one server');
  });

  describe.skipIf(!hasMongod())('on MongoDB', () => {
    let stage: Stage;
    beforeAll(async () => {
      mongod = await realMongod();
      const settings = { mongodbUri: mongod?.uri, looksKey: 'a key for tests that is long enough' };
      const both = await Promise.all([startTestServer(settings), startTestServer(settings)]);
      servers.push(...both);
      stage = await createStage(both);
    });

    it('on two servers', { timeout }, () => holds(stage, 'two servers'));
  });
});
