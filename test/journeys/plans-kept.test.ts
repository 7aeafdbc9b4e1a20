import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#server/storage/connect.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { planSolved, solvedPlan } from '#test/factories/solved-plan.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { tracesIn } from '#test/factories/traced-participant.ts';

/** Who sees a plan, how long it is kept, and what becomes of it when somebody, or the server, goes. */
const municipality = '3907';
let folder: string;
let server: TestServer;
let advisor: Caller;
let other: Caller;
let leader: Caller;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fotfeste-'));
  await start();
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  server = await startTestServer({ dataDir: join(folder, 'data') });
  await signIn();
}

async function restart(): Promise<void> {
  await server.stop();
  await start();
}

async function signIn(): Promise<void> {
  advisor = await server.advisor(municipality);
  other = await server.advisor(municipality);
  leader = await server.signedIn({ role: 'leader', municipality });
}

const person = async (fields: object = {}): Promise<string> => {
  const draft = aParticipantDraft({ ...fields, municipality });
  return (await advisor.post('/api/participants').send(draft).expect(201)).body.id;
};

describe('a plan with somebody whose address is protected', () => {
  it('is there for those alone who may see them; to all others they are nobody', async () => {
    await server.publish();
    const [hidden, open] = [await person({ protection: 'strict' }), await person()];
    const { id } = await solvedPlan(advisor, { participantIds: [hidden, open] });
    await leader.get(`/api/plans/${id}`).expect(200);
    for (const [method, path] of [
      ['get', ''],
      ['get', '/names'],
      ['delete', ''],
      ['post', '/try'],
      ['post', '/suggest'],
    ] as const) {
      const asked = other[method](`/api/plans/${id}${path}`);
      const line = { participantId: hidden, openingId: 'nothing' };
      const body = path === '/try' ? line : {};
      expectError(await (method === 'post' ? asked.send(body) : asked), 404, 'not_found');
    }
    const listed = async (caller: Caller): Promise<[number, boolean]> => {
      const { body } = await caller.get('/api/plans').expect(200);
      const ids: string[] = body.items.map((each: { id: string }) => each.id);
      expect(body.total).toBe(ids.length);
      return [body.total, ids.includes(id)];
    };
    const [all] = await listed(leader);
    expect(await listed(other)).toEqual([all - 1, false]);

    const asked = { participantIds: [open], locks: [{ participantId: hidden, openingId: 'none' }] };
    expectFaults(
      await other.post('/api/plans').send(asked),
      'locks.0.participantId unknown_code',
      'locks.0.openingId unknown_code',
    );
    const { people } = (await other.post('/api/plans/counts').send({}).expect(200)).body;
    expect((await leader.post('/api/plans/counts').send({}).expect(200)).body.people).toBe(
      people + 1,
    );
    // Every look is noted, those too that were denied.
    const { body: looks } = await leader.get(`/api/looks?participantId=${hidden}`).expect(200);
    const seen = looks.items.map(
      ({ endpoint, allowed }: { endpoint: string; allowed: boolean }) => `${endpoint} ${allowed}`,
    );
    for (const each of [
      'GET /api/plans/:id true',
      'GET /api/plans/:id false',
      'DELETE /api/plans/:id false',
      'POST /api/plans/:id/try false',
      'POST /api/plans/:id/suggest false',
      'POST /api/plans false',
    ]) {
      expect(seen).toContain(each);
    }
    // Of another municipality it is as nothing, too.
    const stranger = await server.advisor('0301');
    await stranger.get(`/api/plans/${id}`).expect(404);
    expect((await stranger.get('/api/plans').expect(200)).body.total).toBe(0);
  });
});

describe('somebody who is erased', () => {
  it('is taken out of every plan, and from the bytes of the file', async () => {
    const openingId = await server.publish();
    const [gone, stays] = [await person(), await person()];
    const pair = { participantId: gone, openingId };
    const name = 'Til Kari Kanari';
    const asked = { name, participantIds: [gone, stays], locks: [pair], ruledOut: [] };
    const before = await solvedPlan(leader, asked);
    expect(before).toMatchObject({ people: 2, name });
    expect(before.lines.some(({ participantId }) => participantId === gone)).toBe(true);
    await leader
      .post(`/api/participants/${gone}/erase`)
      .send({ version: 0, wronglyRegistered: true })
      .expect(204);
    const after = await planSolved(leader, before.id);
    expect(JSON.stringify(after)).not.toContain(gone);
    expect(after).toMatchObject({ people: 1, state: 'done' });
    expect(after.certificate).toBeUndefined();
    expect(after.placed).toBe(new Set(after.lines.map((each) => each.participantId)).size);
    // Whoever named it may have named it after them.
    expect(after.name).toBeUndefined();
    expect(await tracesIn(server.dataDir, [gone, name])).toEqual([]);
    const tried = { participantId: stays, openingId };
    // What is tried in it is of those who are left, or nothing can be tried any more.
    const { body } = await leader.post(`/api/plans/${before.id}/try`).send(tried);
    expect(JSON.stringify(body)).not.toContain(gone);
  });
});

