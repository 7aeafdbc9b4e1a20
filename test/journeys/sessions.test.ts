import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionModel } from '#server/features/accounts/session-model.ts';
import { openDatabase } from '#server/storage/connect.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
const email = 'rogn@test.example';
const password = 'riktig hest batteri stift';

beforeAll(async () => {
  server = await startTestServer();
  await server.context.features.accounts.service.create(
    { email, role: 'advisor', displayName: 'Rogn', municipality: '3907' },
    password,
  );
});
afterAll(() => server.close());

const signIn = (credentials: object, caller = server.anyone()) =>
  caller.post('/api/session').send(credentials);

describe('signing in', () => {
  it('answers the account, sets a cookie no script can read, and lasts until signing out', async () => {
    const caller = server.anyone();
    const reply = await signIn({ email: ` ${email.toUpperCase()}`, password }, caller).expect(200);
    expect(reply.body).toEqual({
      id: reply.body.id,
      email,
      role: 'advisor',
      displayName: 'Rogn',
      municipality: '3907',
    });
    expect(reply.headers['set-cookie']?.[0]).toMatch(
      /^fotfeste_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    // A mark for the page: by chance, no part of the token.
    expect(reply.headers['set-cookie']?.[1]).toMatch(
      /^fotfeste_signed_in=[0-9a-f]{12}; Path=\/; SameSite=Lax$/,
    );
    expect((await caller.get('/api/session').expect(200)).body).toEqual(reply.body);
    const gone = await caller.delete('/api/session').expect(204);
    expect(gone.headers['set-cookie']).toEqual([
      expect.stringMatching(/^fotfeste_session=;.*Max-Age=0$/),
      expect.stringMatching(/^fotfeste_signed_in=;.*Max-Age=0$/),
    ]);
    expectError(await caller.get('/api/session'), 401, 'not_signed_in');
  });

  it('a token that was signed out is worth nothing, even when it is kept', async () => {
    const caller = server.anyone();
    const { headers } = await signIn({ email, password }, caller).expect(200);
    const cookie = String(headers['set-cookie']?.[0]?.split(';')[0]);
    await caller.delete('/api/session').expect(204);
    const thief = server.anyone().get('/api/session').set('Cookie', cookie);
    const answer = await thief;
    expectError(answer, 401, 'not_signed_in');
    expect(answer.headers['set-cookie'], 'a page is told not to ask again').toHaveLength(2);
    expect((await server.anyone().get('/api/session')).headers).not.toHaveProperty('set-cookie');
  });

  it('once more in the same browser ends what was there before', async () => {
    const caller = server.anyone();
    const { headers } = await signIn({ email, password }, caller).expect(200);
    const before = String(headers['set-cookie']?.[0]?.split(';')[0]);
    await signIn({ email, password }, caller).expect(200);
    await caller.get('/api/session').expect(200);
    const kept = await server.anyone().get('/api/session').set('Cookie', before);
    expectError(kept, 401, 'not_signed_in');
  });

  it('answers a wrong password and an unknown account alike', async () => {
    const wrong = await signIn({ email, password: 'feil' });
    const unknown = await signIn({ email: 'ingen@test.example', password: 'feil' });
    expectError(wrong, 401, 'not_signed_in');
    expectError(unknown, 401, 'not_signed_in');
    expect(wrong.body.error.message).toBe(unknown.body.error.message);
    expect(wrong.headers).not.toHaveProperty('set-cookie');
    expectFaults(await signIn({ email }), 'password required');
  });

  it('nobody is nobody: a made-up cookie, no cookie', async () => {
    expectError(await server.anyone().get('/api/session'), 401, 'not_signed_in');
    const madeUp = server.anyone().get('/api/session').set('Cookie', 'a=b; fotfeste_session=x; c');
    expectError(await madeUp, 401, 'not_signed_in');
    await server.anyone().delete('/api/session').expect(204);
  });

  it.each([
    ['advisor', 2, 12],
    ['leader', 2, 12],
    ['admin', 2, 12],
    ['employer', 8, 7 * 24],
    ['participant', 24, 14 * 24],
  ] as const)(
    'of %s ends after %i hours without a sign of life, and after %i in all',
    async (role, idle, whole) => {
      const start = Date.parse('2027-01-01T08:00:00Z');
      const at = (hours: number) =>
        server.setClock(new Date(start + hours * 3_600_000).toISOString());
      at(0);
      const silent = await server.signedIn({ role });
      const busy = await server.signedIn({ role });
      at(idle - 0.01);
      await silent.get('/api/session').expect(200);
      for (let hours = idle / 2; hours < whole; hours += idle / 2) {
        at(hours);
        await busy.get('/api/session').expect(200);
      }
      at(idle - 0.01 + idle);
      expectError(await silent.get('/api/session'), 401, 'not_signed_in');
      at(whole);
      expectError(await busy.get('/api/session'), 401, 'not_signed_in');
      server.setClock();
    },
  );

  it('is refused for a while after ten wrong passwords, the right one too', async () => {
    server.setClock('2027-02-01T08:00:00Z');
    const guessed = 'lind@test.example';
    const account = { email: guessed, role: 'admin', displayName: 'Lind' } as const;
    await server.context.features.accounts.service.create(account, password);
    const guess = () => signIn({ email: guessed, password: 'gjett' });
    await Promise.all(Array.from({ length: 10 }, guess));
    const refused = await signIn({ email: guessed, password });
    expectError(refused, 429, 'too_many_requests');
    expect(Number(refused.headers['retry-after'])).toBe(15 * 60);
    await signIn({ email, password }).expect(200);
    server.setClock('2027-02-01T08:15:00Z');
    await signIn({ email: guessed, password }).expect(200);
    server.setClock();
  });
});

describe('writes from another site', () => {
  it('are refused by what the browser says of where they come from', async () => {
    const caller = await server.advisor();
    const attempt = (headers: Record<string, string>) => caller.delete('/api/session').set(headers);
    const foreign: Record<string, string>[] = [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://elsewhere.example' },
      { Origin: 'null' },
    ];
    for (const headers of foreign) expectError(await attempt(headers), 403, 'forbidden');
    await caller.get('/api/session').set('Origin', 'https://elsewhere.example').expect(200);
    await attempt({ Origin: server.url, 'Sec-Fetch-Site': 'same-origin' }).expect(204);
  });

  it('are refused with a session that says nothing of where it comes from', async () => {
    const signedIn = await signIn({ email, password }).expect(200);
    const cookie = String(signedIn.headers['set-cookie']?.[0]?.split(';')[0]);
    const attempt = (headers: Record<string, string>, method = 'POST') =>
      fetch(`${server.url}/api/me/second-factor`, { method, headers });
    const json = { 'content-type': 'application/json' };
    for (const name of ['fotfeste_session', '__Host-fotfeste_session']) {
      const carried = cookie.replace('fotfeste_session', name);
      expect((await attempt({ ...json, cookie: carried })).status).toBe(403);
    }
    const own: Record<string, string>[] = [{ Origin: server.url }, { 'Sec-Fetch-Site': 'none' }];
    for (const said of own) {
      const { status } = await attempt({ ...json, cookie, ...said });
      expect(status).toBe(400);
    }
    // Without a session there is nothing to misuse: a program signs in.
    const body = JSON.stringify({ email, password });
    const anew = await fetch(`${server.url}/api/session`, { method: 'POST', headers: json, body });
    expect(anew.status).toBe(200);
  });
});

describe('at rest', () => {
  it('lies neither a token nor a password', async () => {
    const own = await startTestServer();
    await own.context.features.accounts.service.create(
      { email, role: 'admin', displayName: 'A' },
      password,
    );
    const { headers } = await own.anyone().post('/api/session').send({ email, password });
    const token = /=([\w-]+);/.exec(String(headers['set-cookie']))?.[1] ?? '';
    expect(token).toHaveLength(43);
    await own.stop();
    const database = await openDatabase({ dataDir: own.dataDir });
    sessionModel(database.connection);
    const sessions = await sessionModel(database.connection).find({}).lean();
    const accounts = await database.connection.collection('accounts').find({}).toArray();
    await database.close();
    await own.close();
    expect(sessions).toHaveLength(1);
    expect(accounts[0]?.passwordHash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify([sessions, accounts])).not.toContain(token);
    expect(JSON.stringify(accounts)).not.toContain(password);
  });
});

describe('demo accounts', () => {
  it('are on offer in a demo, and only those that exist', async () => {
    const none = await server.anyone().get('/api/session/demo-accounts').expect(200);
    expect(none.body).toEqual({ items: [] });
    const demo = await startTestServer({ isDemo: true });
    const account = { email: 'admin@demo.example', role: 'admin', displayName: 'Demo' } as const;
    await demo.context.features.accounts.service.create(account, 'fotfeste-demo');
    const { body } = await demo.anyone().get('/api/session/demo-accounts').expect(200);
    expect(body.items).toEqual([
      { email: 'admin@demo.example', password: 'fotfeste-demo', role: 'admin' },
    ]);
    await demo.close();
  });
});

describe('the first administrator', () => {
  it('comes from the environment and is made once', async () => {
    const admin = { email: 'Sjef@test.example', password: 'et langt passord' };
    const own = await startTestServer({ admin });
    const { body } = await own.anyone().post('/api/session').send(admin).expect(200);
    expect(body.role).toBe('admin');
    await own.context.features.accounts.service.ensureAdmin('ny@test.example', 'et annet passord');
    const second = { email: 'ny@test.example', password: 'et annet passord' };
    expectError(await own.anyone().post('/api/session').send(second), 401, 'not_signed_in');
    await own.close();
  });
});
