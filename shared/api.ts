import { accountEndpoints } from './accounts/account-endpoints.ts';
import { listAccountEvents } from './accounts/account-event.ts';
import { invitationEndpoints } from './accounts/invitation-endpoints.ts';
import { noticeEndpoints } from './accounts/own-notices.ts';
import { providerEndpoints } from './accounts/provider-endpoints.ts';
import { secondFactorEndpoints } from './accounts/second-factor-endpoints.ts';
import { sessionEndpoints } from './accounts/session-endpoints.ts';
import { activityEndpoints } from './activities/activity.ts';
import { employerEndpoints } from './employers/employer-endpoints.ts';
import { healthEndpoints } from './health/health-endpoints.ts';
import { getHistory } from './history/history-endpoints.ts';
import { labourNeedEndpoints } from './labour-need/labour-need-endpoints.ts';
import { lookEndpoints } from './looks/look-endpoints.ts';
import { matchEndpoints } from './matching/match-endpoints.ts';
import { newsEndpoints } from './news/news-endpoints.ts';
import { newsMailEndpoints } from './news/news-mail-endpoints.ts';
import { noteEndpoints } from './notes/note-endpoints.ts';
import { openingEndpoints } from './openings/opening-endpoints.ts';
import { outcomeEndpoints } from './outcomes/outcome-endpoints.ts';
import { participantEndpoints } from './participants/participant-endpoints.ts';
import { placementEndpoints } from './placements/placement-endpoints.ts';
import { placeEndpoints } from './places/place-endpoints.ts';
import { planEndpoints } from './plans/plan-endpoints.ts';
import { referenceEndpoints } from './reference/reference-endpoints.ts';
import { referralEndpoints } from './referrals/referral-endpoints.ts';
import { shortlistEndpoints } from './referrals/shortlist-endpoints.ts';
import { retentionEndpoints } from './retention/retention-endpoints.ts';
import { archiveEndpoints } from './rights/archive-endpoints.ts';
import { rightsEndpoints } from './rights/export-endpoints.ts';
import { savedOpeningEndpoints } from './saved/saved-opening-endpoints.ts';
import { savedSearchEndpoints } from './saved/saved-search-endpoints.ts';
import { siteEndpoints } from './site/site-endpoints.ts';
import { suggestionEndpoints } from './suggestions/suggestion-endpoints.ts';
import { todayEndpoints } from './today/today-endpoints.ts';

/** Every endpoint there is, in the order of the API document: one line per feature. */
export const api = [
  ...healthEndpoints,
  ...siteEndpoints,
  ...sessionEndpoints,
  ...secondFactorEndpoints,
  ...noticeEndpoints,
  ...providerEndpoints,
  ...invitationEndpoints,
  ...accountEndpoints,
  listAccountEvents,
  ...referenceEndpoints,
  ...placeEndpoints,
  ...suggestionEndpoints,
  ...openingEndpoints,
  ...employerEndpoints,
  ...participantEndpoints,
  ...matchEndpoints,
  ...savedOpeningEndpoints,
  ...savedSearchEndpoints,
  ...newsEndpoints,
  ...newsMailEndpoints,
  ...shortlistEndpoints,
  ...referralEndpoints,
  ...planEndpoints,
  ...placementEndpoints,
  ...outcomeEndpoints,
  ...activityEndpoints,
  ...noteEndpoints,
  getHistory,
  ...todayEndpoints,
  ...lookEndpoints,
  ...rightsEndpoints,
  ...archiveEndpoints,
  ...retentionEndpoints,
  ...labourNeedEndpoints,
] as const;

/** Endpoints by `METHOD /path`: the web's client imports this as a type only. */
export type Api = {
  [E in (typeof api)[number] as `${E['method']} ${E['path']}`]: E;
};
