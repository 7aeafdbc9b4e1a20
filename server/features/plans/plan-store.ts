import type { Connection } from 'mongoose';
import { findById } from '#server/storage/find-by-id.ts';
import { insertOnce } from '#server/storage/insert-once.ts';
import { readPage, type Stretch } from '#server/storage/read-page.ts';
import { fieldUpdate } from '#server/storage/whole-update.ts';
import type { PlanState } from '#shared/plans/plan-codes.ts';
import { type PlanDocument, planModel } from './plan-model.ts';

export type StoredPlan = Omit<PlanDocument, '_id' | 'seat'> & { id: string };

/** What a process says of a plan that is its own to look for. */
interface Owned {
  owner: string;
  aliveUntil: Date;
}

/** Undefined takes a field away. */
export type PlanChange = Partial<
  Pick<
    StoredPlan,
    'state' | 'progress' | 'participantIds' | 'openingIds' | 'head' | 'input' | 'aliveUntil'
  >
> & {
  [Key in 'name' | 'versions' | 'result' | 'parts']?: StoredPlan[Key] | undefined;
};

/** What a list shows. */
export type PlanHead = Pick<
  StoredPlan,
  'id' | 'name' | 'by' | 'at' | 'state' | 'progress' | 'head' | 'result'
>;

export type DonePlan = PlanHead & { parts?: Pick<NonNullable<StoredPlan['parts']>, 'shortage'> };

export interface PlanStore {
  find(id: string): Promise<StoredPlan | undefined>;
  /** Newest first, but for those with one of these people in them. */
  page(
    municipality: string,
    hidden: readonly string[],
    page: Stretch,
  ): Promise<{ items: PlanHead[]; total: number }>;
  /** The newest that is proven best, but for those with one of these people in them. */
  newestDone(municipality: string, hidden: readonly string[]): Promise<DonePlan | undefined>;
  /** @returns false where so many of the municipality's are not solved yet, whoever asks at once. */
  insert(plan: StoredPlan, most: number): Promise<boolean>;
  /** @returns false when there was none. */
  remove(id: string): Promise<boolean>;
  /** While it is this process's and not solved. @returns false when it is not. */
  change(id: string, owner: string, change: PlanChange): Promise<boolean>;
  /** The same for what was found of this revision. */
  finish(plan: StoredPlan, change: PlanChange): Promise<boolean>;
  /** Those that are not solved and that nobody looks for: their process is dead, or was of this name. */
  abandoned(owner: string, now: Date): Promise<StoredPlan[]>;
  /** Takes one over, from whom it is left by. @returns false when another one was faster. */
  takeOver(plan: StoredPlan, by: Owned): Promise<boolean>;
  withPerson(participantId: string): Promise<StoredPlan[]>;
  /** What is left of it, whatever its state. @returns false when it is of another revision by now. */
  reduce(plan: StoredPlan, change: PlanChange): Promise<boolean>;
}

const unsolved: readonly PlanState[] = ['queued', 'running'];

const newestFirst = { at: -1, _id: 1 } as const;
const headFields = { name: 1, by: 1, at: 1, state: 1, progress: 1, head: 1, result: 1 } as const;

export function createPlanStore(connection: Connection): PlanStore {
  const model = planModel(connection);

  /** The seats of the municipality's plans that are not solved. */
  async function seated(municipality: string): Promise<(string | undefined)[]> {
    const documents = await model
      .find({ municipality, state: { $in: unsolved } })
      .select({ seat: 1 })
      .lean<PlanDocument[]>();
    return documents.map(({ seat }) => seat);
  }

  return {
    async find(id) {
      const document = await findById(model, id);
      return document && toPlan(document);
    },
    async page(municipality, hidden, page) {
      const where = seenIn(municipality, hidden);
      const { documents, total } = await readPage(model, where, newestFirst, page, headFields);
      return { items: documents.map(toPlan), total };
    },
    async newestDone(municipality, hidden) {
      const document = await model
        .findOne({ ...seenIn(municipality, hidden), state: 'done' })
        .sort(newestFirst)
        .select({ ...headFields, 'parts.shortage': 1 })
        .lean<PlanDocument>();
      return document ? toPlan(document) : undefined;
    },
    async insert({ id: _id, ...plan }, most) {
      for (;;) {
        const seat = freeSeat(plan.municipality, most, await seated(plan.municipality));
        if (seat === undefined) return false;
        if (await insertOnce(model, { _id, ...plan, seat })) return true;
        // Another one sat down there at the same moment, unless it is the plan itself.
        if (await model.exists({ _id })) throw new Error('there is a plan of this id');
      }
    },
    async remove(_id) {
      const { deletedCount } = await model.deleteOne({ _id });
      return deletedCount === 1;
    },
    async change(_id, owner, change) {
      const { matchedCount } = await model.updateOne(
        { _id, owner, state: { $in: unsolved } },
        changeUpdate(change),
      );
      return matchedCount === 1;
    },
    async finish({ id: _id, owner, revision }, change) {
      const { matchedCount } = await model.updateOne(
        { _id, owner, revision, state: { $in: unsolved } },
        changeUpdate(change),
      );
      return matchedCount === 1;
    },
    async abandoned(owner, now) {
      const documents = await model
        .find({ state: { $in: unsolved }, $or: [{ owner }, { aliveUntil: { $lte: now } }] })
        .sort({ at: 1, _id: 1 })
        .lean<PlanDocument[]>();
      return documents.map(toPlan);
    },
    async takeOver({ id: _id, owner, aliveUntil }, by) {
      const { matchedCount } = await model.updateOne(
        { _id, owner, aliveUntil, state: { $in: unsolved } },
        { $set: { ...by, state: 'queued', progress: 0 }, $inc: { attempts: 1 } },
      );
      return matchedCount === 1;
    },
    async withPerson(participantId) {
      const documents = await model.find({ participantIds: participantId }).lean<PlanDocument[]>();
      return documents.map(toPlan);
    },
    async reduce({ id: _id, revision, state }, change) {
      const { matchedCount } = await model.updateOne(
        { _id, revision, state },
        { ...fieldUpdate(change), $inc: { revision: 1 } },
      );
      return matchedCount === 1;
    },
  };
}

function seenIn(municipality: string, hidden: readonly string[]): object {
  return {
    municipality,
    ...(hidden.length > 0 && { participantIds: { $nin: [...hidden] } }),
  };
}

/** Undefined where all are taken. A plan of before there were seats takes one as well. */
function freeSeat(
  municipality: string,
  most: number,
  taken: readonly (string | undefined)[],
): string | undefined {
  if (taken.length >= most) return undefined;
  const seats = Array.from({ length: most }, (_, i) => `${municipality} ${i}`);
  return seats.find((seat) => !taken.includes(seat));
}

/** One that waits no more gives its seat away. */
function changeUpdate(change: PlanChange): ReturnType<typeof fieldUpdate> {
  const isSolved = change.state !== undefined && !unsolved.includes(change.state);
  return fieldUpdate(isSolved ? { ...change, seat: undefined } : change);
}

function toPlan({ _id: id, seat: _, ...plan }: PlanDocument): StoredPlan {
  return { id, ...plan };
}
