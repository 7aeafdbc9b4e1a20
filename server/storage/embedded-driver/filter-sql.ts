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
    const keys = JSON.stringify(operand.map((value) => sortKey(value).toString('hex')));
    const isIn = operator === '$in' ? 'IN' : 'NOT IN';
    return exactly(`${column} ${isIn} (SELECT unhex(value) FROM json_each(?))`, [keys]);
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

function exactly(sql: string, values: readonly SqlValue[]): Narrowing {
  return { sql: `(${sql})`, values, isExact: true };
}
