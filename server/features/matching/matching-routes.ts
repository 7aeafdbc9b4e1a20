import { Forbidden } from '#server/errors.ts';
import { type Route, serve } from '#server/http/serve.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { matchesReply, pillarScores } from '#shared/matching/match.ts';
import {
  getOwnWhatIf,
  getWeights,
  getWhatIf,
  listCandidates,
  listLeftOut,
  listLeftOutCandidates,
  listMatches,
  listOpened,
  listOwnLeftOut,
  listOwnMatches,
  listOwnOpened,
  putWeights,
  tryWeights,
} from '#shared/matching/match-endpoints.ts';
import { openingCard } from '#shared/openings/opening.ts';
import type { CandidatesService } from './candidates-service.ts';
import type { MatchingService } from './matching-service.ts';
import type { WeightsService } from './weights-service.ts';

const ofOpenings = [openingCard, pillarScores];

export function matchingRoutes(
  matching: MatchingService,
  candidates: CandidatesService,
  weights: WeightsService,
): Route[] {
  return [
    serve(
      listMatches,
      ({ account, params, query, language }) =>
        matching.matchList(account, params.id, query, language),
      [matchesReply],
    ),
    serve(
      listOwnMatches,
      ({ account, query, language }) =>
        matching.matchList(account, ownId(account), query, language),
      [matchesReply],
    ),
    serve(
      listLeftOut,
      ({ account, params, query, language }) =>
        matching.leftOut(account, params.id, query, language),
      ofOpenings,
    ),
    serve(
      listOwnLeftOut,
      ({ account, query, language }) => matching.leftOut(account, ownId(account), query, language),
      ofOpenings,
    ),
    serve(getWhatIf, ({ account, params }) => matching.whatIf(account, params.id)),
    serve(getOwnWhatIf, ({ account }) => matching.whatIf(account, ownId(account))),
    serve(
      listOpened,
      ({ account, params, query, language }) =>
        matching.opened(account, params.id, query, language),
      ofOpenings,
    ),
    serve(
      listOwnOpened,
      ({ account, query, language }) => matching.opened(account, ownId(account), query, language),
      ofOpenings,
    ),
    serve(
      listCandidates,
      ({ account, params, query }) => candidates.candidates(account, params.id, query),
      [pillarScores],
    ),
    serve(listLeftOutCandidates, ({ account, params, query }) =>
      candidates.leftOut(account, params.id, query),
    ),
    serve(getWeights, ({ account, params }) => weights.read(account, params.number)),
    serve(putWeights, ({ account, params, body }) => weights.set(account, params.number, body)),
    serve(
      tryWeights,
      ({ account, params, query, language }) =>
        matching.tryWeights(account, params.id, query, language),
      [openingCard],
    ),
  ];
}

function ownId({ participantId }: Account): string {
  if (participantId === undefined) throw new Forbidden();
  return participantId;
}
