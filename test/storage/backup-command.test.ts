import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#server/storage/connect.ts';
import { builtProgram } from '#test/built-program.ts';

describe('the commands for backups', () => {
  let folder: string;
  let backup: string;
  let restore: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fotfeste-'));
    backup = await builtProgram('server/commands/backup-command.ts');
    restore = await builtProgram('server/commands/restore-command.ts');
    const database = await openDatabase({ dataDir: join(folder, 'data') });
    await database.connection.collection<{ _id: string }>('boats').insertOne({ _id: 'a' });
    await database.close();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (program: string, args: string[], env: Record<string, string> = {}) => {
    const DATA_DIR = join(folder, 'data');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      env: { PATH: process.env.PATH, DATA_DIR, ...env },
      encoding: 'utf8',
    });
    return { status, said: stdout, complained: stderr };
  };

  test('say what they did', async () => {
    const file = join(folder, 'b.sqlite');
    expect(run(backup, [file])).toEqual({
      status: 0,
      said: expect.stringMatching(
        /^Backed up in .*b\.sqlite: collections 1, documents 1, \d+ kB\.\n$/,
      ),
      complained: '',
    });
    const elsewhere = { DATA_DIR: join(folder, 'other') };
    expect(run(restore, [file], elsewhere)).toMatchObject({
      status: 0,
      said: expect.stringMatching(/^Restored from .*b\.sqlite: collections 1, documents 1\.\n$/),
    });
    expect(run(restore, [file], elsewhere).said).toMatch(/The earlier database is kept as /);
    const database = await openDatabase({ dataDir: elsewhere.DATA_DIR });
    expect(await database.connection.collection('boats').countDocuments({})).toBe(1);
    expect(run(restore, [file], elsewhere)).toEqual({
      status: 1,
      said: '',
      complained: expect.stringMatching(/^The database .* is in use by another process\n$/),
    });
    await database.close();
  });

  test('say in one line what is wrong', () => {
    const complaint = (line: RegExp) => ({
      status: 1,
      said: '',
      complained: expect.stringMatching(line),
    });
    expect(run(backup, [])).toEqual(complaint(/^Usage: npm run backup -- FILE\n$/));
    expect(run(restore, ['a', 'b'])).toEqual(complaint(/^Usage: npm run restore -- FILE\n$/));
    expect(run(restore, [join(folder, 'no')])).toEqual(complaint(/^There is no file .*\n$/));
    const uri = { MONGODB_URI: 'mongodb://127.0.0.1:1/x', LOOKS_KEY: 'k'.repeat(32) };
    expect(run(backup, [join(folder, 'x')], uri)).toEqual(
      complaint(/^MONGODB_URI is set: use mongodump/),
    );
    expect(run(backup, [join(folder, 'x')], { DATA_DIR: join(folder, 'none') })).toEqual(
      complaint(/^There is no database in .*none\n$/),
    );
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});
