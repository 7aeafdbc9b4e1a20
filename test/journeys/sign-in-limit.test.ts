import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isPassword } from '#server/features/accounts/password.ts';
import { expectError } from '#test/factories/error-expectations.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

const password = 'riktig hest batteri stift';
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ proxyHops: 1 });
});
afterAll(() => server.close());

async function account(email: string): Promise<string> {
  await server.context.features.accounts.service.create(
    { email, role: 'admin', displayName: 'Rogn' },
    password,
  );
  return email;
}

/** @param address the client's, as a proxy tells it. */
function signIn(email: string, given: string, address: string) {
  const caller = server.anyone().post('/api/session').set('X-Forwarded-For', address);
  return caller.send({ email, password: given });
}

it('who guesses shuts out their own address, not the owner of the account', async () => {
  const email = await account('owner@test.example');
  for (let i = 0; i < 10; i++) await signIn(email, 'gjett', '198.51.100.7').expect(401);
  const refused = await signIn(email, password, '198.51.100.7');
  expectError(refused, 429, 'too_many_requests');
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  await signIn(email, password, '198.51.100.8').expect(200);
});

it('who has many addresses of one network is one', async () => {
  const email = await account('six@test.example');
  for (let i = 0; i < 10; i++) await signIn(email, 'gjett', `2001:db8:1:2::${i}`).expect(401);
  expectError(await signIn(email, password, '2001:db8:1:2:ffff::1'), 429, 'too_many_requests');
  await signIn(email, password, '2001:db8:1:3::1').expect(200);
});

it('one person who fails again and again never stops a colleague at the same address', async () => {
  const office = '198.51.100.11';
  const email = await account('colleague@test.example');
  await Promise.all(
    Array.from({ length: 120 }, () => signIn('locked@test.example', 'gjett', office)),
  );
  expectError(await signIn('locked@test.example', 'gjett', office), 429, 'too_many_requests');
  await signIn(email, password, office).expect(200);
});

it('one address that guesses at many accounts is refused', async () => {
  const email = await account('another@test.example');
  const guesses = Array.from({ length: 100 }, (_, i) => `person-${i}@test.example`);
  await Promise.all(guesses.map((guess) => signIn(guess, 'gjett', '198.51.100.9').expect(401)));
  expectError(await signIn(email, password, '198.51.100.9'), 429, 'too_many_requests');
  await signIn(email, password, '198.51.100.10').expect(200);
});

it('each link that is guessed at is one more account', async () => {
  const email = await account('beside-links@test.example');
  const guess = (i: number) =>
    server
      .anyone()
      .post(i % 2 ? '/api/invitations' : '/api/invitations/accept')
      .set('X-Forwarded-For', '198.51.100.13')
      .send({ token: `gjett ${i}`, ...(i % 2 ? {} : { password }) });
  await Promise.all(Array.from({ length: 100 }, (_, i) => guess(i).expect(404)));
  expectError(await guess(101), 429, 'too_many_requests');
  expectError(await signIn(email, password, '198.51.100.13'), 429, 'too_many_requests');
});

it('who is turned away because too many sign in at once has not failed', async () => {
  const email = await account('crowded@test.example');
  let isCrowded = true;
  const wait = async (): Promise<void> => {
    while (isCrowded) await isPassword('gjett', undefined).catch(() => pause(1));
  };
  const crowd = Array.from({ length: 200 }, wait);
  const said: number[] = [];
  while (said.length < 15) said.push((await signIn(email, password, '198.51.100.12')).status);
  isCrowded = false;
  await Promise.all(crowd);
  expect(said.filter((status) => status === 503).length).toBeGreaterThan(10);
  expect(said).not.toContain(429);
  await signIn(email, password, '198.51.100.12').expect(200);
});

it('an address that the client makes up itself is not believed without a proxy', async () => {
  const bare = await startTestServer();
  const guess = (i: number) =>
    bare
      .anyone()
      .post('/api/session')
      .set('X-Forwarded-For', `198.51.100.${i}`)
      .send({ email: 'owner@test.example', password: 'gjett' });
  for (let i = 0; i < 10; i++) await guess(i).expect(401);
  expectError(await guess(10), 429, 'too_many_requests');
  await bare.close();
});
