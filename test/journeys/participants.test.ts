import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
let advisor: Caller;
let elsewhere: Caller;

beforeAll(async () => {
  server = await startTestServer();
  advisor = await server.advisor('3907');
  elsewhere = await server.advisor('0301');
});
afterAll(() => server.close());

async function registered(fields: Parameters<typeof aParticipantDraft>[0] = {}) {
  const reply = await advisor.post('/api/participants').send(aParticipantDraft(fields)).expect(201);
  expect(reply.headers.location).toBe(`/api/participants/${reply.body.id}`);
  return reply.body;
}

describe('a participant', () => {
  it('is registered with defaults, at a position rounded to 0.01°', async () => {
    const person = await registered({ position: { lat: 59.13456, lon: 10.21654 } });
    expect(person).toMatchObject({
      position: { lat: 59.13, lon: 10.22 },
      wishes: [{ occupation: '9112' }],
      avoid: [],
      experience: [],
      version: 0,
    });
    expect((await advisor.get(`/api/participants/${person.id}`)).body).toEqual(person);
  });

  it('is changed by a merge patch and one version', async () => {
    const person = await registered({ maxTravelKm: 20, acceptedKinds: ['vacancy'] });
    const patch = (fields: object) => advisor.patch(`/api/participants/${person.id}`).send(fields);
    const level = { level: 'B1', source: 'teacher', date: '2026-09-01' };
    const changed = await patch({
      version: 0,
      acceptedKinds: null,
      norwegian: { speaking: level, writing: null },
    }).expect(200);
    expect(changed.body).toMatchObject({ version: 1, maxTravelKm: 20 });
    expect(changed.body).not.toHaveProperty('acceptedKinds');
    expect(changed.body.norwegian).toMatchObject({ speaking: level });
    expect(changed.body.norwegian).not.toHaveProperty('writing');
    const stale = await patch({ version: 0, maxTravelKm: 30 });
    expectError(stale, 409, 'conflict');
    expect(stale.body.error.current).toEqual(changed.body);
    expectFaults(
      await patch({ version: 1, maxTravelKm: 0, acceptedShifts: [], religion: 'x' }),
      'maxTravelKm out_of_range',
      'acceptedShifts out_of_range',
      'religion unknown_field',
    );
  });

  it('belongs to its municipality: others know nothing of it', async () => {
    const { id } = await registered();
    for (const path of [`/api/participants/${id}`, `/api/participants/${id}/matches`]) {
      expectError(await elsewhere.get(path), 404, 'not_found');
      expectError(await server.anyone().get(path), 401, 'not_signed_in');
    }
    expectError(
      await elsewhere.patch(`/api/participants/${id}`).send({ version: 0 }),
      404,
      'not_found',
    );
    const admin = await server.signedIn({ role: 'admin' });
    const { caller: employer } = await server.employer();
    for (const caller of [admin, employer]) {
      expectError(await caller.get(`/api/participants/${id}`), 403, 'forbidden');
      expectError(await caller.get('/api/participants'), 403, 'forbidden');
      expectError(
        await caller.post('/api/participants').send(aParticipantDraft()),
        403,
        'forbidden',
      );
    }
  });

  it('does not move out of the hands of its advisor', async () => {
    const { id } = await registered();
    const away = aParticipantDraft({ municipality: '0301' });
    expectError(await advisor.post('/api/participants').send(away), 403, 'forbidden');
    const move = { version: 0, municipality: '0301' };
    expectError(await advisor.patch(`/api/participants/${id}`).send(move), 403, 'forbidden');
  });

  it('reads itself and nobody else, and writes nothing', async () => {
    const self = await server.participant();
    const { id: someone } = await registered();
    const { body } = await self.caller.get(`/api/participants/${self.id}`).expect(200);
    expect(body.id).toBe(self.id);
    expectError(await self.caller.get(`/api/participants/${someone}`), 404, 'not_found');
    expectError(await self.caller.get('/api/participants'), 403, 'forbidden');
    const change = { version: 0, maxTravelKm: 5 };
    expectError(
      await self.caller.patch(`/api/participants/${self.id}`).send(change),
      403,
      'forbidden',
    );
  });
});

describe('the list', () => {
  it('holds the own municipality only, by name, in pages', async () => {
    const bergen = await server.advisor('4601');
    for (const displayName of ['Svale', 'Ask', 'Lind']) {
      await bergen
        .post('/api/participants')
        .send(aParticipantDraft({ displayName, municipality: '4601' }))
        .expect(201);
    }
    const page = async (query: string) => {
      const { body } = await bergen.get(`/api/participants${query}`).expect(200);
      const names = body.items.map((it: { displayName: string }) => it.displayName);
      return { total: body.total, names };
    };
    expect(await page('')).toEqual({ total: 3, names: ['Ask', 'Lind', 'Svale'] });
    expect(await page('?pageSize=2&page=2')).toEqual({ total: 3, names: ['Svale'] });
    expect(await page('?pageSize=2&page=3')).toEqual({ total: 3, names: [] });
    expectFaults(await bergen.get('/api/participants?page=0'), 'page out_of_range');
  });
});
