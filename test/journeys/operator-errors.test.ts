import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openDatabase } from '#server/storage/connect.ts';
import { builtProgram } from '#test/built-program.ts';

/** What an operator did wrong is one clear line and exit code 1, in every command. */
const programs: Record<string, string> = {};
let runs = 0;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'fotfeste-'));
  for (const entry of [
    'server/main.ts',
    'server/commands/reindex-command.ts',
    'server/commands/backup-command.ts',
    'server/commands/restore-command.ts',
    'seed/seed-command.ts',
  ]) {
    programs[entry] = await builtProgram(entry);
  }
});
afterAll(async () => {
  await rm(dir, { recursive: true });
});

async function saidBy(
  entry: string,
  env: NodeJS.ProcessEnv,
  ...args: string[]
): Promise<{ code: number; lines: string[] }> {
  const settings = { PORT: '0', DEMO: '0', LOG_LEVEL: 'silent', ...env };
  const child = spawn(process.execPath, [programs[entry] ?? '', ...args], {
    env: { ...process.env, ...settings },
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const [code] = await once(child, 'close');
  return { code, lines: said.trim().split('\n') };
}

/** The same in this process: what is said is the same for a tenth of the time; that a process ends is not seen. */
async function saidHere(
  entry: string,
  env: Record<string, string>,
  ...args: string[]
): ReturnType<typeof saidBy> {
  const before = { argv: process.argv, exitCode: process.exitCode };
  const settings = { PORT: '0', DEMO: '0', LOG_LEVEL: 'silent', ...env };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  process.argv = [process.execPath, entry, ...args];
  process.exitCode = undefined;
  let said = '';
  const written = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  try {
    runs += 1;
    await import(/* @vite-ignore */ `../../${entry}?run=${runs}`);
    return { code: Number(process.exitCode ?? 0), lines: said.trim().split('\n') };
  } finally {
    written.mockRestore();
    vi.unstubAllEnvs();
    Object.assign(process, before);
  }
}

async function expectOneLine(said: ReturnType<typeof saidBy>, expected: RegExp): Promise<void> {
  const { code, lines } = await said;
  expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringMatching(expected)] });
}

async function dataDirWith(bytes: string | undefined): Promise<string> {
  const dataDir = await mkdtemp(join(dir, 'data-'));
  if (bytes !== undefined) await writeFile(join(dataDir, 'fotfeste.sqlite'), bytes);
  return dataDir;
}

it('a file that is no database, and one that is damaged', async () => {
  const noDatabase = {
    DATA_DIR: await dataDirWith('This is a letter, not a database.'.repeat(99)),
  };
  const damaged = { DATA_DIR: await dataDirWith(`SQLite format 3\0${'x'.repeat(8192)}`) };
  for (const env of [noDatabase, damaged]) {
    await expectOneLine(saidHere('server/main.ts', env), /database/i);
    await expectOneLine(saidHere('seed/seed-command.ts', env), /database/i);
    const copy = join(dir, 'copy.sqlite');
    await expectOneLine(saidHere('server/commands/backup-command.ts', env, copy), /database/i);
  }
});

it('a database in use', async () => {
  const dataDir = await dataDirWith(undefined);
  const database = await openDatabase({ dataDir });
  const copy = join(dir, 'backup.sqlite');
  await writeFile(copy, '');
  const env = { DATA_DIR: dataDir };
  await expectOneLine(saidBy('server/main.ts', env), /in use/);
  await expectOneLine(saidBy('seed/seed-command.ts', env), /in use/);
  await expectOneLine(saidBy('server/commands/restore-command.ts', env, copy), /in use|database/);
  await database.close();
});

it('a port that is taken, its own or that of the metrics', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const port = String((other.address() as AddressInfo).port);
  for (const env of [{ PORT: port }, { METRICS_PORT: port }]) {
    const said = saidBy('server/main.ts', { ...env, DATA_DIR: await dataDirWith(undefined) });
    await expectOneLine(said, /EADDRINUSE/);
  }
  other.close();
});

it('a folder that cannot be written, because a file stands there', async () => {
  const file = join(dir, 'a-file');
  await writeFile(file, '');
  for (const entry of ['server/main.ts', 'seed/seed-command.ts']) {
    await expectOneLine(saidHere(entry, { DATA_DIR: join(file, 'data') }), /ENOTDIR/);
  }
  await mkdir(join(dir, 'folder/fotfeste.sqlite'), { recursive: true });
  await expectOneLine(saidHere('server/main.ts', { DATA_DIR: join(dir, 'folder') }), /database/);
});

it('a database that does not answer', async () => {
  const mongodb = { MONGODB_URI: 'mongodb://127.0.0.1:9/x', LOOKS_KEY: 'k'.repeat(32) };
  const said = ['server/main.ts', 'seed/seed-command.ts'].map((entry) => saidBy(entry, mongodb));
  for (const each of said) await expectOneLine(each, /does not answer/);
});

it('a search engine that does not answer', async () => {
  const search = { MEILISEARCH_URL: 'http://127.0.0.1:9', DATA_DIR: await dataDirWith(undefined) };
  await expectOneLine(saidHere('server/commands/reindex-command.ts', search), /search/i);
});

it('a wrong setting, and arguments that a command does not know', async () => {
  for (const entry of Object.keys(programs)) {
    const { code, lines } = await saidBy(entry, { PORT: 'x', LOG_LEVEL: 'loud' });
    expect({ entry, code, lines }).toEqual({
      entry,
      code: 1,
      lines: [
        'The environment has faults:',
        expect.stringMatching(/^ {2}PORT: /),
        expect.stringMatching(/^ {2}LOG_LEVEL: /),
      ],
    });
  }
  const usage = /Usage: npm run reindex/;
  await expectOneLine(saidHere('server/commands/reindex-command.ts', {}, '--fast'), usage);
  await expectOneLine(saidHere('server/commands/backup-command.ts', {}), /Usage: npm run backup/);
  const seed = await saidHere('seed/seed-command.ts', {}, '--fast');
  expect(seed).toMatchObject({
    code: 1,
    lines: [expect.anything(), expect.stringMatching(/^Usage/)],
  });
});
