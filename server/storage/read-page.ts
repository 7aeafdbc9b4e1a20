import type { Model, SortOrder } from 'mongoose';

export interface Stretch {
  skip: number;
  limit: number;
}

/**
 * Some of what a filter finds, and how many it finds in all.
 * @param fields which of a document's fields, 1 or 0; without it all of them
 */
export async function readPage<T>(
  model: Model<T>,
  filter: object,
  sort: Readonly<Record<string, SortOrder>>,
  { skip, limit }: Stretch,
  fields: Readonly<Record<string, 0 | 1>> = {},
): Promise<{ documents: T[]; total: number }> {
  const documents = await model.find(filter, fields).sort(sort).skip(skip).limit(limit).lean<T[]>();
  return { documents, total: await model.countDocuments(filter) };
}
