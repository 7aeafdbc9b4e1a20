import { deserialize, serialize } from 'bson';
import { assertDefined } from '#server/storage/defined-filter.ts';
import { assertStorable, type StoredDocument } from './bson-row.ts';
import { UnsupportedError } from './errors.ts';
import { type Filter, parseFilter } from './filter.ts';
import { parseUpdate, type Update } from './update.ts';

/** A filter as the caller handed it in. */
export function toFilter(filter: unknown): Filter {
  assertDefined(filter ?? {});
  return parseFilter(toPlain(filter ?? {}));
}

export function toUpdate(update: unknown): Update {
  if (Array.isArray(update)) throw new UnsupportedError('an update by a pipeline');
  return parseUpdate(toPlain(update));
}

export function toPipeline(pipeline: readonly unknown[]): StoredDocument[] {
  assertDefined(pipeline, 'pipeline');
  return pipeline.map(toPlain);
}

/** A copy that holds only what a row can hold; whatever else is refused by name. */
export function toStored(document: unknown): StoredDocument {
  const copy = toPlain(document);
  assertStorable(copy, '');
  return copy;
}

/** A deep copy in which Mongoose's own arrays and subdocuments are plain: what BSON makes of it. */
function toPlain(document: unknown): StoredDocument {
  if (typeof document !== 'object' || document === null) {
    throw new UnsupportedError(`${String(document)} as a document`);
  }
  return deserialize(serialize(document, { ignoreUndefined: true }));
}
