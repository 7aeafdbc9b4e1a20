import { type Connection, type Model, Schema } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '#server/storage/connect.ts';
import { findById, findByIds } from '#server/storage/find-by-id.ts';

export interface OpenedDatabase {
  readonly database: Database;
  dispose(): Promise<void>;
}

/** Everything that stores ask of a database, through Mongoose as they do. Run on every engine. */
export function storeDriverSuite(
  engine: string,
  open: () => Promise<OpenedDatabase>,
  options: { skip?: boolean } = {},
): void {
  describe.skipIf(options.skip)(`stores' database: ${engine}`, () => {
    let opened: OpenedDatabase;
    let boats: Model<Boat>;

    beforeAll(async () => {
      opened = await open();
      boats = boatModel(opened.database.connection);
      await opened.database.prepare([]);
    });
    afterAll(async () => {
      await opened?.dispose();
    });
    beforeEach(async () => {
      await boats.deleteMany({});
    });

    describe('finding', () => {
      beforeEach(async () => {
        await boats.insertMany([
          boat('a', { name: 'Anna', crew: 3, harbour: 'Bergen', built: new Date('2001-05-17') }),
          boat('b', { name: 'Bjørg', crew: 5, harbour: 'Bergen', sails: ['main', 'jib'] }),
          boat('c', {
            name: 'Cecilie',
            crew: 0,
            harbour: 'Tromsø',
            owner: { name: 'Liv', age: 40 },
          }),
          boat('d', { name: 'Dagny', harbour: null, active: false }),
        ]);
      });

      test('by id, of the driver itself, as it is stored', async () => {
        expect(await findById(boats, 'b')).toEqual(await boats.findById('b').lean());
        expect(await findById(boats, 'x')).toBeUndefined();
        const several = await findByIds(boats, ['d', 'x', 'a']);
        expect(several.map(({ _id }) => _id).toSorted()).toEqual(['a', 'd']);
      });

      test.each([undefined, null, { $ne: 'a' }])('no id is %j', async (value) => {
        const id = value as unknown as string;
        await expect(findById(boats, id)).rejects.toThrow(TypeError);
        await expect(findByIds(boats, ['a', id])).rejects.toThrow(TypeError);
      });

      const found = async (filter: object): Promise<string[]> =>
        (await boats.find(filter).sort({ _id: 1 }).lean()).map(({ _id }) => _id);

      test.each<[string, object, string[]]>([
        ['everything', {}, ['a', 'b', 'c', 'd']],
        ['an id', { _id: 'b' }, ['b']],
        ['ids', { _id: { $in: ['d', 'a', 'x'] } }, ['a', 'd']],
        ['an indexed field', { harbour: 'Bergen' }, ['a', 'b']],
        ['a field without index', { name: 'Bjørg' }, ['b']],
        ['null, stored or missing', { harbour: null }, ['d']],
        ['missing', { crew: null }, ['d']],
        ['a value in an array', { sails: 'jib' }, ['b']],
        ['a nested value', { 'owner.name': 'Liv' }, ['c']],
        ['more than', { crew: { $gt: 3 } }, ['b']],
        ['at least', { crew: { $gte: 3 } }, ['a', 'b']],
        ['less than', { crew: { $lt: 3 } }, ['c']],
        ['at most', { crew: { $lte: 3 } }, ['a', 'c']],
        ['a range', { crew: { $gt: 0, $lt: 5 } }, ['a']],
        ['a range of dates', { built: { $lt: new Date('2020-01-01') } }, ['a']],
        ['not equal', { crew: { $ne: 3 } }, ['b', 'c', 'd']],
        ['not null', { crew: { $ne: null } }, ['a', 'b', 'c']],
        ['not in', { harbour: { $nin: ['Bergen', null] } }, ['c']],
        ['in with null', { harbour: { $in: ['Tromsø', null] } }, ['c', 'd']],
        ['exists', { crew: { $exists: true } }, ['a', 'b', 'c']],
        ['exists not', { crew: { $exists: false } }, ['d']],
        ['false', { active: false }, ['d']],
        ['and', { $and: [{ harbour: 'Bergen' }, { crew: 5 }] }, ['b']],
        ['or', { $or: [{ harbour: 'Tromsø' }, { crew: 5 }] }, ['b', 'c']],
        ['or over a field without index', { $or: [{ name: 'Anna' }, { _id: 'b' }] }, ['a', 'b']],
        ['nor', { $nor: [{ harbour: 'Bergen' }, { crew: 0 }] }, ['d']],
        ['nothing', { harbour: 'Bodø' }, []],
        ['an empty list', { _id: { $in: [] } }, []],
        ['several fields', { harbour: 'Bergen', crew: { $in: [0, 3] } }, ['a']],
      ])('by %s', async (_, filter, expected) => {
        expect(await found(filter)).toEqual(expected);
        expect(await boats.countDocuments(filter)).toBe(expected.length);
      });

      test('one, or null', async () => {
        expect(await boats.findOne({ crew: 5 }).lean()).toMatchObject({ _id: 'b' });
        expect(await boats.findOne({ crew: 6 }).lean()).toBeNull();
        expect(await boats.exists({ crew: 5 })).toEqual({ _id: 'b' });
        expect((await boats.findById('c'))?.owner?.age).toBe(40);
      });

      test('values come back as they were', async () => {
        const document = await boats.findById('a').lean();
        expect(document).toMatchObject({ built: new Date('2001-05-17'), crew: 3, active: true });
        expect(document?.sails).toEqual([]);
        expect(document?.createdAt).toBeInstanceOf(Date);
        expect(document?.version).toBe(0);
      });

      test('sorted by an indexed field and one without', async () => {
        const ids = async (sort: Record<string, 1 | -1>): Promise<string> =>
          (await boats.find({}).sort(sort).lean()).map(({ _id }) => _id).join('');
        expect(await ids({ harbour: 1, crew: -1 })).toBe('dbac');
        expect(await ids({ harbour: -1, crew: 1 })).toBe('cabd');
        expect(await ids({ crew: 1 })).toBe('dcab');
        expect(await ids({ name: -1 })).toBe('dcba');
        expect(await ids({ 'owner.age': -1, _id: -1 })).toBe('cdba');
        expect(await ids({ active: 1, built: -1, _id: 1 })).toBe('dabc');
      });

      test('a page at a time', async () => {
        const page = (skip: number, limit: number): Promise<Boat[]> =>
          boats.find({}).sort({ _id: 1 }).skip(skip).limit(limit).lean();
        expect((await page(0, 3)).map(({ _id }) => _id)).toEqual(['a', 'b', 'c']);
        expect((await page(3, 3)).map(({ _id }) => _id)).toEqual(['d']);
        expect(await page(4, 3)).toEqual([]);
        expect((await boats.find({}).sort({ name: -1 }).skip(1).limit(2).lean()).length).toBe(2);
      });

      test('only some fields', async () => {
        expect(await boats.findById('c').select('name owner.age').lean()).toEqual({
          _id: 'c',
          name: 'Cecilie',
          owner: { age: 40 },
        });
        expect(await boats.findById('c').select({ _id: 0, name: 1 }).lean()).toEqual({
          name: 'Cecilie',
        });
        const without = await boats.findById('c').select('-owner.name -crew').lean();
        expect(without).toMatchObject({ _id: 'c', name: 'Cecilie', owner: { age: 40 } });
        expect(without).not.toHaveProperty('crew');
        expect(without).not.toHaveProperty('owner.name');
      });

      test('one after another, with a cursor', async () => {
        const ids: string[] = [];
        for await (const document of boats.find({}).sort({ _id: -1 }).lean().cursor()) {
          ids.push(document._id);
        }
        expect(ids).toEqual(['d', 'c', 'b', 'a']);
        const cursor = boats.find({ harbour: 'Bergen' }).sort({ _id: 1 }).cursor();
        expect((await cursor.next())?._id).toBe('a');
        await cursor.close();
      });

      test('distinct values', async () => {
        expect((await boats.distinct('harbour')).sort()).toEqual(['Bergen', 'Tromsø', null]);
        expect(await boats.distinct('crew', { harbour: 'Tromsø' })).toEqual([0]);
      });

      test('groups', async () => {
        const groups = await boats.aggregate([
          { $match: { harbour: { $ne: null } } },
          {
            $group: {
              _id: '$harbour',
              boats: { $sum: 1 },
              crew: { $sum: '$crew' },
              most: { $max: '$crew' },
            },
          },
          { $sort: { _id: 1 } },
        ]);
        expect(groups).toEqual([
          { _id: 'Bergen', boats: 2, crew: 8, most: 5 },
          { _id: 'Tromsø', boats: 1, crew: 0, most: 0 },
        ]);
        expect(
          await boats.aggregate([{ $match: { crew: { $gte: 0 } } }, { $count: 'total' }]),
        ).toEqual([{ total: 3 }]);
        expect(
          await boats.aggregate([
            { $sort: { name: -1 } },
            { $skip: 1 },
            { $limit: 1 },
            { $project: { _id: 0, name: 1 } },
          ]),
        ).toEqual([{ name: 'Cecilie' }]);
        expect(
          await boats.aggregate([
            { $group: { _id: null, least: { $min: '$crew' }, mean: { $avg: '$crew' } } },
          ]),
        ).toEqual([{ _id: null, least: 0, mean: 8 / 3 }]);
      });

      test('a filter with undefined or a field outside the schema is refused', async () => {
        await expect(boats.find({ harbour: undefined })).rejects.toThrow(/undefined in a filter/);
        await expect(boats.deleteMany({ harbour: undefined })).rejects.toThrow(/undefined/);
        await expect(boats.aggregate([{ $match: { crew: undefined } }])).rejects.toThrow(
          /undefined/,
        );
        await expect(boats.find({ sail: 'jib' } as object)).rejects.toThrow(/strictQuery/);
        expect(await boats.countDocuments({})).toBe(4);
      });
    });

    describe('changing', () => {
      beforeEach(async () => {
        await boats.insertMany([boat('a', { crew: 1, sails: ['main'] }), boat('b', { crew: 2 })]);
      });

      const after = async (id: string, update: object): Promise<Boat | null> => {
        await boats.updateOne({ _id: id }, update);
        return await boats.findById(id).lean();
      };

      test('$set, $unset, $inc, $min, $max', async () => {
        expect(await after('a', { $set: { 'owner.name': 'Liv' } })).toMatchObject({
          owner: { name: 'Liv' },
        });
        expect(await after('a', { $unset: { crew: 1 } })).not.toHaveProperty('crew');
        expect(await after('a', { $inc: { crew: 2, version: 1 } })).toMatchObject({
          crew: 2,
          version: 1,
        });
        expect(await after('a', { $max: { crew: 7 } })).toMatchObject({ crew: 7 });
        expect(await after('a', { $max: { crew: 6 } })).toMatchObject({ crew: 7 });
        expect(await after('a', { $min: { crew: 3 } })).toMatchObject({ crew: 3 });
        expect(await after('b', { $min: { built: new Date(5) } })).toMatchObject({
          built: new Date(5),
        });
      });

      test('$push with $each and $slice, $pull', async () => {
        expect(await after('a', { $push: { sails: 'jib' } })).toMatchObject({
          sails: ['main', 'jib'],
        });
        expect(
          await after('a', { $push: { sails: { $each: ['x', 'y'], $slice: -3 } } }),
        ).toMatchObject({ sails: ['jib', 'x', 'y'] });
        expect(await after('a', { $pull: { sails: 'x' } })).toMatchObject({ sails: ['jib', 'y'] });
        expect(await after('b', { $unset: { sails: 1 } })).not.toHaveProperty('sails');
        expect(
          await after('b', { $push: { sails: { $each: ['1', '2', '3'], $slice: 2 } } }),
        ).toMatchObject({ sails: ['1', '2'] });
      });

      test('counts say what was found and what changed', async () => {
        expect(await boats.updateOne({ _id: 'a' }, { $set: { crew: 9 } })).toMatchObject({
          matchedCount: 1,
          modifiedCount: 1,
        });
        expect(await boats.updateOne({ _id: 'x' }, { $set: { crew: 9 } })).toMatchObject({
          matchedCount: 0,
          modifiedCount: 0,
        });
        expect(
          await boats.updateOne({ _id: 'a' }, { $set: { crew: 9 } }, { timestamps: false }),
        ).toMatchObject({ matchedCount: 1, modifiedCount: 0 });
        expect(await boats.updateMany({}, { $inc: { crew: 1 } })).toMatchObject({
          matchedCount: 2,
          modifiedCount: 2,
        });
        expect(await boats.deleteOne({ crew: 10 })).toMatchObject({ deletedCount: 1 });
        expect(await boats.deleteMany({})).toMatchObject({ deletedCount: 1 });
      });

      test('conditionally: one update decides', async () => {
        const claim = (crew: number): Promise<Boat | null> =>
          boats
            .findOneAndUpdate(
              { _id: 'a', crew },
              { $inc: { crew: 1, version: 1 } },
              { returnDocument: 'after' },
            )
            .lean();
        expect(await claim(1)).toMatchObject({ crew: 2, version: 1 });
        expect(await claim(1)).toBeNull();
        const before = await boats.findOneAndUpdate({ _id: 'a' }, { $set: { crew: 8 } }).lean();
        expect(before).toMatchObject({ crew: 2 });
        const next = await boats
          .findOneAndUpdate(
            {},
            { $set: { name: 'first' } },
            { sort: { crew: 1 }, projection: { crew: 1 } },
          )
          .lean();
        expect(next).toEqual({ _id: 'b', crew: 2 });
      });

      test('upserts', async () => {
        const upsert = (name: string): Promise<Boat | null> =>
          boats
            .findOneAndUpdate(
              { _id: 'new' },
              { $set: { name }, $setOnInsert: { crew: 4 } },
              { upsert: true, returnDocument: 'after' },
            )
            .lean();
        expect(await upsert('one')).toMatchObject({ _id: 'new', name: 'one', crew: 4, version: 0 });
        await boats.updateOne({ _id: 'new' }, { $set: { crew: 5 } });
        expect(await upsert('two')).toMatchObject({ name: 'two', crew: 5 });
        const result = await boats.updateOne(
          { _id: 'other', harbour: 'Bodø' },
          { $inc: { crew: 1 } },
          { upsert: true },
        );
        expect(result).toMatchObject({ matchedCount: 0, upsertedCount: 1, upsertedId: 'other' });
        expect(await boats.findById('other').lean()).toMatchObject({ harbour: 'Bodø', crew: 1 });
      });

      test('replaces', async () => {
        await boats.replaceOne({ _id: 'a' }, boat('a', { name: 'Ny' }));
        const replaced = await boats.findById('a').lean();
        expect(replaced).toMatchObject({ name: 'Ny' });
        expect(replaced).not.toHaveProperty('crew');
        await boats.replaceOne({ _id: 'z' }, boat('z', { name: 'Zoe' }), { upsert: true });
        expect(await boats.findById('z').lean()).toMatchObject({ name: 'Zoe' });
      });

      test('in bulk', async () => {
        const result = await boats.bulkWrite([
          { insertOne: { document: boat('c', { crew: 3 }) } },
          { updateOne: { filter: { _id: 'a' }, update: { $set: { crew: 11 } } } },
          { updateOne: { filter: { _id: 'u' }, update: { $set: { crew: 1 } }, upsert: true } },
          { replaceOne: { filter: { _id: 'c' }, replacement: boat('c', { crew: 33 }) } },
          { deleteOne: { filter: { _id: 'b' } } },
        ]);
        expect(result).toMatchObject({
          insertedCount: 1,
          matchedCount: 2,
          modifiedCount: 2,
          deletedCount: 1,
          upsertedCount: 1,
          insertedIds: { 0: 'c' },
          upsertedIds: { 2: 'u' },
        });
        const all = await boats.find({}).sort({ _id: 1 }).lean();
        expect(all.map(({ _id, crew }) => [_id, crew])).toEqual([
          ['a', 11],
          ['c', 33],
          ['u', 1],
        ]);
      });

      test('what cannot be done is an error and changes nothing', async () => {
        const raw = opened.database.connection.collection<Boat>('boats');
        const update = (change: object): Promise<unknown> => raw.updateOne({ _id: 'a' }, change);
        const before = await boats.findById('a').lean();
        await expect(update({ $inc: { name: 1 } })).rejects.toMatchObject({ code: 14 });
        await expect(update({ $push: { crew: 1 } })).rejects.toMatchObject({ code: 2 });
        await expect(update({ $set: { 'crew.x': 1 } })).rejects.toMatchObject({ code: 28 });
        await expect(update({ $set: { crew: 1 }, $inc: { crew: 1 } })).rejects.toMatchObject({
          code: 40,
        });
        await expect(update({ $set: { _id: 'q' } })).rejects.toMatchObject({ code: 66 });
        expect(await boats.findById('a').lean()).toEqual(before);
      });
    });

    describe('documents with a version', () => {
      test('save raises it and notices that another was first', async () => {
        await boats.create(boat('a', { crew: 1 }));
        const [mine, theirs] = [await boats.findById('a'), await boats.findById('a')];
        if (!mine || !theirs) throw new Error('not stored');
        mine.crew = 2;
        mine.sails.push('jib');
        await mine.save();
        expect(mine.version).toBe(1);
        theirs.crew = 3;
        await expect(theirs.save()).rejects.toMatchObject({ name: 'VersionError' });
        expect(await boats.findById('a').lean()).toMatchObject({
          crew: 2,
          version: 1,
          sails: ['jib'],
        });
      });

      test('items of a list are saved by position', async () => {
        await boats.create(boat('a', { log: [{ at: 1 }, { at: 2 }] }));
        const document = await boats.findById('a');
        if (!document?.log[1]) throw new Error('not stored');
        document.log[1].at = 5;
        document.log.push({ at: 6 });
        await document.save();
        expect((await boats.findById('a').lean())?.log).toEqual([{ at: 1 }, { at: 5 }, { at: 6 }]);
      });

      test('fields without a value are not stored', async () => {
        await boats.create(boat('a', { owner: { name: 'Liv', age: undefined } }));
        expect((await boats.findById('a').lean())?.owner).toEqual({ name: 'Liv' });
        await boats.updateOne({ _id: 'a' }, { $set: { owner: { name: undefined, age: 3 } } });
        expect((await boats.findById('a').lean())?.owner).toEqual({ age: 3 });
      });

      test('a hundred at once on one document: each counts once', async () => {
        await boats.create(boat('a', { crew: 0 }));
        await Promise.all(
          Array.from({ length: 100 }, () => boats.updateOne({ _id: 'a' }, { $inc: { crew: 1 } })),
        );
        expect(await boats.findById('a').lean()).toMatchObject({ crew: 100 });
        const winners = await Promise.all(
          Array.from({ length: 50 }, () =>
            boats.findOneAndUpdate({ _id: 'a', crew: 100 }, { $set: { crew: -1 } }),
          ),
        );
        expect(winners.filter(Boolean).length).toBe(1);
      });
    });

    describe('unique indexes', () => {
      const duplicate = { name: 'MongoServerError', code: 11000 };

      test('an id twice', async () => {
        await boats.create(boat('a'));
        await expect(boats.create(boat('a'))).rejects.toMatchObject({
          ...duplicate,
          keyPattern: { _id: 1 },
          keyValue: { _id: 'a' },
        });
      });

      test('a sparse one holds those that have the field', async () => {
        await boats.create([boat('a'), boat('b'), boat('c', { registration: 'LK-1' })]);
        const again = boats.create(boat('d', { registration: 'LK-1' }));
        await expect(again).rejects.toMatchObject({
          ...duplicate,
          keyPattern: { registration: 1 },
          keyValue: { registration: 'LK-1' },
        });
        const change = boats.updateOne({ _id: 'a' }, { $set: { registration: 'LK-1' } });
        await expect(change).rejects.toMatchObject(duplicate);
        await boats.deleteOne({ _id: 'c' });
        await boats.updateOne({ _id: 'a' }, { $set: { registration: 'LK-1' } });
      });

      test('a partial one over two fields holds those that its filter matches', async () => {
        await boats.create(boat('a', { harbour: 'Bergen', berth: 1 }));
        await boats.create(boat('b', { harbour: 'Bergen', berth: 1, active: false }));
        await expect(
          boats.create(boat('c', { harbour: 'Bergen', berth: 1 })),
        ).rejects.toMatchObject({ ...duplicate, keyPattern: { harbour: 1, berth: 1 } });
        await expect(
          boats.updateOne({ _id: 'b' }, { $set: { active: true } }),
        ).rejects.toMatchObject(duplicate);
        await boats.create(boat('d', { harbour: 'Bergen', berth: 2 }));
        expect(await boats.countDocuments({ harbour: 'Bergen', berth: 1 })).toBe(2);
      });

      test('in bulk: what came before stays, unordered goes on', async () => {
        await boats.create(boat('b'));
        const many = [boat('a'), boat('b'), boat('c')];
        await expect(boats.insertMany(many)).rejects.toMatchObject({
          name: 'MongoBulkWriteError',
          code: 11000,
        });
        expect(await ids(boats)).toEqual(['a', 'b']);
        await expect(boats.insertMany(many, { ordered: false })).rejects.toMatchObject({
          code: 11000,
          writeErrors: [{ code: 11000 }, { code: 11000 }],
        });
        expect(await ids(boats)).toEqual(['a', 'b', 'c']);
      });

      test('two at once: one wins', async () => {
        const results = await Promise.allSettled(
          ['x', 'y', 'z'].map((id) => boats.create(boat(id, { registration: 'LK-2' }))),
        );
        expect(results.filter(({ status }) => status === 'fulfilled').length).toBe(1);
      });

      test('are listed, and declared again without effect', async () => {
        await opened.database.prepare([]);
        const indexes = await boats.listIndexes();
        expect(indexes.map(({ key }) => key)).toEqual(
          expect.arrayContaining([
            { _id: 1 },
            { harbour: 1, crew: -1 },
            { registration: 1 },
            { harbour: 1, berth: 1 },
          ]),
        );
      });
    });

    test('answers a ping', async () => {
      await opened.database.ping();
    });
  });
}

