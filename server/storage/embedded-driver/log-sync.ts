import { close, fsync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const fileToDisk = promisify(fsync);

/**
 * Brings a database's log to the disk beside the event loop: SQLite would hold it for each commit
 * (3 to 10 ms). Commits that come while one flush is under way share the next one.
 */
export class LogSync {
  private readonly log: string;
  private readonly flush: (file: number) => Promise<void>;
  private file: number | undefined;
  private underWay: Promise<void> | undefined;
  private next: Promise<void> | undefined;
  private failure: Error | undefined;

  /** @param path the database's; its log stands beside it */
  constructor(path: string, flush = fileToDisk) {
    this.log = `${path}-wal`;
    this.flush = flush;
  }

  /**
   * After a flush that failed nobody knows what is on disk, and the next one would not say either:
   * nothing may be written any more.
   * @throws the failure
   */
  requireWhole(): void {
    if (this.failure) throw this.failure;
  }

  /** Resolves when all that has been committed until now is on disk. */
  flushed(): Promise<void> {
    this.next ??= this.flushAfter(this.underWay);
    return this.next;
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await Promise.allSettled([this.underWay, this.next]);
    if (this.file !== undefined) await promisify(close)(this.file);
    this.file = undefined;
  }

  private async flushAfter(before: Promise<void> | undefined): Promise<void> {
    await before?.catch(() => undefined);
    this.underWay = this.next;
    this.next = undefined;
    try {
      this.file ??= await this.opened();
      await this.flush(this.file);
      this.requireWhole();
    } catch (error) {
      this.failure ??= new Error(`The database's log cannot be written: ${error}`, {
        cause: error,
      });
      throw this.failure;
    }
  }

  /** A new file lasts only when its folder is on disk as well. */
  private async opened(): Promise<number> {
    const folder = await open(dirname(this.log));
    await folder.sync().finally(() => folder.close());
    return openSync(this.log, 'r');
  }
}
