import { update as applyWithMingo } from 'mingo';
import {
  assertStorable,
  decodeRow,
  encodeRow,
  isPlainObject,
  isScalar,
  type StoredDocument,
} from './bson-row.ts';
import { pathParts } from './document-path.ts';
import { serverError, UnsupportedError } from './errors.ts';
import { isComparedAlike } from './sort-key.ts';
import { type Target, targetAt } from './update-target.ts';

type Operator = '$set' | '$unset' | '$inc' | '$push' | '$pull' | '$min' | '$max';

interface Change {
  readonly operator: Operator | '$setOnInsert';
  readonly path: string;
  readonly operand: unknown;
}

/** An update by operators, read and found to be within what stores use. */
export interface Update {
  /** A changed copy of the document. */
  changed(document: StoredDocument, when: 'updating' | 'inserting'): StoredDocument;
  /** Counts as a change even where $slice cuts off again what was pushed, as mongod counts it. */
  readonly isPush: boolean;
}

export function parseUpdate(update: unknown): Update {
  if (!isPlainObject(update)) throw new UnsupportedError('an update that is not an object');
  // mongod works by path, whatever the operator: the first fault it meets is the one it names.
  const changes = Object.entries(update)
    .flatMap(([operator, fields]) => parseOperator(operator, fields))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  assertNoConflict(changes);
  return {
    isPush: changes.some(isPushOfSomething),
    changed(document, when) {
      const copy = decodeRow(encodeRow(document));
      for (const change of changes) applyChange(copy, change, when);
      return copy;
    },
  };
}

function parseOperator(operator: string, fields: unknown): Change[] {
  if (!isOperator(operator)) throw new UnsupportedError(`the update operator ${operator}`);
  if (!isPlainObject(fields)) throw new UnsupportedError(`${operator} without a list of fields`);
  return Object.entries(fields).map(([path, operand]) => {
    assertPath(path);
    if (!operandFits[operator](operand)) {
      throw new UnsupportedError(`the operand of ${operator} at '${path}'`);
    }
    return { operator, path, operand };
  });
}

/** Unlike elsewhere a path may name a position in an array: Mongoose saves changed items that way. */
function assertPath(path: string): void {
  const named = path.split('.').filter((part) => !/^\d+$/.test(part));
  pathParts(named.join('.'), 'an update');
}

const operandFits: Record<Change['operator'], (operand: unknown) => boolean> = {
  $set: isStorable,
  $setOnInsert: isStorable,
  $unset: () => true,
  $inc: (operand) => typeof operand === 'number',
  $min: isCompared,
  $max: isCompared,
  $pull: isScalar,
  $push: isPushed,
};

function isCompared(operand: unknown): boolean {
  return isScalar(operand) && isComparedAlike(operand);
}

function isStorable(operand: unknown): boolean {
  assertStorable(operand, '');
  return true;
}

function isPushed(operand: unknown): boolean {
  if (!isPlainObject(operand) || !Object.keys(operand).some((key) => key.startsWith('$'))) {
    return !Array.isArray(operand) && isStorable(operand);
  }
  const { $each, $slice = 0, ...rest } = operand;
  const isKnown =
    Array.isArray($each) && Number.isInteger($slice) && Object.keys(rest).length === 0;
  return isKnown && isStorable($each);
}

function isPushOfSomething({ operator, operand }: Change): boolean {
  const { $each } = isPlainObject(operand) ? operand : {};
  return operator === '$push' && !(Array.isArray($each) && $each.length === 0);
}

function isOperator(key: string): key is Change['operator'] {
  return Object.hasOwn(operandFits, key);
}

function assertNoConflict(changes: readonly Change[]): void {
  const paths = changes.map(({ path }) => path);
  for (const [at, path] of paths.entries()) {
    const conflict = paths.find(
      (other, index) => index !== at && (other === path || other.startsWith(`${path}.`)),
    );
    if (conflict !== undefined) {
      const message = `Updating the path '${conflict}' would create a conflict at '${path}'`;
      throw serverError('conflictingUpdate', message);
    }
  }
}

function applyChange(
  document: StoredDocument,
  change: Change,
  when: 'updating' | 'inserting',
): void {
  if (change.operator === '$setOnInsert') {
    if (when === 'inserting') applyChange(document, { ...change, operator: '$set' }, when);
    return;
  }
  if (change.path === '_id') {
    setId(document, change);
    return;
  }
  const target = targetAt(document, change.path);
  if (isWithoutEffect(change.operator, target)) return;
  assertFits(change, target);
  // mingo would push past $slice into a field that is not there yet.
  const isNewList = change.operator === '$push' && target.value === undefined;
  if (isNewList) setWithMingo(document, '$set', change.path, []);
  setWithMingo(document, change.operator, change.path, change.operand);
}

function setWithMingo(
  document: StoredDocument,
  operator: Operator,
  path: string,
  operand: unknown,
): void {
  applyWithMingo(document, { [operator]: { [path]: operand } }, [], {}, { cloneMode: 'deep' });
}

function setId(document: StoredDocument, { operator, operand }: Change): void {
  document._id ??= operand;
  if (operator !== '$set' || document._id !== operand) {
    throw serverError('immutableField', "Performing an update on the path '_id' would modify it");
  }
}

/** What mongod leaves alone: removing what cannot be there. */
function isWithoutEffect(operator: Operator, target: Target): boolean {
  const isRemoval = operator === '$unset' || operator === '$pull';
  return isRemoval && (target.blockedAt !== undefined || target.value === undefined);
}

/** What mongod refuses and mingo passes over in silence. */
function assertFits({ operator, path }: Change, { blockedAt, value }: Target): void {
  if (blockedAt !== undefined) {
    throw serverError('pathNotViable', `Cannot create field '${path}' below '${blockedAt}'`);
  }
  if (value === undefined) return;
  const needsList = operator === '$push' || operator === '$pull';
  if (needsList && !Array.isArray(value)) {
    throw serverError('badValue', `Cannot apply ${operator} to '${path}', which is not an array`);
  }
  if (operator === '$inc' && typeof value !== 'number') {
    throw serverError('typeMismatch', `Cannot apply $inc to '${path}', which is not a number`);
  }
  if ((operator === '$min' || operator === '$max') && !isScalar(value)) {
    throw new UnsupportedError(`${operator} at '${path}', which holds an array or object`);
  }
}
