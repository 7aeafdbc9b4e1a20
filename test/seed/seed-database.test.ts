import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generateDemoData } from '#seed/generate/generate-demo-data.ts';
import { tellStory } from '#seed/generate/story/tell-story.ts';
import { DatabaseNotEmpty, type SeedOptions, seedDatabase } from '#seed/seed-database.ts';
import { createAccountStore } from '#server/features/accounts/account-store.ts';
import { demoAccounts } from '#server/features/accounts/demo-accounts.ts';
import { isPassword } from '#server/features/accounts/password.ts';
import { employerModel } from '#server/features/employers/employer-model.ts';
import { openingModel } from '#server/features/openings/opening-model.ts';
import { createOpeningStore } from '#server/features/openings/opening-store.ts';
import { participantModel } from '#server/features/participants/participant-model.ts';
import { createParticipantStore } from '#server/features/participants/participant-store.ts';
import { type ReferenceTables, readReferenceTables } from '#server/reference/reference-tables.ts';
import { type Database, type DatabaseOptions, openDatabase } from '#server/storage/connect.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

const options: SeedOptions = {
  openings: 40,
  participants: 5,
  randomSeed: '7',
  today: '2026-03-10',
  accounts: true,
  progress: () => undefined,
};

/** A place for a database, empty at first. */
interface Place {
  /** On a connection of its own, as another process would have it. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

const engines = [
  { engine: 'embedded', skip: false, place: embedded },
  { engine: 'mongodb', skip: !hasMongod(), place: mongodb },
];

let mongod: RealMongod | undefined;
beforeAll(async () => {
  mongod = await realMongod(`seed_${process.pid}`);
});
afterAll(() => mongod?.stop());

async function embedded(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'seed-'));
  return {
    use: (work) => used({ dataDir }, work),
    remove: () => rm(dataDir, { recursive: true }),
  };
}

async function mongodb(): Promise<Place> {
  const at = { mongodbUri: mongod?.uri, dataDir: 'unused' };
  return {
    use: (work) => used(at, work),
    remove: () => used(at, async ({ connection }) => void (await connection.db?.dropDatabase())),
  };
}

async function used<T>(at: DatabaseOptions, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(at);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Every employer, opening and participant, in the order of their ids. */
async function everything({ connection }: Database): Promise<unknown[][]> {
  return [
    await employerModel(connection).find({}).sort({ _id: 1 }).lean(),
    await openingModel(connection).find({}).sort({ _id: 1 }).lean(),
    await participantModel(connection).find({}).sort({ _id: 1 }).lean(),
  ];
}

let tables: ReferenceTables;
beforeAll(async () => {
  tables = await readReferenceTables(join(import.meta.dirname, '../../seed/reference'));
});

function seed(place: Place, changed: Partial<SeedOptions> = {}): Promise<void> {
  return place.use((database) => seedDatabase(database, tables, { ...options, ...changed }));
}

describe.each(engines)('seeding on $engine', ({ skip, place: make }) => {
  let place: Place;
  beforeEach(async () => {
    if (!skip) place = await make();
  });
  afterEach(() => (skip ? undefined : place.remove()));

  test.skipIf(skip)('writes everything, readable through the stores', async () => {
    await seed(place);

    const data = await tellStory(generateDemoData(options, tables), options, tables);
    const [opening] = data.openings;
    const [person] = data.participants;
    await place.use(async ({ connection }) => {
      expect(await createOpeningStore(connection).find(opening?.id ?? '')).toEqual(opening);
      expect(await createParticipantStore(connection).find(person?.id ?? '')).toEqual(person);
      // Every index that is filled has them all: there is nothing to catch up with.
      expect(await openingModel(connection).countDocuments({ indexPending: true })).toBe(0);
    });
    const counts = (await place.use(everything)).map((documents) => documents.length);
    expect(counts).toEqual([4, 40, 5]);
  });

  test.skipIf(skip)('refuses a database with data, and changes nothing', async () => {
    await seed(place, { openings: 20, participants: 0 });
    const before = await place.use(everything);

    await expect(seed(place, { randomSeed: '8' })).rejects.toThrow(DatabaseNotEmpty);
    expect(await place.use(everything)).toEqual(before);
  });

  test.skipIf(skip)('makes accounts that one can sign in with', async () => {
    await seed(place);

    await place.use(async ({ connection }) => {
      const accounts = createAccountStore(connection);
      for (const { email, password, role } of demoAccounts) {
        const found = await accounts.findByEmail(email);
        expect(found?.role).toBe(role);
        expect(await isPassword(password, found?.passwordHash)).toBe(true);
      }
    });
  });

  test.skipIf(skip)('makes none unless asked', async () => {
    await seed(place, { accounts: false });

    const emails = demoAccounts.map(({ email }) => email);
    const known = await place.use(({ connection }) =>
      createAccountStore(connection).knownEmails(emails),
    );
    expect(known.size).toBe(0);
  });

  test.skipIf(skip)('fills in batches, and says how far it is', async () => {
    const steps: [number, number][] = [];
    await seed(place, {
      openings: 1100,
      progress: (done, total) => {
        steps.push([done, total]);
      },
    });

    expect(steps).toEqual([
      [110, 1215],
      [1110, 1215],
      [1210, 1215],
      [1215, 1215],
    ]);
  });
});

test('two databases of one seed hold the same', async () => {
  const [one, two] = [await embedded(), await embedded()];
  await seed(one);
  await seed(two, { accounts: false });

  expect(await two.use(everything)).toEqual(await one.use(everything));
  await one.remove();
  await two.remove();
});
