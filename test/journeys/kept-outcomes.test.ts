import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '#server/storage/connect.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { tracesIn } from '#test/factories/traced-participant.ts';

/** What stays of the outcomes of who is erased: lines that name nobody. */
let server: TestServer;
let leader: Caller;
beforeAll(async () => {
  server = await startTestServer();
  leader = await server.signedIn({ role: 'leader', municipality: '3907' });
});
afterAll(() => server.close());

const work = {
  asOf: '2026-02-15',
  after: 'programme',
  months: 3,
  status: 'work',
  hoursPerWeek: 20,
  contract: 'temporary',
  funding: 'ordinary',
  note: 'Kanariord',
};

async function withOutcomes(outcomes: readonly object[]): Promise<string> {
  const draft = { displayName: 'Kanari Fugl', municipality: '3907' };
  const { body } = await leader.post('/api/participants').send(draft).expect(201);
  for (const each of outcomes) {
    await leader.post(`/api/participants/${body.id}/outcomes`).send(each).expect(201);
  }
  return body.id;
}

it('the municipality is named where five people could be meant', async () => {
  const learns = { ...work, status: 'education', school: 'lower_secondary', months: 6 };
  const people = [];
  // In 2025 there is one of them, in 2026 there are five.
  people.push(
    await withOutcomes([
      { ...work, asOf: '2025-02-15' },
      { ...work, status: 'seeking', months: 6 },
      learns,
    ]),
  );
  for (let i = 0; i < 4; i++) people.push(await withOutcomes([work]));
  const path = `/api/participants/${people[0]}`;
  await leader.post(`${path}/notes`).send({ text: 'Kanarinotat', private: true }).expect(201);
  await leader
    .post(`${path}/activities`)
    .send({ kind: 'course', hoursPerWeek: 4, start: '2026-01-01', title: 'Kanarikurs' })
    .expect(201);
  await leader
    .patch(path)
    .send({ version: 0, wishes: [{ occupation: '9112' }] })
    .expect(200);
  const erase = async (id: string | undefined, version: number): Promise<void> => {
    await leader.get(`/api/participants/${id}/archive`).expect(200);
    await leader
      .post(`/api/participants/${id}/erase`)
      .send({ version, archived: true })
      .expect(204);
  };
  const guarded = await withOutcomes([work]);
  await leader
    .patch(`/api/participants/${guarded}`)
    .send({ version: 0, protection: 'confidential' })
    .expect(200);
  await erase(guarded, 1);
  await erase(people[0], 1);
  for (const id of people.slice(1, 3)) await erase(id, 0);
  const left = ['Kanarinotat', 'Kanarikurs', people[0] ?? '', people[1] ?? ''];
  expect(await tracesIn(server.dataDir, left)).toEqual([]);
  await server.stop();
  const database = await openDatabase({ dataDir: server.dataDir });
  const lines = await database.connection.collection('kept-outcomes').find({}).toArray();
  await database.close();
  const told = lines.map(({ _id, ...line }) => line);
  const kept = {
    months: 3,
    status: 'work',
    hoursPerWeek: 20,
    contract: 'temporary',
    funding: 'ordinary',
  };
  // Six could be meant, and the address of one was protected.
  expect(told).toContainEqual({ ...kept, year: 2026, people: 1 });
  expect(told).toHaveLength(5);
  expect(told).toContainEqual({ ...kept, year: 2025, people: 1 });
  expect(told).toContainEqual(
    expect.objectContaining({
      municipality: '3907',
      year: 2026,
      months: 6,
      status: 'education',
      school: 'lower_secondary',
    }),
  );
  // Who is in the kept lines counts with those who are there.
  expect(told.filter((line) => line.municipality === '3907' && line.people === 1)).toHaveLength(3);
  expect(JSON.stringify(lines)).not.toMatch(/Kanari/);
});
