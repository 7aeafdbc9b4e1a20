import type { Comparison, Condition } from './filter.ts';
import { endOfType, sortKey } from './sort-key.ts';
import type { SqlValue } from './sqlite-file.ts';

/** An SQL condition that holds for every matching row; exact when it holds for no other. */
export interface Narrowing {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  readonly isExact: boolean;
}

/** @param columnOf the quoted column of an indexed path, undefined when it is not indexed */
export function narrow(
  condition: Condition,
  columnOf: (path: string) => string | undefined,
): Narrowing {
  if (!('join' in condition)) return narrowComparison(condition, columnOf(condition.path));
  const parts = condition.parts.map((part) => narrow(part, columnOf));
  if (condition.join === '$and') return joined(parts, 'AND', everything);
  const isUsable = parts.every((part) => part.sql !== everything.sql);
  if (condition.join === '$or' && isUsable) return joined(parts, 'OR', anything);
  return anything;
}

const everything: Narrowing = { sql: 'TRUE', values: [], isExact: true };
const anything: Narrowing = { ...everything, isExact: false };

function joined(parts: readonly Narrowing[], by: 'AND' | 'OR', empty: Narrowing): Narrowing {
  const isExact = parts.every((part) => part.isExact);
  const told = parts.filter((part) => part.sql !== everything.sql);
  if (told.length === 0) return { ...empty, isExact };
  return {
    sql: `(${told.map((part) => part.sql).join(` ${by} `)})`,
    values: told.flatMap((part) => part.values),
    isExact,
  };
}

function narrowComparison(comparison: Comparison, column: string | undefined): Narrowing {
  const { operator, operand } = comparison;
  if (column === undefined || operator === '$exists') return anything;
  if (Array.isArray(operand)) {
    const isIn = operator === '$in' ? 'IN' : 'NOT IN';
    const { sql, values } = keysOf(operand);
    return exactly(`${column} ${isIn} (${sql})`, [values]);
  }
  const key = sortKey(operand);
  const start = key.subarray(0, 1);
  if (operator === '$eq') return exactly(`${column} = ?`, [key]);
  if (operator === '$ne') return exactly(`${column} <> ?`, [key]);
  if (operator === '$gt') return exactly(`${column} > ? AND ${column} < ?`, [key, endOfType(key)]);
  if (operator === '$gte')
    return exactly(`${column} >= ? AND ${column} < ?`, [key, endOfType(key)]);
  if (operator === '$lt') return exactly(`${column} < ? AND ${column} >= ?`, [key, start]);
  return exactly(`${column} <= ? AND ${column} >= ?`, [key, start]);
}

/** The keys of a list, for SQL to make of texts itself: there may be thousands. */
function keysOf(operand: readonly unknown[]): { sql: string; values: string } {
  if (operand.every(isPlainText)) {
    const sql = `SELECT CAST('${textPrefix}' || value AS BLOB) FROM json_each(?)`;
    return { sql, values: JSON.stringify(operand) };
  }
  const keys = operand.map((value) => sortKey(value).toString('hex'));
  return { sql: 'SELECT unhex(value) FROM json_each(?)', values: JSON.stringify(keys) };
}

/** Of the same bytes in SQL as in its key. */
function isPlainText(value: unknown): boolean {
  return typeof value === 'string' && !value.includes('\0') && !/\p{Surrogate}/u.test(value);
}

/** As the first byte of the key of every text. */
const textPrefix = sortKey('').toString('latin1');

function exactly(sql: string, values: readonly SqlValue[]): Narrowing {
  return { sql: `(${sql})`, values, isExact: true };
}
