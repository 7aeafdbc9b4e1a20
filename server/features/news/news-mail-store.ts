import type { Connection } from 'mongoose';
import { findById } from '#server/storage/find-by-id.ts';
import { type NewsMailDocument, newsMailModel } from './news-mail-model.ts';

export type StoredNewsMail = Omit<NewsMailDocument, '_id'> & { participantId: string };

export interface NewsMailStore {
  find(participantId: string): Promise<StoredNewsMail | undefined>;
  choose(chosen: StoredNewsMail): Promise<void>;
  /** @returns false for a token that is none */
  stop(tokenHash: string): Promise<boolean>;
  /** So many that are due on this day or were before. */
  due(day: string, most: number): Promise<StoredNewsMail[]>;
  /**
   * Takes what is due away from every other server, before anything is sent.
   * @returns false where another one has it, or it was changed.
   */
  claim(mail: StoredNewsMail, nextOn: string): Promise<boolean>;
  /** It was not handed over: it is due again. */
  giveBack(mail: StoredNewsMail, nextOn: string): Promise<void>;
  told(participantId: string, until: string): Promise<void>;
  removeOfParticipants(participantIds: readonly string[]): Promise<void>;
}

export function createNewsMailStore(connection: Connection): NewsMailStore {
  const model = newsMailModel(connection);

  async function move({ participantId: _id }: StoredNewsMail, from: object, dueOn?: string) {
    const { matchedCount } = await model.updateOne({ _id, ...from }, { $set: { dueOn } });
    return matchedCount === 1;
  }

  return {
    async find(participantId) {
      const document = await findById(model, participantId);
      return document && toMail(document);
    },
    async choose({ participantId: _id, dueOn, ...chosen }) {
      const $set = { ...chosen, ...(dueOn && { dueOn }) };
      const update = dueOn ? { $set } : { $set, $unset: { dueOn: 1 as const } };
      await model.updateOne({ _id }, update, { upsert: true });
    },
    async stop(tokenHash) {
      const update = { $set: { pace: 'never' as const }, $unset: { dueOn: 1 as const } };
      return (await model.updateOne({ tokenHash }, update)).matchedCount === 1;
    },
    async due(day, most) {
      const documents = await model
        .find({ dueOn: { $lte: day } })
        .sort({ dueOn: 1, _id: 1 })
        .limit(most)
        .lean<NewsMailDocument[]>();
      return documents.map(toMail);
    },
    claim: (mail, nextOn) => move(mail, { dueOn: mail.dueOn, nonce: mail.nonce }, nextOn),
    async giveBack(mail, nextOn) {
      await move(mail, { dueOn: nextOn, nonce: mail.nonce }, mail.dueOn);
    },
    async told(_id, toldUntil) {
      await model.updateOne({ _id }, { $max: { toldUntil } });
    },
    async removeOfParticipants(participantIds) {
      await model.deleteMany({ _id: { $in: participantIds } });
    },
  };
}

function toMail({ _id: participantId, ...mail }: NewsMailDocument): StoredNewsMail {
  return { participantId, ...mail };
}
