import type { Connection } from 'mongoose';
import { insertOnce } from '#server/storage/insert-once.ts';
import { type AttemptDocument, attemptModel } from './attempt-model.ts';
import { hashOf } from './hash-of.ts';

interface Limit {
  max: number;
  windowSeconds: number;
}

/** Failed attempts, in the database: several servers and a restart share them. */
export interface AttemptStore {
  /**
   * Counts an attempt before it is made, so that many at once do not slip through.
   * @param member whose it is, where the key does not say so alone.
   * @returns seconds to wait; 0 when it may be made.
   */
  begin(key: string, limit: Limit, member?: string): Promise<number>;
  /** It succeeded, and does not count. @returns how many are left. */
  refund(key: string): Promise<number>;
  /** The same, where different members count and not their attempts. */
  beginOf(key: string, member: string, limit: Limit): Promise<number>;
  refundOf(key: string, member: string): Promise<void>;
  /** Forgets a key, and a member wherever it stands. */
  forget(key: string, member: string): Promise<void>;
}

export function createAttemptStore(connection: Connection, now: () => Date): AttemptStore {
  const model = attemptModel(connection);

  /** @param change counts one more where there is room. @param first what a new window holds. */
  async function counted(
    _id: string,
    limit: Limit,
    change: (at: Date) => Promise<boolean>,
    first: Pick<AttemptDocument, 'count' | 'members'>,
  ): Promise<number> {
    const at = now();
    if (await change(at)) return 0;
    const found = await model.findById(_id).lean<AttemptDocument>();
    // One that has room was begun by another attempt just now.
    if (found && found.forgottenAt > at && found.count >= limit.max) {
      return Math.ceil((found.forgottenAt.getTime() - at.getTime()) / 1000);
    }
    if (await isBegun(_id, found, at, limit, first)) return 0;
    return counted(_id, limit, change, first);
  }

  /** A new window, in place of one that is over. @returns false when another attempt did it. */
  async function isBegun(
    _id: string,
    found: AttemptDocument | null,
    at: Date,
    { windowSeconds }: Limit,
    first: Pick<AttemptDocument, 'count' | 'members'>,
  ): Promise<boolean> {
    const begun = { ...first, forgottenAt: new Date(at.getTime() + windowSeconds * 1000) };
    if (!found) return insertOnce(model, { _id, ...begun });
    const { matchedCount } = await model.updateOne(
      { _id, forgottenAt: { $lte: at } },
      { $set: begun },
    );
    return matchedCount === 1;
  }

  return {
    begin(key, limit, member) {
      const _id = hashOf(key);
      const change = async (at: Date): Promise<boolean> => {
        const { matchedCount } = await model.updateOne(
          { _id, forgottenAt: { $gt: at }, count: { $lt: limit.max } },
          { $inc: { count: 1 } },
        );
        return matchedCount === 1;
      };
      return counted(_id, limit, change, {
        count: 1,
        members: member === undefined ? [] : [hashOf(member)],
      });
    },
    async refund(key) {
      const after = await model
        .findOneAndUpdate(
          { _id: hashOf(key), count: { $gt: 0 } },
          { $inc: { count: -1 } },
          { returnDocument: 'after' },
        )
        .lean<AttemptDocument>();
      return after?.count ?? 0;
    },
    beginOf(key, givenMember, limit) {
      const _id = hashOf(key);
      const member = hashOf(givenMember);
      const change = async (at: Date): Promise<boolean> => {
        const open = { _id, forgottenAt: { $gt: at } };
        if (await model.exists({ ...open, members: member })) return true;
        const { matchedCount } = await model.updateOne(
          { ...open, members: { $ne: member }, count: { $lt: limit.max } },
          { $push: { members: member }, $inc: { count: 1 } },
        );
        return matchedCount === 1;
      };
      return counted(_id, limit, change, { count: 1, members: [member] });
    },
    async refundOf(key, givenMember) {
      const member = hashOf(givenMember);
      await model.updateOne(
        { _id: hashOf(key), members: member },
        { $pull: { members: member }, $inc: { count: -1 } },
      );
    },
    async forget(key, givenMember) {
      const member = hashOf(givenMember);
      const found = await model.find({ members: member }).lean<AttemptDocument[]>();
      const alone = found.filter(({ members }) => members.length === 1).map(({ _id }) => _id);
      await model.deleteMany({ _id: { $in: [hashOf(key), ...alone] } });
      await model.updateMany(
        { members: member },
        { $pull: { members: member }, $inc: { count: -1 } },
      );
    },
  };
}
