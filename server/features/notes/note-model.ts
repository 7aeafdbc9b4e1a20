import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import type { HeldNote } from '#shared/notes/note-endpoints.ts';

export interface NoteDocument extends Omit<HeldNote, 'id'> {
  _id: string;
  participantId: string;
  /** Of who wrote it. */
  accountId: string;
}

const required = true;
const { Mixed } = Schema.Types;

const noteSchema = new Schema<NoteDocument>(
  {
    _id: { type: String, required },
    participantId: { type: String, required },
    accountId: { type: String, required },
    text: { type: String, required },
    about: String,
    private: { type: Boolean, required },
    released: Mixed,
    handled: Mixed,
    at: { type: String, required },
    by: { type: Mixed, required },
  },
  { collection: 'notes', versionKey: false, strict: 'throw', minimize: false },
);
noteSchema.index({ participantId: 1, at: -1 });
noteSchema.index({ about: 1, 'handled.at': 1 });

export function noteModel(connection: Connection): Model<NoteDocument> {
  return modelOn<NoteDocument>(connection, 'Note', noteSchema);
}
