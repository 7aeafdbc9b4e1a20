import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import type { HeldPlacement } from '#shared/placements/placement.ts';
import { type PlacementOrigin, placementDraft } from './placement-draft-rules.ts';
import { createPlacementStore, type PlacementStore } from './placement-store.ts';

export type MakePlacement = (origin: Omit<PlacementOrigin, 'occupationTitle'>) => Promise<void>;

export interface PlacementsFeature extends Feature, Pick<PlacementStore, 'ofParticipant'> {
  /** A draft from an accepted referral, once. */
  make: MakePlacement;
  /** The days on which placements ended, by id. */
  endedOn(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** All of these participants. */
  forget(participantIds: readonly string[]): Promise<void>;
}

export function createPlacementsFeature({
  connection,
  tables,
}: Pick<Foundation, 'connection' | 'tables'>): PlacementsFeature {
  const store = createPlacementStore(connection);
  return {
    async make(origin) {
      const occupationTitle = tables.names.nb.occupation(origin.opening.occupation);
      const draft: HeldPlacement = placementDraft({ ...origin, occupationTitle });
      await store.insert(draft);
    },
    // Drafts do not end.
    endedOn: async () => new Map(),
    ofParticipant: store.ofParticipant,
    forget: store.removeOfParticipants,
  };
}
