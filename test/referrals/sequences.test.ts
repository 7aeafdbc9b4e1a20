import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtProgram } from '#test/built-program.ts';
import { startKillableServer } from '#test/factories/killable-server.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';
import { runSequence, type Told } from './run-sequence.ts';
import { deadlySequences, sequences, type Turn } from './sequence.ts';
import { asStageServer, createCast, createStage, type Stage, type StageServer } from './stage.ts';

/**
 * Random steps by random people at random times: no forbidden one succeeds, every state has its history,
 * and nothing reaches an employer before the yes nor beyond it. `REFERRAL_SEQUENCES` says how many, and
 * `REFERRAL_DEADLY_SEQUENCES` how many in which servers die in the midst of a step.
 */
const numRuns = Number(process.env.REFERRAL_SEQUENCES ?? 2);
const deadlyRuns = Number(process.env.REFERRAL_DEADLY_SEQUENCES ?? 1);
const timeout = 60_000 + numRuns * 20_000;
const deadlyTimeout = 120_000 + deadlyRuns * 60_000;
const looksKey = 'a key for tests that is long enough';

async function holds(
  stage: Stage,
  on: string,
  of: fc.Arbitrary<Turn[]> = sequences,
  runs: number = numRuns,
): Promise<Told> {
  const all: Told = { turns: 0, taken: 0, refused: 0, kills: 0, lost: 0, finished: 0 };
  await fc.assert(
    fc.asyncProperty(of, async (turns) => {
      const told = await runSequence(stage, turns);
      for (const key of Object.keys(all) as (keyof Told)[]) all[key] += told[key];
    }),
    { numRuns: runs, endOnFailure: true },
  );
  expect(all.taken).toBeGreaterThan(0);
  expect(all.refused).toBeGreaterThan(0);
  if (process.env.REFERRAL_SEQUENCES ?? process.env.REFERRAL_DEADLY_SEQUENCES) {
    process.stdout.write(`${on}: ${runs} sequences, ${JSON.stringify(all)}\n`);
  }
  return all;
}

describe('any sequence of steps keeps to the table', () => {
  const servers: TestServer[] = [];
  const ends: (() => Promise<void>)[] = [];
  let mongod: RealMongod | undefined;
  let program: string;
  let folder: string;
  beforeAll(async () => {
    program = await builtProgram('server/main.ts');
    folder = await mkdtemp(join(tmpdir(), 'fotfeste-'));
  });
  afterAll(async () => {
    for (const end of ends) await end();
    await Promise.all(servers.map((each) => each.close()));
    await mongod?.stop();
    await rm(folder, { recursive: true });
  });

  /** The built server, which starts anew after each end. */
  async function deadly(settings: Record<string, string>): Promise<StageServer> {
    let alive = await startKillableServer(program, { LOOKS_KEY: looksKey, ...settings });
    ends.push(() => alive.kill());
    const server: StageServer = {
      get url() {
        return alive.url;
      },
      async kill() {
        await alive.kill();
        alive = await startKillableServer(program, { LOOKS_KEY: looksKey, ...settings });
      },
    };
    return server;
  }

  it('on one server', { timeout }, async () => {
    const server = await startTestServer();
    servers.push(server);
    await holds(createStage(await createCast(server), [asStageServer(server)]), 'one server');
  });

  it('on one server that dies', { timeout: deadlyTimeout }, async () => {
    const dataDir = join(folder, 'data');
    const maker = await startTestServer({ dataDir, looksKey });
    const cast = await createCast(maker);
    await maker.stop();
    const stage = createStage(cast, [await deadly({ DATA_DIR: dataDir })]);
    const told = await holds(stage, 'one server that dies', deadlySequences, deadlyRuns);
    expect(told.kills).toBeGreaterThan(0);
  });

  describe.skipIf(!hasMongod())('on MongoDB', () => {
    const both: TestServer[] = [];
    beforeAll(async () => {
      mongod = await realMongod();
      const settings = { mongodbUri: mongod?.uri, looksKey };
      both.push(...(await Promise.all([startTestServer(settings), startTestServer(settings)])));
      servers.push(...both);
    });

    it('on two servers', { timeout }, async () => {
      const [first] = both;
      if (!first) throw new Error('there are two');
      await holds(createStage(await createCast(first), both.map(asStageServer)), 'two servers');
    });

    it('on two servers that die', { timeout: deadlyTimeout }, async () => {
      // Of its own: those in this process live in another time.
      const MONGODB_URI = mongod?.uriOf(`deadly_${process.pid}`) ?? '';
      const maker = await startTestServer({ mongodbUri: MONGODB_URI, looksKey });
      servers.push(maker);
      const cast = await createCast(maker);
      const stage = createStage(cast, [
        await deadly({ MONGODB_URI, DATA_DIR: join(folder, 'first') }),
        await deadly({ MONGODB_URI, DATA_DIR: join(folder, 'second') }),
      ]);
      const told = await holds(stage, 'two servers that die', deadlySequences, deadlyRuns);
      expect(told.kills).toBeGreaterThan(0);
    });
  });
});
