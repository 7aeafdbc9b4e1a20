import { Forbidden } from '#server/errors.ts';
import type { LogLook } from '#server/features/access-log/access-log-feature.ts';
import { type Route, serve } from '#server/http/serve.ts';
import {
  getOwnWhatIf,
  getWeights,
  getWhatIf,
  listCandidates,
  listMatches,
  listOwnMatches,
} from '#shared/matching/match-endpoints.ts';
import type { MatchingService } from './matching-service.ts';

const matchesOfOne = 'GET /api/participants/:id/matches';
const whatIfOfOne = 'GET /api/participants/:id/what-if';

export function matchingRoutes(matching: MatchingService, logLook: LogLook): Route[] {
  return [
    serve(
      listMatches,
      ({ account, params, query, language }) =>
        matching.matches(account, params.id, query, matchesOfOne, language),
      {
        onForbidden: (account, { id }) =>
          logLook({ account, endpoint: matchesOfOne, participantIds: [id], isAllowed: false }),
      },
    ),
    serve(listOwnMatches, ({ account, query, language }) => {
      if (account.participantId === undefined) throw new Forbidden();
      return matching.matches(
        account,
        account.participantId,
        query,
        'GET /api/me/matches',
        language,
      );
    }),
    serve(getWhatIf, ({ account, params }) => matching.whatIf(account, params.id, whatIfOfOne), {
      onForbidden: (account, { id }) =>
        logLook({ account, endpoint: whatIfOfOne, participantIds: [id], isAllowed: false }),
    }),
    serve(getOwnWhatIf, ({ account }) => {
      if (account.participantId === undefined) throw new Forbidden();
      return matching.whatIf(account, account.participantId, 'GET /api/me/what-if');
    }),
    serve(listCandidates, ({ account, params, query }) =>
      matching.candidates(account, params.id, query),
    ),
    serve(getWeights, ({ account, params }) => matching.weights(account, params.number)),
  ];
}
