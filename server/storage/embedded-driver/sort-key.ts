import { UnsupportedError } from './errors.ts';

/**
 * Bytes that compare like the values do in MongoDB: null and missing, then numbers, strings,
 * booleans, dates. Index columns and sorting in memory both use them, so their orders agree.
 */
export function sortKey(value: unknown): Buffer {
  if (value === undefined || value === null) return Buffer.of(typeOrder.null);
  if (typeof value === 'number') return numberKey(typeOrder.number, value);
  if (typeof value === 'string') return stringKey(value);
  if (typeof value === 'boolean') return Buffer.of(typeOrder.boolean, value ? 1 : 0);
  if (value instanceof Date) return numberKey(typeOrder.date, value.getTime());
  throw new UnsupportedError(`ordering by a value of type ${typeof value}`);
}

/** No byte of a text: keys that stand behind one another are told apart by it. */
const endOfText = 0xff;
const sizes: Readonly<Record<number, number>> = { 5: 1, 16: 9, 64: 2, 80: 9 };

/** Keys that stand behind one another, as `hex(key) || 'FF'` puts them. */
export function* keysIn(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const size = sizes[bytes[at] as number];
    const end = size === undefined ? bytes.indexOf(endOfText, at) : at + size;
    yield bytes.subarray(at, end);
    at = end + 1;
  }
}

/** What a key was made of; undefined where that is not known: null, or nothing. */
export function valueOfKey(key: Uint8Array): unknown {
  const bytes = Buffer.from(key.buffer, key.byteOffset, key.byteLength);
  switch (bytes[0]) {
    case typeOrder.number:
      return numberOf(bytes);
    case typeOrder.string:
      return bytes.toString('utf8', 1);
    case typeOrder.boolean:
      return bytes[1] === 1;
    case typeOrder.date:
      return new Date(numberOf(bytes));
    default:
      return undefined;
  }
}

/**
 * Whether mingo compares this with any other value as mongod does: text from U+D800 on is ordered
 * by UTF-16 unit there and by byte in mongod.
 */
export function isComparedAlike(value: unknown): boolean {
  return typeof value !== 'string' || !/[\uD800-\uFFFF]/.test(value);
}

/** The first key after all values of the same type: ranges never reach into another type. */
export function endOfType(key: Buffer): Buffer {
  return Buffer.of(key.readUInt8(0) + 1);
}

const typeOrder = { null: 0x05, number: 0x10, string: 0x20, boolean: 0x40, date: 0x50 } as const;

function stringKey(value: string): Buffer {
  return Buffer.concat([Buffer.of(typeOrder.string), Buffer.from(value, 'utf8')]);
}

/** IEEE 754 bits with the sign turned so that bytes order like numbers; NaN first, -0 like 0. */
function numberKey(type: number, value: number): Buffer {
  const key = Buffer.alloc(9);
  key.writeUInt8(type, 0);
  if (Number.isNaN(value)) return key;
  key.writeDoubleBE(value === 0 ? 0 : value, 1);
  const isNegative = key.readUInt8(1) >= 0x80;
  if (!isNegative) key.writeUInt8(key.readUInt8(1) | 0x80, 1);
  else for (let at = 1; at < key.length; at += 1) key.writeUInt8(~key.readUInt8(at) & 0xff, at);
  return key;
}

function numberOf(key: Buffer): number {
  const bits = Buffer.from(key.subarray(1, 9));
  const first = bits.readUInt8(0);
  if (first === 0 && bits.every((byte) => byte === 0)) return Number.NaN;
  if (first >= 0x80) bits.writeUInt8(first & 0x7f, 0);
  else for (let at = 0; at < bits.length; at += 1) bits.writeUInt8(~bits.readUInt8(at) & 0xff, at);
  return bits.readDoubleBE(0);
}
