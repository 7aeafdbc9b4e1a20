import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Conflict, TooManyRequests } from '#server/errors.ts';
import {
  type AccountStore,
  createAccountStore,
  type StoredAccount,
} from '#server/features/accounts/account-store.ts';
import { accountInUse } from '#server/features/accounts/account-view.ts';
import { createAttemptLimits } from '#server/features/accounts/attempt-limits.ts';
import { type AttemptStore, createAttemptStore } from '#server/features/accounts/attempt-store.ts';
import { createLastOne } from '#server/features/accounts/last-one.ts';
import { hashPassword } from '#server/features/accounts/password.ts';
import { createSecondFactorService } from '#server/features/accounts/second-factor-service.ts';
import { createSessionStore } from '#server/features/accounts/session-store.ts';
import { createRetentionStore } from '#server/features/retention/retention-store.ts';
import { createSealing } from '#server/sealed-secret.ts';
import { addAccountStates } from '#server/storage/migrations/account-states.ts';
import type { RawDocument } from '#server/storage/migrations/migration.ts';
import { addResponsible } from '#server/storage/migrations/responsible.ts';
import { type CountedKind, pastBefore, retentionRules } from '#shared/retention/retention-rules.ts';
import { codeOf } from '#test/factories/totp-codes.ts';
import type { OpenedDatabase } from './store-driver-suite.ts';

/** Something of a kind whose event was then. */
function aged(kind: CountedKind, _id: string, at: Date): [collection: string, RawDocument] {
  const day = at.toISOString().slice(0, 10);
  const documents: Record<CountedKind, [string, Record<string, unknown>]> = {
    sessions: ['sessions', { expiresAt: at }],
    attempts: ['attempts', { count: 1, members: [], forgottenAt: at }],
    idempotency_keys: ['idempotency-keys', { expiresAt: at }],
    unused_invitations: [
      'accounts',
      { email: _id, status: 'invited', invitation: { tokenHash: _id, expiresAt: at } },
    ],
    disabled_accounts: ['accounts', { email: _id, status: 'disabled', disabledAt: at }],
    opening_drafts: ['openings', { status: 'draft', updatedAt: at.toISOString() }],
    account_events: ['account-events', { at, kind: 'signed_in' }],
    shortlists: ['shortlists', { at, openingId: _id }],
    opened: ['opened', { at, thingId: _id }],
    news_mails: ['news-mails', { at, tokenHash: _id }],
    seen_matches: ['seen-matches', { at, until: _id }],
    saved_openings: ['saved-openings', { at, openingId: _id }],
    saved_searches: ['saved-searches', { at, name: _id }],
    plans: ['plans', { at, state: 'done' }],
    // A day, not an instant: the young one ends a day later.
    cases: ['participants', { programme: { start: '2020-01-01', end: dayBeside(_id, day) } }],
  };
  const [collection, fields] = documents[kind];
  return [collection, { _id, ...fields }];
}

/** What is as old, and never past its time by a rule: somebody uses it, or it goes with the case. */
function spared(at: Date): [collection: string, RawDocument][] {
  const invitation = { tokenHash: 'spared', expiresAt: at };
  const out = { status: 'disabled', disabledAt: at, participantId: 'spared' };
  const updatedAt = at.toISOString();
  return [
    [
      'accounts',
      { _id: 'spared-in-use', email: 'a', status: 'invited', passwordHash: 'x', invitation },
    ],
    ['accounts', { _id: 'spared-let-in', email: 'b', status: 'active', disabledAt: at }],
    ['accounts', { _id: 'spared-participant', email: 'c', ...out }],
    ['openings', { _id: 'spared-published', status: 'published', updatedAt }],
    ['openings', { _id: 'spared-closed', status: 'closed', updatedAt }],
  ];
}

function dayBeside(id: string, day: string): string {
  const at = new Date(day);
  at.setUTCDate(at.getUTCDate() + (id.endsWith('old') ? -1 : 1));
  return at.toISOString().slice(0, 10);
}

