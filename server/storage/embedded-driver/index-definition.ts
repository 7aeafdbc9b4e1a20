import { isPlainObject, type StoredDocument } from './bson-row.ts';
import { pathParts, scalarAt } from './document-path.ts';
import { UnsupportedError } from './errors.ts';
import { parseFilter } from './filter.ts';

/** An index as createIndex declares it and as listIndexes answers it. */
export interface IndexDefinition {
  readonly name: string;
  readonly key: Readonly<Record<string, 1 | -1>>;
  readonly unique?: true;
  readonly sparse?: true;
  readonly partialFilterExpression?: StoredDocument;
}

export const idIndex: IndexDefinition = { name: '_id_', key: { _id: 1 }, unique: true };

/** Options that change nothing about what an index holds. */
const ignoredOptions = new Set(['background', 'name']);
const knownOptions = new Set(['unique', 'sparse', 'partialFilterExpression']);

export function parseIndex(key: unknown, options: unknown): IndexDefinition {
  const given = isPlainObject(options) ? options : {};
  for (const [option, value] of Object.entries(given)) {
    const isKnown = knownOptions.has(option) || ignoredOptions.has(option);
    if (!isKnown && value !== undefined) throw new UnsupportedError(`the index option ${option}`);
  }
  const fields = parseKey(key);
  const { partialFilterExpression } = given;
  if (partialFilterExpression !== undefined) parseFilter(partialFilterExpression);
  return {
    name: typeof given.name === 'string' ? given.name : defaultName(fields),
    key: fields,
    ...(given.unique === true ? { unique: true } : {}),
    ...(given.sparse === true ? { sparse: true } : {}),
    ...(isPlainObject(partialFilterExpression) ? { partialFilterExpression } : {}),
  };
}

/**
 * Whether a unique index that does not hold every document holds this one: a sparse one when one
 * of its paths exists, a partial one when its filter matches.
 */
export function membership(
  index: IndexDefinition,
): ((document: StoredDocument) => boolean) | undefined {
  if (!index.unique) return undefined;
  const { partialFilterExpression } = index;
  if (partialFilterExpression) return parseFilter(partialFilterExpression).matches;
  if (!index.sparse) return undefined;
  const paths = Object.keys(index.key);
  return (document) => paths.some((path) => scalarAt(document, path, 'an index') !== undefined);
}

function parseKey(key: unknown): Record<string, 1 | -1> {
  if (!isPlainObject(key) || Object.keys(key).length === 0) {
    throw new UnsupportedError('an index without a list of paths');
  }
  return Object.fromEntries(
    Object.entries(key).map(([path, direction]) => {
      pathParts(path, 'an index');
      if (direction === 1 || direction === -1) return [path, direction];
      throw new UnsupportedError(`an index of kind ${JSON.stringify(direction)} at '${path}'`);
    }),
  );
}

function defaultName(key: Readonly<Record<string, 1 | -1>>): string {
  return Object.entries(key).flat().join('_');
}
