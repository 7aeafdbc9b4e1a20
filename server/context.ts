import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import { createEmployerStore } from './features/employers/employer-store.ts';
import type { Probes } from './features/health/health-routes.ts';
import { createLabourNeedStore } from './features/labour-need/labour-need-store.ts';
import { createOpeningSource } from './features/openings/opening-source-store.ts';
import { createParticipantSource } from './features/participants/participant-source-store.ts';
import { createMetrics, type Metrics } from './http/metrics.ts';
import { createRanking } from './matching/create-ranking.ts';
import { readReferenceTables } from './reference/reference-tables.ts';
import { createEmbeddedIndex } from './search/embedded-index.ts';
import { createIndexer } from './search/indexer.ts';
import { createMeilisearchIndex } from './search/meilisearch-index.ts';
import type { ProjectionSources } from './search/projection.ts';
import { repeat } from './search/repeat.ts';
import { createServices, type Services } from './services.ts';
import { openDatabase } from './storage/connect.ts';

/** The running server but for HTTP. */
export interface Context {
  config: Config;
  log: Logger;
  metrics: Metrics;
  services: Services;
  probes: Probes;
  /** Ends background work, then closes the engines. */
  close(): Promise<void>;
}

const hourly = { pauseMs: 3_600_000, longestPauseMs: 3_600_000 };

/**
 * Opens the engines that the config names and brings search and ranking in step with the database.
 * @param now the clock, another one in tests.
 */
export async function createContext(
  config: Config,
  now: () => Date = () => new Date(),
): Promise<Context> {
  const log = pino({ level: config.logLevel });
  const metrics = createMetrics(config.metricsPort !== undefined);
  const tables = await readReferenceTables(config.referenceDir);
  const database = await openDatabase(config);
  const { connection } = database;
  const index = config.meilisearch
    ? createMeilisearchIndex(tables, config.meilisearch)
    : createEmbeddedIndex(tables);
  const ranking = createRanking(tables);
  const sources: ProjectionSources = {
    openings: createOpeningSource(connection, now),
    participants: createParticipantSource(connection),
    labourNeed: createLabourNeedStore(connection),
    employerNames: createEmployerStore(connection).names,
  };
  const indexer = createIndexer({
    sources,
    search: index,
    ranking,
    metrics: metrics.projection,
    log,
    now,
    hasSiblings: database.engine === 'mongodb',
  });
  const { isDemo, admin } = config;
  const foundation = { connection, tables, sources, index, ranking, indexer, isDemo, now };
  const services = createServices(foundation);

  await database.prepare();
  await services.labourNeed.fillWhenEmpty();
  if (admin) await services.accounts.ensureAdmin(admin.email, admin.password);
  await indexer.start();
  const sweep = repeat(
    async () => {
      await services.accounts.removeExpiredSessions();
      await services.closeExpired();
    },
    hourly,
    (err) => log.error({ err }, 'the hourly sweep failed'),
  );

  return {
    config,
    log,
    metrics,
    services,
    // The board answers from the database while search is away, so search is no condition.
    probes: { database: database.ping },
    async close() {
      // A closed index gives up what it waits for, so that a sweep under way ends at once.
      await Promise.all([sweep.stop(), indexer.stop(), index.close()]);
      await ranking.close();
      await database.close();
    },
  };
}