interface Boat {
  _id: string;
  name: string;
  active: boolean;
  sails: string[];
  log: { at: number }[];
  version: number;
  crew?: number;
  harbour?: string | null;
  berth?: number;
  registration?: string;
  built?: Date;
  owner?: { name?: string | undefined; age?: number | undefined };
  createdAt?: Date;
}

type NewBoat = Omit<Boat, 'version'>;

function boat(_id: string, fields: Partial<NewBoat> = {}): NewBoat {
  return { _id, name: `boat ${_id}`, active: true, sails: [], log: [], ...fields };
}

async function ids(boats: Model<Boat>): Promise<string[]> {
  return (await boats.find({}).sort({ _id: 1 }).lean()).map(({ _id }) => _id);
}

function boatModel(connection: Connection): Model<Boat> {
  const schema = new Schema<Boat>(
    {
      _id: { type: String, required: true },
      name: { type: String, required: true },
      active: { type: Boolean, required: true },
      sails: [String],
      log: [new Schema({ at: Number }, { _id: false })],
      crew: Number,
      harbour: String,
      berth: Number,
      registration: String,
      built: Date,
      owner: { type: new Schema({ name: String, age: Number }, { _id: false }) },
    },
    {
      versionKey: 'version',
      optimisticConcurrency: true,
      timestamps: true,
      collection: 'boats',
    },
  );
  schema.index({ harbour: 1, crew: -1 });
  schema.index({ registration: 1 }, { unique: true, sparse: true });
  schema.index(
    { harbour: 1, berth: 1 },
    { unique: true, partialFilterExpression: { active: true, berth: { $exists: true } } },
  );
  return connection.model<Boat>('Boat', schema);
}
