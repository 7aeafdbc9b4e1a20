/** Bytes of a value of each type that a row holds; of the others the length stands in front. */
const fixedSizes: Readonly<Record<number, number>> = {
  1: 8, // double
  8: 1, // boolean
  9: 8, // date
  10: 0, // null
  16: 4, // int32
  18: 8, // int64
};
const string = 2;
const objectOrArray: readonly number[] = [3, 4];

/**
 * BSON of the same document with these of its fields alone. What is left out is skipped by its length,
 * which takes a fraction of reading it.
 */
export function onlyFields(row: Uint8Array, fields: ReadonlySet<string>): Uint8Array {
  const bytes = Buffer.from(row.buffer, row.byteOffset, row.byteLength);
  const kept: Buffer[] = [];
  let at = 4;
  while (bytes[at] !== 0) {
    const nameEnd = bytes.indexOf(0, at + 1);
    const size = sizeAt(bytes, bytes[at] ?? 0, nameEnd + 1);
    // Of a type that no row should hold nobody knows where it ends.
    if (size === undefined) return row;
    const end = nameEnd + 1 + size;
    if (fields.has(bytes.toString('utf8', at + 1, nameEnd))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  const length = Buffer.alloc(4);
  length.writeInt32LE(kept.reduce((sum, each) => sum + each.length, 5));
  return Buffer.concat([length, ...kept, Buffer.alloc(1)]);
}

function sizeAt(bytes: Buffer, type: number, at: number): number | undefined {
  if (type === string) return 4 + bytes.readInt32LE(at);
  if (objectOrArray.includes(type)) return bytes.readInt32LE(at);
  return fixedSizes[type];
}
