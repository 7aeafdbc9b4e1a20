import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectError } from '#test/factories/error-expectations.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { solvedPlan } from '#test/factories/solved-plan.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

const municipality = '3907';
let server: TestServer;
let advisor: Caller;

beforeAll(async () => {
  server = await startTestServer({ planLimitMs: 0 });
  advisor = await server.advisor(municipality);
});
afterAll(() => server.close());

describe('a plan for which time runs out', () => {
  it('is stopped with the best that was found, how much may be missing, and the proof of it', async () => {
    const openings = [await server.publish(), await server.publish({ title: 'To' })];
    for (let i = 0; i < 3; i++) {
      const draft = aParticipantDraft({ municipality });
      await advisor.post('/api/participants').send(draft).expect(201);
    }
    const plan = await solvedPlan(advisor, {});
    expect(plan).toMatchObject({ state: 'stopped', progress: 1, people: 3, placed: 2 });
    expect(plan.lines.map(({ openingId }) => openingId).sort()).toEqual(openings.sort());
    const { certificate, gap = 0, lines } = plan;
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    const bound =
      sum((certificate?.people ?? []).map(({ k, u, first }) => k * u + first)) +
      sum((certificate?.openings ?? []).map(({ capacity, v }) => capacity * v)) +
      sum((certificate?.pairs ?? []).map(({ s }) => s));
    const worth = sum(lines.map(({ score }) => Math.round(score * 1e6)));
    expect(gap).toBeGreaterThan(0);
    expect(Math.round(gap * 1e6)).toBe(bound - worth - 2 * (certificate?.b ?? 0));
    // What is dear or short is known of the best plan alone.
    expect(plan).toMatchObject({ prices: [], shortage: [], lockPrices: [] });
    const { body: list } = await advisor.get('/api/plans').expect(200);
    expect(list.items[0]).toMatchObject({ state: 'stopped', gap });
    const [line] = lines;
    const pair = { participantId: line?.participantId, openingId: line?.openingId };
    expectError(await advisor.post(`/api/plans/${plan.id}/try`).send(pair), 409, 'conflict');
    // It is a plan all the same.
    const asked = advisor.post(`/api/plans/${plan.id}/suggest`).send({ lines: [pair] });
    expect((await asked.expect(200)).body.items).toMatchObject([{ ...pair, outcome: 'made' }]);
  });
});
