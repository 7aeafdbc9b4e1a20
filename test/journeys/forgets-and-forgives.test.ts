import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#server/storage/connect.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

interface Stored {
  _id: string;
}
type Update = Record<string, object>;

interface Shown {
  board: string[];
  candidates: number;
  participants: number;
  matches: number;
}

/** Servers over a database that is changed behind their back. */
interface Setting {
  servers(): TestServer[];
  update(collection: string, id: string, update: Update): Promise<void>;
  remove(collection: string, id: string): Promise<void>;
  restart(): Promise<void>;
  end(): Promise<void>;
}

/** One server; the file is its own while it runs, so it is stopped for every change. */
async function embedded(): Promise<Setting> {
  const first = await startTestServer();
  const { dataDir } = first;
  let server = first;
  const restart = async (): Promise<void> => {
    await server.stop();
    server = await startTestServer({ dataDir });
  };
  const change = async (work: Parameters<typeof withDatabase>[1]): Promise<void> => {
    await server.stop();
    await withDatabase({ dataDir }, work);
    server = await startTestServer({ dataDir });
  };
  return {
    servers: () => [server],
    update: (collection, id, update) =>
      change((of) => of.collection<Stored>(collection).updateOne({ _id: id }, update)),
    remove: (collection, id) =>
      change((of) => of.collection<Stored>(collection).deleteOne({ _id: id })),
    restart,
    async end() {
      await server.stop();
      await first.close();
    },
  };
}

/** Two servers that run on. */
async function mongodb(): Promise<Setting> {
  const mongod = (await realMongod(`forgets_${process.pid}`)) as RealMongod;
  const settings = { mongodbUri: mongod.uri };
  const start = () => Promise.all([startTestServer(settings), startTestServer(settings)]);
  let servers = await start();
  const change = (work: Parameters<typeof withDatabase>[1]): Promise<void> =>
    withDatabase({ ...settings, dataDir: 'unused' }, work);
  return {
    servers: () => servers,
    update: (collection, id, update) =>
      change((of) => of.collection<Stored>(collection).updateOne({ _id: id }, update)),
    remove: (collection, id) =>
      change((of) => of.collection<Stored>(collection).deleteOne({ _id: id })),
    async restart() {
      await Promise.all(servers.map((server) => server.close()));
      servers = await start();
    },
    async end() {
      await Promise.all(servers.map((server) => server.close()));
      await mongod.stop();
    },
  };
}

async function withDatabase(
  options: Parameters<typeof openDatabase>[0],
  work: (connection: Database['connection']) => Promise<unknown>,
): Promise<void> {
  const database = await openDatabase(options);
  await work(database.connection);
  await database.close();
}

describe.each([
  { engine: 'embedded', open: embedded, skip: false },
  { engine: 'mongodb', open: mongodb, skip: !hasMongod() },
])('search and ranking on $engine', ({ open, skip }) => {
  describe.skipIf(skip)('over what somebody else changes', () => {
    let setting: Setting;
    beforeAll(async () => {
      setting = await open();
    });
    afterAll(() => setting?.end());

    const any = (): TestServer => setting.servers()[0] as TestServer;
    const advisors = new Map<TestServer, Caller>();
    async function advisorOn(server: TestServer): Promise<Caller> {
      const advisor = advisors.get(server) ?? (await server.advisor());
      advisors.set(server, advisor);
      return advisor;
    }
    /** What every server shows: the board, an advisor's candidates, a participant's matches. */
    async function shown(word: string, openingId: string, participantId: string): Promise<Shown[]> {
      return Promise.all(
        setting.servers().map(async (server) => {
          const board = await server.anyone().get('/api/openings').query({ q: word }).expect(200);
          const advisor = await advisorOn(server);
          const candidates = await advisor.get(`/api/openings/${openingId}/candidates`).expect(200);
          const list = await advisor.get('/api/participants?pageSize=100').expect(200);
          const matches = await advisor
            .get(`/api/participants/${participantId}/matches?pageSize=100`)
            .expect(200);
          return {
            board: board.body.items.map(({ id }: { id: string }) => id),
            candidates: candidates.body.total,
            participants: list.body.items.length,
            matches: matches.body.total,
          };
        }),
      );
    }
    const shownFirst = async (...read: Parameters<typeof shown>): Promise<Shown> =>
      (await shown(...read))[0] as Shown;
    async function eventually(read: Parameters<typeof shown>, expected: Shown): Promise<void> {
      await expect
        .poll(() => shown(...read), { timeout: 20_000 })
        .toEqual(setting.servers().map(() => expected));
    }

    it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
      ['a retired municipality', { municipality: '0602' }, { municipality: '3907' }],
      ['an unknown occupation', { occupation: '0999' }, { occupation: '9112' }],
      ['a field of another shape', { shifts: 'natt' }, { shifts: ['night'] }],
      ['no title', { title: 7 }, { title: 'Prøvefugl' }],
    ])('an opening with %s is set aside, and back when it is mended', async (_what, bad, good) => {
      const title = 'Prøvefugl';
      const id = await any().publish({ title, municipality: '3907', occupation: '9112' });
      const stays = await any().publish({ title, municipality: '3907', occupation: '9112' });
      const { id: person } = await any().participant({ municipality: '3907' });
      const { candidates, participants, matches } = await shownFirst(title, stays, person);
      await eventually([title, stays, person], {
        board: expect.arrayContaining([id, stays]),
        candidates,
        participants,
        matches,
      });

      const touched = { updatedAt: new Date().toISOString() };
      await setting.update('openings', id, {
        $set: { ...bad, ...touched },
        $inc: { version: 1, revision: 1 },
      });
      await eventually([title, stays, person], {
        board: expect.not.arrayContaining([id]),
        candidates,
        participants,
        matches: matches - 1,
      });
      const aside = await Promise.all(
        setting.servers().map(({ context }) => context.metrics.text()),
      );
      for (const text of aside) {
        expect(text).toContain('fotfeste_unreadable_documents{kind="opening"} 1');
      }

      await setting.update('openings', id, { $set: good });
      await eventually([title, stays, person], {
        board: expect.arrayContaining([id, stays]),
        candidates,
        participants,
        matches,
      });
    });

    it('what is removed leaves every list of every server', async () => {
      const title = 'Forsvinner';
      const id = await any().publish({ title, municipality: '3907' });
      const stays = await any().publish({ title, municipality: '3907' });
      const { id: gone } = await any().participant({ municipality: '3907' });
      const { id: person } = await any().participant({ municipality: '3907' });
      const before = await shownFirst(title, stays, person);
      await setting.remove('openings', id);
      await setting.remove('participants', gone);
      await eventually([title, stays, person], {
        board: [stays],
        candidates: before.candidates - 1,
        participants: before.participants - 1,
        matches: before.matches - 1,
      });
    });

    it('a participant that cannot be read is nowhere, and stops neither start nor lists', async () => {
      const stays = await any().publish({ title: 'Blir', municipality: '3907' });
      const { id: bad } = await any().participant({ municipality: '3907' });
      const { id: person } = await any().participant({ municipality: '3907' });
      const before = await shownFirst('Blir', stays, person);
      const touched = { updatedAt: new Date().toISOString() };
      await setting.update('participants', bad, { $set: { norwegian: 3, ...touched } });
      await setting.restart();
      await eventually(['Blir', stays, person], {
        ...before,
        candidates: before.candidates - 1,
        participants: before.participants - 1,
      });
      await setting.update('participants', bad, { $set: { norwegian: {} } });
      await eventually(['Blir', stays, person], before);
    });
  });
});
