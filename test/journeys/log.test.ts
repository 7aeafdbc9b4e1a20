import { expect, it, vi } from 'vitest';
import { createLog } from '#server/log.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { startTestServer } from '#test/factories/test-server.ts';

/** Stands wherever somebody's data or words could slip into a log. */
const canary = 'kanarifugl';

it('a log line holds the route and never a query, a body, a cookie or a person', async () => {
  const lines: string[] = [];
  const log = createLog('trace', { write: (line: string) => void lines.push(line) });
  // Libraries write there, beside the log.
  const beside = (['log', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level));
  const server = await startTestServer({}, log);
  const { id, caller } = await server.participant({ displayName: `Lind ${canary}` });
  const advisor = await server.advisor();
  const openingId = await server.publish({ title: `Renholder ${canary}` });
  const anyone = server.anyone();

  await anyone.get(`/api/openings?q=${canary}`).expect(200);
  await anyone.get(`/api/openings?${canary}=1`).expect(400);
  await anyone.get(`/api/openings/${canary}-${canary}`).expect(404);
  await anyone.get(`/api/suggestions?q=${canary}`).expect(200);
  await anyone.get(`/api/${canary}`).expect(404);
  await anyone.get(`/%${canary}`);
  await anyone.get('/api/session').set('Cookie', `fotfeste_session=${canary}`).expect(401);
  const credentials = { email: `${canary}@test.example`, password: canary };
  await anyone.post('/api/session').send(credentials).expect(401);
  await anyone
    .post('/api/session')
    .set('Content-Type', 'application/json')
    .send(`{"${canary}`)
    .expect(400);
  await caller.get(`/api/me/matches?q=${canary}&near=me`).expect(200);
  await advisor.get(`/api/participants/${id}/matches?q=${canary}`).expect(200);
  await advisor.get(`/api/participants/${id}/what-if`).expect(200);
  await advisor.get(`/api/openings/${openingId}/candidates`).expect(200);
  await advisor.get(`/api/participants/${canary}-${canary}`).expect(404);
  const wrong = aParticipantDraft({ displayName: canary, municipality: '0301' });
  await advisor.post('/api/participants').send(wrong).expect(403);
  const change = { version: 9, displayName: canary };
  await advisor.patch(`/api/participants/${id}`).send(change).expect(409);
  await advisor
    .patch(`/api/participants/${id}`)
    .send({ version: 0, [canary]: 1 })
    .expect(400);
  const email = (await caller.get('/api/session')).body.email;
  await server.close();
  const written = beside.flatMap(({ mock }) => mock.calls.map((words) => words.join(' ')));
  vi.restoreAllMocks();
  expect(written.filter((words) => words.includes(canary))).toEqual([]);

  const text = lines.join('');
  expect(text).toContain('"route":"/api/participants/:id/matches"');
  expect(text).toContain('"status":409');
  for (const secret of [canary, id, email, 'fotfeste_session', '?']) {
    expect(lines.filter((line) => line.includes(secret))).toEqual([]);
  }
});

it('the log tells at the end where the chain of looks ends, which the database cannot take back', async () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  const server = await startTestServer({}, log);
  const { id } = await server.participant();
  const advisor = await server.advisor();
  const heads = () =>
    lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'the head of the looks');
  await advisor.get(`/api/participants/${id}`).expect(200);
  await server.stop();
  const [last] = heads().slice(-1);
  expect(last.head).toMatch(/^[^:]+:[1-9]\d*:\S{20,}$/);
  await server.close();
});
