import { isPlainObject, type StoredDocument } from './bson-row.ts';
import { UnsupportedError } from './errors.ts';

/** What an update meets at its path. */
export interface Target {
  /** undefined when there is nothing yet */
  readonly value?: unknown;
  /** the part of the path that holds a value without fields, so that nothing can stand below it */
  readonly blockedAt?: string;
}

export function targetAt(document: StoredDocument, path: string): Target {
  const parts = path.split('.');
  let value: unknown = document;
  for (const [at, part] of parts.entries()) {
    const inner = childOf(value, part);
    if (inner === blockedSegments) return { blockedAt: parts.slice(0, at).join('.') };
    if (inner === undefined) return {};
    value = inner;
  }
  return { value };
}

const blockedSegments = Symbol('blocked');

/** Further past an array's end than this nobody means to write. */
const furthestPastEnd = 1000;

function childOf(value: unknown, part: string): unknown {
  if (isPlainObject(value)) return value[part];
  if (!Array.isArray(value) || !/^(?:0|[1-9]\d*)$/.test(part)) return blockedSegments;
  const position = Number(part);
  if (position > value.length + furthestPastEnd) {
    throw new UnsupportedError(`position ${part} in an array of ${value.length}`);
  }
  return value[position];
}
