import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** Who is responsible, and participants whose address is protected (accounts.md, "Rights"). */
let server: TestServer;
let responsible: Caller;
let other: Caller;
let leader: Caller;
let responsibleId: string;
let otherId: string;
const municipality = '3907';

beforeAll(async () => {
  server = await startTestServer();
  responsible = await server.advisor(municipality);
  other = await server.advisor(municipality);
  leader = await server.signedIn({ role: 'leader', municipality });
  responsibleId = await idOf(responsible);
  otherId = await idOf(other);
});
afterAll(() => server.close());

async function idOf(caller: Caller): Promise<string> {
  return (await caller.get('/api/session').expect(200)).body.id;
}

async function made(fields: Record<string, unknown> = {}) {
  const draft = { ...aParticipantDraft(), ...fields };
  return (await responsible.post('/api/participants').send(draft).expect(201)).body;
}

async function fallsOut(caller: Caller, openingId: string, id: string): Promise<boolean> {
  const address = `/api/openings/${openingId}/candidates/left-out?part=language&pageSize=100`;
  const { body } = await caller.get(address).expect(200);
  expect(body.total).toBe(body.items.length);
  return body.items.some((each: { participant: { id: string } }) => each.participant.id === id);
}

const faultsOf = (body: { error: { fields: { path: string; code: string }[] } }): string[] =>
  body.error.fields.map(({ path, code }) => `${path} ${code}`);

describe('who is responsible', () => {
  it('is who creates the record, unless a colleague is named', async () => {
    expect(await made()).toMatchObject({ responsible: responsibleId, protection: 'none' });
    const leaderId = await idOf(leader);
    expect(await made({ responsible: leaderId })).toMatchObject({ responsible: leaderId });
    const { body } = await other.get('/api/me/colleagues').expect(200);
    expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual(
      [responsibleId, otherId, leaderId].sort(),
    );
  });

  it('is nobody elsewhere, of another role, or nowhere', async () => {
    const { id, version } = await made();
    const none = await responsible
      .patch(`/api/participants/${id}`)
      .send({ version, responsible: null })
      .expect(400);
    expect(faultsOf(none.body)).toEqual(['responsible required']);
    const foreign = await idOf(await server.advisor('0301'));
    const admin = await idOf(await server.signedIn({ role: 'admin' }));
    for (const wrong of [foreign, admin, 'nobody-there']) {
      const draft = { ...aParticipantDraft(), responsible: wrong };
      const { body } = await responsible.post('/api/participants').send(draft).expect(400);
      expect(faultsOf(body)).toEqual(['responsible unknown_code']);
      await responsible
        .patch(`/api/participants/${id}`)
        .send({ version, responsible: wrong })
        .expect(400);
    }
  });
});

