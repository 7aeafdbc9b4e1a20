import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { mongodPath } from './real-engines.ts';

export interface RealMongod {
  readonly uri: string;
  /** The address of another database on the same server. */
  uriOf(database: string): string;
  stop(): Promise<void>;
}

/**
 * A mongod to test against, with a database of its own, so that test files running at once do not
 * meet: TEST_MONGODB_URI where it is set, otherwise one started from the
 * binary on this machine as a replica set of one. Undefined when there is neither.
 */
export async function realMongod(
  database = `test_${process.pid}`,
): Promise<RealMongod | undefined> {
  const given = process.env.TEST_MONGODB_URI;
  if (given) return on(given, database, () => Promise.resolve());
  const systemBinary = mongodPath();
  if (!systemBinary) return undefined;
  // Any version on the machine will do.
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false';
  const replicaSet = await MongoMemoryReplSet.create({
    binary: { systemBinary, checkMD5: false },
    instanceOpts: [{ launchTimeout: 60_000 }],
    replSet: { count: 1, storageEngine: 'wiredTiger', ip: '127.0.0.1' },
  });
  return on(replicaSet.getUri(), database, async () => {
    await replicaSet.stop({ doCleanup: true });
  });
}

/** Whether {@link realMongod} will find one, known before any test starts. */
export function hasMongod(): boolean {
  return Boolean(process.env.TEST_MONGODB_URI || mongodPath());
}

function on(server: string, database: string, stop: () => Promise<void>): RealMongod {
  // No URL: several hosts may be named.
  const uriOf = (name: string): string =>
    server.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${name}`);
  return { uri: uriOf(database), uriOf, stop };
}
