import { NotFound } from '#server/errors.ts';
import type { Feature } from '#server/feature.ts';
import type { AccountsFeature } from '#server/features/accounts/accounts-feature.ts';
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
import { chooseNewsMail, getNewsMail, stopNewsMail } from '#shared/news/news-mail-endpoints.ts';
import type { ParticipantExport } from '#shared/rights/export-endpoints.ts';
import { createNewsMail } from './news-mail.ts';
import { createNewsMailService } from './news-mail-service.ts';
import { createNewsMailStore } from './news-mail-store.ts';
import { createNewsService } from './news-service.ts';
import { createSeenStore } from './seen-store.ts';
import { createStopTokens } from './stop-token.ts';

export interface NewsFeature extends Feature {
  held(participantId: string): Promise<Pick<ParticipantExport, 'newsMail'>>;
  forget(participantIds: readonly string[]): Promise<void>;
}

interface Others {
  openings: Pick<OpeningsFeature, 'published'>;
  participants: Pick<ParticipantsFeature, 'read' | 'hiddenFrom' | 'find'>;
  search: Pick<SearchFeature, 'search'>;
  matching: Pick<MatchingFeature, 'matches'>;
  saved: Pick<SavedFeature, 'searches'>;
  findAccount: AccountsFeature['find'];
}

/** What is new for participants, and for those who help them. */
export function createNewsFeature(
  { connection, ranking, config: { smtp, siteUrl }, looksKey, log, now }: Foundation,
  { openings, participants, search, matching, saved, findAccount }: Others,
): NewsFeature {
  const store = createSeenStore(connection);
  const news = createNewsService({
    store,
    ranking,
    participants,
    published: openings.published,
    search: search.search,
    matches: matching.matches,
    searches: saved.searches,
    now,
  });
  const mailStore = createNewsMailStore(connection);
  const addressOf = (path: string): string => new URL(path, siteUrl).href;
  const mails = createNewsMailService({
    store: mailStore,
    tokens: createStopTokens(looksKey),
    news,
    newestPublished: openings.published.newestPublished,
    findAccount,
    findParticipant: participants.find,
    send: smtp && createNewsMail(smtp, addressOf, log),
    now,
  });
  return {
    async held(participantId) {
      const mail = await mailStore.find(participantId);
      return { newsMail: mail && { pace: mail.pace, chosenAt: mail.at.toISOString() } };
    },
    async forget(participantIds) {
      await store.removeOfParticipants(participantIds);
      await mailStore.removeOfParticipants(participantIds);
    },
    sweep: mails.round,
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
      serve(getNewsMail, ({ account }) => mails.own(account)),
      serve(chooseNewsMail, ({ account, body }) => mails.choose(account, body.pace)),
      serve(stopNewsMail, async ({ params }) => {
        if (!(await mails.stop(params.token))) throw new NotFound();
      }),
    ],
  };
}
