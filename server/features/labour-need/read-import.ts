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
    const part = lines.slice(at, at + rowsPerTurn);
    const raw = part.map(({ cells }) => rowOf(columns, cells));
    const parsed = await parseInput(importedRows, raw, isKnown);
    if (parsed.ok) {
      rows.push(...parsed.value.map((row, i) => ({ ...row, line: part[i]?.line ?? 0 })));
    } else {
      faults.push(...parsed.faults.map((one) => atLine(one, part)));
    }
    const foreign = raw.flatMap(({ area }, i) =>
      typeof area === 'string' && !mayChange(area)
        ? [fault(`${part[i]?.line ?? 0}.area`, 'unknown_code')]
        : [],
    );
    faults.push(...foreign.filter((one) => !faults.some(({ path }) => path === one.path)));
    await nextTurn();
  }
  if (faults.length === 0) faults.push(...faultsBetween(rows));
  if (faults.length > 0) throw new InvalidInput(faults.sort(byLine));
  return rows;
}

async function cellsOf(text: string): Promise<RawLine[]> {
  const firstLine = text.slice(0, text.search(/\r?\n|$/));
  const delimiter = firstLine.includes(';') ? ';' : ',';
  const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true };
  const lines: RawLine[] = [];
  try {
    for await (const { record, info } of parse(text, options)) {
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
