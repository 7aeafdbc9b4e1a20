import type { Connection } from 'mongoose';
import type { Ranking } from '#server/matching/ranking.ts';
import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { Indexer } from '#server/search/indexer.ts';
import type { ProjectionSources } from '#server/search/projection.ts';
import type { SearchIndex } from '#server/search/search-index.ts';
import type { IsKnownCode } from '#server/validation/known-codes.ts';
import { createAccessLogStore } from './features/access-log/access-log-store.ts';
import { type AccountService, createAccountService } from './features/accounts/account-service.ts';
import { createAccountStore } from './features/accounts/account-store.ts';
import { createSessionStore } from './features/accounts/session-store.ts';
import {
  createEmployerService,
  type EmployerService,
} from './features/employers/employer-service.ts';
import { createEmployerStore } from './features/employers/employer-store.ts';
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
import { createOpeningStore } from './features/openings/opening-store.ts';
import { createListOwnOpenings, type ListOwnOpenings } from './features/openings/own-openings.ts';
import { createOpeningPresenter } from './features/openings/present-openings.ts';
import {
  createParticipantService,
  type LogLook,
  type ParticipantService,
} from './features/participants/participant-service.ts';
import { createParticipantStore } from './features/participants/participant-store.ts';
import { createFindPlaces, type FindPlaces } from './features/places/find-places.ts';
import { type CodeLists, codeListsOf } from './features/reference/code-lists.ts';
import { createLabelFacets } from './features/search/facet-labels.ts';
import { createResolveNear } from './features/search/near.ts';
import { createSearchService, type SearchService } from './features/search/search-service.ts';
import {
  createSuggestionService,
  type SuggestionService,
} from './features/search/suggestion-service.ts';
import { createSuggestFromTables } from './features/search/table-suggestions.ts';
import { createCodeLookup } from './reference/code-lookup.ts';

/** What the features stand on, whichever engines are behind it. */
export interface Foundation {
  connection: Connection;
  tables: ReferenceTables;
  sources: ProjectionSources;
  index: SearchIndex;
  ranking: Ranking;
  indexer: Pick<Indexer, 'openingChanged' | 'participantChanged'>;
  isDemo: boolean;
  now: () => Date;
}

/** Every feature's service, handed the narrow functions that it needs of the others. */
export interface Services {
  isKnownCode: IsKnownCode;
  logLook: LogLook;
  accounts: AccountService;
  codeLists: CodeLists;
  employers: EmployerService;
  findPlaces: FindPlaces;
  labourNeed: LabourNeedService;
  listOwnOpenings: ListOwnOpenings;
  matching: MatchingService;
  openings: OpeningService;
  participants: ParticipantService;
  search: SearchService;
  suggestions: SuggestionService;
  /** Closes openings long past their deadline. */
  closeExpired(): Promise<void>;
}

export function createServices({
  connection,
  tables,
  sources,
  index,
  ranking,
  indexer,
  isDemo,
  now,
}: Foundation): Services {
  const openingStore = createOpeningStore(connection);
  const employerStore = createEmployerStore(connection);
  const participantStore = createParticipantStore(connection);
  const accessLog = createAccessLogStore(connection);

  const isKnownCode = createCodeLookup(
    tables,
    async (id) => (await employerStore.find(id)) !== undefined,
  );
  const logLook: LogLook = ({ account, ...look }) =>
    accessLog.append({ ...look, accountId: account.id, at: now() });
  const presenter = createOpeningPresenter({ tables, employerNames: employerStore.names });
  const reader = createOpeningReader({ store: openingStore, presenter });
  const participants = createParticipantService({
    store: participantStore,
    isKnownCode,
    logLook,
    project: indexer.participantChanged,
    now,
  });
  const search = createSearchService({
    index,
    fallback: createBrowseStore(connection, tables),
    resolveNear: createResolveNear({
      findParticipant: participantStore.find,
      municipalities: tables.municipalities,
    }),
    labelFacets: createLabelFacets(tables),
    visibilityFor,
    openingCards: reader.cards,
    now,
  });

  return {
    isKnownCode,
    logLook,
    accounts: createAccountService({
      accounts: createAccountStore(connection),
      sessions: createSessionStore(connection),
      isDemo,
      now,
    }),
    codeLists: codeListsOf(tables),
    employers: createEmployerService({
      store: employerStore,
      isKnownCode,
      onRenamed: sources.openings.employerRenamed,
      now,
    }),
    findPlaces: createFindPlaces(tables),
    labourNeed: createLabourNeedService({
      store: createLabourNeedStore(connection),
      survey: tables.labourNeed,
      now,
    }),
    listOwnOpenings: createListOwnOpenings({ store: openingStore, presenter }),
    matching: createMatchingService({
      ranking,
      weightsStore: createWeightsStore(connection),
      look: participants.look,
      logLook,
      findParticipants: participantStore.findMany,
      findOpening: reader.find,
      openingCards: reader.cards,
      among: search.among,
      now,
    }),
    openings: createOpeningService({
      store: openingStore,
      presenter,
      isKnownCode,
      project: indexer.openingChanged,
      now,
    }),
    participants,
    search,
    suggestions: createSuggestionService({
      index,
      suggestFromTables: createSuggestFromTables(tables),
      visibilityFor,
      now,
    }),
    closeExpired: () => closeExpired({ store: openingStore, project: indexer.openingChanged, now }),
  };
}
