import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import { type NewsMailPace, newsMailPaces } from '#shared/news/news-mail-paces.ts';

/** That a participant wants e-mail about what is new; `_id` is the participant's. */
export interface NewsMailDocument {
  _id: string;
  accountId: string;
  pace: NewsMailPace;
  /** The day in Oslo on which the next one is due; missing where none is wanted. */
  dueOn?: string;
  /** What was published until then was told in one. */
  toldUntil: string;
  /** Of this and the server's key the token of the links is made: nobody gets it out of the database. */
  nonce: string;
  /** SHA-256 of that token, base64url. */
  tokenHash: string;
  /** When it was chosen: a date, for retention. */
  at: Date;
}

const required = true;

const newsMailSchema = new Schema<NewsMailDocument>(
  {
    _id: { type: String, required },
    accountId: { type: String, required },
    pace: { type: String, enum: newsMailPaces, required },
    dueOn: String,
    toldUntil: { type: String, required },
    nonce: { type: String, required },
    tokenHash: { type: String, required },
    at: { type: Date, required },
  },
  { collection: 'news-mails', versionKey: false, strict: 'throw' },
);
newsMailSchema.index({ tokenHash: 1 }, { unique: true });
newsMailSchema.index({ dueOn: 1 });
newsMailSchema.index({ at: 1 });

export function newsMailModel(connection: Connection): Model<NewsMailDocument> {
  return modelOn<NewsMailDocument>(connection, 'NewsMail', newsMailSchema);
}
