import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { createEmployerStore } from './features/employers/employer-store.ts';
import { createLabourNeedStore } from './features/labour-need/labour-need-store.ts';
import { looksKeyOf } from './features/looks/looks-key.ts';
import { createOpeningSource } from './features/openings/opening-source-store.ts';
import { createParticipantSource } from './features/participants/participant-source-store.ts';
import { createFeatures, type Features } from './features.ts';
import type { Foundation } from './foundation.ts';
import { createMetrics, type Metrics } from './http/metrics.ts';
import { createLog } from './log.ts';
import { createRanking } from './matching/create-ranking.ts';
import { createCodeLookup } from './reference/code-lookup.ts';
import { type ReferenceTables, readReferenceTables } from './reference/reference-tables.ts';
import { createDocumentReader } from './search/document-reader.ts';
import { createEmbeddedIndex } from './search/embedded-index.ts';
import { createEngineInUse } from './search/engine-in-use-store.ts';
import { IndexColumns } from './search/index-columns.ts';
import { createIndexer, type ProjectedRanking } from './search/indexer.ts';
import { createMeilisearchIndex, type MeilisearchOptions } from './search/meilisearch-index.ts';
import type { ProjectionSources } from './search/projection.ts';
import { rankingAndColumns } from './search/ranking-and-columns.ts';
import { repeat } from './search/repeat.ts';
import type { SearchIndex } from './search/search-index.ts';
import { openDatabase } from './storage/connect.ts';
import { createLeases } from './storage/leases.ts';
import { releasedMigrations } from './storage/migrations/migrations.ts';
import type { IsKnownCode } from './validation/known-codes.ts';

/** The running server but for HTTP. */
export interface Context {
  config: Config;
  log: Logger;
  metrics: Metrics;
  features: Features;
  isKnownCode: IsKnownCode;
  now: () => Date;
  /** Ends background work, then closes the engines. */
  close(): Promise<void>;
}

const fiveSeconds = { pauseMs: 5000, longestPauseMs: 5000 };
const hourly = { pauseMs: 3_600_000, longestPauseMs: 3_600_000 };

/**
 * Opens the engines that the config names and brings search and ranking in step with the database.
 * @param now the clock, another one in tests.
 */
export async function createContext(
  config: Config,
  now: () => Date = () => new Date(),
  log: Logger = createLog(config.logLevel),
): Promise<Context> {
  const metrics = createMetrics(config.metricsPort !== undefined);
  const tables = await readReferenceTables(config.referenceDir);
  const looksKey = await looksKeyOf(config);
  const database = await openDatabase(config);
  const { connection } = database;
  const ranking = createRanking(tables);
  const { index, projected } = config.meilisearch
    ? meilisearchBeside(ranking, tables, config.meilisearch)
    : { index: createEmbeddedIndex(tables), projected: ranking };
  // The embedded database lets one process in, which goes on where the last one ended.
  const server = database.engine === 'embedded' ? 'alone' : randomUUID();
  const engineInUse = createEngineInUse(connection, server, index.engine);
  const employers = createEmployerStore(connection);
  const sources: ProjectionSources = {
    openings: createOpeningSource(connection, now),
    participants: createParticipantSource(connection),
    labourNeed: createLabourNeedStore(connection),
    employerNames: employers.names,
  };
  const indexer = createIndexer({
    sources,
    search: index,
    ranking: projected,
    documents: createDocumentReader({ tables, metrics: metrics.projection, log }),
    leases: createLeases(connection, server),
    metrics: metrics.projection,
    log,
    now,
  });
  const foundation: Foundation = {
    config,
    connection,
    settleDatabase: database.settle,
    tables,
    isKnownCode: createCodeLookup(tables, async (id) => (await employers.find(id)) !== undefined),
    sources,
    index,
    ranking,
    indexer,
    // The board answers from the database while search is away, so search is no condition.
    probes: { database: database.ping },
    now,
    log,
    looksKey,
    server,
  };
  const features = createFeatures(foundation);

  await database.prepare(releasedMigrations(tables));
  await engineInUse.join().catch(async (error: unknown) => {
    await Promise.all([index.close(), ranking.close(), database.close()]);
    throw error;
  });
  for (const { start } of Object.values(features)) await start?.();
  await indexer.start();
  for (const { ready } of Object.values(features)) await ready?.();
  const stays = repeat(engineInUse.join, fiveSeconds, (err) =>
    log.error({ err }, 'that this server runs could not be told'),
  );
  const sweeps = Object.entries(features).flatMap(([feature, { sweep }]) =>
    sweep
      ? [repeat(sweep, hourly, (err) => log.error({ err, feature }, 'the hourly sweep failed'))]
      : [],
  );

  return {
    config,
    log,
    metrics,
    features,
    isKnownCode: foundation.isKnownCode,
    now,
    async close() {
      // A closed index gives up what it waits for, so that a sweep under way ends at once.
      await Promise.all([
        ...sweeps.map((it) => it.stop()),
        stays.stop(),
        indexer.stop(),
        index.close(),
      ]);
      await Promise.all(Object.values(features).map(({ close }) => close?.()));
      await ranking.close();
      await engineInUse
        .leave()
        .catch((err) => log.warn({ err }, 'that this server ends could not be told'));
      await database.close();
    },
  };
}

/** An engine that knows no positions, and the openings that this process holds for it. */
function meilisearchBeside(
  ranking: ProjectedRanking,
  tables: ReferenceTables,
  options: MeilisearchOptions,
): { index: SearchIndex; projected: ProjectedRanking } {
  const columns = new IndexColumns(tables);
  return {
    index: createMeilisearchIndex(tables, columns, options),
    projected: rankingAndColumns(ranking, columns),
  };
}
