import { mkdir } from 'node:fs/promises';
import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import { createAccessLogStore } from './features/access-log/access-log-store.ts';
import { type AccountService, createAccountService } from './features/accounts/account-service.ts';
import { createAccountStore } from './features/accounts/account-store.ts';
import { createSessionStore } from './features/accounts/session-store.ts';
import {
  createEmployerService,
  type EmployerService,
} from './features/employers/employer-service.ts';
import { createEmployerStore } from './features/employers/employer-store.ts';
import type { Probes } from './features/health/health-routes.ts';
import {
  createLabourNeedService,
  type LabourNeedService,
} from './features/labour-need/labour-need-service.ts';
import { createLabourNeedStore } from './features/labour-need/labour-need-store.ts';
import {
  createMatchingService,
  type MatchingService,
} from './features/matching/matching-service.ts';
import { createWeightsStore } from './features/matching/weights-store.ts';
import { createBrowseStore } from './features/openings/browse-store.ts';
import { closeExpired } from './features/openings/close-expired.ts';
import { visibilityFor } from './features/openings/opening-policy.ts';
import { createOpeningReader } from './features/openings/opening-reader.ts';
import { createOpeningService, type OpeningService } from './features/openings/opening-service.ts';
import { createOpeningSource } from './features/openings/opening-source-store.ts';
import { createOpeningStore } from './features/openings/opening-store.ts';
import { createListOwnOpenings, type ListOwnOpenings } from './features/openings/own-openings.ts';
import { createOpeningPresenter } from './features/openings/present-openings.ts';
import {
  createParticipantService,
  type LogLook,
  type ParticipantService,
} from './features/participants/participant-service.ts';
import { createParticipantSource } from './features/participants/participant-source-store.ts';
import { createParticipantStore } from './features/participants/participant-store.ts';
import { type CodeLists, codeListsOf } from './features/reference/code-lists.ts';
import { createLabelFacets } from './features/search/facet-labels.ts';
import { createResolveNear } from './features/search/near.ts';
import { createSearchService, type SearchService } from './features/search/search-service.ts';
import {
  createSuggestionService,
  type SuggestionService,
} from './features/search/suggestion-service.ts';
import { createSuggestFromTables } from './features/search/table-suggestions.ts';
import { createRanking } from './matching/create-ranking.ts';
import { createCodeLookup } from './reference/code-lookup.ts';
import { readReferenceTables } from './reference/reference-tables.ts';
import { createEmbeddedIndex } from './search/embedded-index.ts';
import { createIndexer } from './search/indexer.ts';
import { createMeilisearchIndex } from './search/meilisearch-index.ts';
import { repeat } from './search/repeat.ts';
import { openDatabase } from './storage/connect.ts';
import type { IsKnownCode } from './validation/known-codes.ts';

/** Everything the server is made of, wired once. */
export interface Context {
  config: Config;
  log: Logger;
  isKnownCode: IsKnownCode;
  logLook: LogLook;
  accounts: AccountService;
  codeLists: CodeLists;
  employers: EmployerService;
  labourNeed: LabourNeedService;
  listOwnOpenings: ListOwnOpenings;
  matching: MatchingService;
  openings: OpeningService;
  participants: ParticipantService;
  probes: Probes;
  search: SearchService;
  suggestions: SuggestionService;
  /** Closes openings long past their deadline; also done every hour. */
  closeExpired(): Promise<void>;
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
  const tables = await readReferenceTables(config.referenceDir);
  await mkdir(config.dataDir, { recursive: true });
  const database = await openDatabase(config);
  const { connection } = database;

  const openingSource = createOpeningSource(connection, now);
  const openingStore = createOpeningStore(connection);
  const employerStore = createEmployerStore(connection);
  const participantStore = createParticipantStore(connection);
  const labourNeedStore = createLabourNeedStore(connection);
  const weightsStore = createWeightsStore(connection);
  const accessLog = createAccessLogStore(connection);
  const browse = createBrowseStore(connection, tables);

  const index = config.meilisearch
    ? createMeilisearchIndex(tables, config.meilisearch)
    : createEmbeddedIndex(tables);
  const ranking = createRanking(tables);
  const indexer = createIndexer({
    sources: {
      openings: openingSource,
      participants: createParticipantSource(connection),
      labourNeed: labourNeedStore,
      employerNames: employerStore.names,
    },
    search: index,
    ranking,
    metrics: { applied: () => {}, sweepFailed: () => {}, setAside: () => {} },
    log,
    now,
    hasSiblings: database.engine === 'mongodb',
  });

  const isKnownCode = createCodeLookup(
    tables,
    async (id) => (await employerStore.find(id)) !== undefined,
  );
  const logLook: LogLook = ({ account, ...look }) =>
    accessLog.append({
      ...look,
      participantIds: [...look.participantIds],
      accountId: account.id,
      at: now(),
    });

  const accounts = createAccountService({
    accounts: createAccountStore(connection),
    sessions: createSessionStore(connection),
    isDemo: config.isDemo,
    now,
  });
  const presenter = createOpeningPresenter({ tables, employerNames: employerStore.names });
  const reader = createOpeningReader({ store: openingStore, presenter });
  const project = indexer.openingChanged;
  const participants = createParticipantService({
    store: participantStore,
    isKnownCode,
    logLook,
    project: indexer.participantChanged,
    now,
  });
  const search = createSearchService({
    index,
    fallback: browse,
    resolveNear: createResolveNear({
      participantPosition: async (id) => {
        const found = await participantStore.find(id);
        return found && (found.position ?? tables.municipalities.get(found.municipality)?.position);
      },
      municipalityCentre: (number) => tables.municipalities.get(number)?.position,
    }),
    labelFacets: createLabelFacets(tables),
    visibilityFor,
    openingCards: reader.cards,
    now,
  });
  const labourNeed = createLabourNeedService({
    store: labourNeedStore,
    survey: tables.labourNeed,
    now,
  });

  await database.prepare();
  await labourNeed.fillWhenEmpty();
  if (config.admin) await accounts.ensureAdmin(config.admin.email, config.admin.password);
  await indexer.start();
  const closeExpiredNow = (): Promise<void> => closeExpired({ store: openingStore, project, now });
  const sweep = repeat(
    async () => {
      await accounts.removeExpiredSessions();
      await closeExpiredNow();
    },
    hourly,
    (err) => log.error({ err }, 'hourly sweep failed'),
  );

  return {
    config,
    log,
    isKnownCode,
    logLook,
    accounts,
    codeLists: codeListsOf(tables),
    employers: createEmployerService({
      store: employerStore,
      isKnownCode,
      onRenamed: openingSource.employerRenamed,
      now,
    }),
    labourNeed,
    listOwnOpenings: createListOwnOpenings({ store: openingStore, presenter }),
    matching: createMatchingService({
      ranking,
      weightsStore,
      look: participants.look,
      logLook,
      findParticipants: participantStore.findMany,
      findOpening: reader.find,
      openingCards: reader.cards,
      among: search.among,
      now,
    }),
    openings: createOpeningService({ store: openingStore, presenter, isKnownCode, project, now }),
    participants,
    probes: { database: database.ping },
    search,
    suggestions: createSuggestionService({
      index,
      suggestFromTables: createSuggestFromTables(tables),
      visibilityFor,
      now,
    }),
    closeExpired: closeExpiredNow,
    async close() {
      await Promise.all([sweep.stop(), indexer.stop()]);
      await ranking.close();
      await index.close();
      await database.close();
    },
  };
}
