import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api } from '#shared/api.ts';
import type { Endpoint } from '#shared/endpoint.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import {
  type Caller,
  type Credentials,
  startTestServer,
  type TestServer,
} from '#test/factories/test-server.ts';
import { codeOf } from '#test/factories/totp-codes.ts';
import { tracesIn } from '#test/factories/traced-participant.ts';
import { hasMongod, realMongod } from '#test/mongod.ts';

interface Opened {
  one: TestServer;
  /** On the same database; the same one where that lets one process in. */
  other: TestServer;
  close(): Promise<void>;
}

async function embedded(): Promise<Opened> {
  const server = await startTestServer();
  return { one: server, other: server, close: () => server.close() };
}

async function twoOnMongod(): Promise<Opened> {
  const mongod = await realMongod(`second_factor_${process.pid}`);
  const settings = { mongodbUri: mongod?.uri, looksKey: 'a key for tests that is long enough' };
  const one = await startTestServer(settings);
  const other = await startTestServer(settings);
  return {
    one,
    other,
    close: async () => {
      await Promise.all([one.close(), other.close()]);
      await mongod?.stop();
    },
  };
}

const start = Date.parse('2027-03-01T08:00:00Z');
const step = 30_000;

describe.each([
  { name: 'the embedded database', open: embedded, skip: false },
  { name: 'two servers on MongoDB', open: twoOnMongod, skip: !hasMongod() },
])('a second factor on $name', ({ open, skip }) => {
  describe.skipIf(skip)('', () => {
    let opened: Opened;
    let one: TestServer;
    let other: TestServer;
    let now = start;

    beforeAll(async () => {
      opened = await open();
      ({ one, other } = opened);
    });
    afterAll(() => opened?.close());

    /** Steps pass; codes of earlier ones are no longer in anybody's way. */
    function pass(steps = 10): void {
      now += steps * step;
      for (const server of [one, other]) server.setClock(new Date(now).toISOString());
    }

    const aLeader = (): Promise<Caller> => one.signedIn({ role: 'leader', municipality: '3907' });

    interface Person extends Credentials {
      id: string;
      caller: Caller;
      secret: string;
      recoveryCodes: string[];
    }

    async function withFactor(): Promise<Person> {
      pass();
      const credentials = await one.account({ role: 'advisor', municipality: '3907' });
      const caller = one.anyone();
      const { body } = await caller.post('/api/session').send(credentials).expect(200);
      const { password } = credentials;
      const begun = await caller.post('/api/me/second-factor').send({ password }).expect(200);
      const { secret } = begun.body;
      const confirmed = await caller
        .post('/api/me/second-factor/confirm')
        .send({ code: codeOf(secret, now) })
        .expect(200);
      return { ...credentials, ...confirmed.body, id: body.id, caller, secret };
    }

    it('has a secret that lies in no file of the database', async () => {
      const { secret } = await withFactor();
      expect(await tracesIn(one.dataDir, [secret])).toEqual([]);
    });

    const signIn = ({ email, password }: Credentials, code?: string, at: TestServer = one) => {
      const caller = at.anyone();
      return caller.post('/api/session').send({ email, password, ...(code && { code }) });
    };

    it('is set by the password and a code; the other sessions end, and this one goes on anew', async () => {
      pass();
      const credentials = await one.account({ role: 'advisor', municipality: '3907' });
      const caller = one.anyone();
      const before = await caller.post('/api/session').send(credentials).expect(200);
      const elsewhere = one.anyone();
      await elsewhere.post('/api/session').send(credentials).expect(200);
      const set = (path: string, body: object) =>
        caller.post(`/api/me/second-factor${path}`).send(body);

      expect((await caller.get('/api/me/second-factor').expect(200)).body).toEqual({
        isSet: false,
        recoveryCodes: 0,
      });
      expectError(await set('/confirm', { code: '000000' }), 409, 'conflict');
      expectError(await set('', { password: 'feil' }), 403, 'forbidden');
      expectFaults(await set('', {}), 'password required');
      const { body: begun } = await set('', { password: credentials.password }).expect(200);
      expect(begun.secret).toMatch(/^[A-Z2-7]{32}$/);
      const uri = new URL(begun.uri);
      expect([uri.protocol, uri.host]).toEqual(['otpauth:', 'totp']);
      expect(Object.fromEntries(uri.searchParams)).toEqual({
        secret: begun.secret,
        issuer: 'Fotfeste',
        algorithm: 'SHA1',
        digits: '6',
        period: '30',
      });
      await signIn(credentials).expect(200);
      const wrong = codeOf(begun.secret, now + 100 * step);
      expectError(await set('/confirm', { code: wrong }), 403, 'forbidden');
      const code = codeOf(begun.secret, now);
      const { body, headers } = await set('/confirm', {
        code: `${code.slice(0, 3)} ${code.slice(3)}`,
      }).expect(200);
      expect(new Set(body.recoveryCodes).size).toBe(10);
      for (const each of body.recoveryCodes) expect(each).toMatch(/^([a-z2-7]{4}-){5}[a-z2-7]{4}$/);
      const tokenIn = (cookies: unknown) => /fotfeste_session=([\w-]+)/.exec(String(cookies))?.[1];
      expect(tokenIn(headers['set-cookie'])).toHaveLength(43);
      expect(tokenIn(headers['set-cookie'])).not.toBe(tokenIn(before.headers['set-cookie']));
      await caller.get('/api/session').expect(200);
      expectError(await elsewhere.get('/api/session'), 401, 'not_signed_in');
      expect((await caller.get('/api/me/second-factor')).body).toEqual({
        isSet: true,
        recoveryCodes: 10,
      });
      expectError(await signIn(credentials, code), 401, 'second_factor_required');
      expectError(await set('', { password: credentials.password }), 409, 'conflict');
      const managed = await (await aLeader()).get(`/api/accounts/${before.body.id}`).expect(200);
      expect(managed.body.secondFactor).toBe(true);
      expect(JSON.stringify(managed.body)).not.toContain(begun.secret);
    });

    it('asks for a code, once each, at both servers together; none of an earlier step after it', async () => {
      const person = await withFactor();
      expectError(await signIn(person), 401, 'second_factor_required');
      pass();
      const code = codeOf(person.secret, now);
      const wrongPassword = { ...person, password: 'feil' };
      expectError(await signIn(wrongPassword, code), 401, 'not_signed_in');
      const replies = await Promise.all(
        Array.from({ length: 6 }, (_, i) => signIn(person, code, i % 2 ? one : other)),
      );
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401, 401]);
      expectError(
        await signIn(person, codeOf(person.secret, now - step)),
        401,
        'second_factor_required',
      );
      await signIn(person, codeOf(person.secret, now + step), other).expect(200);
      pass(5);
      const early = codeOf(person.secret, now - 2 * step);
      expectError(await signIn(person, early), 401, 'second_factor_required');
      await signIn(person, codeOf(person.secret, now - step)).expect(200);
    });

    it('a recovery code stands in for the app, once', async () => {
      const person = await withFactor();
      const [first = '', second = ''] = person.recoveryCodes;
      const replies = await Promise.all([signIn(person, first), signIn(person, first, other)]);
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 401]);
      await signIn(person, second.toUpperCase().replaceAll('-', ' ')).expect(200);
      const { body } = await person.caller.get('/api/me/second-factor').expect(200);
      expect(body).toEqual({ isSet: true, recoveryCodes: 8 });
      const events = await (await aLeader()).get('/api/account-events?pageSize=100').expect(200);
      const kinds = events.body.items
        .filter(({ account }: { account: { id: string } }) => account.id === person.id)
        .map(({ kind }: { kind: string }) => kind);
      expect(kinds.filter((kind: string) => kind === 'recovery_code_used')).toHaveLength(2);
      expect(kinds.filter((kind: string) => kind === 'second_factor_set')).toHaveLength(1);
      expect(kinds.filter((kind: string) => kind === 'sign_in_failed')).toHaveLength(1);
    });

    it('wrong codes are attempts; the right password without one is none', async () => {
      const person = await withFactor();
      for (let i = 0; i < 12; i++) {
        expectError(await signIn(person), 401, 'second_factor_required');
      }
      for (let i = 0; i < 10; i++) {
        expectError(await signIn(person, '000000'), 401, 'second_factor_required');
      }
      pass();
      const late = await signIn(person, codeOf(person.secret, now), other);
      expectError(late, 429, 'too_many_requests');
      pass(30);
      await signIn(person, codeOf(person.secret, now)).expect(200);

      const credentials = await one.account({ role: 'advisor', municipality: '3907' });
      const caller = one.anyone();
      await caller.post('/api/session').send(credentials).expect(200);
      const { password } = credentials;
      await caller.post('/api/me/second-factor').send({ password }).expect(200);
      const confirm = () => caller.post('/api/me/second-factor/confirm').send({ code: '000000' });
      for (let i = 0; i < 10; i++) expectError(await confirm(), 403, 'forbidden');
      expectError(await confirm(), 429, 'too_many_requests');
    });

    it('stays when somebody comes back by a new link: accepting needs a code as well', async () => {
      const person = await withFactor();
      const renewed = await (await aLeader())
        .post(`/api/accounts/${person.id}/invitation`)
        .expect(200);
      const token = new URL(renewed.body.link).hash.slice(1);
      const password = 'helt andre ord enn før';
      const accept = (body: object, at = one) =>
        at
          .anyone()
          .post('/api/invitations/accept')
          .send({ token, password, ...body });
      expectError(await accept({}), 401, 'second_factor_required');
      expectError(await accept({ code: '000000' }), 401, 'second_factor_required');
      pass();
      const code = codeOf(person.secret, now);
      expectFaults(await accept({ code, password: 'qwertyqwerty' }), 'password too_common');
      await accept({ code }, other).expect(200);
      expectError(await signIn({ ...person, password }), 401, 'second_factor_required');
      expectError(await person.caller.get('/api/session'), 401, 'not_signed_in');
    });

    it('is removed by the own password, or by who may invite: an event either way', async () => {
      const person = await withFactor();
      const remove = (password: string) =>
        person.caller.post('/api/me/second-factor/remove').send({ password });
      expectError(await remove('feil'), 403, 'forbidden');
      await remove(person.password).expect(204);
      expectError(await remove(person.password), 409, 'conflict');
      await signIn(person).expect(200);

      const lost = await withFactor();
      const path = `/api/accounts/${lost.id}/second-factor/remove`;
      const stranger = await one.signedIn({ role: 'leader', municipality: '0301' });
      expectError(await stranger.post(path), 404, 'not_found');
      expectError(await lost.caller.post(path), 404, 'not_found');
      const { body } = await (await aLeader()).post(path).expect(200);
      expect(body).toMatchObject({ id: lost.id, secondFactor: false });
      expectError(await (await aLeader()).post(path), 409, 'conflict');
      expect((await signIn(lost).expect(200)).body.hasNotices).toBe(true);
      const { body: notices } = await lost.caller.get('/api/me/notices').expect(200);
      expect(notices.items).toEqual([
        {
          id: expect.any(String),
          at: new Date(now).toISOString(),
          kind: 'second_factor_removed',
          by: { displayName: expect.any(String), role: 'leader' },
        },
      ]);
      expect((await person.caller.get('/api/session')).body).not.toHaveProperty('hasNotices');
      const { body: events } = await (await aLeader())
        .get('/api/account-events?pageSize=100')
        .expect(200);
      const removals = events.items.filter(
        ({ kind }: { kind: string }) => kind === 'second_factor_removed',
      );
      expect(removals.map(({ account }: { account: { id: string } }) => account.id)).toEqual([
        lost.id,
        person.id,
      ]);
      expect(removals.map(({ by }: { by: { role: string } }) => by.role)).toEqual([
        'leader',
        'advisor',
      ]);
    });

    it("is not taken from oneself but by the password, where one gives one's own kind accounts", async () => {
      pass();
      const leader = await aLeader();
      const { body: me } = await leader.get('/api/session').expect(200);
      expectError(
        await leader.post(`/api/accounts/${me.id}/second-factor/remove`),
        409,
        'conflict',
      );
    });
  });
});

