import { Aggregator } from 'mingo';
import { decodeRow, encodeRow, isPlainObject, type StoredDocument } from './bson-row.ts';
import { pathParts, scalarAt } from './document-path.ts';
import { UnsupportedError } from './errors.ts';
import { parseFilter } from './filter.ts';
import { parseProjection } from './projection.ts';
import { parseSort, sortDocuments } from './sort.ts';
import { isComparedAlike } from './sort-key.ts';

type Stage = (documents: StoredDocument[]) => StoredDocument[];

/** The stages that stores use, each read before the first document is. */
export function parsePipeline(pipeline: readonly unknown[]): Stage {
  const stages = pipeline.map(parseStage);
  return (documents) => stages.reduce((input, stage) => stage(input), documents);
}

function parseStage(stage: unknown): Stage {
  const [entry, ...others] = isPlainObject(stage) ? Object.entries(stage) : [];
  if (entry === undefined || others.length > 0) throw new UnsupportedError('a stage of two names');
  const [name, spec] = entry;
  const read = Object.hasOwn(stageReaders, name) ? stageReaders[name] : undefined;
  if (!read) throw new UnsupportedError(`the pipeline stage ${name}`);
  return read(spec);
}

const stageReaders: Record<string, (spec: unknown) => Stage> = {
  $match: (spec) => {
    const filter = parseFilter(spec);
    return (documents) => documents.filter((document) => filter.matches(document));
  },
  $sort: (spec) => {
    const sort = parseSort(spec);
    return (documents) => sortDocuments(documents, sort);
  },
  $skip: (spec) => (documents) => documents.slice(wholeNumber('$skip', spec)),
  $limit: (spec) => (documents) => documents.slice(0, wholeNumber('$limit', spec)),
  $project: (spec) => {
    const project = parseProjection(spec);
    return (documents) => documents.map(project);
  },
  $count: (spec) => {
    if (typeof spec !== 'string') throw new UnsupportedError('$count without a name');
    pathParts(spec, '$count');
    return (documents) => (documents.length === 0 ? [] : [{ [spec]: documents.length }]);
  },
  $group: parseGroup,
};

function wholeNumber(stage: string, spec: unknown): number {
  if (typeof spec === 'number' && Number.isInteger(spec) && spec >= 0) return spec;
  throw new UnsupportedError(`${stage} of ${JSON.stringify(spec)}`);
}

/** A path that a group reads, and what its values must be for mingo to answer like mongod. */
interface GroupedPath {
  readonly path: string;
  readonly assertFit: (values: readonly unknown[], path: string) => void;
}

const accumulators = new Map([
  ['$sum', assertExactSum],
  ['$avg', assertExactSum],
  ['$min', assertComparedAlike],
  ['$max', assertComparedAlike],
]);

/** _id: null, a path or an object of paths; $sum, $min, $max and $avg of a path, $sum of a number. */
function parseGroup(spec: unknown): Stage {
  if (!isPlainObject(spec) || spec._id === undefined) {
    throw new UnsupportedError('$group without _id');
  }
  const { _id, ...fields } = spec;
  const paths = [...idPaths(_id), ...Object.values(fields).flatMap(accumulatedPath)];
  const aggregator = new Aggregator([{ $group: spec }]);
  return (documents) => {
    for (const { path, assertFit } of paths) {
      const values = documents.map((document) => scalarAt(document, path, 'grouping'));
      assertFit(values, path);
    }
    // A path without a value gives undefined, which BSON leaves out of the group's id.
    return aggregator.run(documents).map((group) => decodeRow(encodeRow(group)));
  };
}

function idPaths(id: unknown): GroupedPath[] {
  if (id === null) return [];
  const assertFit = (): void => {};
  if (!isPlainObject(id)) return [{ path: fieldPath(id), assertFit }];
  return Object.entries(id).map(([name, expression]) => {
    pathParts(name, '$group');
    return { path: fieldPath(expression), assertFit };
  });
}

function accumulatedPath(accumulator: unknown): GroupedPath[] {
  const [entry, ...others] = isPlainObject(accumulator) ? Object.entries(accumulator) : [];
  const [name = '', operand] = entry ?? [];
  const assertFit = accumulators.get(name);
  if (!assertFit || others.length > 0) throw new UnsupportedError(`the accumulator ${name}`);
  const isCount = name === '$sum' && typeof operand === 'number' && Number.isSafeInteger(operand);
  return isCount ? [] : [{ path: fieldPath(operand), assertFit }];
}

function fieldPath(expression: unknown): string {
  if (typeof expression !== 'string' || !expression.startsWith('$')) {
    throw new UnsupportedError(`the expression ${JSON.stringify(expression)}`);
  }
  return pathParts(expression.slice(1), 'an expression').join('.');
}

/** Numbers are added in steps of this, so that no rounding shows. */
const stepsInOne = 1024;

/** mongod carries the rounding errors of a sum along and mingo does not: sums must have none. */
function assertExactSum(values: readonly unknown[], path: string): void {
  let steps = 0;
  for (const value of values) {
    if (typeof value !== 'number') continue;
    steps += Math.abs(value) * stepsInOne;
    if (!Number.isSafeInteger(value * stepsInOne) || !Number.isSafeInteger(steps)) {
      throw new UnsupportedError(`a sum over '${path}' that is not exact, with ${value}`);
    }
  }
}

function assertComparedAlike(values: readonly unknown[], path: string): void {
  const odd = values.find((value) => !isComparedAlike(value));
  if (odd !== undefined) throw new UnsupportedError(`the least or most of '${path}', with ${odd}`);
}
