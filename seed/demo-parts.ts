import { activityModel } from '#server/features/activities/activity-model.ts';
import { employerModel, toEmployerDocument } from '#server/features/employers/employer-model.ts';
import { noteModel } from '#server/features/notes/note-model.ts';
import { anonymousReservations, openingModel } from '#server/features/openings/opening-model.ts';
import { outcomeModel } from '#server/features/outcomes/outcome-model.ts';
import {
  participantModel,
  toParticipantDocument,
} from '#server/features/participants/participant-model.ts';
import { placementModel } from '#server/features/placements/placement-model.ts';
import { referralModel } from '#server/features/referrals/referral-model.ts';
import { shortlistedModel } from '#server/features/referrals/shortlist-model.ts';
import { savedOpeningModel } from '#server/features/saved/saved-opening-model.ts';
import { savedSearchModel } from '#server/features/saved/saved-search-model.ts';
import { openedModel } from '#server/features/today/opened-model.ts';
import type { Database } from '#server/storage/connect.ts';
import { groupBy } from '#shared/group-by.ts';
import type { DemoData } from './generate/generate-demo-data.ts';
import type { Story } from './generate/story/tell-story.ts';

type Connection = Database['connection'];
type Demo = DemoData & { story: Story };

/** What one feature adds to the demo, and where it is kept. */
export interface DemoPart {
  isEmpty(connection: Connection): Promise<boolean>;
  documents(data: Demo): Iterable<unknown>;
  /** Writes many at once; the stores of the features write one at a time. */
  insert(connection: Connection, documents: readonly unknown[]): Promise<void>;
}

/** Everything the demo fills an empty database with, accounts apart: one line per feature. */
export const demoParts: readonly DemoPart[] = [
  demoPart(employerModel, ({ employers }) => mapped(employers, toEmployerDocument)),
  // No mark: an index that is filled is filled with everything, and one that was filled before is compared.
  demoPart(openingModel, ({ openings, story: { taken } }) =>
    mapped(openings, ({ id: _id, ...opening }) => {
      const told = taken.get(_id) ?? [];
      const others = { ...opening, places: opening.places - told.length };
      return {
        _id,
        ...opening,
        taken: [...anonymousReservations(others, opening.createdAt), ...told],
        indexPending: false,
      };
    }),
  ),
  demoPart(participantModel, ({ participants, story: { changes } }) =>
    mapped(participants, (each) => toParticipantDocument(each, changes.get(each.id))),
  ),
];

/** What has happened among them, which is little beside it. */
export const storyParts: readonly DemoPart[] = [
  demoPart(referralModel, ({ story }) => mapped(story.referrals, toDocument)),
  demoPart(placementModel, ({ story }) => mapped(story.placements, toDocument)),
  demoPart(activityModel, ({ story }) => mapped(story.activities, toDocument)),
  demoPart(noteModel, ({ story }) => mapped(story.notes, toDocument)),
  demoPart(outcomeModel, ({ story }) => mapped(story.outcomes, toDocument)),
  demoPart(savedOpeningModel, ({ story }) => story.savedOpenings),
  demoPart(savedSearchModel, ({ story }) => story.savedSearches),
  demoPart(shortlistedModel, ({ story }) => story.shortlist),
  demoPart(openedModel, ({ story }) => story.opened),
];

function toDocument<T extends { id: string }>({
  id: _id,
  ...rest
}: T): Omit<T, 'id'> & { _id: string } {
  return { _id, ...rest };
}

/** As much of a model as the seed needs. */
interface Collection<T> {
  countDocuments(filter: object): PromiseLike<number>;
  insertMany(documents: T[]): PromiseLike<unknown>;
  updateMany(filter: object, update: object): PromiseLike<unknown>;
}

interface Versioned {
  _id: string;
  version?: number;
}

function demoPart<T>(
  modelOn: (connection: Connection) => Collection<T>,
  documents: (data: Demo) => Iterable<T>,
): DemoPart {
  return {
    isEmpty: async (connection) => (await modelOn(connection).countDocuments({})) === 0,
    documents,
    insert: async (connection, batch) => {
      const model = modelOn(connection);
      await model.insertMany(batch as T[]);
      // Mongoose begins every document at version 0.
      const versions = groupBy(batch as Versioned[], ({ version = 0 }) => version);
      for (const [version, ofIt] of versions) {
        if (version === 0) continue;
        const ids = ofIt.map(({ _id }) => _id);
        await model.updateMany({ _id: { $in: ids } }, { $set: { version } });
      }
    },
  };
}

/** One after the other: a large demo is never in memory whole. */
function* mapped<T, R>(items: Iterable<T>, change: (item: T) => R): Generator<R> {
  for (const item of items) yield change(item);
}
