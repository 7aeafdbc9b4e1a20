import type { Connection } from 'mongoose';
import { findById } from '#server/storage/find-by-id.ts';
import type { HeldNote } from '#shared/notes/note-endpoints.ts';
import { type NoteDocument, noteModel } from './note-model.ts';

export type StoredNote = HeldNote & { participantId: string; accountId: string };

export interface NoteStore {
  insert(note: StoredNote): Promise<void>;
  find(id: string): Promise<StoredNote | undefined>;
  /** Latest first. */
  ofParticipant(participantId: string): Promise<StoredNote[]>;
  /** @returns undefined where it is not withheld. */
  release(id: string, released: NonNullable<HeldNote['released']>): Promise<StoredNote | undefined>;
  /** @returns undefined where it is no correction, or was handled. */
  handle(id: string, handled: NonNullable<HeldNote['handled']>): Promise<StoredNote | undefined>;
  /** What participants say is wrong and nobody has looked at, in no order. */
  openCorrections(): Promise<OpenCorrection[]>;
  removeOfParticipants(participantIds: readonly string[]): Promise<void>;
}

/** Without what was written. */
export type OpenCorrection = Pick<StoredNote, 'id' | 'participantId' | 'about' | 'at'>;

export function createNoteStore(connection: Connection): NoteStore {
  const model = noteModel(connection);
  return {
    async insert({ id: _id, ...note }) {
      await model.insertMany([{ _id, ...note }]);
    },
    async find(id) {
      const document = await findById(model, id);
      return document && toNote(document);
    },
    async ofParticipant(participantId) {
      const documents = await model
        .find({ participantId })
        .sort({ at: -1, _id: 1 })
        .lean<NoteDocument[]>();
      return documents.map(toNote);
    },
    async release(_id, released) {
      const document = await model
        .findOneAndUpdate(
          { _id, private: true, 'released.at': null },
          { $set: { released } },
          { returnDocument: 'after' },
        )
        .lean<NoteDocument>();
      return document ? toNote(document) : undefined;
    },
    async handle(_id, handled) {
      const document = await model
        .findOneAndUpdate(
          { _id, about: { $ne: null }, 'handled.at': null },
          { $set: { handled } },
          { returnDocument: 'after' },
        )
        .lean<NoteDocument>();
      return document ? toNote(document) : undefined;
    },
    async openCorrections() {
      const documents = await model
        .find({ about: { $ne: null }, 'handled.at': null })
        .select({ participantId: 1, about: 1, at: 1 })
        .lean<NoteDocument[]>();
      return documents.map(toNote);
    },
    async removeOfParticipants(participantIds) {
      await model.deleteMany({ participantId: { $in: participantIds } });
    },
  };
}

function toNote({ _id: id, ...note }: NoteDocument): StoredNote {
  return { id, ...note };
}
