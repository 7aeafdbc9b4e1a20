import { employerModel, toEmployerDocument } from '#server/features/employers/employer-model.ts';
import { anonymousReservations, openingModel } from '#server/features/openings/opening-model.ts';
import {
  participantModel,
  toParticipantDocument,
} from '#server/features/participants/participant-model.ts';
import type { Database } from '#server/storage/connect.ts';
import type { DemoData } from './generate/generate-demo-data.ts';

type Connection = Database['connection'];

/** What one feature adds to the demo, and where it is kept. */
export interface DemoPart {
  isEmpty(connection: Connection): Promise<boolean>;
  documents(data: DemoData): Iterable<unknown>;
  /** Writes many at once; the stores of the features write one at a time. */
  insert(connection: Connection, documents: readonly unknown[]): Promise<void>;
}

/** Everything the demo fills an empty database with, accounts apart: one line per feature. */
export const demoParts: readonly DemoPart[] = [
  demoPart(employerModel, ({ employers }) => mapped(employers, toEmployerDocument)),
  // No mark: an index that is filled is filled with everything, and one that was filled before is compared.
  demoPart(openingModel, ({ openings }) =>
    mapped(openings, ({ id: _id, ...opening }) => ({
      _id,
      ...opening,
      taken: anonymousReservations(opening, opening.createdAt),
      indexPending: false,
    })),
  ),
  demoPart(participantModel, ({ participants }) => mapped(participants, toParticipantDocument)),
];

/** As much of a model as the seed needs. */
interface Collection<T> {
  countDocuments(filter: object): PromiseLike<number>;
  insertMany(documents: T[]): PromiseLike<unknown>;
}

function demoPart<T>(
  modelOn: (connection: Connection) => Collection<T>,
  documents: (data: DemoData) => Iterable<T>,
): DemoPart {
  return {
    isEmpty: async (connection) => (await modelOn(connection).countDocuments({})) === 0,
    documents,
    insert: async (connection, batch) => {
      await modelOn(connection).insertMany(batch as T[]);
    },
  };
}

/** One after the other: a large demo is never in memory whole. */
function* mapped<T, R>(items: Iterable<T>, change: (item: T) => R): Generator<R> {
  for (const item of items) yield change(item);
}
