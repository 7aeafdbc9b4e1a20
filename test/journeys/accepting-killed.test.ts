import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtProgram } from '#test/built-program.ts';
import { type KillableServer, startKillableServer } from '#test/factories/killable-server.ts';
import { type Credentials, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { codeOf } from '#test/factories/totp-codes.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

const password = 'riktig hest batteri stift';
const looksKey = 'a key for tests that is long enough';
/** So many of each at once: some are done, some are in the midst, some wait when the server dies. */
const many = 4;
/** Two servers start meanwhile. */
const timeout = 180_000;
const step = 30_000;

let program: string;
beforeAll(async () => {
  program = await builtProgram('server/main.ts');
});

interface Invited {
  email: string;
  token: string;
}

interface WithSecret extends Credentials {
  secret: string;
  cookie: string;
}

describe.each([
  { name: 'the embedded database', isMongo: false, skip: false },
  { name: 'MongoDB', isMongo: true, skip: !hasMongod() },
])('a server on $name that is killed', ({ isMongo, skip }) => {
  describe.skipIf(skip)('', () => {
    let mongod: RealMongod | undefined;
    let server: TestServer;
    let child: KillableServer | undefined;
    beforeAll(async () => {
      mongod = isMongo ? await realMongod() : undefined;
      server = await startTestServer({ mongodbUri: mongod?.uri, looksKey });
    });
    afterAll(async () => {
      await child?.kill();
      await server?.close();
      await mongod?.stop();
    });

    async function started(): Promise<void> {
      child = await startKillableServer(program, {
        DATA_DIR: server.dataDir,
        LOOKS_KEY: looksKey,
        ...(mongod && { MONGODB_URI: mongod.uri }),
      });
    }

    async function post(path: string, body: object, cookie = ''): Promise<number> {
      const origin = child?.url ?? '';
      const headers = { 'Content-Type': 'application/json', Origin: origin, Cookie: cookie };
      const sent = fetch(`${origin}${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return sent.then(
        ({ status }) => status,
        () => 0,
      );
    }
    const accept = (token: string): Promise<number> =>
      post('/api/invitations/accept', { token, password });
    const confirm = ({ secret, cookie }: WithSecret, at: number): Promise<number> =>
      post('/api/me/second-factor/confirm', { code: codeOf(secret, at) }, cookie);

    it('has accepted an invitation, or set a second factor, wholly or not at all', {
      timeout,
    }, async () => {
      const invited = await invite(server);
      const setting = await Promise.all(Array.from({ length: many }, () => offered(server)));
      await server.stop();
      await started();
      const asked = [
        ...invited.map(({ token }) => accept(token)),
        ...setting.map((each) => confirm(each, Date.now())),
      ];
      // The first reply of each kind: the others are under way.
      await Promise.all([Promise.race(asked.slice(0, many)), Promise.race(asked.slice(many))]);
      await child?.kill();
      const answered = await Promise.all(asked);
      expect(answered).toContain(200);
      await started();

      const done = (from: number): boolean[] =>
        answered.slice(from, from + many).map((status) => status === 200);
      for (const [i, each] of invited.entries()) await isWhole(each, done(0)[i]);
      for (const [i, each] of setting.entries()) await isWholeFactor(each, done(many)[i]);
    });

    async function isWhole({ email, token }: Invited, wasAnswered = false): Promise<void> {
      const isOpen = (await post('/api/invitations', { token })) === 200;
      expect(isOpen && wasAnswered).toBe(false);
      expect(await post('/api/session', { email, password })).toBe(isOpen ? 401 : 200);
      // What was not done is done now.
      if (isOpen) expect(await accept(token)).toBe(200);
    }

    async function isWholeFactor(each: WithSecret, wasAnswered = false): Promise<void> {
      const credentials = { email: each.email, password: each.password };
      const isSet = (await post('/api/session', credentials)) === 401;
      expect(!isSet && wasAnswered).toBe(false);
      if (isSet) {
        const code = codeOf(each.secret, Date.now() + step);
        expect(await post('/api/session', { ...credentials, code })).toBe(200);
      } else {
        expect(await confirm(each, Date.now())).toBe(200);
      }
      // The session with which it was confirmed has ended.
      expect(await confirm(each, Date.now())).toBe(401);
    }
  });
});

async function invite(server: TestServer): Promise<Invited[]> {
  const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const emails = Array.from({ length: many }, (_, i) => `invited-${i}@test.example`);
  return Promise.all(
    emails.map(async (email) => {
      const sent = { email, role: 'advisor', displayName: 'Or Prøvesen' };
      const { body } = await leader.post('/api/accounts').send(sent).expect(201);
      return { email, token: body.invitation.link.split('#')[1] };
    }),
  );
}

async function offered(server: TestServer): Promise<WithSecret> {
  const credentials = await server.account({ role: 'advisor', municipality: '3907' });
  const caller = server.anyone();
  const { headers } = await caller.post('/api/session').send(credentials).expect(200);
  const { password: own } = credentials;
  const { body } = await caller.post('/api/me/second-factor').send({ password: own }).expect(200);
  const [cookie = ''] = String(headers['set-cookie']).split(';');
  return { ...credentials, secret: body.secret, cookie };
}
