import { Aggregator } from 'mingo';
import {
  decodeRow,
  encodeRow,
  isPlainObject,
  type StoredDocument,
} from '#server/storage/embedded-driver/bson-row.ts';
import { pathParts, scalarAt } from '#server/storage/embedded-driver/document-path.ts';
import { UnsupportedError } from '#server/storage/embedded-driver/errors.ts';
import { parseFilter } from '#server/storage/embedded-driver/filter.ts';
import { parseProjection } from '#server/storage/embedded-driver/projection.ts';
import { parseSort, sortDocuments } from '#server/storage/embedded-driver/sort.ts';

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
  const read = Object.hasOwn(STAGES, name) ? STAGES[name] : undefined;
  if (!read) throw new UnsupportedError(`the pipeline stage ${name}`);
  return read(spec);
}

const STAGES: Record<string, (spec: unknown) => Stage> = {
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

const ACCUMULATORS = new Set(['$sum', '$min', '$max', '$avg']);

/** _id: null, a path or an object of paths; $sum, $min, $max and $avg of a path, $sum of a number. */
function parseGroup(spec: unknown): Stage {
  if (!isPlainObject(spec) || spec._id === undefined)
    throw new UnsupportedError('$group without _id');
  const { _id, ...fields } = spec;
  const paths = [...groupPaths(_id), ...Object.values(fields).flatMap(accumulatorPaths)];
  const aggregator = new Aggregator([{ $group: spec }]);
  return (documents) => {
    for (const path of paths) {
      for (const document of documents) scalarAt(document, path, 'grouping');
    }
    // A path without a value gives undefined, which BSON leaves out of the group's id.
    return aggregator.run(documents).map((group) => decodeRow(encodeRow(group)));
  };
}

function groupPaths(id: unknown): string[] {
  if (id === null) return [];
  if (!isPlainObject(id)) return [fieldPath(id)];
  return Object.entries(id).map(([name, expression]) => {
    pathParts(name, '$group');
    return fieldPath(expression);
  });
}

function accumulatorPaths(accumulator: unknown): string[] {
  const [entry, ...others] = isPlainObject(accumulator) ? Object.entries(accumulator) : [];
  const [name, operand] = entry ?? [];
  if (name === undefined || others.length > 0 || !ACCUMULATORS.has(name)) {
    throw new UnsupportedError(`the accumulator ${name}`);
  }
  return name === '$sum' && typeof operand === 'number' ? [] : [fieldPath(operand)];
}

function fieldPath(expression: unknown): string {
  if (typeof expression !== 'string' || !expression.startsWith('$')) {
    throw new UnsupportedError(`the expression ${JSON.stringify(expression)}`);
  }
  return pathParts(expression.slice(1), 'an expression').join('.');
}
