import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewAccount } from '#server/features/accounts/session-service.ts';
import { anEmployerInput } from '#test/factories/employer.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

/** What a lost reply, a double click and a retry lead to: never two. */
describe.each([
  ['embedded', false],
  ['mongod', true],
] as const)('a POST with a key, %s', (_engine, onMongod) => {
  describe.skipIf(onMongod && !hasMongod())('made once', () => {
    let mongod: RealMongod | undefined;
    let servers: TestServer[];
    let employerId: string;
    /** Somebody of the employer and an advisor; with two servers a caller at each. */
    let employer: Caller[];
    let advisor: Caller[];

    beforeAll(async () => {
      mongod = onMongod ? await realMongod() : undefined;
      const start = () => startTestServer(mongod ? { mongodbUri: mongod.uri } : {});
      servers = onMongod ? await Promise.all([start(), start()]) : [await start()];
      const employers = at(servers, 0).context.features.employers.service;
      ({ id: employerId } = await employers.create(anEmployerInput(), 'employer-of-keys'));
      employer = await signedInEverywhere({ role: 'employer', employerId });
      advisor = await signedInEverywhere({ role: 'advisor', municipality: '3907' });
    });
    afterAll(async () => {
      await Promise.all(servers.map((server) => server.close()));
      await mongod?.stop();
    });

    const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
    /** One account, signed in at each server. */
    async function signedInEverywhere(account: Pick<NewAccount, 'role'> & Partial<NewAccount>) {
      const credentials = { email: `${account.role}@key.example`, password: 'et langt passord' };
      const { service } = at(servers, 0).context.features.accounts;
      await service.create(
        { displayName: 'Kari', ...account, email: credentials.email },
        credentials.password,
      );
      const callers = servers.map((server) => server.anyone());
      for (const caller of callers) await caller.post('/api/session').send(credentials).expect(200);
      return callers;
    }

    const post = (caller: Caller, path: string, key: string, body: object) =>
      caller.post(path).set('Idempotency-Key', key).send(body);
    const draft = (title: string) => anOpeningDraft({ employerId, title });
    const titled = async (title: string) => {
      const { body } = await at(employer, 0).get('/api/me/openings').query({ q: title });
      return body.total as number;
    };

    it.each([
      ['/api/openings', () => employer, () => draft('Kokk til skolen')],
      ['/api/participants', () => advisor, () => aParticipantDraft({ displayName: 'En Prøve' })],
      ['/api/employers', () => advisor, () => anEmployerInput()],
    ] as const)('%s: twenty at once', async (path, callers, body) => {
      const given = body();
      const replies = await Promise.all(
        Array.from({ length: 20 }, (_, i) => post(at(callers(), i), path, `twenty ${path}`, given)),
      );
      expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 201));
      const ids = new Set(replies.map(({ body: made }) => made.id));
      expect(ids.size).toBe(1);
      const locations = new Set(replies.map(({ headers }) => headers.location));
      expect(locations).toEqual(new Set([`${path}/${[...ids][0]}`]));
    });

    it('the same again answers with the resource as it is now; another body is refused', async () => {
      const first = await post(at(employer, 0), '/api/openings', 'again', draft('Hagehjelp'));
      const { id } = first.body;
      const change = { version: 0, title: 'Hagehjelpen' };
      await at(employer, 0).patch(`/api/openings/${id}`).send(change).expect(200);
      const again = await post(at(employer, 1), '/api/openings', 'again', draft('Hagehjelp'));
      expect(again.status).toBe(201);
      expect(again.body).toMatchObject({ id, title: 'Hagehjelpen', version: 1 });
      const other = await post(at(employer, 1), '/api/openings', 'again', draft('Gartner'));
      expectError(other, 422, 'idempotency_key_reused');
      expect(await titled('Gartner')).toBe(0);
    });

    it('a key is its account’s own, and ends after a day', async () => {
      const body = draft('Bussvasker');
      await post(at(employer, 0), '/api/openings', 'own', body).expect(201);
      await post(at(advisor, 0), '/api/openings', 'own', body).expect(201);
      expect(await titled('Bussvasker')).toBe(2);
      // A session that is used goes on for longer than the key.
      for (const hours of [7, 14, 21, 24.01]) {
        const later = new Date(Date.now() + hours * 3600 * 1000).toISOString();
        for (const server of servers) server.setClock(later);
        await at(employer, 0).get('/api/session').expect(200);
      }
      await post(at(employer, 0), '/api/openings', 'own', body).expect(201);
      for (const server of servers) server.setClock();
      expect(await titled('Bussvasker')).toBe(3);
    });

    it('what was refused leaves no key, and a draft deleted since is not made again', async () => {
      const elsewhere = { ...draft('Vakt'), employerId: 'nobody' };
      await post(at(employer, 0), '/api/openings', 'refused', elsewhere).expect(400);
      const { body } = await post(at(employer, 0), '/api/openings', 'refused', draft('Vakt'));
      await at(employer, 0).delete(`/api/openings/${body.id}`).expect(204);
      const again = await post(at(employer, 0), '/api/openings', 'refused', draft('Vakt'));
      expectError(again, 404, 'not_found');

      const used = anEmployerInput();
      await at(advisor, 0).post('/api/employers').send(used).expect(201);
      await post(at(advisor, 0), '/api/employers', 'taken', used).expect(409);
      await post(at(advisor, 0), '/api/employers', 'taken', anEmployerInput()).expect(201);
    });

    it('a key of no or too many characters is named beside every other fault', async () => {
      const long = await post(at(employer, 0), '/api/openings', 'x'.repeat(101), {
        ...draft('Vakt'),
        title: '',
      });
      expectFaults(long, 'Idempotency-Key too_long', 'title required');
      const none = await post(at(employer, 0), '/api/openings', '', draft('Vakt'));
      expectFaults(none, 'Idempotency-Key required');
      await post(at(employer, 0), '/api/openings', 'x'.repeat(100), draft('Vakt')).expect(201);
    });

    it('without a key each makes one', async () => {
      for (let i = 0; i < 2; i++) {
        await at(employer, i).post('/api/openings').send(draft('Maler')).expect(201);
      }
      expect(await titled('Maler')).toBe(2);
    });
  });
});
