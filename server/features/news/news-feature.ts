import type { Feature } from '#server/feature.ts';
import type { MatchingFeature } from '#server/features/matching/matching-feature.ts';
import type { OpeningsFeature } from '#server/features/openings/openings-feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { SavedFeature } from '#server/features/saved/saved-feature.ts';
import type { SearchFeature } from '#server/features/search/search-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { serve } from '#server/http/serve.ts';
import {
  getNewsOf,
  getOwnNews,
  listNews,
  seeNewsOf,
  seeOwnNews,
  seeSearch,
} from '#shared/news/news-endpoints.ts';
import { createNewsService } from './news-service.ts';
import { createSeenStore } from './seen-store.ts';

export interface NewsFeature extends Feature {
  forget(participantIds: readonly string[]): Promise<void>;
}

interface Others {
  openings: Pick<OpeningsFeature, 'publishedAfter'>;
  participants: Pick<ParticipantsFeature, 'read' | 'hiddenFrom'>;
  search: Pick<SearchFeature, 'search'>;
  matching: Pick<MatchingFeature, 'matches'>;
  saved: Pick<SavedFeature, 'searches'>;
}

/** What is new for participants, and for those who help them. */
export function createNewsFeature(
  { connection, ranking, now }: Pick<Foundation, 'connection' | 'ranking' | 'now'>,
  { openings, participants, search, matching, saved }: Others,
): NewsFeature {
  const store = createSeenStore(connection);
  const news = createNewsService({
    store,
    ranking,
    participants,
    publishedAfter: openings.publishedAfter,
    search: search.search,
    matches: matching.matches,
    searches: saved.searches,
    now,
  });
  return {
    forget: store.removeOfParticipants,
    routes: [
      serve(getOwnNews, (request) => news.own(request)),
      serve(seeOwnNews, ({ account, body }) =>
        news.seen(account, account.participantId ?? '', body.until),
      ),
      serve(seeSearch, ({ account, params, body }) =>
        news.seenSearch(account, params.id, body.until),
      ),
      serve(getNewsOf, (request) => news.of(request, request.params.id)),
      serve(seeNewsOf, ({ account, params, body }) => news.seen(account, params.id, body.until)),
      serve(listNews, ({ account }) => news.all(account)),
    ],
  };
}
