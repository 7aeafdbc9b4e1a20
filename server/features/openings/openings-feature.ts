import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { type BrowseStore, createBrowseStore } from './browse-store.ts';
import { CardMemory } from './card-memory.ts';
import { closeExpired } from './close-expired.ts';
import { createHowFar } from './how-far.ts';
import { createOpeningPlaces, type OpeningPlaces } from './opening-places.ts';
import { createOpeningPlacesStore } from './opening-places-store.ts';
import { readerOf, visibilityFor } from './opening-policy.ts';
import { createOpeningReader, type OpeningReader } from './opening-reader.ts';
import { openingRoutes } from './opening-routes.ts';
import { createOpeningService } from './opening-service.ts';
import { createOpeningStore, type OpeningStore } from './opening-store.ts';
import { createFindOver, type FindOver } from './over-opening.ts';
import { createListOwnOpenings } from './own-openings.ts';
import { createOpeningPresenter } from './present-openings.ts';

export interface OpeningsFeature extends Feature {
  /** Openings for other features: only what the caller may see. */
  reader: OpeningReader;
  visibilityFor: typeof visibilityFor;
  readerOf: typeof readerOf;
  /** How often cards, or what they are ranked by, have changed here: while the number is the same, so are they. */
  cardChanges(): number;
  /** Answers a search from the database. */
  browse: BrowseStore;
  places: OpeningPlaces;
  published: Pick<OpeningStore, 'publishedAfter' | 'newestPublished'>;
  findOver: FindOver;
  /** An employer has another name: its openings are shown, and indexed, with it. */
  employerRenamed(employerId: string): Promise<void>;
}

interface Others {
  /** What was waiting for an opening is over. */
  onClosed: (id: string) => Promise<void>;
  /** Stays at an employer that led to no job there, for advisors. */
  churnAt: (account: Account, employerId: string) => Promise<number | undefined>;
  findParticipant: (id: string) => Promise<Participant | undefined>;
}

export function createOpeningsFeature(
  {
    connection,
    tables,
    isKnownCode,
    sources,
    indexer,
    ranking,
    now,
  }: Pick<
    Foundation,
    'connection' | 'tables' | 'isKnownCode' | 'sources' | 'indexer' | 'ranking' | 'now'
  >,
  { onClosed, churnAt, findParticipant }: Others,
): OpeningsFeature {
  const store = createOpeningStore(connection);
  const project = indexer.openingChanged;
  const presenter = createOpeningPresenter({ tables, employerNames: sources.employerNames });
  const memory = new CardMemory();
  let renamed = 0;
  const service = createOpeningService({
    store,
    presenter,
    isKnownCode,
    project,
    onClosed,
    now,
  });
  const knownRevision = ranking.openingRevision;
  const reader = createOpeningReader({ store, presenter, memory, knownRevision });
  const listOwn = createListOwnOpenings({ store, cardsOf: reader.cardsOf, tables });
  const howFar = createHowFar({ findParticipant, municipalities: tables.municipalities });
  return {
    reader,
    visibilityFor,
    readerOf,
    cardChanges: () => ranking.changes() + renamed,
    published: store,
    places: createOpeningPlaces(createOpeningPlacesStore(connection, now), project),
    browse: createBrowseStore(connection, tables),
    findOver: createFindOver(store, now),
    async employerRenamed(employerId) {
      await sources.openings.employerRenamed(employerId);
      memory.forgetEmployer(employerId);
      renamed++;
    },
    routes: openingRoutes(service, listOwn, churnAt, howFar),
    sweep: () => closeExpired({ store, project, onClosed, now }),
  };
}
