import { employerModel } from '#server/features/employers/employer-model.ts';
import { openingModel } from '#server/features/openings/opening-model.ts';
import { participantModel } from '#server/features/participants/participant-model.ts';
import type { Database } from '#server/storage/connect.ts';
import type { Employer } from '#shared/employers/employer.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';

/** Writes many documents at once; the stores of the features write one at a time. */
export interface SeedStore {
  /** Holds no employer, no opening and no participant. */
  isEmpty(): Promise<boolean>;
  insertEmployers(employers: readonly Employer[]): Promise<void>;
  insertOpenings(openings: readonly StoredOpening[]): Promise<void>;
  insertParticipants(participants: readonly Participant[]): Promise<void>;
}

export function createSeedStore({ connection }: Database): SeedStore {
  const employers = employerModel(connection);
  const openings = openingModel(connection);
  const participants = participantModel(connection);
  return {
    async isEmpty() {
      const counts = [
        await employers.countDocuments({}),
        await openings.countDocuments({}),
        await participants.countDocuments({}),
      ];
      return counts.every((count) => count === 0);
    },
    async insertEmployers(batch) {
      await employers.insertMany(batch.map(({ id, ...rest }) => ({ _id: id, ...rest })));
    },
    async insertOpenings(batch) {
      // Search and ranking find what is pending, whenever a server starts.
      const documents = batch.map(({ id, ...rest }) => ({ _id: id, ...rest, indexPending: true }));
      await openings.insertMany(documents);
    },
    async insertParticipants(batch) {
      await participants.insertMany(batch.map(({ id, ...rest }) => ({ _id: id, ...rest })));
    },
  };
}
