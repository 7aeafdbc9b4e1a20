/** The longest id of the contract (`id` in shared/fields.ts). */
const width = 40;
const blockRows = 4096;
/** Many small tables instead of a big one: none takes long to grow. */
const parts = 256;
const empty = new Int32Array(0);

/**
 * The ids of dense rows 0..count-1 and back: ASCII in fixed slots of 40 bytes, found by open
 * addressing. As strings in a Map a million ids would take three times the memory, and as many
 * objects for the garbage collector to walk.
 */
export class IdTable {
  /** Rows in use. */
  count = 0;
  readonly #blocks: Uint8Array[] = [];
  /** Row + 1 per slot, 0 when free; the size is a power of two. */
  readonly #slots: Int32Array[] = new Array<Int32Array>(parts).fill(empty);
  readonly #used = new Int32Array(parts);

  /** The ids in their slots, copied, for a table that is only read. */
  copiedBlocks(): Uint8Array[] {
    return this.#blocks.map((block) => block.slice());
  }

  /** Takes over such a copy: rows can be read and compared, not found. */
  readFrom(blocks: readonly Uint8Array[], count: number): void {
    this.#blocks.push(...blocks);
    this.count = count;
  }

  /** The row of an id, or -1. */
  find(id: string): number {
    const hash = hashOf(id);
    const slots = this.#slots[hash % parts]!;
    if (slots.length === 0) return -1;
    for (let slot = firstSlot(hash, slots); slots[slot] !== 0; slot = next(slot, slots)) {
      if (this.#holds(slots[slot]! - 1, id)) return slots[slot]! - 1;
    }
    return -1;
  }

  /** Gives a new id the next row. */
  add(id: string): number {
    const row = this.count++;
    this.#write(row, id);
    const part = hashOf(id) % parts;
    if (this.#used[part]! * 4 >= this.#slots[part]!.length * 3) this.#grow(part);
    place(this.#slots[part]!, hashOf(id), row);
    this.#used[part]! += 1;
    return row;
  }

  /** Takes out a row; the last row moves to its place. */
  remove(row: number): void {
    this.#unplace(row);
    const last = --this.count;
    if (row === last) return;
    const id = this.read(last);
    const slots = this.#slots[hashOf(id) % parts]!;
    slots[slotOf(slots, hashOf(id), last)] = row + 1;
    this.#write(row, id);
  }

  read(row: number): string {
    const bytes = this.#bytes(row);
    const end = bytes.indexOf(0);
    const used = end < 0 ? bytes : bytes.subarray(0, end);
    // Spread into arguments the bytes would go through an iterator, which takes seven times as long.
    return String.fromCharCode.apply(undefined, used as unknown as number[]);
  }

  /** Below 0 when the id of row `a` comes first by code unit. */
  compare(a: number, b: number): number {
    const left = this.#blocks[Math.floor(a / blockRows)]!;
    const right = this.#blocks[Math.floor(b / blockRows)]!;
    const atLeft = (a % blockRows) * width;
    const atRight = (b % blockRows) * width;
    let i = 0;
    while (i < width - 1 && left[atLeft + i] === right[atRight + i]) i++;
    return left[atLeft + i]! - right[atRight + i]!;
  }

  /** Bytes taken, ids and slots. */
  get bytes(): number {
    const all = [...this.#blocks, ...this.#slots];
    return all.reduce((sum, array) => sum + array.byteLength, 0);
  }

  #bytes(row: number): Uint8Array {
    const at = (row % blockRows) * width;
    return this.#blocks[Math.floor(row / blockRows)]!.subarray(at, at + width);
  }

  #holds(row: number, id: string): boolean {
    const block = this.#blocks[Math.floor(row / blockRows)]!;
    const at = (row % blockRows) * width;
    for (let i = 0; i < id.length; i++) if (block[at + i] !== id.charCodeAt(i)) return false;
    return id.length === width || block[at + id.length] === 0;
  }

  #write(row: number, id: string): void {
    const block = Math.floor(row / blockRows);
    const needed = ((row % blockRows) + 1) * width;
    const held = this.#blocks[block] ?? new Uint8Array(0);
    if (held.length < needed) {
      const room = Math.max(needed, Math.min(held.length * 2, blockRows * width));
      const grown = new Uint8Array(block === 0 ? room : blockRows * width);
      grown.set(held);
      this.#blocks[block] = grown;
    }
    const bytes = this.#bytes(row).fill(0);
    for (let i = 0; i < id.length; i++) bytes[i] = id.charCodeAt(i);
  }

  #grow(part: number): void {
    const old = this.#slots[part]!;
    const grown = new Int32Array(Math.max(4, old.length * 2));
    for (const entry of old) if (entry !== 0) place(grown, hashOf(this.read(entry - 1)), entry - 1);
    this.#slots[part] = grown;
  }

  /** Frees the slot of a row and moves up what had to step past it. */
  #unplace(row: number): void {
    const hash = hashOf(this.read(row));
    const slots = this.#slots[hash % parts]!;
    let free = slotOf(slots, hash, row);
    for (let slot = next(free, slots); slots[slot] !== 0; slot = next(slot, slots)) {
      const home = firstSlot(hashOf(this.read(slots[slot]! - 1)), slots);
      const stepped = (slot - home) & (slots.length - 1);
      if (stepped < ((slot - free) & (slots.length - 1))) continue;
      slots[free] = slots[slot]!;
      free = slot;
    }
    slots[free] = 0;
    this.#used[hash % parts]! -= 1;
  }
}

/** @throws RangeError for what the contract does not allow as an id. */
export function checkId(id: string): void {
  if (!/^[\x21-\x7e]{1,40}$/.test(id)) throw new RangeError(`not an id: ${JSON.stringify(id)}`);
}

/** FNV-1a, stirred so that its low bits choose the part and its high bits the slot. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function firstSlot(hash: number, slots: Int32Array): number {
  return (hash >>> 8) & (slots.length - 1);
}

function next(slot: number, slots: Int32Array): number {
  return (slot + 1) & (slots.length - 1);
}

function place(slots: Int32Array, hash: number, row: number): void {
  let slot = firstSlot(hash, slots);
  while (slots[slot] !== 0) slot = next(slot, slots);
  slots[slot] = row + 1;
}

function slotOf(slots: Int32Array, hash: number, row: number): number {
  let slot = firstSlot(hash, slots);
  while (slots[slot] !== row + 1) slot = next(slot, slots);
  return slot;
}
