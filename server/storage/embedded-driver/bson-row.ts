import { deserialize, serialize } from 'bson';
import { readFields } from './bson-fields.ts';
import { serverError, UnsupportedError } from './errors.ts';
import type { FieldTree } from './field-tree.ts';

/** A document as it lies in a row: null, booleans, numbers, strings, dates, objects and arrays. */
export type StoredDocument = Record<string, unknown>;

const largestDocumentBytes = 16 * 1024 * 1024;

/** BSON of a document. Fields with the value undefined are left out. */
export function encodeRow(document: StoredDocument): Uint8Array {
  const bytes = serialize(document, { ignoreUndefined: true });
  if (bytes.byteLength > largestDocumentBytes) {
    throw serverError('tooLarge', `BSONObj size: ${bytes.byteLength} is over the limit of 16 MiB`);
  }
  return bytes;
}

/** @param fields of the document, where not all are wanted */
export function decodeRow(bytes: Uint8Array, fields?: FieldTree): StoredDocument {
  return (fields && readFields(bytes, fields)) ?? deserialize(bytes);
}

export function isPlainObject(value: unknown): value is StoredDocument {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export function isScalar(value: unknown): boolean {
  const isSimple = value === null || ['boolean', 'number', 'string'].includes(typeof value);
  return isSimple || value instanceof Date;
}

/** @param path where the value stands, dotted; '' is the document itself */
export function assertStorable(value: unknown, path: string): void {
  if (isScalar(value)) return;
  if (Array.isArray(value)) {
    for (const item of value) {
      if (Array.isArray(item)) throw new UnsupportedError(`an array inside an array, at '${path}'`);
      assertStorable(item, path);
    }
    return;
  }
  if (!isPlainObject(value)) {
    throw new UnsupportedError(`a value of type ${typeName(value)} at '${path}'`);
  }
  for (const [field, inner] of Object.entries(value)) {
    const at = path === '' ? field : `${path}.${field}`;
    assertFieldName(field, at);
    assertStorable(inner, at);
  }
}

function assertFieldName(field: string, at: string): void {
  const isOdd =
    field === '' || field === '__proto__' || field.startsWith('$') || field.includes('.');
  if (isOdd) throw new UnsupportedError(`the field name '${field}' at '${at}'`);
}

function typeName(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value;
  return '_bsontype' in value ? String(value._bsontype) : (value.constructor?.name ?? 'object');
}
