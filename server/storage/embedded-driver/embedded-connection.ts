import mongoose from 'mongoose';
import { Catalog } from './catalog.ts';
import { EmbeddedCollection } from './embedded-collection.ts';
import { UnsupportedError } from './errors.ts';
import { SqliteFile } from './sqlite-file.ts';

/** What a Mongoose connection asks of its driver; Mongoose leaves it out of its types. */
interface DriverSide {
  db: EmbeddedDatabase | undefined;
  name: string;
  onOpen(): void;
}

/** Stands where the driver's Db stands: Mongoose's own collections forward to what it hands out. */
export class EmbeddedDatabase {
  private readonly file: SqliteFile;
  private readonly catalog: Catalog;

  constructor(path: string) {
    this.file = new SqliteFile(path);
    this.catalog = new Catalog(this.file);
  }

  collection(name: string): EmbeddedCollection {
    return new EmbeddedCollection(this.file, this.catalog, name);
  }

  /** All that `work` writes or nothing of it. For the start, before others write. */
  async atomically<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await this.file.longTransaction(work);
    } catch (error) {
      this.catalog.read();
      throw error;
    }
  }

  settle(): boolean {
    return this.file.settle();
  }

  ping(): void {
    this.file.all('SELECT 1');
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

for (const method of Object.getOwnPropertyNames(mongoose.mongo.Db.prototype)) {
  if (method in EmbeddedDatabase.prototype) continue;
  const refuse = (): never => {
    throw new UnsupportedError(`${method}() on a database`);
  };
  Object.defineProperty(EmbeddedDatabase.prototype, method, { value: refuse });
}

/** A Mongoose connection to an SQLite file: `openUri` takes the file's path. */
export class EmbeddedConnection extends mongoose.Connection {
  private database: EmbeddedDatabase | undefined;

  async createClient(path: string): Promise<this> {
    this.database = new EmbeddedDatabase(path);
    const driverSide = this as unknown as DriverSide;
    driverSide.db = this.database;
    driverSide.name = 'fotfeste';
    driverSide.onOpen();
    return this;
  }

  async ping(): Promise<void> {
    this.opened().ping();
  }

  async atomically<T>(work: () => Promise<T>): Promise<T> {
    return await this.opened().atomically(work);
  }

  async settle(): Promise<boolean> {
    return this.opened().settle();
  }

  async doClose(): Promise<void> {
    await this.database?.close();
  }

  private opened(): EmbeddedDatabase {
    if (!this.database) throw new Error('The database is not open');
    return this.database;
  }
}
