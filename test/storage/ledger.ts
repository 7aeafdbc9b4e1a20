import { type Connection, type Model, Schema } from 'mongoose';

/**
 * A list of writes, the same for the same seed, and what they lead to. The durability test runs
 * them in a process that dies and knows from their number what must be there.
 */

export interface Entry {
  readonly _id: string;
  /** `total` is always the sum of `parts`: a half-done write would show. */
  readonly total: number;
  readonly parts: readonly number[];
  readonly text: string;
}

export type Operation =
  | { readonly kind: 'insert'; readonly entries: readonly Entry[] }
  | { readonly kind: 'add'; readonly id: string; readonly amount: number }
  | { readonly kind: 'replace'; readonly entry: Entry }
  | { readonly kind: 'remove'; readonly ids: readonly string[] };

/** The state after `count` operations. */
export function ledgerAfter(seed: number, count: number): Map<string, Entry> {
  const state = new Map<string, Entry>();
  for (let at = 0; at < count; at += 1) applyOperation(state, operationAt(seed, at));
  return state;
}

export function applyOperation(state: Map<string, Entry>, operation: Operation): void {
  if (operation.kind === 'insert') {
    for (const entry of operation.entries) state.set(entry._id, entry);
  } else if (operation.kind === 'remove') {
    for (const id of operation.ids) state.delete(id);
  } else if (operation.kind === 'replace') {
    if (state.has(operation.entry._id)) state.set(operation.entry._id, operation.entry);
  } else {
    const entry = state.get(operation.id);
    if (entry) state.set(operation.id, added(entry, operation.amount));
  }
}

export function operationAt(seed: number, at: number): Operation {
  const number = randomNumbers(seed * 1_000_003 + at);
  const kind = number(10);
  const known = (): string => `e${number(Math.max(1, at))}-0`;
  if (kind < 4) {
    const size = kind === 0 ? 1 + number(40) : 1;
    return {
      kind: 'insert',
      entries: Array.from({ length: size }, (_, n) => entryOf(`e${at}-${n}`, number)),
    };
  }
  if (kind < 8) return { kind: 'add', id: known(), amount: 1 + number(100) };
  if (kind < 9) return { kind: 'replace', entry: entryOf(known(), number) };
  return { kind: 'remove', ids: [known(), known()] };
}

export async function runOperation(entries: Model<Entry>, operation: Operation): Promise<void> {
  if (operation.kind === 'insert') {
    await entries.insertMany(operation.entries);
  } else if (operation.kind === 'remove') {
    await entries.deleteMany({ _id: { $in: operation.ids } });
  } else if (operation.kind === 'replace') {
    await entries.replaceOne({ _id: operation.entry._id }, operation.entry);
  } else {
    const { id, amount } = operation;
    const change = { $inc: { total: amount }, $push: { parts: amount } };
    await entries.findOneAndUpdate({ _id: id }, change);
  }
}

export function entryModel(connection: Connection): Model<Entry> {
  const schema = new Schema<Entry>(
    { _id: String, total: { type: Number, index: true }, parts: [Number], text: String },
    { versionKey: false, collection: 'entries' },
  );
  return connection.model<Entry>('Entry', schema);
}

export async function storedLedger(entries: Model<Entry>): Promise<Map<string, Entry>> {
  const stored = await entries.find({}).lean();
  return new Map(stored.map((entry) => [entry._id, entry]));
}

function added(entry: Entry, amount: number): Entry {
  return { ...entry, total: entry.total + amount, parts: [...entry.parts, amount] };
}

/** Now and then long enough to fill several pages of the file. */
function entryOf(_id: string, number: (below: number) => number): Entry {
  const parts = [number(100), number(100)];
  const length = number(20) === 0 ? 30_000 : number(400);
  const total = parts.reduce((sum, part) => sum + part, 0);
  return { _id, total, parts, text: 'x'.repeat(length) };
}

/** Mulberry32: whole numbers from 0 up to a limit, the same for the same seed. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
