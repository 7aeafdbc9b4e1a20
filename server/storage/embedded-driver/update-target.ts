import { isPlainObject, type StoredDocument } from '#server/storage/embedded-driver/bson-row.ts';

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
    if (inner === BLOCKED) return { blockedAt: parts.slice(0, at).join('.') };
    if (inner === undefined) return {};
    value = inner;
  }
  return { value };
}

const BLOCKED = Symbol('blocked');

function childOf(value: unknown, part: string): unknown {
  if (isPlainObject(value)) return value[part];
  // One past the end appends; further out would leave holes.
  const isPosition = Array.isArray(value) && /^\d+$/.test(part) && Number(part) <= value.length;
  return isPosition ? value[Number(part)] : BLOCKED;
}
