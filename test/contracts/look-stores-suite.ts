import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createLookChain,
  type LookChain,
  type NewLook,
} from '#server/features/looks/look-chain.ts';
import { lookHash } from '#server/features/looks/look-hash.ts';
import { createLookStore, type LookStore } from '#server/features/looks/look-store.ts';
import { createPseudonymStore } from '#server/features/looks/pseudonym-store.ts';
import { createPseudonyms } from '#server/features/looks/pseudonyms.ts';
import { type Verdict, verifyLooks } from '#server/features/looks/verify-looks.ts';
import type { RawDocument } from '#server/storage/migrations/migration.ts';
import { movePseudonymousLooks } from '#server/storage/migrations/pseudonymous-looks.ts';
import type { OpenedDatabase } from './store-driver-suite.ts';

const key = 'a key for tests, of more than 32 characters';

/** The chains of looks (accounts.md, "Looks"). Run on every engine. */
export function lookStoresSuite(
  engine: string,
  open: () => Promise<OpenedDatabase>,
  options: { skip?: boolean } = {},
): void {
  describe.skipIf(options.skip)(`looks: ${engine}`, () => {
    let opened: OpenedDatabase;
    let store: LookStore;
    const rows = (name: string) => opened.database.connection.collection<RawDocument>(name);
    const now = (): Date => new Date('2026-03-01T12:00:00.000Z');
    const verify = (...heads: Parameters<typeof verifyLooks>[2] & object): Promise<Verdict> =>
      verifyLooks(store, key, heads);
    const chainOn = (on: Parameters<typeof createLookChain>[0]['store']): LookChain =>
      createLookChain({ store: on, key, now, onHeadFailure: () => {} });
    const look = (whom: string): NewLook => ({
      at: now(),
      by: 'somebody',
      role: 'advisor',
      whom: [whom],
      municipality: '3907',
      endpoint: 'GET /api/participants/:id',
      isAllowed: true,
    });
    const whole = (chains: number, entries: number): Verdict => ({
      isWhole: true,
      chains,
      entries,
      unchained: 0,
    });

    beforeAll(async () => {
      opened = await open();
      store = createLookStore(opened.database.connection);
      createPseudonymStore(opened.database.connection);
      await opened.database.prepare([]);
    });
    beforeEach(async () => {
      for (const name of ['looks', 'look-heads', 'pseudonyms']) await rows(name).deleteMany({});
    });
    afterAll(async () => {
      await opened?.dispose();
    });

    async function filled(count: number): Promise<string> {
      const chain = chainOn(store);
      await Promise.all(Array.from({ length: count }, (_, i) => chain.append(look(`p${i}`))));
      await chain.close();
      return chain.head()?.chain ?? '';
    }
    const idOf = (chain: string, seq: number): string =>
      `${chain}:${String(seq).padStart(10, '0')}`;

    test('many at once make one unbroken chain, in the order in which they were asked for', async () => {
      await filled(500);
      await filled(3);
      expect(await verify()).toEqual(whole(2, 503));
      const longest = await rows('looks').find({ whom: 'p499' }).toArray();
      expect(longest).toMatchObject([{ seq: 500 }]);
    });

    test('so do they when writes fail in the middle, before or after they are stored', async () => {
      let calls = 0;
      /** How much of a write is stored, and whether it fails. */
      const faults = [
        [200, false],
        [0, true],
        [1, true],
        [200, true],
        [200, false],
      ] as const;
      const failing: Pick<LookStore, 'append' | 'tail' | 'writeHead'> = {
        ...store,
        async append(looks) {
          const [stored, isFailing] = faults[calls++ % faults.length] ?? [0, false];
          if (stored > 0) await store.append(looks.slice(0, stored));
          if (isFailing) throw new Error('the reply was lost');
        },
      };
      const chain = chainOn(failing);
      const asked: Promise<'stored' | 'failed'>[] = [];
      for (let i = 0; i < 60; i++) {
        const said = chain.append(look(`p${i}`)).then(() => 'stored' as const);
        asked.push(said.catch(() => 'failed' as const));
        if (i % 3 === 0) await asked.at(-1);
      }
      const outcomes = await Promise.all(asked);
      calls = 0;
      await chain.append(look('last')).catch(() => {});
      calls = 0;
      await chain.append(look('very last'));
      await chain.close();
      expect(new Set(outcomes)).toEqual(new Set(['stored', 'failed']));
      const entries = (await rows('looks').find({}).toArray()).map(({ whom }) => String(whom));
      expect(await verify()).toEqual(whole(1, entries.length));
      // What was said to be logged is.
      const said = outcomes.flatMap((outcome, i) => (outcome === 'stored' ? [`p${i}`] : []));
      expect(entries).toEqual(expect.arrayContaining(said));
    });

    test('the first break is named: changed, missing, cut off at the end, emptied', async () => {
      const chain = await filled(5);
      const stored = await rows('looks').find({}).toArray();
      const restore = async (): Promise<void> => {
        await rows('looks').deleteMany({});
        await rows('looks').insertMany(stored);
      };
      const changes: Record<string, unknown> = {
        at: new Date('2026-03-02T12:00:00Z'),
        by: 'nobody',
        role: 'leader',
        whom: ['p7'],
        municipality: '0301',
        endpoint: 'GET /api/participants',
        isAllowed: false,
        hash: 'x',
      };
      for (const [field, value] of Object.entries(changes)) {
        await rows('looks').updateOne({ _id: idOf(chain, 3) }, { $set: { [field]: value } });
        expect(await verify(), field).toEqual({ isWhole: false, chain, seq: 3, what: 'changed' });
        await restore();
      }
      // What no server ever writes is no reason to end without an answer.
      for (const at of [null, 'yesterday']) {
        await rows('looks').updateOne({ _id: idOf(chain, 3) }, { $set: { at } });
        expect(await verify()).toEqual({ isWhole: false, chain, seq: 3, what: 'changed' });
        await restore();
      }
      await rows('looks').deleteOne({ _id: idOf(chain, 2) });
      expect(await verify()).toEqual({ isWhole: false, chain, seq: 2, what: 'missing' });
      await restore();
      await rows('looks').deleteOne({ _id: idOf(chain, 5) });
      const cut = { isWhole: false, chain, seq: 5, what: 'cut off at the end' };
      expect(await verify()).toEqual(cut);
      // Neither does it help to set the head back, nor to take it away, where the log has it.
      const [head] = await store.heads();
      const fourth = await store.tail(chain);
      if (!head || !fourth) throw new Error('no head');
      await store.writeHead({ ...head, seq: 4, hash: fourth.hash });
      expect(await verify()).toEqual(whole(1, 4));
      expect(await verify(head)).toEqual(cut);
      await rows('looks').deleteMany({});
      const emptied = { isWhole: false, chain, seq: 1, what: 'emptied' };
      expect(await verify()).toEqual(emptied);
      await rows('look-heads').deleteMany({});
      expect(await verify()).toEqual(whole(0, 0));
      expect(await verify(head)).toEqual(emptied);
      await restore();
      expect(await verify()).toEqual({ isWhole: false, chain, seq: 1, what: 'without a head' });
    });

    test('an entry holds all before it', () => {
      const entry = { ...look('p1'), chain: 'c', seq: 2 };
      const [one, other] = ['a', 'b'].map((before) => lookHash(key, entry, before));
      expect(one).not.toBe(other);
    });

    test('entries past the head are whole; another key is told as one', async () => {
      const chain = await filled(5);
      const [head] = await store.heads();
      const third = (await rows('looks').find({ seq: 3 }).toArray())[0];
      if (!head) throw new Error('no head');
      expect(head).toMatchObject({ chain, seq: 5 });
      await store.writeHead({ ...head, seq: 3, hash: String(third?.hash) });
      expect(await verify()).toEqual(whole(1, 5));
      expect(await verifyLooks(store, `${key}.`)).toEqual({
        isWhole: false,
        chain,
        what: 'written with another key',
      });
    });

    test('a head that cannot be written stops nothing and is written later', async () => {
      let fails = true;
      const chain = chainOn({
        ...store,
        writeHead: async (head) => {
          if (fails && head.seq > 0) throw new Error('away');
          await store.writeHead(head);
        },
      });
      await chain.append(look('p1'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      await chain.append(look('p2'));
      expect(await store.heads()).toMatchObject([{ seq: 0 }]);
      fails = false;
      await chain.close();
      expect(await store.heads()).toMatchObject([{ seq: 2 }]);
    });

    test('pseudonyms: one each, also when several servers ask at once; none for who is not there', async () => {
      const pseudonyms = createPseudonymStore(opened.database.connection);
      const whoAre = async (ids: readonly string[]) =>
        ids.filter((id) => id !== 'gone').map((id) => ({ id, municipality: '3907' }));
      const servers = Array.from({ length: 5 }, () =>
        createPseudonyms({ store: pseudonyms, whoAre }),
      );
      const asked = ['p1', 'p2', 'gone', 'p3'];
      const given = await Promise.all(servers.map((server) => server.ofParticipants(asked)));
      const [first] = given;
      const known = first?.filter(({ municipality }) => municipality === '3907') ?? [];
      expect(known).toHaveLength(3);
      for (const each of given) {
        expect(each.filter(({ municipality }) => municipality)).toEqual(known);
        expect(each[2]?.pseudonym).toMatch(/^[\w-]{22}$/);
      }
      const resolved = await pseudonyms.resolve(given.flat().map(({ pseudonym }) => pseudonym));
      expect(resolved.map(({ id }) => id).sort()).toEqual(['p1', 'p2', 'p3']);
      const ofAccount = await Promise.all(servers.map((server) => server.ofAccount('a1')));
      expect(new Set(ofAccount).size).toBe(1);
    });

    test('what was logged before there were chains is kept, and names nobody', async () => {
      await rows('participants').insertOne({ _id: 'p1', municipality: '0301' });
      const old = { endpoint: 'GET /api/participants', isAllowed: true, at: now() };
      await rows('access-log').insertMany([
        { _id: 'l1', ...old, accountId: 'a1', participantIds: ['p1', 'p2'] },
        { _id: 'l2', ...old, accountId: 'a1', participantIds: ['p1'], role: 'advisor' },
      ]);
      await opened.database.prepare([movePseudonymousLooks]);
      const pseudonyms = createPseudonymStore(opened.database.connection);
      const of = new Map(
        (await pseudonyms.ofIds(['a1', 'p1', 'p2'])).map((each) => [each.id, each]),
      );
      expect(of.get('p1')).toMatchObject({ municipality: '0301' });
      const expected = { ...old, municipality: '0301', by: of.get('a1')?.pseudonym };
      const found = await store.page({ municipality: '0301' }, { skip: 0, limit: 5 });
      expect(found.toSorted((a, b) => a.seq - b.seq)).toMatchObject([
        { ...expected, whom: [of.get('p1')?.pseudonym, of.get('p2')?.pseudonym] },
        { ...expected, whom: [of.get('p1')?.pseudonym], role: 'advisor' },
      ]);
      expect(await rows('access-log').findOne({})).toBeNull();
      expect(await verify()).toEqual({ ...whole(0, 0), unchained: 2 });
    });
  });
}
