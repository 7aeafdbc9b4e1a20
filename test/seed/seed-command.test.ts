import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fillWhole } from '#seed/fill-whole.ts';
import { createAccountStore } from '#server/features/accounts/account-store.ts';
import { createOpeningStore } from '#server/features/openings/opening-store.ts';
import { openDatabase } from '#server/storage/connect.ts';
import { builtProgram } from '#test/built-program.ts';

const root = join(import.meta.dirname, '../..');
let program: string;
let dataDir: string;

beforeAll(async () => {
  program = await builtProgram('seed/seed-command.ts');
});
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'seed-command-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

function seed(
  args: string[],
  env: NodeJS.ProcessEnv = {},
): { status: number | null; output: string } {
  const { PATH } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    env: { PATH, DATA_DIR: dataDir, ...env },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

const small = ['--openings', '20', '--participants', '3', '--random-seed', '7'];

interface Seeded {
  hasAdmin: boolean;
  /** Openings of the demo employer. */
  openings: string[];
}

async function whatIsThere(): Promise<Seeded> {
  const { connection, close } = await openDatabase({ dataDir });
  const accounts = createAccountStore(connection);
  const employer = await accounts.findByEmail('arbeidsgiver@demo.example');
  const hasAdmin = (await accounts.countActive('admin')) > 0;
  const openings = await createOpeningStore(connection).own(
    { employerId: employer?.employerId ?? '' },
    { skip: 0, limit: 100 },
  );
  await close();
  return { hasAdmin, openings: openings.map(({ id }) => id) };
}

describe('npm run seed', () => {
  test('fills an empty database and shows how far it is; one that is not empty it refuses in one line', async () => {
    const { status, output } = seed(small);
    expect(output).toContain('100 % (25 of 25)');
    expect(status).toBe(0);
    const before = await whatIsThere();
    expect(before.hasAdmin).toBe(true);
    expect(before.openings.length).toBeGreaterThanOrEqual(10);

    const again = seed(small);
    expect(again.status).toBe(1);
    expect(again.output).toContain('not empty');
    expect(again.output).not.toContain('    at ');
    expect(await whatIsThere()).toEqual(before);
  });

  test('makes no accounts where there is no demo', async () => {
    expect(seed(small, { DEMO: '0' }).status).toBe(0);
    expect((await whatIsThere()).hasAdmin).toBe(false);
  });

  test('answers what it does not know with how to use it', () => {
    for (const args of [
      ['--size', '3'],
      ['--municipality', '9999'],
    ]) {
      const { status, output } = seed(args);
      expect(status).toBe(1);
      expect(output).toContain(args[0]);
      expect(output).toContain('npm run seed -- --openings');
      expect(output).not.toContain('    at ');
    }
  });
});

test('the first start is interrupted and leaves nothing behind; the next makes the demo, the one after leaves it alone', async () => {
  const place = join(dataDir, 'fotfeste.sqlite');
  const interrupted = fillWhole(dataDir, async (dir) => {
    await writeFile(join(dir, 'fotfeste.sqlite'), 'half a data');
    throw new Error('the power went');
  });
  await expect(interrupted).rejects.toThrow('the power went');
  expect(existsSync(place)).toBe(false);

  expect(seed(['--demo']).output).toContain('100 % (780 of 780)');
  expect(existsSync(place)).toBe(true);
  expect(existsSync(join(dataDir, 'unfinished'))).toBe(false);
  const before = await whatIsThere();
  expect(seed(['--demo'])).toEqual({ status: 0, output: '' });
  expect(await whatIsThere()).toEqual(before);
});
