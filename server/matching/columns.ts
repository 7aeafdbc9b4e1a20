type ColumnArray =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** Name and array type of every column of a table. */
export type Layout = Record<string, new (length: number) => ColumnArray>;

/** A struct of arrays: one entry per row in each. */
export type Columns<L extends Layout> = { readonly [K in keyof L]: InstanceType<L[K]> };

export function createColumns<L extends Layout>(layout: L, rows: number): Columns<L> {
  const entries = Object.entries(layout).map(([name, Type]) => [name, new Type(rows)]);
  return Object.fromEntries(entries) as Columns<L>;
}

/** The same rows with room for more. */
export function grownColumns<L extends Layout>(
  layout: L,
  columns: Columns<L>,
  rows: number,
): Columns<L> {
  const grown = createColumns(layout, rows);
  for (const name in layout) grown[name].set(columns[name]);
  return grown;
}

export function copiedColumns<L extends Layout>(columns: Columns<L>): Columns<L> {
  const entries = Object.entries(columns).map(([name, column]) => [name, column.slice()]);
  return Object.fromEntries(entries) as Columns<L>;
}

export function copyRow<L extends Layout>(
  from: Columns<L>,
  fromRow: number,
  to: Columns<L>,
  toRow: number,
): void {
  for (const name in from) to[name]![toRow] = from[name]![fromRow]!;
}

/** Bytes of all columns together. */
export function columnBytes<L extends Layout>(columns: Columns<L>): number {
  return Object.values(columns).reduce((sum, column) => sum + column.byteLength, 0);
}
