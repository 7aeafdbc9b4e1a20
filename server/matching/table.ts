import {
  type Columns,
  columnBytes,
  copiedColumns,
  copyRow,
  createColumns,
  grownColumns,
  type Layout,
} from './columns.ts';
import { IdTable } from './id-table.ts';
import type { Interner } from './interner.ts';

/** Rows in a segment: a table grows by segments, so that no growth copies much. */
export const segmentRows = 4096;
const firstRows = 16;

type Interned<S> = { [K in keyof S]: Interner<unknown> };

/** How facts of one kind stand in columns. */
export interface RowFormat<L extends Layout, F, S extends Interned<S>> {
  layout: L;
  /** Interned values, by the name of the column that holds their keys. */
  sets: S;
  write(columns: Columns<L>, at: number, facts: F): void;
  read(columns: Columns<L>, at: number): F;
}

/** All that a table holds, at one moment; it can be handed to another thread. */
export interface CopiedTable<L extends Layout> {
  count: number;
  segments: Columns<L>[];
  /** Interned values by the name of their column. */
  values: Record<string, unknown[]>;
  idBlocks: Uint8Array[];
}

/** Facts by id in dense columns: the last row fills the gap of a removed one. */
export class Table<L extends Layout, F, S extends Interned<S>> {
  readonly ids = new IdTable();
  readonly segments: Columns<L>[] = [];
  readonly #format: RowFormat<L, F, S>;

  constructor(format: RowFormat<L, F, S>) {
    this.#format = format;
  }

  get count(): number {
    return this.ids.count;
  }

  get sets(): S {
    return this.#format.sets;
  }

  put(id: string, facts: F): void {
    const known = this.ids.find(id);
    if (known >= 0) this.#release(known);
    const row = known >= 0 ? known : this.ids.add(id);
    this.#format.write(this.#room(row), row % segmentRows, facts);
  }

  remove(id: string): void {
    const row = this.ids.find(id);
    if (row < 0) return;
    this.#release(row);
    this.ids.remove(row);
    const last = this.ids.count;
    if (row !== last) copyRow(this.#at(last), last % segmentRows, this.#at(row), row % segmentRows);
    const needed = Math.ceil(last / segmentRows);
    if (needed + 1 < this.segments.length) this.segments.length = needed + 1;
  }

  read(row: number): F {
    return this.#format.read(this.#at(row), row % segmentRows);
  }

  /** One column of a row. */
  value(row: number, column: keyof L): number {
    return this.#at(row)[column][row % segmentRows]!;
  }

  /** What stands in the segment now, for another thread. */
  copiedSegment(segment: number): Columns<L> {
    return copiedColumns(this.segments[segment]!);
  }

  /** Takes over a copy of another table: rows can be read, nothing can be put or removed. */
  readFrom({ count, segments, values, idBlocks }: CopiedTable<L>): void {
    this.segments.push(...segments);
    for (const name in this.sets) this.sets[name].values.push(...(values[name] ?? []));
    this.ids.readFrom(idBlocks, count);
  }

  /** Bytes taken by columns and ids; interned values are shared and few. */
  get bytes(): number {
    return this.segments.reduce((sum, segment) => sum + columnBytes(segment), this.ids.bytes);
  }

  #at(row: number): Columns<L> {
    return this.segments[Math.floor(row / segmentRows)]!;
  }

  /** The segment of a row, made or grown when there is no room. Only the first one starts small. */
  #room(row: number): Columns<L> {
    const { layout } = this.#format;
    const index = Math.floor(row / segmentRows);
    const segment = this.segments[index];
    const rows = segment ? lengthOf(segment) : 0;
    if (segment && row % segmentRows < rows) return segment;
    const room = index > 0 ? segmentRows : Math.max(firstRows, rows * 2);
    const grown = segment ? grownColumns(layout, segment, room) : createColumns(layout, room);
    this.segments[index] = grown;
    return grown;
  }

  #release(row: number): void {
    const columns = this.#at(row);
    for (const name in this.sets) this.sets[name].release(columns[name]![row % segmentRows]!);
  }
}

function lengthOf<L extends Layout>(columns: Columns<L>): number {
  return Object.values(columns)[0]!.length;
}
