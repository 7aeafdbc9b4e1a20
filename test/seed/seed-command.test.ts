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
  test('fills an empty database and shows how far it is', async () => {
    const { status, output } = seed(small);
    expect(output).toContain('100 % (25 of 25)');
    expect(status).toBe(0);
    const { hasAdmin, openings } = await whatIsThere();
    expect(hasAdmin).toBe(true);
    expect(openings.length).toBeGreaterThanOrEqual(10);
  });

  test('refuses a database that is not empty, in one line', async () => {
    seed(small);
    const before = await whatIsThere();
    const { status, output } = seed(small);
    expect(status).toBe(1);
    expect(output).toContain('not empty');
    expect(output).not.toContain('    at ');
    expect(await whatIsThere()).toEqual(before);
  });

  test('makes no accounts where there is no demo', async () => {
    expect(seed(small, { DEMO: '0' }).status).toBe(0);
    expect((await whatIsThere()).hasAdmin).toBe(false);
  });

  test.each([
    [['--openings', '-1'], 'openings'],
    [['--openings', 'many'], 'not many'],
    [['--participants', '1.5'], 'not 1.5'],
    [['--openings', '9999999'], 'up to 1000000'],
    [['--size', '3'], '--size'],
    [['20000'], '20000'],
    [['--municipality', '9999'], '--municipality'],
  ])('answers %o with how to use it', (args, message) => {
    const { status, output } = seed(args);
    expect(status).toBe(1);
    expect(output).toContain(message);
    expect(output).toContain('npm run seed -- --openings');
    expect(output).not.toContain('    at ');
  });

  test('names a fault in the environment', () => {
    const { status, output } = seed(small, { DEMO: 'maybe' });
    expect(status).toBe(1);
    expect(output).toContain('DEMO');
  });
});

describe('the first start', () => {
  test('makes the demo, and a second one leaves it alone', async () => {
    expect(seed(['--demo']).output).toContain('100 % (780 of 780)');
    const before = await whatIsThere();
    expect(seed(['--demo'])).toEqual({ status: 0, output: '' });
    expect(await whatIsThere()).toEqual(before);
  });

  test('leaves nothing behind when it is interrupted, and can be started again', async () => {
    const place = join(dataDir, 'fotfeste.sqlite');
    const interrupted = fillWhole(dataDir, async (dir) => {
      await writeFile(join(dir, 'fotfeste.sqlite'), 'half a data');
      throw new Error('the power went');
    });
    await expect(interrupted).rejects.toThrow('the power went');
    expect(existsSync(place)).toBe(false);

    expect(seed(['--demo']).status).toBe(0);
    expect(existsSync(place)).toBe(true);
    expect(existsSync(join(dataDir, 'unfinished'))).toBe(false);
  });
});