describe('a protected address', () => {
  const position = { lat: 59.13, lon: 10.22 };

  it('has no position: refused when given, gone when protection is set', async () => {
    for (const protection of ['confidential', 'strict']) {
      const draft = { ...aParticipantDraft(), protection, position };
      const { body } = await responsible.post('/api/participants').send(draft).expect(400);
      expect(faultsOf(body)).toEqual(['position unknown_field']);
    }
    const { id, version } = await made({ position });
    const address = `/api/participants/${id}`;
    const both = { version, protection: 'strict', position };
    expect(faultsOf((await responsible.patch(address).send(both).expect(400)).body)).toEqual([
      'position unknown_field',
    ]);
    const set = { version, protection: 'strict' };
    const { body } = await responsible.patch(address).send(set).expect(200);
    expect(body).toMatchObject({ protection: 'strict' });
    expect(body.position).toBeUndefined();
    const again = { version: body.version, position };
    await responsible.patch(address).send(again).expect(400);
    await responsible.patch(address).send({ version: body.version, maxTravelKm: 7 }).expect(200);
  });

  it('is there for who is responsible and for leaders; for others it is as nothing, and logged', async () => {
    const openingId = await server.publish();
    const { id } = await made({ protection: 'confidential', displayName: 'Rype Skjult' });
    await server.account({ role: 'participant', participantId: id });
    const invitee = { role: 'participant', displayName: 'Rype Skjult', email: 'rype@test.example' };
    const { id: uninvited } = await made({ protection: 'strict' });
    const { body: invited } = await responsible
      .post('/api/accounts')
      .send({ ...invitee, participantId: uninvited })
      .expect(201);

    // What an opening's numbers count does not hold it, either.
    const hard = await server.publish({ languageRequirement: { speaking: 'C2' } });
    const lists = async (caller: Caller): Promise<boolean[]> => {
      const names: string[] = [];
      let sum = 0;
      const { body: list } = await caller.get('/api/participants?pageSize=100').expect(200);
      expect(list.total).toBe(list.items.length);
      const candidates = `/api/openings/${openingId}/candidates`;
      const { body: ranked } = await caller.get(`${candidates}?pageSize=100`).expect(200);
      for (const count of Object.values<number>(ranked.excluded)) sum += count;
      const { body: accounts } = await caller.get('/api/accounts?pageSize=100').expect(200);
      expect(accounts.total).toBe(accounts.items.length);
      names.push(...list.items.map((each: { id: string }) => each.id));
      return [
        names.includes(id),
        await fallsOut(caller, hard, id),
        ranked.items.some((each: { participant: { id: string } }) => each.participant.id === id),
        // Nobody falls between: who is listed is counted.
        ranked.total + sum >= list.total && ranked.total <= list.total,
        accounts.items.some((each: { id: string }) => each.id === invited.id),
      ];
    };
    expect(await lists(responsible)).toEqual([true, true, true, true, true]);
    expect(await lists(leader)).toEqual([true, true, true, true, true]);
    expect(await lists(other)).toEqual([false, false, false, true, false]);

    for (const caller of [responsible, leader]) {
      await caller.get(`/api/participants/${id}`).expect(200);
      await caller.get(`/api/participants/${id}/matches`).expect(200);
      await caller.get(`/api/accounts/${invited.id}`).expect(200);
    }
    for (const path of ['', '/matches', '/what-if']) {
      await other.get(`/api/participants/${id}${path}`).expect(404);
    }
    await other.patch(`/api/participants/${id}`).send({ version: 0, maxTravelKm: 3 }).expect(404);
    // A list that is asked for somebody's: as of nobody.
    for (const list of ['referrals', 'placements']) {
      for (const whose of [id, 'nobody-at-all']) {
        const asked = await other.get(`/api/${list}?participantId=${whose}`).expect(400);
        expect(faultsOf(asked.body)).toEqual(['participantId unknown_code']);
      }
      await leader.get(`/api/${list}?participantId=${id}`).expect(200);
    }
    await other.get(`/api/accounts/${invited.id}`).expect(404);
    const foreign = { ...invitee, email: 'rype2@test.example', participantId: id };
    expect(
      faultsOf((await other.post('/api/accounts').send(foreign).expect(400)).body),
    ).toContainEqual('participantId unknown_code');
    // Also named to be given an account.
    const { body: log } = await leader
      .get(`/api/looks?participantId=${id}&accountId=${otherId}`)
      .expect(200);
    expect(log.items.map(({ allowed }: { allowed: boolean }) => allowed)).toEqual(
      Array.from({ length: 7 }, () => false),
    );
    const { body: denied } = await leader
      .get(`/api/looks?participantId=${uninvited}&accountId=${otherId}`)
      .expect(200);
    expect(denied.items).toMatchObject([{ endpoint: 'GET /api/accounts/:id', allowed: false }]);
  });

  it('can be handed on: the new one sees it, the old one no more', async () => {
    const { id, version } = await made({ protection: 'strict' });
    const handed = { version, responsible: otherId };
    await responsible.patch(`/api/participants/${id}`).send(handed).expect(200);
    await other.get(`/api/participants/${id}`).expect(200);
    await responsible.get(`/api/participants/${id}`).expect(404);
  });
});