const three = { max: 3, windowSeconds: 60 };

/** What accounts and attempts promise beside the other stores. Run on every engine. */
export function accountStoresSuite(
  engine: string,
  open: () => Promise<OpenedDatabase>,
  options: { skip?: boolean } = {},
): void {
  describe.skipIf(options.skip)(`account stores: ${engine}`, () => {
    let opened: OpenedDatabase;
    let attempts: AttemptStore;
    let time = 0;

    beforeAll(async () => {
      opened = await open();
      const { connection } = opened.database;
      createAccountStore(connection);
      createSessionStore(connection);
      attempts = createAttemptStore(connection, () => new Date(time));
      await opened.database.prepare([]);
    });
    afterAll(async () => {
      await opened?.dispose();
    });

    const waits = async (times: number, key: string): Promise<number[]> => {
      const found = [];
      for (let i = 0; i < times; i++) found.push(await attempts.begin(key, three));
      return found;
    };

    test('three failures are let through in a window, then one waits for its end', async () => {
      time = 0;
      expect(await waits(4, 'a')).toEqual([0, 0, 0, 60]);
      time = 59_000;
      expect(await attempts.begin('a', three)).toBe(1);
      expect(await attempts.begin('b', three)).toBe(0);
      time = 60_000;
      expect(await waits(4, 'a')).toEqual([0, 0, 0, 60]);
    });

    test('what succeeded does not count', async () => {
      expect(await attempts.begin('c', three)).toBe(0);
      expect(await attempts.begin('c', three)).toBe(0);
      expect(await attempts.refund('c')).toBe(1);
      expect(await attempts.refund('c')).toBe(0);
      expect(await attempts.refund('c')).toBe(0);
      expect(await waits(4, 'c')).toEqual([0, 0, 0, 60]);
    });

    test('of many at once as many are let through as there is room for', async () => {
      const limit = { max: 10, windowSeconds: 60 };
      const asked = await Promise.all(
        Array.from({ length: 40 }, () => attempts.begin('many', limit)),
      );
      expect(asked.filter((wait) => wait === 0)).toHaveLength(10);
      const members = await Promise.all(
        Array.from({ length: 40 }, (_, i) => attempts.beginOf('office', `person ${i}`, limit)),
      );
      expect(members.filter((wait) => wait === 0)).toHaveLength(10);
    });

    test('of as many at once as there is room for none waits, also where they begin the window', async () => {
      for (let round = 0; round < 10; round++) {
        const asked = [1, 2, 3].map(() => attempts.begin(`round ${round}`, three));
        expect(await Promise.all(asked)).toEqual([0, 0, 0]);
      }
    });

    test('of members each counts once, however often it fails', async () => {
      const ask = (member: string) => attempts.beginOf('house', member, three);
      for (let i = 0; i < 20; i++) expect(await ask('kari')).toBe(0);
      expect([await ask('ola'), await ask('li'), await ask('nora')]).toEqual([0, 0, 60]);
      expect(await ask('kari')).toBe(0);
      await attempts.refundOf('house', 'li');
      expect(await ask('nora')).toBe(0);
    });

    test('an account at which the whole world guesses is shut everywhere', async () => {
      const limits = createAttemptLimits(attempts);
      const guess = (address: string) => limits.begin('wide@test.example', address);
      const addresses = Array.from({ length: 100 }, (_, i) => `198.51.100.${i}`);
      for (let round = 0; round < 10; round++) await Promise.all(addresses.map(guess));
      await expect(guess('203.0.113.1')).rejects.toThrow(TooManyRequests);
      await limits.begin('narrow@test.example', '203.0.113.1');
    });

    test('of two who shut each other out at once one stays', async () => {
      const accounts = createAccountStore(opened.database.connection);
      const leaders = ['one', 'other'].map((id) => {
        const account = { id, email: `${id}@test.example`, role: 'leader', displayName: 'Rogn' };
        return accountInUse({ ...account, role: 'leader', municipality: '1103' }, 'x', new Date());
      });
      for (const each of leaders) await accounts.insert(each);
      const [one, other] = leaders as [StoredAccount, StoredAccount];
      const last = createLastOne(accounts);
      await last.requireAnother(one, other);
      await last.requireAnother(other, one);
      const [after, both] = [await shut(accounts, one), await shut(accounts, other)];
      await expect(last.stays(other, after)).rejects.toThrow(Conflict);
      await last.stays(one, both);
      expect(await accounts.countActive('leader', '1103')).toBe(1);
      await expect(last.requireAnother(other, one)).rejects.toThrow(Conflict);
      await last.requireAnother({ ...other, role: 'admin' }, one);
    });

    test('of two administrators who shut each other out at once one stays', async () => {
      const accounts = createAccountStore(opened.database.connection);
      const [one, other] = ['first', 'second'].map((id) => {
        const account = { id, email: `${id}-admin@test.example`, displayName: 'Rogn' };
        return accountInUse({ ...account, role: 'admin' }, 'x', new Date());
      }) as [StoredAccount, StoredAccount];
      for (const each of [one, other]) await accounts.insert(each);
      expect(await accounts.countActive('admin')).toBe(2);
      const last = createLastOne(accounts);
      await last.requireAnother(one, other);
      const [after, both] = [await shut(accounts, one), await shut(accounts, other)];
      await expect(last.stays(other, after)).rejects.toThrow(Conflict);
      await last.stays(one, both);
      expect(await accounts.countActive('admin')).toBe(1);
      await expect(last.requireAnother(other, one)).rejects.toThrow(Conflict);
    });

    test('a second factor is set in one write: a server that dies after it leaves nothing half', async () => {
      const accounts = createAccountStore(opened.database.connection);
      const account = { id: 'with-factor', email: 'or@test.example', role: 'admin' } as const;
      const passwordHash = await hashPassword('fire ord som henger');
      const asked = { ...account, displayName: 'Or' };
      await accounts.insert(accountInUse(asked, passwordHash, new Date(0)));
      const died = new Error('died');
      const sealing = createSealing('a key that lies somewhere else', 'second factors');
      const factors = createSecondFactorService({
        accounts,
        limits: createAttemptLimits(attempts),
        sealing,
        restart: () => Promise.reject(died),
        note: () => Promise.reject(died),
        now: () => new Date(time),
      });
      const client = { ip: '::1', browser: '' };
      const { secret } = await factors.begin(asked, 'fire ord som henger', client);
      expect(await accounts.find(account.id)).not.toHaveProperty('secondFactor');
      await expect(factors.confirm(asked, codeOf(secret, time), client)).rejects.toBe(died);
      const { secondFactor, ...stored } = (await accounts.find(account.id)) ?? {};
      expect(stored).toMatchObject({ sessionEpoch: 1 });
      expect(stored).not.toHaveProperty('offeredSecret');
      expect(secondFactor).toMatchObject({ usedStep: Math.floor(time / 30_000) });
      expect(secondFactor?.secret).not.toBe(secret);
      expect(sealing.open(secondFactor?.secret ?? '', account.id)).toBe(secret);
      expect(new Set(secondFactor?.recoveryCodes).size).toBe(10);
      // Hashes: nobody types these.
      for (const code of secondFactor?.recoveryCodes ?? []) expect(code).toMatch(/^[\w-]{43}$/);
    });

    test('nothing of whom they were about is stored', async () => {
      await attempts.begin('kari@test.example', three);
      await attempts.beginOf('198.51.100.7', 'kari@test.example', three);
      const collection = opened.database.connection.collection('attempts');
      const stored = JSON.stringify(await collection.find({}).toArray());
      expect(stored).not.toMatch(/kari|198\.51/);
    });

    test('what is past its time is counted and goes, by rule, and nothing beside it', async () => {
      const rows = (name: string) => opened.database.connection.collection<RawDocument>(name);
      const now = new Date('2026-05-15T10:00:00Z');
      const retention = createRetentionStore(opened.database.connection);
      const minute = 60_000;
      await rows('attempts').deleteMany({});
      const rules = retentionRules.filter((rule) => rule.effect !== 'with_case');
      const documents = rules.flatMap((rule) => {
        const before = pastBefore(rule, now).getTime();
        return [
          aged(rule.kind, `${rule.kind}-old`, new Date(before - minute)),
          aged(rule.kind, `${rule.kind}-young`, new Date(before + minute)),
        ];
      });
      documents.push(...spared(new Date('2016-05-15T10:00:00Z')));
      for (const [name, document] of documents) await rows(name).insertOne(document);
      for (const rule of rules) {
        const before = pastBefore(rule, now);
        expect(await retention.count(rule.kind, before), rule.kind).toBe(1);
        if (rule.effect === 'remove') await retention.remove(rule.kind, before);
      }
      const found = documents.map(([name, { _id }]) => rows(name).findOne({ _id }));
      const left = (await Promise.all(found)).flatMap((document) => document?._id ?? []);
      const young = rules.map(({ kind }) => `${kind}-young`);
      const others = spared(now).map(([, { _id }]) => _id);
      expect(left.sort()).toEqual([...young, ...others, 'cases-old'].sort());
    });

    test('accounts and sessions from before invitations go on', async () => {
      const { connection, prepare } = opened.database;
      const put = (collection: string, document: RawDocument) =>
        connection.collection<RawDocument>(collection).insertOne(document);
      await put('participants', { _id: 'old-person', displayName: 'Li', municipality: '3907' });
      await put('accounts', {
        _id: 'old-account',
        email: 'li@test.example',
        passwordHash: 'hash',
        role: 'participant',
        displayName: 'Li',
        participantId: 'old-person',
        version: 0,
      });
      await put('sessions', { _id: 'old', accountId: 'old-account', expiresAt: new Date(9e12) });
      await prepare([addAccountStates]);
      expect(await createAccountStore(connection).find('old-account')).toMatchObject({
        status: 'active',
        municipality: '3907',
        sessionEpoch: 0,
      });
      expect(await createSessionStore(connection).find('old')).toMatchObject({
        epoch: 0,
        publicId: expect.any(String),
      });
    });

    test('participants from before get an advisor who answers for them, else a leader', async () => {
      const { connection, prepare } = opened.database;
      const put = (collection: string, document: RawDocument) =>
        connection.collection<RawDocument>(collection).insertOne(document);
      const staff = [
        ['a-leader', 'leader', '5501', 'active'],
        ['b-closed', 'advisor', '5501', 'disabled'],
        ['c-advisor', 'advisor', '5501', 'active'],
        ['d-leader', 'leader', '5503', 'active'],
        ['e-admin', 'admin', '5510', 'active'],
      ];
      for (const [_id = '', role, municipality, status] of staff) {
        await put('accounts', { _id, email: `${_id}@x.example`, role, municipality, status });
      }
      for (const municipality of ['5501', '5503', '5510']) {
        await put('participants', { _id: `of-${municipality}`, municipality });
      }
      await prepare([addAccountStates, addResponsible]);
      const people = connection.collection<RawDocument>('participants');
      const found = await people
        .find({ _id: { $in: ['of-5501', 'of-5503', 'of-5510'] } })
        .toArray();
      expect(found.map(({ responsible }) => responsible).sort()).toEqual([
        'c-advisor',
        'd-leader',
        undefined,
      ]);
      expect(found.every(({ protection }) => protection === 'none')).toBe(true);
    });
  });
}

async function shut(accounts: AccountStore, { id }: StoredAccount): Promise<StoredAccount> {
  const saved = await accounts.change(id, { version: 0 }, { status: 'disabled' });
  if (typeof saved === 'string') throw new Error(saved);
  return saved;
}