describe('where a second factor is required', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({ requiresSecondFactor: true });
  });
  afterAll(() => server.close());

  const open = new Set([
    'POST /api/session',
    'GET /api/session',
    'DELETE /api/session',
    'POST /api/me/second-factor',
    'POST /api/me/second-factor/confirm',
  ]);
  const endpoints: readonly Endpoint[] = api;

  it.each(['advisor', 'leader', 'admin'] as const)(
    'an endpoint for %s is closed until one is set',
    async (role) => {
      const caller = await server.signedIn({ role, municipality: '3907' });
      const { body: me } = await caller.get('/api/session').expect(200);
      expect(me.needsSecondFactor).toBe(true);
      for (const { method, path, who } of endpoints) {
        if (who === 'anyone' || !who.includes(role) || open.has(`${method} ${path}`)) continue;
        const verb = method.toLowerCase() as Lowercase<typeof method>;
        const reply = await caller[verb](path.replace(':id', 'some-thing')).send({});
        expect([`${method} ${path}`, reply.status, reply.body.error.code]).toEqual([
          `${method} ${path}`,
          403,
          'second_factor_required',
        ]);
      }
    },
  );

  it('what is public is there, as anybody sees it; once set everything is', async () => {
    const practice = await server.publish({ kind: 'language_practice' });
    const credentials = await server.account({ role: 'advisor', municipality: '3907' });
    const caller = server.anyone();
    await caller.post('/api/session').send(credentials).expect(200);
    await caller.get('/api/openings').expect(200);
    expectError(await caller.get(`/api/openings/${practice}`), 404, 'not_found');
    const { password } = credentials;
    const { body } = await caller.post('/api/me/second-factor').send({ password }).expect(200);
    const code = codeOf(body.secret);
    await caller.post('/api/me/second-factor/confirm').send({ code }).expect(200);
    expect((await caller.get('/api/session')).body).not.toHaveProperty('needsSecondFactor');
    await caller.get('/api/participants').expect(200);
    await caller.get(`/api/openings/${practice}`).expect(200);
  });

  it('participants and employers are asked for none', async () => {
    const { caller } = await server.employer();
    await caller.get('/api/me/openings').expect(200);
    const participant = await server.signedIn({
      role: 'participant',
      participantId: 'participant-9',
    });
    expect((await participant.get('/api/session')).body).not.toHaveProperty('needsSecondFactor');
    await participant.get('/api/me/sessions').expect(200);
  });
});
