import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { type AccessLogDocument, accessLogModel } from './access-log-model.ts';

export type Look = Omit<AccessLogDocument, '_id'>;

export interface AccessLogStore {
  append(look: Look): Promise<void>;
}

export function createAccessLogStore(connection: Connection): AccessLogStore {
  const model = accessLogModel(connection);
  return {
    async append(look) {
      await model.insertMany([{ _id: randomUUID(), ...look }]);
    },
  };
}