describe('a plan', () => {
  it('is kept for 30 days', async () => {
    const { id } = await solvedPlan(advisor, { participantIds: [] });
    const late = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
    for (const [days, status] of [
      [29.9, 200],
      [30.1, 404],
    ] as const) {
      server.setClock(late(days));
      await server.context.features.retention?.sweep?.();
      const later = await server.advisor(municipality);
      await later.get(`/api/plans/${id}`).expect(status);
    }
    server.setClock();
    await signIn();
  });

  it('that a process has left is looked for by the next one', async () => {
    const openingId = await server.publish();
    const id = await person();
    const asked = { participantIds: [id], locks: [{ participantId: id, openingId }] };
    const solved = await solvedPlan(leader, asked);
    await server.stop();
    // As it was when the server died.
    const database = await openDatabase({ dataDir: join(folder, 'data') });
    const plans = database.connection.collection<{ _id: string }>('plans');
    const $set = { state: 'running', owner: 'alone', progress: 0.5, aliveUntil: new Date() };
    const $unset = { parts: 1, result: 1, versions: 1 } as const;
    await plans.updateOne({ _id: solved.id }, { $set, $unset });
    const dead = { ...(await plans.findOne({ _id: solved.id })), _id: randomUUID() };
    await plans.insertOne({ ...dead, attempts: 3 } as { _id: string });
    await database.close();
    await start();
    expect(await planSolved(leader, solved.id)).toEqual(solved);
    // What was in the memory of the dead one is solved anew to try a line, of the same people alone.
    const again = await solvedPlan(leader, { participantIds: [id] });
    await restart();
    const line = { participantId: id, openingId };
    const tried = leader.post(`/api/plans/${again.id}/try`).send(line);
    expect((await tried.expect(200)).body).toMatchObject({ placed: 1 });
    await restart();
    await leader
      .patch(`/api/participants/${id}`)
      .send({ version: 0, avoid: ['9'] })
      .expect(200);
    const stale = leader.post(`/api/plans/${again.id}/try`).send(line);
    expectError(await stale, 409, 'conflict');
    // One that ended three processes is at fault itself.
    expect(await planSolved(leader, dead._id)).toMatchObject({ state: 'failed', lines: [] });
  });
});

describe('what places are missing', () => {
  it('is told by the newest plan that is solved, to whom may see all in it', async () => {
    const away = '3909';
    const writer = await server.advisor(away);
    const [boss, colleague] = [
      await server.signedIn({ role: 'leader', municipality: away }),
      await server.advisor(away),
    ];
    const missing = async (caller: Caller) =>
      (await caller.get('/api/missing-places').expect(200)).body;
    expect(await missing(boss)).toEqual({ items: [], total: 0 });
    const one = async (fields: object = {}): Promise<string> => {
      const draft = aParticipantDraft({ ...fields, municipality: away });
      return (await writer.post('/api/participants').send(draft).expect(201)).body.id;
    };
    const ids = [await one(), await one()];
    const openingId = await server.publish({ municipality: away });
    const filters = { municipality: [away] };
    const older = await solvedPlan(writer, { name: 'Vår', participantIds: ids, filters });
    const { id, name, createdAt, people, placed, perPlace, shortage } = older;
    expect(shortage).toMatchObject([{ openingId }]);
    const plan = { id, name, createdAt, people, placed, perPlace };
    const told = { plan, items: shortage, total: 1 };
    expect(await missing(boss)).toEqual(told);
    expect(await missing(colleague)).toEqual(told);
    // A newer one is of somebody whom not all may know of.
    const hidden = await one({ protection: 'strict' });
    const newer = await solvedPlan(writer, { participantIds: [hidden, ...ids], filters });
    expect((await missing(boss)).plan).toMatchObject({ id: newer.id, people: 3 });
    expect(await missing(colleague)).toEqual(told);
    await boss.delete(`/api/plans/${newer.id}`).expect(204);
    expect(await missing(boss)).toEqual(told);
    expect(await missing(await server.advisor('0301'))).toEqual({ items: [], total: 0 });
  });

  it('is the 20 highest, and how many there are in all', async () => {
    const city = '4601';
    const writer = await server.advisor(city);
    const openings: string[] = [];
    for (let i = 0; i < 22; i++) {
      openings.push(await server.publish({ municipality: city, title: `Plass ${i}` }));
    }
    for (let i = 0; i < 5; i++) {
      const draft = aParticipantDraft({ municipality: city });
      await writer.post('/api/participants').send(draft).expect(201);
    }
    // Five want five each, and there are 22: one more anywhere would be taken.
    const asked = { each: 5, filters: { municipality: [city] } };
    const { prices, shortage, lines } = await solvedPlan(writer, asked);
    expect([lines.length, prices.length, shortage.length]).toEqual([22, 22, 20]);
    expect(prices.map(({ openingId }) => openingId)).toEqual(openings.toSorted());
    const highest = prices.toSorted(
      (a, b) => b.price - a.price || (a.openingId < b.openingId ? -1 : 1),
    );
    const gains = shortage.map(({ openingId, gain }) => ({ openingId, price: gain }));
    expect(gains).toEqual(highest.slice(0, 20));
    const { body } = await writer.get('/api/missing-places').expect(200);
    expect(body).toMatchObject({ items: shortage, total: 22 });
  });
});
