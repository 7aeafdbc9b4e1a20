import type { Connection } from 'mongoose';
import { isDuplicateKey } from './duplicate-key.ts';
import { leaseModel } from './lease-model.ts';

/** Lets one process at a time do a piece of work that all processes on a database could do. */
export interface Leases {
  /** Takes the lease, or holds on to it. @returns false when another process has it. */
  take(name: string): Promise<boolean>;
  /** Another process need not wait until it runs out. */
  release(name: string): Promise<void>;
  /** Works and holds the lease for as long. @returns false when another process has it. */
  during(name: string, work: () => Promise<void>): Promise<boolean>;
}

/** Longer than clocks differ (10 s) and a process is held up at worst. */
const heldMs = 30_000;
const renewedAfterMs = 5000;

/** @param owner names this process; one that works alone on a database may always use the same name. */
export function createLeases(
  connection: Connection,
  owner: string,
  now: () => Date = () => new Date(),
): Leases {
  const model = leaseModel(connection);
  /** Of leases that are held: when they were taken last. */
  const takenAt = new Map<string, number>();

  async function take(name: string): Promise<boolean> {
    const at = now().getTime();
    if (at - (takenAt.get(name) ?? 0) < renewedAfterMs) return true;
    const isTaken = await takeFromOthers(name, new Date(at), new Date(at + heldMs));
    if (isTaken) takenAt.set(name, at);
    else takenAt.delete(name);
    return isTaken;
  }

  async function takeFromOthers(_id: string, at: Date, until: Date): Promise<boolean> {
    const { matchedCount } = await model.updateOne(
      { _id, $or: [{ owner }, { until: { $lte: at } }] },
      { $set: { owner, until } },
    );
    if (matchedCount === 1) return true;
    if (await model.exists({ _id })) return false;
    try {
      await model.insertMany([{ _id, owner, until }]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async function release(name: string): Promise<void> {
    takenAt.delete(name);
    await model.deleteOne({ _id: name, owner });
  }

  return {
    take,
    release,
    async during(name, work) {
      if (!(await take(name))) return false;
      // One that cannot be renewed runs out, and the work is done twice at worst.
      const renewal = setInterval(() => void take(name).catch(() => {}), renewedAfterMs);
      try {
        await work();
      } finally {
        clearInterval(renewal);
        await release(name);
      }
      return true;
    },
  };
}
