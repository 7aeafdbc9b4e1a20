import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectFaults } from '#test/factories/error-expectations.ts';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it('a text is kept to the letter, or refused', async () => {
  const { id: employerId, caller } = await server.employer();
  const texts = { title: 'Blåbær 🫐 – «ære»', description: 'En linje\n\tog en til 👩🏽‍🍳' };
  const kept = await caller.post('/api/openings').send(anOpeningDraft({ employerId, ...texts }));
  expect(kept.body).toMatchObject(texts);
  const read = await caller.get(`/api/openings/${kept.body.id}`).expect(200);
  expect(read.body).toEqual(kept.body);

  const half = { title: 'halvt \ud83e', tasks: ['helt 🫐', '\udd50'], description: 'a\ud800b' };
  expectFaults(
    await caller.post('/api/openings').send(anOpeningDraft({ employerId, ...half })),
    'title invalid_format',
    'tasks.1 invalid_format',
    'description invalid_format',
  );
});
