import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { InvalidInput } from '#server/errors.ts';
import type { IsKnownCode } from '#server/validation/known-codes.ts';
import { parseInput } from '#server/validation/parse-input.ts';
import type { FieldError } from '#shared/errors.ts';
import { fault } from '#shared/field-fault.ts';
import {
  type ImportedRow,
  importColumns,
  importedRow,
} from '#shared/labour-need/labour-need-import.ts';

export interface ImportLine extends ImportedRow {
  /** In the file, from 1; the header is line 1. */
  line: number;
}

/** As many as one document of what was replaced may hold. */
const mostRows = 50_000;
const rowsPerTurn = 250;
/** Empty ones too: a spreadsheet may leave some, and one with more is no table any more. */
const mostLines = 2 * mostRows;
const mostBytesOfLine = 2000;
/** Some thousand lines if they are empty: others are answered between two such pieces. */
const bytesPerTurn = 4096;
const importedRows = z.array(importedRow);
const numbers = new Set(['shortage', 'need', 'year']);

type Cells = readonly string[];
interface RawLine {
  line: number;
  cells: Cells;
}

/**
 * Every row of a CSV file: `;` or `,` between the cells as its first line has them, numbers with a
 * decimal point or comma, the columns in any order.
 * @param mayChange whether rows of this area are the caller's to replace
 * @throws InvalidInput naming each bad cell by `line.column`.
 */
export async function readImport(
  text: string,
  isKnown: IsKnownCode,
  mayChange: (area: string) => boolean,
): Promise<ImportLine[]> {
  const [header, ...lines] = await cellsOf(text);
  if (!header) throw new InvalidInput([fault('', 'required')]);
  const columns = header.cells.map((cell) => cell.trim().toLowerCase());
  const headerFaults = faultsOfHeader(columns, header.line);
  if (headerFaults.length > 0) throw new InvalidInput(headerFaults);
  if (lines.length === 0) throw new InvalidInput([fault('', 'required')]);
  if (lines.length > mostRows) throw new InvalidInput([fault('', 'too_many')]);

  const rows: ImportLine[] = [];
  const faults: FieldError[] = [];
  for (let at = 0; at < lines.length; at += rowsPerTurn) {
    const part = await readPart(lines.slice(at, at + rowsPerTurn), columns, isKnown, mayChange);
    rows.push(...part.rows);
    // A line may have thousands of cells: more than one call takes.
    for (const one of part.faults) faults.push(one);
    await nextTurn();
  }
  const all = faults.length > 0 ? faults : faultsBetween(rows);
  if (all.length > 0) throw new InvalidInput(all.sort(byLine));
  return rows;
}

async function readPart(
  part: readonly RawLine[],
  columns: readonly string[],
  isKnown: IsKnownCode,
  mayChange: (area: string) => boolean,
): Promise<{ rows: ImportLine[]; faults: FieldError[] }> {
  const raw = part.map(({ cells }) => rowOf(columns, cells));
  const parsed = await parseInput(importedRows, raw, isKnown);
  const faults = parsed.ok ? [] : parsed.faults.map((one) => atLine(one, part));
  const named = new Set(faults.map(({ path }) => path));
  const foreign = raw.flatMap(({ area }, i) =>
    typeof area === 'string' && !mayChange(area)
      ? [fault(`${part[i]?.line ?? 0}.area`, 'unknown_code')]
      : [],
  );
  const rows = parsed.ok ? parsed.value : [];
  return {
    rows: rows.map((row, i) => ({ ...row, line: part[i]?.line ?? 0 })),
    faults: [...faults, ...foreign.filter(({ path }) => !named.has(path))],
  };
}

async function cellsOf(text: string): Promise<RawLine[]> {
  const firstLine = text.slice(0, text.search(/\r?\n|$/));
  const delimiter = firstLine.includes(';') ? ';' : ',';
  const options = {
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: mostBytesOfLine,
  };
  const lines: RawLine[] = [];
  let read = 0;
  try {
    for await (const { record, info } of Readable.from(pieces(text)).pipe(parse(options))) {
      if (++read > mostLines) throw new InvalidInput([fault('', 'too_many')]);
      // A line of empty cells, as spreadsheets leave them at the end.
      if (record.every((cell: string) => cell.trim() === '')) continue;
      lines.push({ line: info.lines, cells: record });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InvalidInput([fault(String(error.lines ?? 1), 'invalid_format')]);
  }
  return lines;
}

/** The parser reads what it gets in one go, however long that is. */
async function* pieces(text: string): AsyncGenerator<Buffer, void> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += bytesPerTurn) {
    yield bytes.subarray(at, at + bytesPerTurn);
    await nextTurn();
  }
}

function faultsOfHeader(columns: readonly string[], line: number): FieldError[] {
  const missing = Object.entries(importColumns)
    .filter(([name, isRequired]) => isRequired && !columns.includes(name))
    .map(([name]) => fault(`${line}.${name}`, 'required'));
  const wrong = columns.flatMap((name, i) => {
    if (!Object.hasOwn(importColumns, name)) {
      return [fault(`${line}.${name || i + 1}`, 'unknown_field')];
    }
    return columns.indexOf(name) === i ? [] : [fault(`${line}.${name}`, 'too_many')];
  });
  return [...missing, ...wrong];
}

/** A cell beyond the header's columns goes by its number, and is refused as unknown. */
function rowOf(columns: readonly string[], cells: Cells): Record<string, unknown> {
  const entries = cells
    .map((cell, i) => [columns[i] ?? String(i + 1), cell.trim()] as const)
    .filter(([, cell]) => cell !== '')
    .map(([name, cell]) => [name, numbers.has(name) ? numberIn(cell) : cell] as const);
  return Object.fromEntries(entries);
}

/** What is no number stays text, which the schema refuses. */
function numberIn(cell: string): number | string {
  return /^-?\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell;
}

/** The schema counts rows, people count lines. */
function atLine({ path, code }: FieldError, part: readonly RawLine[]): FieldError {
  const [row = '', ...column] = path.split('.');
  return fault([part[Number(row)]?.line ?? 0, ...column].join('.'), code);
}

function byLine(a: FieldError, b: FieldError): number {
  return Number.parseInt(a.path, 10) - Number.parseInt(b.path, 10);
}

/** What each row alone does not show: the same row twice, and an area and year of two coverages. */
function faultsBetween(rows: readonly ImportLine[]): FieldError[] {
  const seen = new Set<string>();
  const coverages = new Map<string, string>();
  return rows.flatMap(({ line, area, styrk08, year, coverage }) => {
    const table = `${area}-${year}`;
    const key = `${table}-${styrk08}`;
    const faults: FieldError[] = [];
    if (seen.has(key)) faults.push(fault(`${line}.styrk08`, 'too_many'));
    seen.add(key);
    if ((coverages.get(table) ?? coverage) !== coverage) {
      faults.push(fault(`${line}.coverage`, 'invalid_format'));
    }
    if (!coverages.has(table)) coverages.set(table, coverage);
    return faults;
  });
}
