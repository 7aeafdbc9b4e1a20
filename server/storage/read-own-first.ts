import type { Model, SortOrder } from 'mongoose';
import type { OwnFirst } from '#server/own-first-rules.ts';

/**
 * Some of what a filter finds, own participants' first, and how many it finds in all. The database counts
 * and sorts: a list of thousands costs as much as what is shown of it.
 */
export async function readOwnFirst<T extends { participantId: string }>(
  model: Model<T>,
  filter: object,
  sort: Readonly<Record<string, SortOrder>>,
  { own, isOnlyOwn, skip, limit }: OwnFirst,
  fields: Readonly<Record<string, 0 | 1>>,
): Promise<{ documents: T[]; total: number }> {
  const ofOwn = { $and: [filter, { participantId: { $in: own } }] };
  const ofOthers = { $and: [filter, { participantId: { $nin: own } }] };
  const read = async (where: object, from: number, most: number): Promise<T[]> =>
    most < 1 ? [] : model.find(where, fields).sort(sort).skip(from).limit(most).lean<T[]>();
  const total = await model.countDocuments(isOnlyOwn ? ofOwn : filter);
  const mine = total === 0 || own.length === 0 ? [] : await read(ofOwn, skip, limit);
  if (isOnlyOwn || mine.length === limit || mine.length === total)
    return { documents: mine, total };
  const before = skip === 0 ? 0 : await model.countDocuments(ofOwn);
  const others = await read(ofOthers, Math.max(0, skip - before), limit - mine.length);
  return { documents: [...mine, ...others], total };
}
