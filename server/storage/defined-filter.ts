import type { Schema } from 'mongoose';

const filteredMethods = [
  'countDocuments',
  'deleteMany',
  'deleteOne',
  'distinct',
  'find',
  'findOne',
  'findOneAndUpdate',
  'replaceOne',
  'updateMany',
  'updateOne',
] as const;

/**
 * Refuses undefined in the filters of a schema's queries: MongoDB would drop the condition, and a
 * `deleteMany({ participantId })` without a value would delete everything.
 */
export function requireDefinedFilters(schema: Schema): void {
  schema.pre([...filteredMethods], function () {
    assertDefined(this.getFilter());
  });
  schema.pre('aggregate', function () {
    assertDefined(this.pipeline(), 'pipeline');
  });
}

export function assertDefined(filter: unknown, path = 'filter'): void {
  if (filter === undefined) throw new TypeError(`undefined in a filter, at ${path}`);
  const isLeaf = typeof filter !== 'object' || filter === null || filter instanceof Date;
  if (isLeaf) return;
  for (const [key, value] of Object.entries(filter)) assertDefined(value, `${path}.${key}`);
}
