import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAccountStore } from '#server/features/accounts/account-store.ts';
import { accountInUse } from '#server/features/accounts/account-view.ts';
import { createSessionStore } from '#server/features/accounts/session-store.ts';
import { createEmployerStore } from '#server/features/employers/employer-store.ts';
import { labourNeedModel } from '#server/features/labour-need/labour-need-model.ts';
import { createLabourNeedStore } from '#server/features/labour-need/labour-need-store.ts';
import { createWeightsStore } from '#server/features/matching/weights-store.ts';
import { createBrowseStore } from '#server/features/openings/browse-store.ts';
import { createOpeningPlacesStore } from '#server/features/openings/opening-places-store.ts';
import { createOpeningSource } from '#server/features/openings/opening-source-store.ts';
import { createOpeningStore } from '#server/features/openings/opening-store.ts';
import { createParticipantSource } from '#server/features/participants/participant-source-store.ts';
import { createParticipantStore } from '#server/features/participants/participant-store.ts';
import { createReferralStore } from '#server/features/referrals/referral-store.ts';
import { readReferenceTables } from '#server/reference/reference-tables.ts';
import { createEngineInUse, OtherEngineInUse } from '#server/search/engine-in-use-store.ts';
import type { IndexQuery } from '#server/search/search-index.ts';
import { createLeases, type Leases } from '#server/storage/leases.ts';
import { migrationData, type RawDocument } from '#server/storage/migrations/migration.ts';
import { addNameKeys } from '#server/storage/migrations/name-keys.ts';
import { addReservations } from '#server/storage/migrations/reservations.ts';
import { addRevisions } from '#server/storage/migrations/revisions.ts';
import type { Employer } from '#shared/employers/employer.ts';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import { anEmployerInput } from '#test/factories/employer.ts';
import { anOpening } from '#test/factories/opening.ts';
import { aParticipant } from '#test/factories/participant.ts';
import { aSharedReferral } from '#test/factories/stored-referral.ts';
import type { OpenedDatabase } from './store-driver-suite.ts';

