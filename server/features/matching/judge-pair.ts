import type { MatchingTables } from '#server/matching/matching-tables.ts';
import type { JudgedPair, Ranking } from '#server/matching/ranking.ts';
import { whyOpeningIsUnrankable, whyParticipantIsUnrankable } from '#server/matching/unrankable.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { WeightsStore } from './weights-store.ts';

/** One pair as the ranking sees it; undefined where it cannot be ranked. */
export type JudgePair = (
  participant: Participant,
  opening: StoredOpening,
) => Promise<JudgedPair | undefined>;

interface Dependencies {
  ranking: Pick<Ranking, 'pair'>;
  tables: MatchingTables;
  weightsStore: Pick<WeightsStore, 'inForce'>;
  now: () => Date;
}

export function createJudgePair({ ranking, tables, weightsStore, now }: Dependencies): JudgePair {
  return async (participant, opening) => {
    const why =
      whyParticipantIsUnrankable(participant, tables) ?? whyOpeningIsUnrankable(opening, tables);
    if (why !== undefined) return undefined;
    const weights = await weightsStore.inForce(participant.municipality);
    return ranking.pair(participant, opening, { today: osloDayOf(now()), weights });
  };
}
