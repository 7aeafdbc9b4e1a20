import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type Database, openDatabase } from '#server/storage/connect.ts';
import { realMongod } from '#test/mongod.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** What a test of something that ended in the midst has, until it is over. */
export interface CutOff {
  /** A server does the first part, `spoil` undoes what a crash would have prevented, and another starts. */
  restarted<T>(
    prepare: (server: TestServer) => Promise<T>,
    spoil: (database: Database, prepared: T) => Promise<void>,
  ): Promise<{ server: TestServer; prepared: T }>;
  /** A server on a mongod, and what changes its collections while it runs. */
  onMongod(): Promise<{
    server: TestServer;
    spoil(step: (database: Database) => Promise<void>): Promise<void>;
  }>;
}

/** Once for each file; what it starts ends with the test. */
export function cutOff(): CutOff {
  const ends: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  async function start(settings: Parameters<typeof startTestServer>[0]): Promise<TestServer> {
    const server = await startTestServer(settings);
    ends.push(() => server.close());
    return server;
  }

  return {
    async restarted(prepare, spoil) {
      const folder = await mkdtemp(join(tmpdir(), 'fotfeste-'));
      ends.push(() => rm(folder, { recursive: true, force: true }));
      const dataDir = join(folder, 'data');
      const before = await start({ dataDir });
      const prepared = await prepare(before);
      await before.stop();
      const database = await openDatabase({ dataDir });
      await spoil(database, prepared);
      await database.close();
      return { server: await start({ dataDir }), prepared };
    },
    async onMongod() {
      const mongod = await realMongod();
      ends.push(async () => mongod?.stop());
      const mongodbUri = mongod?.uri;
      const server = await start({ mongodbUri, looksKey: 'a key for tests that is long enough' });
      return {
        server,
        async spoil(step) {
          const database = await openDatabase({ mongodbUri, dataDir: server.dataDir });
          await step(database);
          await database.close();
        },
      };
    },
  };
}
