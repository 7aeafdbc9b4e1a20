import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test('metrics count requests by route pattern and name nobody', async () => {
  const { id, caller } = await server.participant({ displayName: 'Tiur Målestad' });
  await caller.get('/api/me/matches?q=kokk').expect(200);
  const advisor = await server.advisor();
  await advisor.get(`/api/participants/${id}/matches`);
  await server.publish();

  const read = () => server.context.metrics.text();
  // What is in search is counted a moment after the writing was answered.
  await expect.poll(read).toMatch(/fotfeste_search_applied_total [1-9]/);
  const text = await read();
  expect(text).toMatch(
    /request_seconds_count\{route="\/api\/participants\/:id\/matches",method="GET",status="200"\} 1/,
  );
  expect(text).toMatch(/fotfeste_search_set_aside 0/);
  for (const secret of [id, 'Målestad', 'kokk']) expect(text).not.toContain(secret);
});