/** Every store of the features, each through what it promises. Run on every engine. */
export function storesSuite(
  engine: string,
  open: () => Promise<OpenedDatabase>,
  options: { skip?: boolean } = {},
): void {
  describe.skipIf(options.skip)(`stores: ${engine}`, () => {
    let opened: OpenedDatabase;
    const now = (): Date => new Date('2026-03-01T12:00:00.000Z');

    beforeAll(async () => {
      opened = await open();
      const { connection } = opened.database;
      // Stores register their models, whose indexes are then declared.
      createAccountStore(connection);
      createSessionStore(connection);
      createEmployerStore(connection);
      createOpeningStore(connection);
      createParticipantStore(connection);
      createLabourNeedStore(connection);
      createReferralStore(connection);
      await opened.database.prepare([]);
    });
    afterAll(async () => {
      await opened?.dispose();
    });

    test('places: taken once for a referral while they are free, and freed once', async () => {
      const { connection } = opened.database;
      const openings = createOpeningStore(connection);
      const places = createOpeningPlacesStore(connection, now);
      const opening = anOpening({ places: 3, placesFree: 2 });
      await openings.insert(opening);
      const { id, employerId } = opening;
      const on = { employerId, today: '2026-03-01' };
      const take = (referralId: string, condition = on) =>
        places.reserve(id, { referralId, at: now().toISOString() }, condition);
      expect(await take('a', { ...on, employerId: 'another' })).toBeUndefined();
      expect(await take('a')).toMatchObject({ placesFree: 1, version: 0, revision: 2 });
      expect(await take('a')).toBeUndefined();
      expect(await take('b')).toMatchObject({ placesFree: 0 });
      expect(await take('c')).toBeUndefined();
      expect(await places.release(id, 'c')).toBeUndefined();
      // Fewer places than are taken there cannot be, whatever was read before.
      expect(await openings.change(id, 0, { places: 2 }, -1)).toBeUndefined();
      expect(await openings.change(id, 0, { places: 4 }, 1)).toMatchObject({ placesFree: 1 });
      expect(await places.release(id, 'a')).toMatchObject({ placesFree: 2, version: 1 });
      expect(await places.release(id, 'a')).toBeUndefined();
      const held = (await places.findMany([id])).get(id)?.reservations;
      expect(held?.map(({ referralId }) => referralId)).toEqual([undefined, 'b']);
      // Whose it was is forgotten, and the place is not free.
      await places.forget(id, 'a');
      await places.forget(id, 'b');
      const { opening: after, reservations } = (await places.findMany([id])).get(id) ?? {};
      expect(after).toMatchObject({ placesFree: 2, version: 1 });
      expect(reservations).toEqual([{ at: expect.any(String) }, { at: now().toISOString() }]);
      // Closed by somebody else since it was read.
      expect(await openings.change(id, 1, { status: 'closed' })).toMatchObject({ version: 2 });
      expect(await take('d')).toBeUndefined();
      expect(await openings.find(id)).not.toHaveProperty('taken');
      expect(await openings.remove(id, 2)).toBe(true);
    });

    test('places that were taken before get reservations that name nobody', async () => {
      const { connection } = opened.database;
      const rows = connection.collection<RawDocument>('openings');
      await rows.insertOne({ _id: 'of-before', places: 3, placesFree: 1 });
      await addReservations.run(migrationData(connection, undefined));
      const stored = await rows.findOne({ _id: 'of-before' });
      await rows.deleteOne({ _id: 'of-before' });
      const at = expect.any(String);
      expect(stored).toMatchObject({ places: 3, placesFree: 1, taken: [{ at }, { at }] });
    });

    test('referrals: one open of a pair, and steps of the version that was read', async () => {
      const store = createReferralStore(opened.database.connection);
      const pair = { participantId: 'p', openingId: 'o', employerId: 'e' };
      const [one, other] = [aSharedReferral(pair), aSharedReferral(pair)];
      expect(await store.insert(one)).toBe(true);
      expect(await store.insert(other)).toBe(false);
      const step = { at: now().toISOString(), by: { role: 'server' }, action: 'expire' } as const;
      const over = { state: 'expired', openPair: undefined } as const;
      expect(await store.change(one.id, 1, over, step)).toBeUndefined();
      expect(await store.change(one.id, 0, over, step)).toMatchObject({ version: 1 });
      expect(await store.insert(other)).toBe(true);
      expect(await store.beginAccept(other.id, 1, now())).toBe(false);
      expect(await store.beginAccept(other.id, 0, now())).toBe(true);
      expect((await store.accepting()).map(({ id }) => id)).toEqual([other.id]);
      await store.endAccept(other.id, now());
      expect(await store.accepting()).toEqual([]);
      await store.remove([one.id, other.id]);
    });

    test('referrals: the open ones of a participant or of pairs, in short', async () => {
      const store = createReferralStore(opened.database.connection);
      const held = [
        ['person-1', 'opening-1'],
        ['person-1', 'opening-2'],
        ['person-10', 'opening-1'],
        ['person-1', 'opening-3'],
      ].map(([participantId = '', openingId = '']) =>
        aSharedReferral({ participantId, openingId, employerId: 'e' }),
      );
      for (const each of held) await store.insert(each);
      const [first, second, third, over] = held.map(({ id }) => id) as [string, ...string[]];
      await store.closePair(over ?? '');
      const inShort = { id: first, participantId: 'person-1', openingId: 'opening-1' };
      const own = await store.openOf('person-1');
      expect(own.map(({ id }) => id).sort()).toEqual([first, second].sort());
      expect(own.find(({ id }) => id === first)).toEqual({
        ...inShort,
        state: 'shared',
        expiresOn: '2099-12-31',
      });
      const among = ['person-10 opening-1', 'person-1 opening-3', 'person-2 opening-1'];
      expect((await store.openAmong(among)).map(({ id }) => id)).toEqual([third]);
      await store.remove(held.map(({ id }) => id));
    });

    test('leases: one owner at a time, until it ends or is not heard of', async () => {
      let time = Date.parse('2026-03-01T12:00:00Z');
      const [one, other] = ['one', 'other'].map((owner) =>
        createLeases(opened.database.connection, owner, () => new Date(time)),
      ) as [Leases, Leases];
      expect(await one.take('fill')).toBe(true);
      expect(await other.take('fill')).toBe(false);
      expect(await other.take('another')).toBe(true);
      time += 25_000;
      expect(await one.take('fill')).toBe(true);
      time += 25_000;
      expect(await other.take('fill')).toBe(false);
      time += 6000;
      expect(await other.take('fill')).toBe(true);
      expect(await one.take('fill')).toBe(false);
      await one.release('fill');
      expect(await one.take('fill')).toBe(false);
      await other.release('fill');
      const done: string[] = [];
      const working = one.during('fill', async () => {
        expect(await other.during('fill', async () => void done.push('other'))).toBe(false);
        done.push('one');
      });
      expect(await working).toBe(true);
      expect(await other.during('fill', async () => void done.push('other'))).toBe(true);
      expect(done).toEqual(['one', 'other']);
      await expect(one.during('fill', () => Promise.reject(new Error('failed')))).rejects.toThrow(
        'failed',
      );
      expect(await other.take('fill')).toBe(true);
      const both = [one, other].map((each) => each.take('at once'));
      expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1);
    });

    test('the engine in use: one for all servers that run', async () => {
      let time = Date.parse('2026-03-01T12:00:00Z');
      const server = (name: string, engine: 'embedded' | 'meilisearch') =>
        createEngineInUse(opened.database.connection, name, engine, () => new Date(time));
      const [one, other, odd] = [
        server('one', 'meilisearch'),
        server('other', 'meilisearch'),
        server('odd', 'embedded'),
      ];
      await Promise.all([one.join(), other.join()]);
      await expect(odd.join()).rejects.toThrow(
        /^Other servers .* with Meilisearch, this one would with the embedded search: .*$/,
      );
      await one.leave();
      await expect(odd.join()).rejects.toThrow(OtherEngineInUse);
      time += 29_000;
      await other.join();
      time += 29_000;
      await expect(odd.join()).rejects.toThrow(OtherEngineInUse);
      time += 1000;
      await odd.join();
      await expect(other.join()).rejects.toThrow(OtherEngineInUse);
      await odd.leave();
      await other.join();
    });

    test('accounts: one per address', async () => {
      const accounts = createAccountStore(opened.database.connection);
      const advisor = accountInUse(
        {
          id: 'a1',
          email: 'kari@example.no',
          role: 'advisor',
          displayName: 'Kari',
          municipality: '3907',
        },
        'hash',
        new Date(0),
      );
      expect(await accounts.countActive('advisor')).toBe(0);
      expect(await accounts.insert(advisor)).toBe('inserted');
      expect(await accounts.insert({ ...advisor, id: 'a2' })).toBe('taken');
      expect(await accounts.find('a1')).toEqual(advisor);
      expect(await accounts.find('a2')).toBeUndefined();
      expect(await accounts.findByEmail('kari@example.no')).toEqual(advisor);
      expect(await accounts.countActive('advisor')).toBe(1);
      expect(await accounts.knownEmails(['kari@example.no', 'x@example.no'])).toEqual(
        new Set(['kari@example.no']),
      );
    });

    test('sessions: found until they are removed', async () => {
      const sessions = createSessionStore(opened.database.connection);
      const begun = (id: string, expiresAt: Date) =>
        sessions.insert({
          id,
          publicId: `public-${id}`,
          accountId: 'a1',
          epoch: 0,
          startedAt: new Date(0),
          usedAt: new Date(0),
          expiresAt,
          browser: 'Firefox',
        });
      await begun('s1', new Date(1000));
      await sessions.used('s1', new Date(500), new Date(3000));
      expect(await sessions.find('s1')).toMatchObject({
        accountId: 'a1',
        expiresAt: new Date(3000),
      });
      await sessions.remove('s1');
      expect(await sessions.find('s1')).toBeUndefined();
    });

    test('employers: by name, each number once, the newest version alone is changed', async () => {
      const employers = createEmployerStore(opened.database.connection);
      const [solglott, aasen] = ['Solgløtt', 'Åsen'].map(employerNamed);
      if (!solglott || !aasen) throw new Error('none made');
      for (const each of [aasen, solglott]) expect(await employers.insert(each)).toBe(true);
      expect(await employers.insert({ ...solglott, id: 'e-other' })).toBe(false);
      expect(await employers.find(aasen.id)).toEqual(aasen);
      expect(await employers.count()).toBe(2);
      expect((await employers.page({ skip: 0, limit: 5 })).map(({ name }) => name)).toEqual([
        'Solgløtt',
        'Åsen',
      ]);
      expect(await employers.page({ skip: 1, limit: 1 })).toEqual([aasen]);
      expect(await employers.names([aasen.id, 'none'])).toEqual(new Map([[aasen.id, 'Åsen']]));
      const changed = await employers.change(aasen.id, 0, { name: 'Åsen gård' });
      expect(changed).toEqual({ ...aasen, name: 'Åsen gård', version: 1 });
      expect(await employers.change(aasen.id, 0, { name: 'Åsen' })).toBe('stale');
      const { organisationNumber } = solglott;
      expect(await employers.change(aasen.id, 1, { organisationNumber })).toBe('taken');
      expect(await employers.find(aasen.id)).toEqual(changed);
    });

    test('openings: written as they are, changed by version, listed for their employer', async () => {
      const openings = createOpeningStore(opened.database.connection);
      const draft = anOpening({
        employerId: 'e1',
        status: 'draft',
        version: 0,
        languageRequirement: { speaking: 'A2' },
        languageSupport: 'some',
        mentorLanguages: ['uk', 'ar'],
        hoursPerWeek: { min: 10, max: 18.75 },
        weekdays: ['mon', 'tue'],
        position: { lat: 59.13, lon: 10.22 },
        deadline: '2026-02-01',
        tasks: ['Dekke bord', 'Rydde 😀'],
        contact: { name: 'Per' },
      });
      const other = anOpening({
        employerId: 'e1',
        version: 0,
        updatedAt: '2026-02-02T08:00:00.000Z',
      });
      for (const each of [draft, other]) await openings.insert(each);
      expect(await openings.find(draft.id)).toEqual(draft);
      expect((await openings.findMany([draft.id, other.id, 'none'])).length).toBe(2);

      const changed = await openings.change(draft.id, 0, {
        status: 'published',
        contact: undefined,
        languageRequirement: {},
        updatedAt: '2026-02-03T08:00:00.000Z',
      });
      const { contact: _, ...rest } = draft;
      expect(changed).toEqual({
        ...rest,
        status: 'published',
        languageRequirement: {},
        updatedAt: '2026-02-03T08:00:00.000Z',
        version: 1,
        revision: 1,
      });
      expect(await openings.change(draft.id, 0, { title: 'for sent' })).toBeUndefined();
      const own = await openings.own({ employerId: 'e1' }, { skip: 0, limit: 10 });
      expect(own.map(({ id }) => id)).toEqual([draft.id, other.id]);
      expect(await openings.countOwn({ employerId: 'e1', status: ['closed', 'draft'] })).toBe(0);
      const expired = await openings.publishedWithDeadlineBefore('2026-03-01');
      expect(expired.map(({ id }) => id)).toEqual([draft.id]);
      expect(await openings.remove(other.id, 5)).toBe(false);
      expect(await openings.remove(other.id, 0)).toBe(true);
      expect(await openings.find(other.id)).toBeUndefined();
    });

    test('openings: what is not projected yet is found until it is', async () => {
      const { connection } = opened.database;
      const openings = createOpeningStore(connection);
      const source = createOpeningSource(connection, now);
      const [first, second] = ['place-001', 'place-002'].map((id, i) =>
        anOpening({
          id,
          employerId: 'e9',
          version: 0,
          updatedAt: `2099-03-0${i + 1}T12:00:00.000Z`,
        }),
      );
      if (!first || !second) throw new Error('none made');
      for (const each of [first, second]) await openings.insert(each);
      expect((await source.pendingIds(1000, [])).slice(0, 2)).toEqual(['place-002', 'place-001']);
      expect(await source.pendingIds(1, [])).toEqual(['place-002']);
      expect(await source.pendingIds(1, ['place-002', 'place-x'])).toEqual(['place-001']);
      const marked = async () =>
        (await allOf(source.pendingRevisions())).filter(({ id }) => id.startsWith('place-'));
      expect(await marked()).toEqual(
        expect.arrayContaining([first, second].map(({ id }) => ({ id, revision: 0 }))),
      );
      const applied = [
        { id: 'place-001', revision: 0 },
        { id: 'place-002', revision: 7 },
      ];
      expect(await source.clearPending(applied)).toBe(1);
      expect(await marked()).toEqual([{ id: 'place-002', revision: 0 }]);
      expect((await openings.find('place-001'))?.revision).toBe(0);
      await source.employerRenamed('e9');
      expect(await marked()).toHaveLength(2);
      expect((await source.findMany(['place-001']))[0]).toMatchObject({
        version: 0,
        revision: 1,
        updatedAt: now().toISOString(),
      });
      const published = await allOf(source.published());
      expect(published.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['place-001', 'place-002']),
      );
      const changed = await allOf(source.changedSince(now().toISOString()));
      expect(changed.map(({ id }) => id).sort()).toEqual(['place-001', 'place-002']);
    });

    test('openings: browsed with every filter while search is away', async () => {
      const { connection } = opened.database;
      const browse = createBrowseStore(connection, await readReferenceTables('seed/reference'));
      const openings = createOpeningStore(connection);
      const fits = anOpening({
        id: 'b-1',
        employerId: 'e5',
        municipality: '5001',
        kind: 'apprenticeship',
        occupation: '5321',
        shifts: ['day', 'night'],
        hoursPerWeek: { min: 20, max: 30 },
        languageRequirement: { speaking: 'A2' },
        deadline: '2026-12-24',
        title: 'Lærling på sykehjem',
      });
      await openings.insert(fits);
      await openings.insert({ ...fits, id: 'b-2', deadline: '2026-01-01' });
      await openings.insert({ ...fits, id: 'b-3', kind: 'work_training' });
      const query: IndexQuery = {
        visibility: { kinds: ['vacancy', 'apprenticeship'] as const },
        openOn: '2026-03-01',
        municipality: ['5001'],
        county: ['50'],
        kind: ['apprenticeship'],
        occupation: ['53'],
        shift: ['night'],
        level: 'B1',
        hoursMin: 25,
        hoursMax: 40,
        near: { lat: 63.4, lon: 10.4 },
        radiusKm: 50,
        sort: 'newest',
        page: 1,
        pageSize: 10,
      };
      const found = await browse.search({ ...query, q: 'lærling' });
      expect(found).toMatchObject({ hits: [{ id: 'b-1' }], total: 1 });
      expect(await browse.search(query)).toMatchObject({ total: 1 });
      expect(await browse.search({ ...query, level: 'A1' })).toMatchObject({ total: 0 });
      expect(await browse.search({ ...query, hoursMin: 31 })).toMatchObject({ total: 0 });
      const at = fits.publishedAt ?? '';
      const before = new Date(Date.parse(at) - 1).toISOString();
      expect(await browse.search({ ...query, publishedAfter: before })).toMatchObject({ total: 1 });
      expect(await browse.search({ ...query, publishedAfter: at })).toMatchObject({ total: 0 });
    });

    test('participants: of a municipality by name, changed by version', async () => {
      const { connection } = opened.database;
      const participants = createParticipantStore(connection);
      const rich = aParticipant({
        displayName: 'Bjørk',
        municipality: '3907',
        version: 0,
        norwegian: { speaking: { level: 'A2', source: 'teacher', date: '2026-01-15' } },
        languages: ['uk', 'ru'],
        wishes: [{ occupation: '5321' }, { occupation: '9412' }],
        goal: { occupation: '2221' },
        freeWeekdays: ['mon', 'fri'],
        hoursPerWeek: { min: 5, max: 20 },
        maxTravelKm: 30,
        experience: [{ occupation: '9412', years: 2.5 }],
        programme: { start: '2026-01-01' },
      });
      const plain = aParticipant({ displayName: 'Ask', municipality: '3907', version: 0 });
      const away = aParticipant({ municipality: '0301', version: 0 });
      for (const each of [rich, plain, away]) await participants.insert(each);
      expect(await participants.find(rich.id)).toEqual(rich);
      expect(await participants.count({ municipality: '3907' })).toBe(2);
      expect(await participants.page({ municipality: '3907' }, { skip: 0, limit: 10 })).toEqual([
        plain,
        rich,
      ]);
      expect(await participants.page({ municipality: '3907' }, { skip: 1, limit: 1 })).toEqual([
        rich,
      ]);
      expect((await participants.findMany([rich.id, away.id])).length).toBe(2);
      const changed = await participants.change(rich.id, 0, { wishes: [], goal: undefined });
      expect(changed).toMatchObject({ wishes: [], version: 1 });
      expect(changed).not.toHaveProperty('goal');
      expect(await participants.change(rich.id, 0, { wishes: [] })).toBeUndefined();
      const source = createParticipantSource(connection);
      const all = await allOf(source.all());
      expect(all.map(({ id }) => id).sort()).toEqual([rich.id, plain.id, away.id].sort());
    });

    test('labour need: newest first, and a stamp that every change moves', async () => {
      const needs = createLabourNeedStore(opened.database.connection);
      const empty = await needs.stamp();
      const row = (area: string, year: number, shortage: number) =>
        ({ area, styrk08: '53', shortage, year, source: 'NAV' }) as const;
      const rows = [row('39', 2024, 10), row('39', 2025, 20), row('03', 2025, 0)];
      const stored = labourNeedModel(opened.database.connection);
      const importedAt = '2026-01-01T00:00:00.000Z';
      await stored.insertMany(
        rows.map((each) => ({
          _id: `${each.area}-${each.styrk08}-${each.year}`,
          ...each,
          importedAt,
        })),
      );
      const filled = await needs.stamp();
      await stored.deleteMany({ area: '39', year: 2024 });
      const stamps = [empty, filled, await needs.stamp()];
      expect(new Set(stamps).size).toBe(3);
      expect(await needs.count()).toBe(2);
      expect(await needs.page({ skip: 0, limit: 3 })).toEqual([rows[2], rows[1]]);
      expect(await needs.all()).toHaveLength(2);
    });

    test('weights', async () => {
      const { connection } = opened.database;
      expect(await createWeightsStore(connection).inForce('3907')).toEqual(defaultWeights);
    });

    test('employers and participants: in the order of a Norwegian phone book', async () => {
      const { connection } = opened.database;
      const employers = createEmployerStore(connection);
      const participants = createParticipantStore(connection);
      const inOrder = [
        'Élan',
        'zorro',
        'zorroen',
        'Ærlig',
        'ørland',
        'Ørsta',
        'Ås',
        'Aasen',
        'Иван',
      ];
      for (const name of inOrder.toReversed()) {
        const employer = employerNamed(name);
        await employers.insert({ ...employer, id: `order-${employer.organisationNumber}` });
        await participants.insert(aParticipant({ displayName: name, municipality: '4601' }));
      }
      const all = await employers.page({ skip: 0, limit: 100 });
      const ours = all.filter(({ id }) => id.startsWith('order-'));
      expect(ours.map(({ name }) => name)).toEqual(inOrder);
      const page = await participants.page({ municipality: '4601' }, { skip: 0, limit: 100 });
      expect(page.map(({ displayName }) => displayName)).toEqual(inOrder);
      const rest = await participants.page({ municipality: '4601' }, { skip: 7, limit: 2 });
      expect(rest.map(({ displayName }) => displayName)).toEqual(['Aasen', 'Иван']);

      const [renamed] = page;
      if (!renamed) throw new Error('none made');
      await participants.change(renamed.id, renamed.version, { displayName: 'Åål' });
      const anew = await participants.page({ municipality: '4601' }, { skip: 7, limit: 2 });
      expect(anew.map(({ displayName }) => displayName)).toEqual(['Åål', 'Иван']);
      await employers.change(ours[0]?.id ?? '', 0, { name: 'Åål' });
      const names = (await employers.page({ skip: 0, limit: 100 })).map(({ name }) => name);
      expect(names.indexOf('Åål')).toBeGreaterThan(names.indexOf('Aasen'));
      expect(anew[0]).not.toHaveProperty('nameKey');
      expect(ours[0]).not.toHaveProperty('nameKey');
    });

    test('employers and participants written before they had keys get them', async () => {
      const { connection, prepare } = opened.database;
      const { id: _id, ...employer } = employerNamed('Åby');
      await connection.collection<RawDocument>('employers').insertOne({ _id, ...employer });
      const { id, ...participant } = aParticipant({ displayName: 'Å', municipality: '4602' });
      const people = connection.collection<RawDocument>('participants');
      await people.insertOne({ _id: id, ...participant });
      await createParticipantStore(connection).insert(
        aParticipant({ displayName: 'Bo', municipality: '4602' }),
      );
      await prepare([addNameKeys]);
      const page = await createParticipantStore(connection).page(
        { municipality: '4602' },
        { skip: 0, limit: 5 },
      );
      expect(page.map(({ displayName }) => displayName)).toEqual(['Bo', 'Å']);
      const employers = await createEmployerStore(connection).page({ skip: 0, limit: 100 });
      expect(employers[0]?.id).not.toBe(_id);
    });

    test('openings written before they had revisions get them, and rise from there', async () => {
      const { connection, prepare } = opened.database;
      const { id, revision: _, ...opening } = anOpening({ version: 4 });
      await connection
        .collection<{ _id: string }>('openings')
        .insertOne({ _id: id, ...opening, indexPending: false } as { _id: string });
      const openings = createOpeningStore(connection);
      expect(await openings.find(id)).toBeUndefined();
      await prepare([addNameKeys, addRevisions]);
      expect((await openings.find(id))?.revision).toBe(4);
      expect((await openings.change(id, 4, { title: 'Ny' }))?.revision).toBe(5);
    });
  });
}

function employerNamed(name: string): Employer {
  const at = '2026-01-01T08:00:00.000Z';
  const input = anEmployerInput({ name });
  return {
    id: `e-${input.organisationNumber}`,
    ...input,
    version: 0,
    createdAt: at,
    updatedAt: at,
  };
}

async function allOf<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const items: T[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}
