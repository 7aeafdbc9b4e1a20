import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNewsMailStore, type StoredNewsMail } from '#server/features/news/news-mail-store.ts';
import { createSeenStore } from '#server/features/news/seen-store.ts';
import { createOpeningStore } from '#server/features/openings/opening-store.ts';
import { createSavedOpeningStore } from '#server/features/saved/saved-opening-store.ts';
import { createSavedSearchStore } from '#server/features/saved/saved-search-store.ts';
import { anOpening } from '#test/factories/opening.ts';
import type { OpenedDatabase } from './store-driver-suite.ts';

/** What is saved, what was seen, and who wants e-mail, on every engine. */
export function savedStoresSuite(
  engine: string,
  open: () => Promise<OpenedDatabase>,
  options: { skip?: boolean } = {},
): void {
  describe.skipIf(options.skip)(`saved and news stores: ${engine}`, () => {
    let opened: OpenedDatabase;
    const at = new Date('2026-03-01T12:00:00.000Z');

    beforeAll(async () => {
      opened = await open();
      const { connection } = opened.database;
      createSavedOpeningStore(connection);
      createSavedSearchStore(connection);
      createSeenStore(connection);
      createNewsMailStore(connection);
      createOpeningStore(connection);
      await opened.database.prepare([]);
    });
    afterAll(async () => {
      await opened?.dispose();
    });

    test('an opening is saved once, also at the same moment, and goes with the participant', async () => {
      const store = createSavedOpeningStore(opened.database.connection);
      const saved = { participantId: 'p', openingId: 'o', title: 'Kokk', occupation: '5120', at };
      const later = { ...saved, title: 'Baker', at: new Date(at.getTime() + 1) };
      const [one, other] = await Promise.all([store.insert(saved), store.insert(later)]);
      expect(one).toEqual(other);
      const last = { ...saved, openingId: 'o-2', at: new Date(at.getTime() + 2) };
      await store.insert(last);
      const page = await store.page('p', { skip: 0, limit: 1 });
      expect(page).toMatchObject({ total: 2, items: [{ openingId: 'o-2' }] });
      expect(await store.remove('p', 'o')).toBe(true);
      expect(await store.remove('p', 'o')).toBe(false);
      await store.removeOfParticipants(['p']);
      expect(await store.ofParticipant('p')).toEqual([]);
    });

    test('a search is renamed of the version that was read, and its mark never moves back', async () => {
      const store = createSavedSearchStore(opened.database.connection);
      const savedAt = at.toISOString();
      const search = {
        ...{ id: 'search-1', participantId: 'p', name: 'Kokk', list: 'board' as const, at },
        ...{ filters: { q: 'kokk', kind: ['vacancy' as const] }, savedAt, version: 0 },
      };
      await store.insert(search);
      expect(await store.find('search-1')).toEqual(search);
      expect(await store.rename('search-1', 0, 'Baker', at)).toMatchObject({ version: 1 });
      expect(await store.rename('search-1', 0, 'Fisker', at)).toBeUndefined();
      for (const until of ['2026-02-02', '2026-02-01']) await store.seen('search-1', until, at);
      expect(await store.ofParticipant('p')).toMatchObject([
        { name: 'Baker', seenUntil: '2026-02-02' },
      ]);
      await store.removeOfParticipants(['p']);
      expect(await store.find('search-1')).toBeUndefined();
    });

    test('marks are of an account and a participant, and never move back', async () => {
      const store = createSeenStore(opened.database.connection);
      const move = (accountId: string, participantId: string, until: string) =>
        store.move({ accountId, participantId, until, at });
      await move('a', 'p', '2026-02-02');
      await move('a', 'p', '2026-02-01');
      await move('a', 'q', '2026-02-03');
      await move('b', 'p', '2026-02-04');
      expect(await store.find('a', 'p')).toBe('2026-02-02');
      expect(Object.fromEntries(await store.of('a'))).toEqual({ p: '2026-02-02', q: '2026-02-03' });
      await store.removeOfParticipants(['p']);
      expect(await store.find('b', 'p')).toBeUndefined();
      expect(await store.find('a', 'q')).toBe('2026-02-03');
      await store.removeOfParticipants(['q']);
    });

    test('a mail that is due is claimed by one, and by nobody once another was chosen', async () => {
      const store = createNewsMailStore(opened.database.connection);
      const mail: StoredNewsMail = {
        ...{ participantId: 'p', accountId: 'a', pace: 'daily', dueOn: '2026-03-02', at },
        ...{ toldUntil: '2026-03-01', nonce: 'n', tokenHash: 'hash' },
      };
      await store.choose(mail);
      expect(await store.due('2026-03-01', 10)).toEqual([]);
      const [due] = await store.due('2026-03-02', 10);
      expect(due).toEqual(mail);
      const claims = [1, 2, 3].map(() => store.claim(mail, '2026-03-03'));
      expect((await Promise.all(claims)).filter((each) => each)).toHaveLength(1);
      await store.giveBack(mail, '2026-03-03');
      await store.choose({ ...mail, nonce: 'other', tokenHash: 'other' });
      expect(await store.claim(mail, '2026-03-03')).toBe(false);
      for (const until of ['2026-03-05', '2026-03-04']) await store.told('p', until);
      expect(await store.find('p')).toMatchObject({ toldUntil: '2026-03-05' });

      expect(await store.stop('hash')).toBe(false);
      expect(await store.stop('other')).toBe(true);
      expect(await store.stop('other')).toBe(true);
      expect(await store.find('p')).toMatchObject({ pace: 'never' });
      expect(await store.due('2027-01-01', 10)).toEqual([]);
      await store.removeOfParticipants(['p']);
      expect(await store.find('p')).toBeUndefined();
    });

    test('published openings later than an instant, latest first, and the newest of all', async () => {
      const store = createOpeningStore(opened.database.connection);
      expect(await store.newestPublished()).toBe('');
      const of = (id: string, publishedAt: string) => anOpening({ id, publishedAt });
      const [first, second] = ['2026-02-01T08:00:00.000Z', '2026-02-01T08:00:00.001Z'] as const;
      await store.insert(of('n-1', first));
      await store.insert(of('n-2', second));
      await store.insert({ ...of('n-3', '2026-02-03T08:00:00.000Z'), status: 'closed' });
      expect(await store.publishedAfter(first)).toEqual([{ id: 'n-2', publishedAt: second }]);
      expect((await store.publishedAfter('2026-01-01')).map(({ id }) => id)).toEqual([
        'n-2',
        'n-1',
      ]);
      expect(await store.newestPublished()).toBe(second);
    });
  });
}
