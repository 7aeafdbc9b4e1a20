import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { backUp, restore } from '#server/storage/backup.ts';
import { databaseFile, openDatabase } from '#server/storage/connect.ts';
import { builtProgram } from '#test/built-program.ts';
import { entryModel, ledgerAfter, operationAt, runOperation, storedLedger } from './ledger.ts';

const seedOfRun = 7;

let writer: string;
let folder: string;
let dataDir: string;

beforeAll(async () => {
  writer = await builtProgram('test/storage/ledger-writer.ts');
});
afterAll(() => {});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fotfeste-'));
  dataDir = join(folder, 'data');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Opens, writes the ledger's operations from one number up to another, and closes. */
async function write(first: number, end: number): Promise<void> {
  const database = await openDatabase({ dataDir });
  const entries = entryModel(database.connection);
  await database.prepare([]);
  for (let at = first; at < end; at += 1) await runOperation(entries, operationAt(seedOfRun, at));
  await database.close();
}

async function ledgerIn(folderOfDatabase: string): Promise<Map<string, unknown>> {
  const database = await openDatabase({ dataDir: folderOfDatabase });
  const stored = await storedLedger(entryModel(database.connection));
  await database.close();
  return stored;
}

/** Starts a writer, backs up after every 40 writes, and kills the writer after the last backup. */
async function backedUpWhileWriting(
  times: number,
): Promise<{ backups: { file: string; atLeast: number }[]; acknowledged: number }> {
  const child = startWriter(0);
  const backups: { file: string; atLeast: number }[] = [];
  let acknowledged = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'ready') continue;
    acknowledged = Number(line) + 1;
    if (backups.length === times) child.kill('SIGKILL');
    else if (acknowledged % 40 === 0) {
      const file = join(folder, `backup-${backups.length}`);
      expect(backUp(dataDir, file).collections).toBe(1);
      backups.push({ file, atLeast: acknowledged });
    }
  }
  return { backups, acknowledged };
}

function startWriter(first: number): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [writer, dataDir, String(seedOfRun), String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('a backup', () => {
  test('made while a server writes is the database at one moment, and restores as that', async () => {
    const { backups, acknowledged } = await backedUpWhileWriting(5);
    for (const [n, { file, atLeast }] of backups.entries()) {
      const restored = join(folder, `restored-${n}`);
      restore(restored, file);
      const ledger = await ledgerIn(restored);
      const counts = Array.from(
        { length: acknowledged + 2 - atLeast },
        (_, more) => atLeast + more,
      );
      const isMoment = (count: number): boolean =>
        isDeepStrictEqual(ledgerAfter(seedOfRun, count), ledger);
      expect(counts.some(isMoment), `backup ${n} from ${atLeast}`).toBe(true);
    }
  });

  test('never overwrites a file, and there must be something to back up', async () => {
    expect(() => backUp(dataDir, join(folder, 'b'))).toThrow(/There is no database/);
    await write(0, 3);
    writeFileSync(join(folder, 'b'), 'mine');
    expect(() => backUp(dataDir, join(folder, 'b'))).toThrow(/is there already/);
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('mine');
  });
});

describe('restoring', () => {
  test('takes the place of the database, keeps the earlier one, and indexes work', async () => {
    await write(0, 60);
    backUp(dataDir, join(folder, 'b'));
    await write(60, 120);
    const later = ledgerAfter(seedOfRun, 120);
    const { kept, documents } = restore(dataDir, join(folder, 'b'));
    expect(documents).toBe(ledgerAfter(seedOfRun, 60).size);
    expect(await ledgerIn(dataDir)).toEqual(ledgerAfter(seedOfRun, 60));
    restore(dataDir, kept ?? '');
    expect(await ledgerIn(dataDir)).toEqual(later);
  });

  test('after a crash leaves nothing of the crashed log', async () => {
    await write(0, 30);
    backUp(dataDir, join(folder, 'b'));
    const child = startWriter(30);
    for await (const line of createInterface({ input: child.stdout })) {
      if (Number(line) > 80) child.kill('SIGKILL');
    }
    expect(readdirSync(dataDir)).toContain(`${databaseFile}-wal`);
    restore(dataDir, join(folder, 'b'));
    expect(await ledgerIn(dataDir)).toEqual(ledgerAfter(seedOfRun, 30));
  });

  test('is refused while a server runs, and from a file that is not whole: nothing changes', async () => {
    await write(0, 40);
    const file = join(folder, 'b');
    backUp(dataDir, file);
    const database = await openDatabase({ dataDir });
    expect(() => restore(dataDir, file)).toThrow(/is in use by another process/);
    await database.close();

    const whole = readFileSync(file);
    const garbled = Buffer.from(whole);
    garbled.fill(0xa5, 4096, 12_288);
    const bad = {
      cut: whole.subarray(0, whole.length / 2),
      garbled,
      text: 'x'.repeat(5000),
      empty: '',
    };
    for (const [name, content] of Object.entries(bad)) {
      writeFileSync(join(folder, name), content);
      expect(() => restore(dataDir, join(folder, name)), name).toThrow(/is not an intact database/);
    }
    expect(() => restore(dataDir, join(folder, 'none'))).toThrow(/There is no file/);
    expect(await ledgerIn(dataDir)).toEqual(ledgerAfter(seedOfRun, 40));
    expect(readdirSync(dataDir).filter((name) => name.includes('before'))).toEqual([]);
  });
});
