import type { Feature } from '#server/feature.ts';
import type { OpeningsFeature } from '#server/features/openings/openings-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { serve } from '#server/http/serve.ts';
import {
  type HeldSavedOpening,
  listSavedIds,
  listSavedOpenings,
  saveOpening,
  unsaveOpening,
} from '#shared/saved/saved-opening-endpoints.ts';
import {
  getSavedSearch,
  type HeldSavedSearch,
  listSavedSearches,
  removeSearch,
  renameSearch,
  saveSearch,
} from '#shared/saved/saved-search-endpoints.ts';
import { createSavedOpeningStore } from './saved-opening-store.ts';
import { createSavedOpenings, toHeld } from './saved-openings.ts';
import { createSavedSearchStore } from './saved-search-store.ts';
import { createSavedSearches, type SavedSearches, toHeldSearch } from './saved-searches.ts';

export interface SavedFeature extends Feature {
  searches: SavedSearches;
  held(
    participantId: string,
  ): Promise<{ savedOpenings: HeldSavedOpening[]; savedSearches: HeldSavedSearch[] }>;
  forget(participantIds: readonly string[]): Promise<void>;
}

/** What participants put aside for themselves: openings, and searches. */
export function createSavedFeature(
  { connection, now }: Pick<Foundation, 'connection' | 'now'>,
  { openings }: { openings: Pick<OpeningsFeature, 'reader'> },
): SavedFeature {
  const openingStore = createSavedOpeningStore(connection);
  const searchStore = createSavedSearchStore(connection);
  const saved = createSavedOpenings({ store: openingStore, openings: openings.reader, now });
  const searches = createSavedSearches(searchStore, now);
  return {
    searches,
    async held(participantId) {
      return {
        savedOpenings: (await openingStore.ofParticipant(participantId)).map(toHeld),
        savedSearches: (await searchStore.ofParticipant(participantId)).map(toHeldSearch),
      };
    },
    async forget(participantIds) {
      await openingStore.removeOfParticipants(participantIds);
      await searchStore.removeOfParticipants(participantIds);
    },
    routes: [
      serve(listSavedOpenings, (request) => saved.page(request, request.query)),
      serve(listSavedIds, ({ account }) => saved.ids(account)),
      serve(saveOpening, (request) => saved.save(request, request.params.openingId)),
      serve(unsaveOpening, ({ account, params }) => saved.remove(account, params.openingId)),
      serve(listSavedSearches, ({ account }) => searches.list(account)),
      serve(saveSearch, ({ account, body, newId }) => searches.save(account, body, newId)),
      serve(getSavedSearch, ({ account, params }) => searches.read(account, params.id)),
      serve(renameSearch, ({ account, params, body }) => searches.rename(account, params.id, body)),
      serve(removeSearch, ({ account, params }) => searches.remove(account, params.id)),
    ],
  };
}
