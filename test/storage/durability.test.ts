import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#server/storage/connect.ts';
import { builtProgram } from '#test/built-program.ts';
import { entryModel, ledgerAfter, storedLedger } from './ledger.ts';

const killCount = Number(process.env.TEST_KILLS ?? 50);
const killsADatabase = 50;

describe('an embedded database whose process is killed', () => {
  let writer: string;
  let folder: string;
  let dataDir: string;

  beforeAll(async () => {
    writer = await builtProgram('test/storage/ledger-writer.ts');
    folder = mkdtempSync(join(tmpdir(), 'fotfeste-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test(
    `keeps every acknowledged write and no half one, ${killCount} times over`,
    async () => {
      for (let kills = 0; kills < killCount; kills += killsADatabase) {
        dataDir = mkdtempSync(join(folder, 'data-'));
        await killAgainAndAgain(Math.min(killCount - kills, killsADatabase));
      }
    },
    60_000 + killCount * 10_000,
  );

  /** One database, killed so many times: each process goes on where the one before died. */
  async function killAgainAndAgain(times: number): Promise<void> {
    const seed = Math.floor(Math.random() * 1e6);
    let done = 0;
    for (let kill = 0; kill < times; kill += 1) {
      const acknowledged = await writeAndKill(seed, done);
      const stored = await reopened();
      // The write under way when the process died may have happened or not, but not in part.
      const outcomes = [acknowledged, acknowledged + 1].map((count) => ledgerAfter(seed, count));
      const found = outcomes.findIndex((state) => isDeepStrictEqual(stored, state));
      expect(found, `seed ${seed}, kill ${kill}, after ${acknowledged} writes`).not.toBe(-1);
      done = acknowledged + found;
    }
    expect(done).toBeGreaterThan(times);
  }

  /** @returns how many writes of the list were acknowledged, counted from its beginning */
  async function writeAndKill(seed: number, first: number): Promise<number> {
    const child = spawn(process.execPath, [writer, dataDir, String(seed), String(first)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    let acknowledged = first;
    // One time in five at any moment, while the database opens; otherwise after some writes.
    const isEarly = Math.random() < 0.2;
    if (isEarly) killAfter(child, Math.random() * 800);
    let toWrite = 1 + Math.floor(Math.random() * 80);
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === 'ready') continue;
      acknowledged = Number(line) + 1;
      toWrite -= 1;
      if (toWrite === 0) killAfter(child, Math.random() * 5);
    }
    await exited;
    return acknowledged;
  }

  async function reopened(): Promise<ReturnType<typeof ledgerAfter>> {
    const database = await openDatabase({ dataDir });
    const stored = await storedLedger(entryModel(database.connection));
    await database.close();
    return stored;
  }
});

function killAfter(child: ChildProcess, milliseconds: number): void {
  setTimeout(() => child.kill('SIGKILL'), milliseconds);
}
