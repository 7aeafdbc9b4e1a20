import type { Model } from 'mongoose';

/**
 * The document as it is stored, asked of the driver itself: what every request reads need not become
 * a query of Mongoose's first, which costs more than the reading.
 */
export async function findById<T>(model: Model<T>, id: string): Promise<T | undefined> {
  requireIds([id]);
  const document = await model.collection.findOne({ _id: id as never });
  return (document as T | null) ?? undefined;
}

/** Those of the ids that are there, in no order. @param fields where not all are wanted */
export async function findByIds<T, F extends keyof T & string = keyof T & string>(
  model: Model<T>,
  ids: readonly string[],
  fields?: readonly F[],
): Promise<Pick<T, F | ('_id' & keyof T)>[]> {
  requireIds(ids);
  const projection = fields && Object.fromEntries(fields.map((field) => [field, 1 as const]));
  const found = model.collection.find(
    { _id: { $in: ids as never[] } },
    projection && { projection },
  );
  return (await found.toArray()) as unknown as Pick<T, F | ('_id' & keyof T)>[];
}

/** Mongoose is not there to refuse it: to the driver undefined is no condition, and an object is one. */
function requireIds(ids: readonly unknown[]): void {
  for (const id of ids) {
    if (typeof id !== 'string') throw new TypeError(`an id of type ${typeof id}`);
  }
}
