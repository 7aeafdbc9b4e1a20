import type { FieldTree } from './field-tree.ts';

/** Bytes of a value of each type whose length does not stand in front. */
const fixedSizes: Readonly<Record<number, number>> = {
  1: 8, // double
  8: 1, // boolean
  9: 8, // date
  10: 0, // null
  16: 4, // int32
};
const string = 2;
const object = 3;
const array = 4;

/**
 * These fields of a row, read where they lie. What is not wanted is skipped by its length, which takes a
 * fraction of reading it. Items of an array that are no objects are kept: they have no fields to choose.
 * @returns undefined where a value is of a type that no row should hold
 */
export function readFields(
  row: Uint8Array,
  fields: FieldTree,
): Record<string, unknown> | undefined {
  const bytes = Buffer.from(row.buffer, row.byteOffset, row.byteLength);
  try {
    return readObject(bytes, 0, fields);
  } catch (error) {
    if (error instanceof UnknownType) return undefined;
    throw error;
  }
}

class UnknownType extends Error {}

function readObject(bytes: Buffer, start: number, fields?: FieldTree): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (let at = start + 4; bytes[at] !== 0; ) {
    const type = bytes[at] as number;
    const nameEnd = endOfName(bytes, at + 1);
    const end = nameEnd + 1 + sizeAt(bytes, type, nameEnd + 1);
    const name = bytes.toString('utf8', at + 1, nameEnd);
    const wanted = fields ? fields.get(name) : true;
    if (wanted)
      read[name] = valueAt(bytes, type, nameEnd + 1, wanted === true ? undefined : wanted);
    at = end;
  }
  return read;
}

function readArray(bytes: Buffer, start: number, fields?: FieldTree): unknown[] {
  const read: unknown[] = [];
  for (let at = start + 4; bytes[at] !== 0; ) {
    const type = bytes[at] as number;
    const valueStart = endOfName(bytes, at + 1) + 1;
    read.push(valueAt(bytes, type, valueStart, fields));
    at = valueStart + sizeAt(bytes, type, valueStart);
  }
  return read;
}

function valueAt(bytes: Buffer, type: number, at: number, fields?: FieldTree): unknown {
  switch (type) {
    case string:
      return bytes.toString('utf8', at + 4, at + 3 + bytes.readInt32LE(at));
    case object:
      return readObject(bytes, at, fields);
    case array:
      return readArray(bytes, at, fields);
    case 1:
      return bytes.readDoubleLE(at);
    case 8:
      return bytes[at] === 1;
    case 9:
      return new Date(Number(bytes.readBigInt64LE(at)));
    case 16:
      return bytes.readInt32LE(at);
    default:
      return null;
  }
}

function sizeAt(bytes: Buffer, type: number, at: number): number {
  if (type === string) return 4 + bytes.readInt32LE(at);
  if (type === object || type === array) return bytes.readInt32LE(at);
  const size = fixedSizes[type];
  if (size === undefined) throw new UnknownType();
  return size;
}

/** Names are short: asking for the next zero by a call takes longer than looking. */
function endOfName(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] !== 0) at += 1;
  return at;
}
