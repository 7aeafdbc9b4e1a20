import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectError } from '#test/factories/error-expectations.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { slowPlanThread } from '#test/factories/slow-plan-thread.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** Plans that wait, and one that is looked for without end. */
const municipality = '3907';
let server: TestServer;
let advisor: Caller;

beforeAll(async () => {
  const file = await slowPlanThread();
  server = await startTestServer({ planWorker: async () => file });
  advisor = await server.advisor(municipality);
});
afterAll(() => server.close());

const person = async (): Promise<string> => {
  const draft = aParticipantDraft({ municipality });
  return (await advisor.post('/api/participants').send(draft).expect(201)).body.id;
};
const asked = async (body: object = {}): Promise<string> =>
  (await advisor.post('/api/plans').send(body).expect(202)).body.id;
const stateOf = async (id: string): Promise<string> =>
  (await advisor.get(`/api/plans/${id}`).expect(200)).body.state;
const isRunning = (id: string) =>
  expect.poll(() => stateOf(id), { timeout: 20_000 }).toBe('running');

describe('plans that are not solved yet', () => {
  it('are ten at most in a municipality; whoever removes one makes room, also of the one at work', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 10; i++) ids.push(await asked({ name: `Plan ${i}` }));
    const [first = '', second = ''] = ids;
    await isRunning(first);
    expect(await stateOf(second)).toBe('queued');
    for (const path of ['/try', '/suggest']) {
      const line = { participantId: 'none', openingId: 'none' };
      const early = advisor.post(`/api/plans/${first}${path}`).send(path === '/try' ? line : {});
      expectError(await early, 409, 'conflict');
    }
    const refused = await advisor.post('/api/plans').send({});
    expectError(refused, 429, 'too_many_requests');
    expect(refused.body.error.message).toMatch(/^10 plans of the municipality wait/);
    expect(Number(refused.headers['retry-after'])).toBe(60);
    // Nobody elsewhere has to wait for that, and what is wrong in a request is said first.
    const elsewhere = await server.advisor('0301');
    const { body: other } = await elsewhere.post('/api/plans').send({}).expect(202);
    await elsewhere.delete(`/api/plans/${other.id}`).expect(204);
    expectError(await advisor.post('/api/plans').send({ each: 6 }), 400, 'invalid_input');

    await advisor.delete(`/api/plans/${first}`).expect(204);
    await advisor.get(`/api/plans/${first}`).expect(404);
    await isRunning(second);
    ids.push(await asked());
    for (const id of ids.slice(1)) await advisor.delete(`/api/plans/${id}`).expect(204);
    expect((await advisor.get('/api/plans').expect(200)).body.total).toBe(0);
  });

  it('fail once a lock of theirs has no room any more, when it is their turn', async () => {
    const first = await asked();
    await isRunning(first);
    const openingId = await server.publish();
    const participantId = await person();
    const body = { participantIds: [participantId], locks: [{ participantId, openingId }] };
    const second = await asked(body);
    const third = await asked();
    await advisor.post(`/api/openings/${openingId}/close`).expect(200);
    await advisor.delete(`/api/plans/${first}`).expect(204);
    await expect.poll(() => stateOf(second), { timeout: 20_000 }).toBe('failed');
    // The next one has its turn, and what has failed can be looked at, asked anew and removed.
    await isRunning(third);
    const { body: failed } = await advisor.get(`/api/plans/${second}`).expect(200);
    expect(failed).toMatchObject({ state: 'failed', lines: [], input: body });
    expect(failed.certificate).toBeUndefined();
    for (const each of [second, third]) await advisor.delete(`/api/plans/${each}`).expect(204);
  });

  it('know nothing any more of somebody who is erased: neither the one at work nor those that wait', async () => {
    const leader = await server.signedIn({ role: 'leader', municipality });
    const openings = [await server.publish(), await server.publish()];
    const [gone, stays] = [await person(), await person()];
    const body = {
      participantIds: [gone, stays],
      locks: [{ participantId: gone, openingId: openings[0] }],
      ruledOut: [{ participantId: gone, openingId: openings[1] }],
    };
    const ids = [await asked(body), await asked(body)];
    await isRunning(ids[0] ?? '');
    await leader
      .post(`/api/participants/${gone}/erase`)
      .send({ version: 0, wronglyRegistered: true })
      .expect(204);
    for (const id of ids) {
      const { body: left } = await advisor.get(`/api/plans/${id}`).expect(200);
      expect(JSON.stringify(left)).not.toContain(gone);
      expect(left).toMatchObject({ people: 1, input: { participantIds: [stays], locks: [] } });
    }
    // What was begun with them is begun anew.
    await isRunning(ids[0] ?? '');
    expect(await stateOf(ids[1] ?? '')).toBe('queued');
  });
});
