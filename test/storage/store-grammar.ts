import fc from 'fast-check';

/** Random documents, filters, sorts, projections, updates and pipelines as stores write them. */

export type Document = { _id: string } & Record<string, unknown>;
export type Fields = Record<string, unknown>;
export type Sort = Record<string, 1 | -1>;

export type Operation =
  | { kind: 'find'; filter: Fields; sort: Sort; projection: Fields; skip: number; limit: number }
  | { kind: 'count'; filter: Fields }
  | { kind: 'distinct'; path: string; filter: Fields }
  | { kind: 'aggregate'; pipeline: Fields[] }
  | { kind: 'insertOne'; document: Document }
  | { kind: 'insertMany'; documents: Document[]; ordered: boolean }
  | { kind: 'updateOne' | 'updateMany'; filter: Fields; update: Fields; upsert: boolean }
  | {
      kind: 'findOneAndUpdate';
      filter: Fields;
      update: Fields;
      upsert: boolean;
      sort: Sort;
      after: boolean;
    }
  | { kind: 'replaceOne'; id: string; fields: Fields; upsert: boolean }
  | { kind: 'deleteOne' | 'deleteMany'; filter: Fields }
  | { kind: 'bulkWrite'; operations: Fields[]; ordered: boolean };

const ids = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'];
const id = fc.constantFrom(...ids);

const number = fc.constantFrom(0, 1, 2, 3, -1, 1.5, 1e12, -2.25, 2 ** 31, Number.MAX_SAFE_INTEGER);
const text = fc.constantFrom(
  '',
  'a',
  'b',
  'ab',
  'Å',
  'æ',
  'Z',
  '1',
  '😀',
  '\uFFFD',
  'a\0b',
  '$a',
  'a.b',
);
const date = fc.constantFrom(new Date(0), new Date(-5), new Date('2026-02-28T12:00:00.001Z'));
const scalar = fc.oneof(number, text, date, fc.boolean(), fc.constant(null));
const value = { n: number, s: text, d: date, f: fc.boolean(), m: scalar };

const inner = fc.record({ n: number, s: text, m: scalar }, { requiredKeys: [] });
const tags = fc.array(text, { maxLength: 3 });
const items = fc.array(fc.record({ n: number, m: scalar }, { requiredKeys: [] }), { maxLength: 3 });

const fields = fc.record(
  { ...value, i: number, j: scalar, u: text, tags, o: inner, items, p: fc.record({ q: inner }) },
  { requiredKeys: [] },
);
const document: fc.Arbitrary<Document> = fc
  .tuple(id, fields)
  .map(([_id, rest]) => ({ _id, ...rest }));
export const documents = fc.uniqueArray(document, { selector: ({ _id }) => _id, maxLength: 7 });

/** Paths with what is compared to them; i, j, u and o.n are indexed. */
const compared: Record<string, fc.Arbitrary<unknown>> = {
  _id: id,
  n: number,
  s: text,
  d: date,
  f: fc.boolean(),
  m: scalar,
  i: number,
  j: scalar,
  u: text,
  tags: text,
  'o.n': number,
  'o.m': scalar,
  'p.q.s': text,
  'items.n': number,
  'items.m': scalar,
  gone: scalar,
};
const anyPath = fc.constantFrom(...Object.keys(compared));
const sortPath = fc.constantFrom(
  '_id',
  'n',
  's',
  'd',
  'f',
  'm',
  'i',
  'j',
  'o.n',
  'o.m',
  'gone',
  'p.q.m',
);

const isOrdered = (given: unknown): boolean => !/[\uD800-\uFFFF]/.test(String(given));

