import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { type AccessLogDocument, accessLogModel } from './access-log-model.ts';

export type Look = Readonly<Omit<AccessLogDocument, '_id' | 'participantIds'>> & {
  participantIds: readonly string[];
};

export interface AccessLogStore {
  append(look: Look): Promise<void>;
}

export function createAccessLogStore(connection: Connection): AccessLogStore {
  const model = accessLogModel(connection);
  return {
    async append(look) {
      const document: AccessLogDocument = {
        _id: randomUUID(),
        ...look,
        participantIds: [...look.participantIds],
      };
      // Every look is one: it is put in as it is, and not made a document of Mongoose's first.
      await model.collection.insertOne(document as never);
    },
  };
}
