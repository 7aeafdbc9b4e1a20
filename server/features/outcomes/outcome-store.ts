import type { Connection } from 'mongoose';
import { insertOnce } from '#server/storage/insert-once.ts';
import {
  type KeptOutcomeDocument,
  keptOutcomeModel,
  type OutcomeDocument,
  outcomeModel,
} from './outcome-model.ts';

export type StoredOutcome = Omit<OutcomeDocument, '_id'> & { id: string };
export type KeptOutcome = Omit<KeptOutcomeDocument, '_id'> & { id: string };

/** Outcomes are only ever added: what is recorded again corrects what was before. */
export interface OutcomeStore {
  insert(outcome: StoredOutcome): Promise<void>;
  /** Latest first. */
  ofParticipant(participantId: string): Promise<StoredOutcome[]>;
  ofMunicipality(municipality: string): Promise<StoredOutcome[]>;
  /** Of which placements, or of whose programmes, an outcome is recorded at one point. */
  recordedAt(
    municipality: string,
    point: Pick<StoredOutcome, 'after' | 'months'>,
  ): Promise<string[]>;
  /** Gives each of these the id of its line. */
  mark(id: string, keptAs: string): Promise<void>;
  /** Once for an id. */
  keep(line: KeptOutcome): Promise<void>;
  /** People in the kept lines of a municipality's year but for these lines. */
  peopleKept(municipality: string, year: number, but: readonly string[]): Promise<number>;
  remove(participantId: string): Promise<void>;
}

export function createOutcomeStore(connection: Connection): OutcomeStore {
  const model = outcomeModel(connection);
  const kept = keptOutcomeModel(connection);
  const all = async (filter: object): Promise<StoredOutcome[]> =>
    (await model.find(filter).sort({ at: -1, _id: 1 }).lean<OutcomeDocument[]>()).map(
      ({ _id: id, ...outcome }) => ({ id, ...outcome }),
    );
  return {
    async insert({ id: _id, ...outcome }) {
      await model.insertMany([{ _id, ...outcome }]);
    },
    ofParticipant: (participantId) => all({ participantId }),
    ofMunicipality: (municipality) => all({ municipality }),
    recordedAt: (municipality, { after, months }) =>
      model.distinct(after === 'placement' ? 'placementId' : 'participantId', {
        municipality,
        after,
        months,
      }),
    async mark(_id, keptAs) {
      await model.updateOne({ _id }, { $set: { keptAs } });
    },
    async keep({ id: _id, ...line }) {
      await insertOnce(kept, { _id, ...line });
    },
    async peopleKept(municipality, year, but) {
      const lines = await kept
        .find({ municipality, year, _id: { $nin: but } })
        .lean<KeptOutcomeDocument[]>();
      return lines.reduce((sum, { people }) => sum + people, 0);
    },
    async remove(participantId) {
      await model.deleteMany({ participantId });
    },
  };
}
