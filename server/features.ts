import { isAdvisor } from '#shared/codes.ts';
import type { Feature } from './feature.ts';
import {
  type AccountsFeature,
  createAccountsFeature,
} from './features/accounts/accounts-feature.ts';
import { createActivitiesFeature } from './features/activities/activities-feature.ts';
import {
  createEmployersFeature,
  type EmployersFeature,
} from './features/employers/employers-feature.ts';
import { createHealthFeature } from './features/health/health-feature.ts';
import { createHistoryFeature } from './features/history/history-feature.ts';
import {
  createIdempotencyFeature,
  type IdempotencyFeature,
} from './features/idempotency/idempotency-feature.ts';
import { createLabourNeedFeature } from './features/labour-need/labour-need-feature.ts';
import { createLooksFeature, type LooksFeature } from './features/looks/looks-feature.ts';
import { createMatchingFeature } from './features/matching/matching-feature.ts';
import { createNewsFeature } from './features/news/news-feature.ts';
import { createNotesFeature } from './features/notes/notes-feature.ts';
import {
  createOpeningsFeature,
  type OpeningsFeature,
} from './features/openings/openings-feature.ts';
import { createOutcomesFeature } from './features/outcomes/outcomes-feature.ts';
import {
  createParticipantsFeature,
  type ParticipantsFeature,
} from './features/participants/participants-feature.ts';
import type { DoerOf } from './features/placements/placement-acts.ts';
import {
  createPlacementsFeature,
  type PlacementsFeature,
} from './features/placements/placements-feature.ts';
import { createPlacesFeature } from './features/places/places-feature.ts';
import { createPlansFeature } from './features/plans/plans-feature.ts';
import { createReferenceFeature } from './features/reference/reference-feature.ts';
import {
  createReferralsFeature,
  type ReferralsFeature,
} from './features/referrals/referrals-feature.ts';
import { createRetentionFeature } from './features/retention/retention-feature.ts';
import { createRightsFeature } from './features/rights/rights-feature.ts';
import { createSavedFeature } from './features/saved/saved-feature.ts';
import { createSearchFeature } from './features/search/search-feature.ts';
import { createSiteFeature, type SiteFeature } from './features/site/site-feature.ts';
import { createNoteOpened } from './features/today/note-opened.ts';
import { createOpenedStore } from './features/today/opened-store.ts';
import { createTodayFeature } from './features/today/today-feature.ts';
import type { Foundation } from './foundation.ts';

/** The features by name; those that others ask for functions are known more closely. */
export interface Features extends Readonly<Record<string, Feature>> {
  accounts: AccountsFeature;
  employers: EmployersFeature;
  idempotency: IdempotencyFeature;
  looks: LooksFeature;
  site: SiteFeature;
}

/** Makes every feature from the foundation and the narrow functions that it needs of the others. */
export function createFeatures(foundation: Foundation): Features {
  const doerOf: DoerOf = async ({ id, role, displayName }) => {
    const service = isAdvisor(role) ? (await accounts.find(id))?.service : undefined;
    return { role, displayName, ...(service && { service }) };
  };
  const opened = createOpenedStore(foundation.connection);
  const noteOpened = createNoteOpened(opened, foundation.now);
  const openings: OpeningsFeature = createOpeningsFeature(foundation, {
    onClosed: (id) => referrals.openingClosed(id),
    churnAt: (account, employerId) => placements.churnAt(account, employerId),
    findParticipant: (id) => participants.find(id),
  });
  // Each of the two asks the other who somebody is, long after both are made.
  const participants: ParticipantsFeature = createParticipantsFeature(foundation, {
    findAccount: (id) => accounts.find(id),
    doerOf,
    churnOf: (id) => placements.churnOf(id),
  });
  const employers = createEmployersFeature(foundation, openings);
  const accounts: AccountsFeature = createAccountsFeature(foundation, { employers, participants });
  const search = createSearchFeature(foundation, { openings, participants });
  const looks = createLooksFeature(foundation, { participants, accounts });
  const idempotency = createIdempotencyFeature(foundation);
  const placements: PlacementsFeature = createPlacementsFeature(foundation, {
    participants,
    release: (referralId, over) => referrals.release(referralId, over),
    doerOf,
    opened: noteOpened,
  });
  const outcomes = createOutcomesFeature(foundation, { participants, placements, doerOf });
  const activities = createActivitiesFeature(foundation, { participants, placements });
  const notes = createNotesFeature(foundation, { participants, doerOf });
  const matching = createMatchingFeature(foundation, {
    openings,
    participants,
    search,
    openReferrals: {
      of: (participantId) => referrals.open.of(participantId),
      at: (openingId, participantIds) => referrals.open.at(openingId, participantIds),
    },
  });
  const referrals: ReferralsFeature = createReferralsFeature(foundation, {
    openings,
    participants,
    matching,
    placements,
    idempotency,
    doerOf,
    opened: noteOpened,
  });
  const saved = createSavedFeature(foundation, { openings });
  const news = createNewsFeature(foundation, {
    openings,
    participants,
    search,
    matching,
    saved,
    findAccount: accounts.find,
  });
  const plans = createPlansFeature(foundation, {
    openings,
    participants,
    search,
    matching,
    referrals,
  });
  const rights = createRightsFeature(foundation, {
    participants,
    accounts,
    looks,
    idempotency,
    referrals,
    placements,
    outcomes,
    activities,
    notes,
    opened,
    plans,
    saved,
    news,
  });
  return {
    openings,
    participants,
    search,
    health: createHealthFeature(foundation),
    site: createSiteFeature(foundation),
    idempotency,
    accounts,
    looks,
    retention: createRetentionFeature(foundation, { participants, rights }),
    rights,
    plans,
    saved,
    news,
    places: createPlacesFeature(foundation),
    reference: createReferenceFeature(foundation),
    employers,
    labourNeed: createLabourNeedFeature(foundation),
    matching,
    referrals,
    placements,
    outcomes,
    activities,
    notes,
    today: createTodayFeature(foundation, {
      openings,
      participants,
      referrals,
      placements,
      outcomes,
      activities,
      notes,
      opened,
    }),
    history: createHistoryFeature({
      openings,
      participants,
      referrals,
      placements,
      outcomes,
      notes,
    }),
  };
}
