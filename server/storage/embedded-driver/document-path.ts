import { isPlainObject, isScalar, type StoredDocument } from './bson-row.ts';
import { UnsupportedError } from './errors.ts';

/**
 * The parts of a dotted path. Paths into arrays by position are refused: mingo and mongod read
 * them differently.
 */
export function pathParts(path: string, use: string): readonly string[] {
  const parts = path.split('.');
  for (const part of parts) {
    const isOdd = part === '' || part === '__proto__' || part.startsWith('$') || /^\d+$/.test(part);
    if (isOdd) throw new UnsupportedError(`the path '${path}' in ${use}`);
  }
  return parts;
}

/**
 * The scalar at a path, undefined where there is none. An array on the way or an array or object
 * at the end is refused, because there an order of values is not one number or string.
 */
export function scalarAt(document: StoredDocument, path: string, use: string): unknown {
  let value: unknown = document;
  for (const part of path.split('.')) {
    if (Array.isArray(value))
      throw new UnsupportedError(`${use} by '${path}', which holds an array`);
    value = isPlainObject(value) ? value[part] : undefined;
  }
  if (value === undefined || isScalar(value)) return value;
  const what = Array.isArray(value) ? 'an array' : 'an object';
  throw new UnsupportedError(`${use} by '${path}', which holds ${what}`);
}

/** How a dotted path meets arrays in one document. */
export interface ArraysOnPath {
  readonly isThroughArray: boolean;
  readonly isArrayInsideArray: boolean;
}

export function arraysOnPath(document: StoredDocument, parts: readonly string[]): ArraysOnPath {
  let values: unknown[] = [document];
  let isThroughArray = false;
  for (const part of parts) {
    const hasArray = values.some(Array.isArray);
    isThroughArray ||= hasArray;
    values = (hasArray ? values.flat() : values).map((value) =>
      isPlainObject(value) ? value[part] : undefined,
    );
  }
  return { isThroughArray, isArrayInsideArray: isThroughArray && values.some(Array.isArray) };
}
