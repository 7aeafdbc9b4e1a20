import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LogSync } from './log-sync.ts';

describe('the log of a database, brought to the disk', () => {
  let folder: string;
  /** Each flush that was begun, to be ended by the test. */
  let flushes: { end(): void; fail(error: Error): void }[];
  let log: LogSync;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fotfeste-'));
    writeFileSync(join(folder, 'db-wal'), '');
    flushes = [];
    const flush = (): Promise<void> =>
      new Promise((end, fail) => {
        flushes.push({ end, fail });
      });
    log = new LogSync(join(folder, 'db'), flush);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function begun(count: number): Promise<void> {
    await expect.poll(() => flushes.length).toBe(count);
    await wait(5);
    expect(flushes).toHaveLength(count);
  }

  test('who commits while a flush is under way waits for the next, together with the others', async () => {
    const done: string[] = [];
    const commit = (name: string): Promise<number> => log.flushed().then(() => done.push(name));
    const first = commit('first');
    await begun(1);
    const [second, third] = [commit('second'), commit('third')];
    await begun(1);
    expect(done).toEqual([]);
    flushes[0]?.end();
    await first;
    expect(done).toEqual(['first']);
    await begun(2);
    flushes[1]?.end();
    await Promise.all([second, third]);
    expect(done).toEqual(['first', 'second', 'third']);
    await log.close();
  });

  test('once a flush has failed nothing is written any more', async () => {
    const lost = log.flushed();
    await begun(1);
    const later = log.flushed();
    flushes[0]?.fail(new Error('the disk is gone'));
    await expect(lost).rejects.toThrow(/cannot be written: .*the disk is gone/);
    expect(() => log.requireWhole()).toThrow(/the disk is gone/);
    await begun(2);
    flushes[1]?.end();
    await expect(later).rejects.toThrow(/the disk is gone/);
    await log.close();
  });
});
