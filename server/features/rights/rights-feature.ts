import { createHash } from 'node:crypto';
import type { Feature } from '#server/feature.ts';
import type { AccountsFeature } from '#server/features/accounts/accounts-feature.ts';
import type { ActivitiesFeature } from '#server/features/activities/activities-feature.ts';
import type { IdempotencyFeature } from '#server/features/idempotency/idempotency-feature.ts';
import type { LooksFeature } from '#server/features/looks/looks-feature.ts';
import type { NewsFeature } from '#server/features/news/news-feature.ts';
import type { NotesFeature } from '#server/features/notes/notes-feature.ts';
import type { OutcomesFeature } from '#server/features/outcomes/outcomes-feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { PlacementsFeature } from '#server/features/placements/placements-feature.ts';
import type { PlansFeature } from '#server/features/plans/plans-feature.ts';
import type { ReferralsFeature } from '#server/features/referrals/referrals-feature.ts';
import type { SavedFeature } from '#server/features/saved/saved-feature.ts';
import type { OpenedStore } from '#server/features/today/opened-store.ts';
import type { Foundation } from '#server/foundation.ts';
import { createSealing } from '#server/sealed-secret.ts';
import { type Repeated, repeat } from '#server/search/repeat.ts';
import { createArchiveService } from './archive-service.ts';
import { createEraseService } from './erase-service.ts';
import { createErasedIds } from './erased-ids.ts';
import { createErasureStore } from './erasure-store.ts';
import { createExportService } from './export-service.ts';
import { rightsRoutes } from './rights-routes.ts';

export interface RightsFeature extends Feature {
  /** Whether the archive's package is of the case as it is now: of this version, and of what stands beside it. */
  isArchived(id: string, version: number): Promise<boolean>;
}

interface Others {
  participants: Pick<
    ParticipantsFeature,
    'read' | 'readAsStored' | 'noteArchived' | 'isArchived' | 'standing' | 'remove' | 'changesOf'
  >;
  accounts: Pick<AccountsFeature, 'heldOfParticipant' | 'erasing'>;
  looks: Pick<LooksFeature, 'looksAt' | 'forget'>;
  idempotency: Pick<IdempotencyFeature, 'keys'>;
  referrals: Pick<ReferralsFeature, 'held'>;
  placements: Pick<PlacementsFeature, 'ofParticipant' | 'stamp' | 'forget'>;
  outcomes: Pick<OutcomesFeature, 'held' | 'forget'>;
  activities: Pick<ActivitiesFeature, 'held' | 'stamp' | 'forget'>;
  notes: Pick<NotesFeature, 'held' | 'forget'>;
  opened: Pick<OpenedStore, 'removeOfParticipants'>;
  plans: Pick<PlansFeature, 'forget'>;
  saved: Pick<SavedFeature, 'held' | 'forget'>;
  news: Pick<NewsFeature, 'held' | 'forget'>;
}

/** What was begun is ended within a minute, also where the server that began it is gone. */
const rhythm = { pauseMs: 15_000, longestPauseMs: 30_000 };

/** Whatever was asked before somebody was erased has been answered by then. */
const longestRequestMs = 10_000;

/** What a participant may ask of the municipality, and what it does with a case that is over. */
export function createRightsFeature(
  {
    config: { dataDir },
    connection,
    indexer,
    log,
    looksKey,
    now,
    server,
    settleDatabase,
    sources,
    tables,
  }: Foundation,
  { participants, accounts, looks, idempotency: { keys }, referrals: { held }, ...others }: Others,
): RightsFeature {
  const { placements, outcomes, activities, notes, opened, plans, saved, news } = others;
  const exports = createExportService({
    readParticipant: participants.read,
    readAsStored: participants.readAsStored,
    heldOfAccount: accounts.heldOfParticipant,
    heldOfReferrals: async (id) => ({
      ...(await held.all(id)),
      placements: await placements.ofParticipant(id),
      outcomes: await outcomes.held(id),
      activities: await activities.held(id),
      changes: await participants.changesOf(id),
      ...(await saved.held(id)),
      ...(await news.held(id)),
    }),
    notesOf: notes.held,
    looksAt: looks.looksAt,
    now,
  });
  const stampOf = async (id: string): Promise<string> =>
    hashOf(
      JSON.stringify([
        await held.stamp(id),
        await placements.stamp(id),
        (await outcomes.held(id)).map((each) => each.id),
        await activities.stamp(id),
        (await notes.held(id)).all,
      ]),
    );
  const isArchived = async (id: string, version: number): Promise<boolean> =>
    participants.isArchived(id, version, await stampOf(id));
  const archives = createArchiveService({
    exports,
    stampOf,
    noteArchived: participants.noteArchived,
    tables,
  });
  const erasing = createEraseService({
    erasures: createErasureStore(connection, createSealing(looksKey, 'erasures')),
    erased: createErasedIds(dataDir, looksKey),
    participants: { ...participants, isArchived },
    wasReferred: held.isAny,
    participantIds: sources.participants.ids,
    account: accounts.erasing,
    forget: [
      looks.forget,
      keys.forget,
      held.forget,
      placements.forget,
      outcomes.forget,
      activities.forget,
      notes.forget,
      opened.removeOfParticipants,
      plans.forget,
      saved.forget,
      news.forget,
    ],
    removeFromRanking: indexer.participantRemoved,
    settleDatabase,
    log,
  });
  const isAlone = server === 'alone';
  let finishing: Repeated | undefined;
  const finish = async (): Promise<void> => {
    await erasing.finishAll();
    await erasing.forgetLate(longestRequestMs);
  };

  return {
    isArchived,
    routes: rightsRoutes({ exports, archives, erasing }),
    async start() {
      await erasing.eraseAgain();
      // What was under way ended with the server that died.
      if (isAlone) await erasing.forgetLate(0);
      finishing = repeat(finish, rhythm, (err) =>
        log.error({ err }, 'what is being erased could not be read'),
      );
    },
    sweep: erasing.eraseAgain,
    async close() {
      await finishing?.stop();
      // Nobody asks any more, unless another server.
      await erasing.forgetLate(isAlone ? 0 : longestRequestMs);
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
