import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { OperatorError } from '#server/operator-error.ts';

/** A table that the server cannot start with; the message names file, line and column. */
export class BadTable extends OperatorError {
  override readonly name = 'BadTable';

  constructor(file: string, line: number, column: string, problem: string) {
    super(`${basename(file)}, line ${line}, column ${column}: ${problem}`);
  }
}

export interface TableRow<T> {
  /** In the file, from 1; the header is line 1. */
  line: number;
  value: T;
}

const parsedRows = z.array(
  z.object({ info: z.object({ lines: z.number() }), record: z.record(z.string(), z.string()) }),
);

/** Every row of a UTF-8 CSV file with exactly the columns of the schema; a bad row is a `BadTable`. */
export async function readCsvTable<S extends z.ZodObject>(
  file: string,
  row: S,
): Promise<TableRow<z.output<S>>[]> {
  const text = await readFile(file, 'utf8');
  return parseRows(file, text, Object.keys(row.shape)).map(({ info, record }) => {
    const parsed = row.safeParse(record);
    if (parsed.success) return { line: info.lines, value: parsed.data };
    const issue = parsed.error.issues[0];
    throw new BadTable(file, info.lines, String(issue?.path[0] ?? ''), issue?.message ?? 'invalid');
  });
}

/** @throws BadTable when a key stands twice. */
export function byKey<K extends string, R extends Record<K, string>, V>(
  file: string,
  key: K,
  rows: readonly TableRow<R>[],
  toValue: (row: R, line: number) => V,
): Map<string, V> {
  const map = new Map<string, V>();
  for (const { line, value } of rows) {
    if (map.has(value[key])) throw new BadTable(file, line, key, `${value[key]} stands twice`);
    map.set(value[key], toValue(value, line));
  }
  return map;
}

/** The values of the rows by key, in the order of the file. */
export function grouped<R, V>(
  rows: readonly TableRow<R>[],
  toKey: (row: R) => string,
  toValue: (row: R) => V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const { value } of rows) {
    const group = groups.get(toKey(value));
    if (group) group.push(toValue(value));
    else groups.set(toKey(value), [toValue(value)]);
  }
  return groups;
}

function parseRows(file: string, text: string, columns: string[]): z.output<typeof parsedRows> {
  const checkHeader = (header: string[]): string[] => {
    const wrong = columns.findIndex((column, i) => column !== header[i]);
    if (wrong >= 0) throw new BadTable(file, 1, columns[wrong] ?? '', 'missing or out of place');
    if (header.length > columns.length) {
      throw new BadTable(file, 1, header[columns.length] ?? '', 'unknown column');
    }
    return header;
  };
  try {
    return parsedRows.parse(parse(text, { bom: true, info: true, columns: checkHeader }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BadTable(file, Number(error.lines ?? 0), String(error.column ?? ''), error.message);
  }
}
