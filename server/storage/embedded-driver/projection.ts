import { isPlainObject, type StoredDocument } from './bson-row.ts';
import { pathParts } from './document-path.ts';
import { UnsupportedError } from './errors.ts';
import type { FieldTree } from './field-tree.ts';

export type Projection = (document: StoredDocument) => StoredDocument;

/** Reads { path: 0 | 1 }. All ones or all zeros, except that _id may be left out of a list of ones. */
export function parseProjection(projection: unknown): Projection {
  if (projection === undefined || projection === null) return (document) => document;
  if (!isPlainObject(projection)) throw new UnsupportedError('a projection that is not an object');
  const entries = Object.entries(projection).map(([path, value]) => ({
    path,
    parts: pathParts(path, 'a projection'),
    isKept: isKept(path, value),
  }));
  const named = entries.filter(({ path }) => path !== '_id');
  const keepsId = entries.find(({ path }) => path === '_id')?.isKept;
  if (named.some(({ isKept }) => isKept !== named[0]?.isKept)) {
    throw new UnsupportedError('a projection that both keeps and leaves out fields');
  }
  const isInclusion = named[0]?.isKept ?? keepsId ?? false;
  const paths = named.map(({ parts }) => parts);
  if (isInclusion) {
    const tree = treeOf(keepsId === false ? paths : [...paths, ['_id']]);
    return (document) => include(document, tree);
  }
  if (keepsId === true && named.length > 0) {
    throw new UnsupportedError('a projection that both keeps and leaves out fields');
  }
  const tree = treeOf(keepsId === false ? [...paths, ['_id']] : paths);
  return (document) => exclude(document, tree);
}

/** The paths that a list of ones asks for; undefined: all may be asked for. */
export function pathsAskedFor(projection: unknown): string[] | undefined {
  if (!isPlainObject(projection)) return undefined;
  const entries = Object.entries(projection).filter(([path]) => path !== '_id');
  if (entries.length === 0 || !entries.every(([path, value]) => isKept(path, value))) {
    return undefined;
  }
  return ['_id', ...entries.map(([path]) => path)];
}

function isKept(path: string, value: unknown): boolean {
  if (value === 1 || value === true) return true;
  if (value === 0 || value === false) return false;
  throw new UnsupportedError(`the projection ${JSON.stringify(value)} at '${path}'`);
}

function treeOf(paths: readonly (readonly string[])[]): FieldTree {
  const root: FieldTree = new Map();
  for (const parts of paths) addPath(root, parts);
  return root;
}

function addPath(tree: FieldTree, [part = '', ...rest]: readonly string[]): void {
  const inner = tree.get(part);
  const isLast = rest.length === 0;
  if (inner === true || (isLast && inner)) {
    throw new UnsupportedError(`a projection with '${part}' twice`);
  }
  if (isLast) {
    tree.set(part, true);
    return;
  }
  const branch: FieldTree = inner ?? new Map();
  tree.set(part, branch);
  addPath(branch, rest);
}

function include(document: StoredDocument, tree: FieldTree): StoredDocument {
  const kept: StoredDocument = {};
  for (const [field, value] of Object.entries(document)) {
    const inner = tree.get(field);
    if (inner === true) kept[field] = value;
    else if (inner && isPlainObject(value)) kept[field] = include(value, inner);
    // Scalars inside an array have no fields to keep.
    else if (inner && Array.isArray(value)) {
      kept[field] = value.filter(isPlainObject).map((item) => include(item, inner));
    }
  }
  return kept;
}

function exclude(document: StoredDocument, tree: FieldTree): StoredDocument {
  const kept: StoredDocument = {};
  for (const [field, value] of Object.entries(document)) {
    const inner = tree.get(field);
    if (inner !== true) kept[field] = inner ? excludeInside(value, inner) : value;
  }
  return kept;
}

function excludeInside(value: unknown, tree: FieldTree): unknown {
  if (Array.isArray(value)) return value.map((item) => excludeInside(item, tree));
  return isPlainObject(value) ? exclude(value, tree) : value;
}
