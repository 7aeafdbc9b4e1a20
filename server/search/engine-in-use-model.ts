import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import type { SearchIndex } from './search-index.ts';

/** One document: the search engine of the servers that run on this database. */
export interface EngineInUseDocument {
  _id: string;
  engine: SearchIndex['engine'];
  /** A server that has not been heard of by then is taken for dead. */
  servers: { id: string; until: Date }[];
  revision: number;
}

const required = true;
const server = new Schema(
  { id: { type: String, required }, until: { type: Date, required } },
  { _id: false, strict: 'throw' },
);

const engineInUseSchema = new Schema<EngineInUseDocument>(
  {
    _id: { type: String, required },
    engine: { type: String, required },
    servers: { type: [server], required },
    revision: { type: Number, required },
  },
  { collection: 'engine-in-use', versionKey: false, strict: 'throw' },
);

export function engineInUseModel(connection: Connection): Model<EngineInUseDocument> {
  return modelOn<EngineInUseDocument>(connection, 'EngineInUse', engineInUseSchema);
}