const comparison: fc.Arbitrary<Fields> = anyPath.chain((path) => {
  const operand = compared[path] ?? scalar;
  const bound = operand.filter((given) => given !== null && isOrdered(given));
  const list = fc.array(operand, { maxLength: 3 });
  const range = fc.record(
    { $gte: bound, $gt: bound, $lt: bound, $lte: bound },
    { requiredKeys: [] },
  );
  const test = fc.oneof(
    { weight: 3, arbitrary: operand },
    { weight: 2, arbitrary: range.filter((given) => Object.keys(given).length > 0) },
    list.map(($in) => ({ $in })),
    list.map(($nin) => ({ $nin })),
    operand.map(($eq) => ({ $eq })),
    operand.map(($ne) => ({ $ne })),
    fc.boolean().map(($exists) => ({ $exists })),
  );
  return test.map((given) => ({ [path]: given }));
});

const conditions: fc.Arbitrary<Fields> = fc
  .array(comparison, { maxLength: 2 })
  .map((parts) => Object.assign({}, ...parts));

const filter: fc.Arbitrary<Fields> = fc.letrec<{ filter: Fields }>((tie) => {
  const several = fc.array(tie('filter'), { minLength: 1, maxLength: 3 });
  return {
    filter: fc.oneof(
      { maxDepth: 2 },
      { weight: 5, arbitrary: conditions },
      several.map(($and) => ({ $and })),
      several.map(($or) => ({ $or })),
      several.map(($nor) => ({ $nor })),
      fc.tuple(conditions, several).map(([own, $or]) => ({ ...own, $or })),
    ),
  };
}).filter;

/** At most one document, so that both databases change the same one. */
const filterOfOne = fc.tuple(id, conditions).map(([_id, rest]) => ({ ...rest, _id }));

/** Always down to the id: what compares equal has no order of its own. */
const sort: fc.Arbitrary<Sort> = fc
  .uniqueArray(fc.tuple(sortPath, fc.constantFrom(1 as const, -1 as const)), {
    selector: ([path]) => path,
    maxLength: 3,
  })
  .map((entries) =>
    Object.fromEntries([...entries.filter(([path]) => path !== '_id'), ['_id', 1]]),
  );

const projection: fc.Arbitrary<Fields> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('n', 's', 'tags', 'o.n', 'o.m', 'items.n', 'p.q.s', 'gone.x'), {
      maxLength: 3,
    }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([paths, keeps, id]) => ({
    ...Object.fromEntries(paths.map((path) => [path, keeps ? 1 : 0])),
    // Without the id the answers to a find without order cannot be matched up.
    ...(id && keeps && paths.length > 0 ? { _id: 1 } : {}),
  }));

const setPath: Record<string, fc.Arbitrary<unknown>> = {
  n: number,
  s: text,
  m: scalar,
  i: number,
  j: scalar,
  u: text,
  tags,
  o: inner,
  'o.n': number,
  'o.m': scalar,
  'p.q.s': text,
  'm.x': scalar,
  items,
  'items.0.n': number,
  'tags.1': text,
};
const pathOf = (...paths: string[]): fc.Arbitrary<string> => fc.constantFrom(...paths);
const setting = fc
  .constantFrom(...Object.keys(setPath))
  .chain((path) => (setPath[path] ?? scalar).map((given) => [path, given] as const));
const push = fc.oneof(
  text,
  fc.record({ $each: tags, $slice: fc.constantFrom(0, 1, 2, -1, -2) }, { requiredKeys: ['$each'] }),
);

const operators: Record<string, fc.Arbitrary<readonly [string, unknown]>> = {
  $set: setting,
  $setOnInsert: setting,
  $unset: fc.tuple(
    pathOf('n', 'm', 'i', 'u', 'o', 'o.n', 'tags', 'items.0.n', 'm.x', 'gone'),
    fc.constant(1),
  ),
  $inc: fc.tuple(pathOf('n', 'i', 'o.n', 'm', 'gone', 'items.0.n'), fc.constantFrom(1, -2, 0.5, 0)),
  $min: fc.tuple(pathOf('n', 'm', 'd', 'o.m', 'gone'), scalar.filter(isOrdered)),
  $max: fc.tuple(pathOf('n', 'm', 'd', 'o.m', 'j'), scalar.filter(isOrdered)),
  $push: fc.tuple(pathOf('tags', 'fresh', 'm'), push),
  $pull: fc.tuple(pathOf('tags', 'fresh', 'm'), text),
};

