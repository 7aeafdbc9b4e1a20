import type { Model, SortOrder } from 'mongoose';

export interface Stretch {
  skip: number;
  limit: number;
}

/** Some of what a filter finds, and how many it finds in all. */
export async function readPage<T>(
  model: Model<T>,
  filter: object,
  sort: Readonly<Record<string, SortOrder>>,
  { skip, limit }: Stretch,
): Promise<{ documents: T[]; total: number }> {
  const documents = await model.find(filter).sort(sort).skip(skip).limit(limit).lean<T[]>();
  return { documents, total: await model.countDocuments(filter) };
}
