import type { Feature } from '#server/feature.ts';
import type { OpeningsFeature } from '#server/features/openings/openings-feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { OpenReferrals } from '#server/features/referrals/open-referrals.ts';
import type { SearchFeature } from '#server/features/search/search-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { createCandidatesService } from './candidates-service.ts';
import { createJudgePair, type JudgePair } from './judge-pair.ts';
import { matchingRoutes } from './matching-routes.ts';
import { createMatchingService, type MatchingService } from './matching-service.ts';
import { createPrepareMatch } from './prepare-match.ts';
import { createWeightsService } from './weights-service.ts';
import { createWeightsStore, type WeightsStore } from './weights-store.ts';

interface Needs {
  openings: Pick<OpeningsFeature, 'reader'>;
  participants: Pick<ParticipantsFeature, 'read' | 'findMany' | 'hiddenFrom'>;
  search: Pick<SearchFeature, 'among' | 'keep'>;
  openReferrals: OpenReferrals;
}

export interface MatchingFeature extends Feature {
  judge: JudgePair;
  /** Openings ranked for a participant. */
  matches: MatchingService['matches'];
  /** Those in force in a municipality. */
  weightsOf: WeightsStore['inForce'];
}

export function createMatchingFeature(
  {
    connection,
    ranking,
    tables,
    now,
  }: Pick<Foundation, 'connection' | 'ranking' | 'tables' | 'now'>,
  { openings, participants, search, openReferrals }: Needs,
): MatchingFeature {
  const weightsStore = createWeightsStore(connection);
  const prepareMatch = createPrepareMatch();
  const service = createMatchingService({
    ranking,
    tables,
    prepareMatch,
    weightsStore,
    readParticipant: participants.read,
    openingCards: openings.reader.cards,
    among: search.among,
    keep: search.keep,
    openReferrals,
    now,
  });
  const candidates = createCandidatesService({
    ranking,
    tables,
    prepareMatch,
    weightsStore,
    findParticipants: participants.findMany,
    hiddenFrom: participants.hiddenFrom,
    findOpening: openings.reader.find,
    openReferrals,
    now,
  });
  return {
    matches: service.matches,
    weightsOf: weightsStore.inForce,
    judge: createJudgePair({ ranking, tables, weightsStore, now }),
    routes: matchingRoutes(service, candidates, createWeightsService(weightsStore)),
  };
}
