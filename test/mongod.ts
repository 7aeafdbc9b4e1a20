import { rmSync } from 'node:fs';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { atTheEnd } from './at-the-end.ts';
import { mongodPath } from './real-engines.ts';

export interface RealMongod {
  readonly uri: string;
  /** The address of another database on the same server. */
  uriOf(database: string): string;
  /** Nobody needs it here any more; of tests the next file does. */
  stop(): Promise<void>;
}

let asked = 0;
let started: Promise<MongoMemoryReplSet> | undefined;

/**
 * A mongod to test against, with a database of its own, so that test files do not meet:
 * TEST_MONGODB_URI where it is set, otherwise one started from the binary on this machine as a replica
 * set of one, for all files of a worker. Undefined when there is neither.
 */
export async function realMongod(
  database = `test_${process.pid}`,
): Promise<RealMongod | undefined> {
  const own = `${database}-${++asked}`;
  const given = process.env.TEST_MONGODB_URI;
  if (given) return on(given, own, () => Promise.resolve());
  const systemBinary = mongodPath();
  if (!systemBinary) return undefined;
  started ??= start(systemBinary);
  const replicaSet = await started;
  return on(replicaSet.getUri(), own, async () => {
    if (!process.env.VITEST) await replicaSet.stop({ doCleanup: true });
  });
}

async function start(systemBinary: string): Promise<MongoMemoryReplSet> {
  // Any version on the machine will do.
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false';
  const replicaSet = await MongoMemoryReplSet.create({
    binary: { systemBinary, checkMD5: false },
    instanceOpts: [{ launchTimeout: 60_000 }],
    replSet: { count: 1, storageEngine: 'wiredTiger', ip: '127.0.0.1' },
  });
  const { mongodProcess, killerProcess, instanceOpts } =
    replicaSet.servers[0]?.instanceInfo?.instance ?? {};
  atTheEnd(() => {
    killerProcess?.kill();
    mongodProcess?.kill('SIGKILL');
    rmSync(instanceOpts?.dbPath ?? '', { recursive: true, force: true });
  });
  return replicaSet;
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