const update: fc.Arbitrary<Fields> = fc
  .uniqueArray(fc.constantFrom(...Object.keys(operators)), { minLength: 1, maxLength: 3 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .array(operators[name] ?? setting, { minLength: 1, maxLength: 2 })
          .map((changes) => [name, Object.fromEntries(changes)] as const),
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

const rarely = fc.integer({ min: 0, max: 4 }).map((drawn) => drawn === 0);

const accumulated = fc.constantFrom('$n', '$i', '$o.n', '$d', '$m', '$gone');
const group: fc.Arbitrary<Fields> = fc.record({
  _id: fc.oneof(
    fc.constantFrom(null, '$n', '$s', '$j', '$o.m', '$d', '$gone'),
    fc.constant({ s: '$s', f: '$f' }),
  ),
  total: fc.oneof(accumulated, fc.constantFrom(1, 2)).map(($sum) => ({ $sum })),
  least: accumulated.map(($min) => ({ $min })),
  most: accumulated.map(($max) => ({ $max })),
  mean: accumulated.map(($avg) => ({ $avg })),
});
const stages: fc.Arbitrary<Fields[]> = fc.oneof(
  group.map(($group): Fields[] => [{ $group }]),
  fc.constant<Fields[]>([{ $count: 'total' }]),
  fc
    .tuple(sort, fc.nat(3), fc.integer({ min: 1, max: 4 }))
    .map(([$sort, $skip, $limit]): Fields[] => [
      { $sort },
      { $skip },
      { $limit },
      { $project: { n: 1, o: 1 } },
    ]),
);
const pipeline = fc
  .tuple(fc.option(filter, { nil: undefined }), stages)
  .map(([$match, rest]) => ($match ? [{ $match }, ...rest] : rest));

const bulkOperation: fc.Arbitrary<Fields> = fc.oneof(
  document.map((given) => ({ insertOne: { document: given } })),
  fc.record({ updateOne: fc.record({ filter: filterOfOne, update, upsert: rarely }) }),
  fc.record({
    replaceOne: fc.record({
      filter: id.map((_id) => ({ _id })),
      replacement: fields,
      upsert: rarely,
    }),
  }),
  fc.record({ deleteOne: fc.record({ filter: filterOfOne }) }),
);

const kind = <K extends Operation['kind']>(name: K): fc.Arbitrary<K> => fc.constant(name);

const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: kind('find'),
      filter,
      sort,
      projection,
      skip: fc.nat(2),
      limit: fc.nat(4),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: kind('count'), filter }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kind('distinct'),
      path: fc.constantFrom('n', 's', 'm', 'j', 'o.m', 'gone'),
      filter,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('aggregate'), pipeline }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('insertOne'), document }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kind('insertMany'),
      documents: fc.array(document, { minLength: 1, maxLength: 4 }),
      ordered: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: kind('updateOne'), filter: filterOfOne, update, upsert: rarely }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: kind('updateMany'), filter, update, upsert: fc.constant(false) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: kind('findOneAndUpdate'),
      filter: conditions,
      update,
      upsert: fc.constant(false),
      sort,
      after: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kind('findOneAndUpdate'),
      filter: filterOfOne,
      update,
      upsert: fc.constant(true),
      sort: fc.constant({ _id: 1 as const }),
      after: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: kind('replaceOne'), id, fields, upsert: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('deleteOne'), filter: filterOfOne }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('deleteMany'), filter: conditions }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('bulkWrite'),
      operations: fc.array(bulkOperation, { minLength: 1, maxLength: 4 }),
      // The driver itself takes unordered operations of several kinds in an order of its own.
      ordered: fc.constant(true),
    }),
  },
);

/** Plain objects, as callers write them. */
export const operation = anyOperation.map((given) => structuredClone(given));
