import { Query } from 'mingo';
import { isPlainObject, isScalar, type StoredDocument } from './bson-row.ts';
import { arraysOnPath, pathParts } from './document-path.ts';
import { UnsupportedError } from './errors.ts';
import { isComparedAlike } from './sort-key.ts';

export type Operator = '$eq' | '$ne' | '$gt' | '$gte' | '$lt' | '$lte' | '$in' | '$nin' | '$exists';

export interface Comparison {
  readonly path: string;
  readonly operator: Operator;
  readonly operand: unknown;
}

export interface Combination {
  readonly join: '$and' | '$or' | '$nor';
  readonly parts: readonly Condition[];
}

export type Condition = Comparison | Combination;

export interface Filter {
  readonly condition: Combination;
  matches(document: StoredDocument): boolean;
}

/**
 * Reads a filter within the grammar that stores use. mingo decides what matches; whatever mingo
 * and mongod would answer differently is refused here or, where it depends on the document, when
 * the document is looked at.
 */
export function parseFilter(filter: unknown): Filter {
  const condition = parseConditions(filter ?? {});
  const test = testOf(isPlainObject(filter) ? filter : {});
  const guards = guardsOf(condition);
  return {
    condition,
    matches(document) {
      for (const guard of guards) guard(document);
      return test(document);
    },
  };
}

/** By id alone most documents are read: there mingo has nothing to say. It takes long to be asked. */
function testOf(filter: Record<string, unknown>): (document: StoredDocument) => boolean {
  const { _id: id, ...rest } = filter;
  if (typeof id === 'string' && Object.keys(rest).length === 0) return ({ _id }) => _id === id;
  let query: Query | undefined;
  return (document) => {
    query ??= new Query(filter, { scriptEnabled: false });
    return query.test(document);
  };
}

function parseConditions(filter: unknown): Combination {
  if (!isPlainObject(filter)) throw new UnsupportedError('a filter that is not an object');
  const parts = Object.entries(filter).flatMap(([key, value]): Condition[] => {
    if (key === '$and' || key === '$or' || key === '$nor') return [parseCombination(key, value)];
    if (key.startsWith('$')) throw new UnsupportedError(`the filter operator ${key}`);
    return parseField(key, value);
  });
  return { join: '$and', parts };
}

function parseCombination(join: Combination['join'], value: unknown): Combination {
  if (!Array.isArray(value) || value.length === 0) {
    throw new UnsupportedError(`${join} without a list of filters`);
  }
  return { join, parts: value.map(parseConditions) };
}

function parseField(path: string, value: unknown): Comparison[] {
  pathParts(path, 'a filter');
  if (!isPlainObject(value)) return [parseComparison(path, '$eq', value)];
  const entries = Object.entries(value);
  if (!entries.some(([key]) => key.startsWith('$'))) {
    throw new UnsupportedError(`comparing '${path}' with an object`);
  }
  return entries.map(([operator, operand]) => parseComparison(path, operator, operand));
}

function parseComparison(path: string, operator: string, operand: unknown): Comparison {
  const isFit = isOperator(operator) && operandFits[operator](operand);
  if (isFit) return { path, operator, operand };
  const what = isOperator(operator) ? `${operator} with ${describe(operand)}` : operator;
  throw new UnsupportedError(`the filter operator ${what} at '${path}'`);
}

const operandFits: Record<Operator, (operand: unknown) => boolean> = {
  $eq: isOperand,
  $ne: isOperand,
  $gt: isBound,
  $gte: isBound,
  $lt: isBound,
  $lte: isBound,
  $in: isOperandList,
  $nin: isOperandList,
  $exists: (operand) => typeof operand === 'boolean',
};

function isOperator(key: string): key is Operator {
  return Object.hasOwn(operandFits, key);
}

function isOperand(operand: unknown): boolean {
  return isScalar(operand) && !Number.isNaN(operand);
}

function isOperandList(operand: unknown): boolean {
  return Array.isArray(operand) && operand.every(isOperand);
}

/** null has no order in mongod, and one in mingo. */
function isBound(operand: unknown): boolean {
  return operand !== null && isOperand(operand) && isComparedAlike(operand);
}

function describe(operand: unknown): string {
  if (operand === undefined) return 'undefined';
  return isScalar(operand) ? JSON.stringify(operand) : 'a list or object';
}

type Guard = (document: StoredDocument) => void;

function guardsOf(condition: Condition): Guard[] {
  if ('join' in condition) return condition.parts.flatMap(guardsOf);
  return condition.path.includes('.') ? [guardAgainstArrays(condition)] : [];
}

/** On a path through an array mingo sees neither missing fields nor lists inside the list. */
function guardAgainstArrays({ path, operator, operand }: Comparison): Guard {
  const parts = path.split('.');
  const asksForMissing =
    operator === '$exists' ||
    operand === null ||
    (Array.isArray(operand) && operand.includes(null));
  return (document) => {
    const arrays = arraysOnPath(document, parts);
    if (arrays.isArrayInsideArray || (asksForMissing && arrays.isThroughArray)) {
      throw new UnsupportedError(`${operator} at '${path}' through an array`);
    }
  };
}
