import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import mongoose, { type Collection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, databaseFile, openDatabase } from '#server/storage/connect.ts';
import { SqliteFile } from '#server/storage/embedded-driver/sqlite-file.ts';
import { builtProgram } from '#test/built-program.ts';

interface Any {
  _id: string;
  [field: string]: unknown;
}

let dataDir: string;
let database: Database;
let things: Collection<Any>;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'fotfeste-'));
  database = await openDatabase({ dataDir });
  things = database.connection.collection<Any>('things');
});
afterAll(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true });
});
beforeEach(async () => {
  await things.deleteMany({});
  await things.insertOne({ _id: 'a', n: 1, list: [1, 2], items: [{ n: 1 }], inner: { n: 1 } });
});

describe('what the embedded database does not do is refused by name', () => {
  test.each<[RegExp, object]>([
    [/\$regex/, { name: { $regex: 'a' } }],
    [/\$where/, { $where: 'true' }],
    [/\$expr/, { $expr: { $eq: ['$a', 1] } }],
    [/\$elemMatch/, { items: { $elemMatch: { n: 1 } } }],
    [/\$size/, { list: { $size: 2 } }],
    [/\$not/, { n: { $not: { $gt: 1 } } }],
    [/object/, { inner: { n: 1 } }],
    [/\$eq with a list/, { list: [1, 2] }],
    [/\$in with a list/, { list: { $in: [[1]] } }],
    [/\$gte with null/, { n: { $gte: null } }],
    [/\$gt with "\\?.*"/, { n: { $gt: '\uFFFD' } }],
    [/'list\.0'/, { 'list.0': 1 }],
    [/through an array/, { 'items.m': null }],
    [/through an array/, { 'items.m': { $exists: false } }],
    [/\$eq with a list or object at 'name'/, { name: /a/ }],
  ])('filter: %s', async (message, filter) => {
    await expect(things.find(filter).toArray()).rejects.toThrow(message);
    await expect(things.deleteMany(filter)).rejects.toMatchObject({ name: 'UnsupportedError' });
    expect(await things.countDocuments({})).toBe(1);
  });

  test.each<[RegExp, object]>([
    [/\$addToSet/, { $addToSet: { list: 1 } }],
    [/\$pop/, { $pop: { list: 1 } }],
    [/\$rename/, { $rename: { n: 'm' } }],
    [/\$mul/, { $mul: { n: 2 } }],
    [/\$currentDate/, { $currentDate: { n: true } }],
    [/\$push/, { $push: { list: { $each: [1], $position: 0 } } }],
    [/\$push/, { $push: { list: [3] } }],
    [/\$pull/, { $pull: { items: { n: 1 } } }],
    [/'items\.\$/, { $set: { 'items.$.n': 2 } }],
    [/'items\.\$\[/, { $set: { 'items.$[].n': 2 } }],
    [/\$max/, { $max: { list: 3 } }],
    [/\$min/, { $min: { n: '😀' } }],
    [/array inside an array/, { $set: { 'list.0': [1] } }],
    [/Binary/, { $set: { n: Buffer.of(1) } }],
    [/ObjectId/, { $set: { n: new mongoose.Types.ObjectId() } }],
  ])('update: %s', async (message, update) => {
    const before = await things.findOne({ _id: 'a' });
    await expect(things.updateOne({ _id: 'a' }, update)).rejects.toThrow(message);
    await expect(things.bulkWrite([{ updateOne: { filter: {}, update } }])).rejects.toThrow(
      message,
    );
    expect(await things.findOne({ _id: 'a' })).toEqual(before);
  });

  test.each<[RegExp, () => unknown]>([
    [/sorting by 'list'/, () => things.find({}, { sort: { list: 1 } }).toArray()],
    [/sorting by 'inner'/, () => things.find({}, { sort: { inner: 1 } }).toArray()],
    [/sort direction/, () => things.find({}, { sort: { n: 'asc' } }).toArray()],
    [/projection/, () => things.find({}, { projection: { n: 1, list: 0 } }).toArray()],
    [/projection/, () => things.find({}, { projection: { list: { $slice: 1 } } }).toArray()],
    [/collation/, () => things.find({}, { collation: { locale: 'nb' } }).toArray()],
    [/arrayFilters/, () => things.updateOne({}, { $set: { n: 1 } }, { arrayFilters: [{ x: 1 }] })],
    [/\$lookup/, () => things.aggregate([{ $lookup: {} }]).toArray()],
    [/\$unwind/, () => things.aggregate([{ $unwind: '$list' }]).toArray()],
    [/\$push/, () => things.aggregate([{ $group: { _id: null, n: { $push: '$n' } } }]).toArray()],
    [/the path '\$year'/, () => things.aggregate([{ $group: { _id: { $year: '$n' } } }]).toArray()],
    [/grouping by 'list'/, () => things.aggregate([{ $group: { _id: '$list' } }]).toArray()],
    [
      /sum over 'tenth'/,
      async () => {
        const rows = database.connection.collection<Any>('tenths');
        await rows.insertOne({ _id: 'a', tenth: 0.1 });
        return rows.aggregate([{ $group: { _id: null, n: { $sum: '$tenth' } } }]).toArray();
      },
    ],
    [/which not every document has/, () => things.distinct('m')],
    [/distinct by 'list'/, () => things.distinct('list')],
    [
      /bulk operation/,
      () => things.bulkWrite([{ updateMany: { filter: {}, update: { $set: { n: 1 } } } }]),
    ],
    [/_id that is not a string/, () => things.insertOne({ _id: 1 as unknown as string })],
    [/array inside an array/, () => things.insertOne({ _id: 'x', list: [[1]] })],
    [/field name '\$x'/, () => things.insertOne({ _id: 'x', $x: 1 })],
    [/field name 'a\.b'/, () => things.insertOne({ _id: 'x', 'a.b': 1 })],
    [
      /upsert by \$in/,
      () => things.updateOne({ _id: { $in: ['q'] } }, { $set: { n: 1 } }, { upsert: true }),
    ],
    [/expireAfterSeconds/, () => things.createIndex({ n: 1 }, { expireAfterSeconds: 5 })],
    [/kind "text"/, () => things.createIndex({ n: 'text' })],
    [/an index by 'list'/, () => things.createIndex({ list: 1 })],
    [/watch\(\)/, () => things.watch()],
    [/findOneAndDelete\(\)/, () => things.findOneAndDelete({})],
    [/rename\(\)/, () => things.rename('others')],
    [/by a pipeline/, () => things.updateOne({}, [{ $set: { n: 1 } }])],
  ])('%s', async (message, ask) => {
    const refusal = (async () => ask())();
    await expect(refusal).rejects.toThrow(message);
    await expect(refusal).rejects.toMatchObject({ name: 'UnsupportedError' });
    expect(await things.countDocuments({})).toBe(1);
  });
});

describe('operators of MongoDB that no store uses', () => {
  const refused = (operator: string): RegExp => new RegExp(`does not support .*\\${operator}\\b`);

  test.each([
    ...['$all', '$elemMatch', '$size', '$type', '$regex', '$not', '$mod'],
    ...['$bitsAllSet', '$bitsAnyClear', '$geoWithin', '$near', '$geoIntersects', '$options'],
  ])('%s of a field', async (operator) => {
    await expect(things.findOne({ n: { [operator]: 1 } })).rejects.toThrow(refused(operator));
  });

  test.each(['$text', '$where', '$expr', '$jsonSchema', '$comment', '$alwaysTrue'])(
    '%s in a filter',
    async (operator) => {
      await expect(things.findOne({ [operator]: {} })).rejects.toThrow(refused(operator));
    },
  );

  test.each(['$addToSet', '$pop', '$pullAll', '$rename', '$mul', '$bit', '$currentDate'])(
    '%s in an update',
    async (operator) => {
      const update = { [operator]: { n: 1 } };
      await expect(things.updateOne({}, update)).rejects.toThrow(refused(operator));
      await expect(things.updateMany({}, update)).rejects.toThrow(refused(operator));
      await expect(things.findOneAndUpdate({}, update)).rejects.toThrow(refused(operator));
    },
  );

  test.each([
    ...['$addFields', '$bucket', '$bucketAuto', '$densify', '$facet', '$fill', '$geoNear'],
    ...['$graphLookup', '$lookup', '$merge', '$out', '$redact', '$replaceRoot', '$replaceWith'],
    ...['$sample', '$set', '$setWindowFields', '$sortByCount', '$unionWith', '$unset', '$unwind'],
  ])('the stage %s', async (stage) => {
    const pipeline = [{ $match: {} }, { [stage]: {} }];
    await expect(things.aggregate(pipeline).toArray()).rejects.toThrow(refused(stage));
  });

  test.each([
    ...['$push', '$addToSet', '$first', '$last', '$count', '$stdDevPop', '$mergeObjects'],
    ...['$top', '$bottom', '$firstN', '$accumulator'],
  ])('the accumulator %s', async (accumulator) => {
    const pipeline = [{ $group: { _id: null, x: { [accumulator]: '$n' } } }];
    await expect(things.aggregate(pipeline).toArray()).rejects.toThrow(refused(accumulator));
  });
});

describe('indexes', () => {
  test('are made over what is already there, and refuse doubles in it', async () => {
    const cars = database.connection.collection<Any>('cars');
    await cars.insertMany(
      Array.from({ length: 700 }, (_, n) => ({ _id: `c${n}`, n, half: n >> 1 })),
    );
    await cars.createIndex({ n: -1 });
    expect(await cars.countDocuments({ n: { $gte: 350 } })).toBe(350);
    expect((await cars.find({}, { sort: { n: -1 }, limit: 1 }).toArray())[0]?.n).toBe(699);
    const doubles = cars.createIndex({ half: 1 }, { unique: true });
    await expect(doubles).rejects.toMatchObject({ code: 11000 });
    const names = async (): Promise<unknown> =>
      (await cars.listIndexes().toArray()).map(({ name }) => name);
    expect(await names()).toEqual(['_id_', 'n_-1']);
    await cars.dropIndex('n_-1');
    expect(await names()).toEqual(['_id_']);
    expect(await cars.countDocuments({ n: { $gte: 350 } })).toBe(350);
  });

  test('may be on any field, and hold one value each', async () => {
    const rows = database.connection.collection<Any>('rows');
    await rows.createIndex({ row: 1, doc: 1 });
    await rows.insertOne({ _id: 'a', row: 2, doc: 'x' });
    expect(await rows.countDocuments({ row: 2, doc: { $gt: 'a' } })).toBe(1);
    const list = rows.insertOne({ _id: 'b', row: [1, 2] });
    await expect(list).rejects.toThrow(/an index by 'row', which holds an array/);
  });

  test('are indexes of SQLite, and used', async () => {
    const boxes = database.connection.collection<Any>('boxes');
    await boxes.createIndex({ owner: 1, made: -1 });
    await boxes.insertOne({ _id: 'a', owner: 'x', made: 1 });
    await database.close();
    const file = new SqliteFile(join(dataDir, databaseFile));
    const plan = file.all(
      'EXPLAIN QUERY PLAN SELECT row FROM boxes WHERE "key owner" = ? ORDER BY "key made" DESC, row',
      [Buffer.of(1)],
    );
    expect(plan.map((row) => row.at(-1)).join()).toContain(
      'USING COVERING INDEX boxes owner_1_made_-1',
    );
    await file.close();
    database = await openDatabase({ dataDir });
    things = database.connection.collection<Any>('things');
  });
});

describe('the file', () => {
  test('refuses what SQLite would take for something else', async () => {
    const path = join(dataDir, 'other.sqlite');
    const file = new SqliteFile(path);
    const bound = (value: unknown) => () => file.all('SELECT ?', [value as string]);
    expect(bound('text')()).toEqual([['text']]);
    expect(bound(true)).toThrow(TypeError);
    expect(bound(undefined)).toThrow(TypeError);
    expect(bound('a\0b')).toThrow(TypeError);
    expect(bound({})).toThrow(TypeError);
    expect(() => file.all('SELECT ?, ?', ['a'])).toThrow(/1 values for 2/);
    file.run('CREATE TABLE t (a)');
    const failing = (): void => {
      file.run('INSERT INTO t VALUES (?)', ['x']);
      throw new Error('no');
    };
    expect(() => file.transaction(failing)).toThrow('no');
    expect(file.all('SELECT * FROM t')).toEqual([]);
    await file.close();
    expect(() => file.all('SELECT 1')).toThrow(/is closed/);
  });

  test('the first of several rows leaves no statement open that would hold back the log', async () => {
    const file = new SqliteFile(join(dataDir, 'first.sqlite'));
    file.run('CREATE TABLE t (a)');
    for (const a of [1, 2, 3]) file.run('INSERT INTO t VALUES (?)', [a]);
    expect(file.first('SELECT a FROM t WHERE a > ?', [1])).toEqual([2]);
    expect(file.first('SELECT a FROM t WHERE a > ?', [3])).toBeUndefined();
    file.run('INSERT INTO t VALUES (4)');
    expect(file.settle()).toBe(true);
    await file.close();
  });

  test('belongs to one process: a second one stops with one line', async () => {
    await expect(openDatabase({ dataDir })).rejects.toThrow(/in use by another process$/);
    const writer = await builtProgram('test/storage/ledger-writer.ts');
    const child = spawn(process.execPath, [writer, dataDir, '1', '0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    for await (const line of createInterface({ input: child.stderr })) said += `${line}\n`;
    if (child.exitCode === null) await once(child, 'exit');
    expect(child.exitCode).not.toBe(0);
    expect(said).toMatch(
      /DatabaseInUseError: The database .*fotfeste\.sqlite is in use by another process/,
    );
  });
});
