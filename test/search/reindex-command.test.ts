import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createOpeningStore } from '#server/features/openings/opening-store.ts';
import { openDatabase } from '#server/storage/connect.ts';
import { builtProgram } from '#test/built-program.ts';
import { anOpening } from '#test/factories/opening.ts';
import { MeilisearchStandIn } from './meilisearch-stand-in.ts';

const root = join(import.meta.dirname, '../..');
const openings = [anOpening(), anOpening(), anOpening({ status: 'closed' })];
const [first, second] = openings.map(({ id }) => id);

describe('npm run reindex', () => {
  let program: string;
  let dataDir: string;
  let engine: MeilisearchStandIn;

  beforeAll(async () => {
    program = await builtProgram('server/commands/reindex-command.ts');
    dataDir = await mkdtemp(join(tmpdir(), 'reindex-command-'));
    const database = await openDatabase({ dataDir });
    for (const opening of openings) await createOpeningStore(database.connection).insert(opening);
    await database.close();
  });
  afterAll(async () => {
    await rm(dataDir, { recursive: true });
  });
  beforeEach(async () => {
    engine = new MeilisearchStandIn();
    await engine.start();
  });
  afterEach(() => engine.stop());

  const run = (
    args: string[],
    env: NodeJS.ProcessEnv = { MEILISEARCH_URL: engine.url },
  ): Promise<{ status: number; said: string; complained: string }> =>
    new Promise((resolve) => {
      const { PATH } = process.env;
      execFile(
        process.execPath,
        [program, ...args],
        { cwd: root, env: { PATH, DATA_DIR: dataDir, ...env } },
        (error, said, complained) =>
          resolve({ status: error ? Number(error.code) : 0, said, complained }),
      );
    });

  test('makes the index, and finds no difference', async () => {
    expect(await run([])).toEqual({
      status: 0,
      said: 'The index is made anew.\nDifferences between search and database: 0\n',
      complained: '',
    });
    expect(engine.revisions('openings')).toEqual({ [first ?? '']: 1, [second ?? '']: 1 });
    expect(await run(['--check'])).toMatchObject({ status: 0 });
  });

  test('--check names what differs, changes nothing, and ends with 1', async () => {
    await run([]);
    engine.indexes.get('openings')?.documents.delete(first ?? '');
    expect(await run(['--check'])).toEqual({
      status: 1,
      said: `Differences between search and database: 1\n  ${first}: indexed –, published 1\n`,
      complained: '',
    });
    expect(engine.revisions('openings')).toEqual({ [second ?? '']: 1 });
    expect(await run([])).toMatchObject({ status: 0 });
  });

  test('says in one line what is wrong', async () => {
    expect(await run(['--all'])).toMatchObject({
      status: 1,
      complained: 'Usage: npm run reindex [-- --check]\n',
    });
    engine.fault = 'wrong key';
    expect(await run([])).toMatchObject({
      status: 1,
      complained: expect.stringMatching(/^Meilisearch: .*invalid_api_key.*\n$/),
    });
  });

  test('has nothing to do for the engine in the server', async () => {
    expect(await run([], {})).toMatchObject({
      status: 0,
      said: expect.stringContaining('made at its start'),
    });
  });
});
