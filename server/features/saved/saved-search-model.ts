import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import type { SavedFilters } from '#shared/saved/saved-search-endpoints.ts';
import { type SearchList, searchLists } from '#shared/saved/search-lists.ts';

export interface SavedSearchDocument {
  _id: string;
  participantId: string;
  name: string;
  list: SearchList;
  filters: SavedFilters;
  savedAt: string;
  seenUntil?: string;
  /** When it was last written or looked at: a date, for retention. */
  at: Date;
  version: number;
}

const required = true;

const savedSearchSchema = new Schema<SavedSearchDocument>(
  {
    _id: { type: String, required },
    participantId: { type: String, required },
    name: { type: String, required },
    list: { type: String, enum: searchLists, required },
    filters: { type: Schema.Types.Mixed, required },
    savedAt: { type: String, required },
    seenUntil: String,
    at: { type: Date, required },
  },
  { collection: 'saved-searches', versionKey: 'version', strict: 'throw', minimize: false },
);
savedSearchSchema.index({ participantId: 1, savedAt: -1 });
savedSearchSchema.index({ at: 1 });

export function savedSearchModel(connection: Connection): Model<SavedSearchDocument> {
  return modelOn<SavedSearchDocument>(connection, 'SavedSearch', savedSearchSchema);
}
