import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectError } from '#test/factories/error-expectations.ts';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it('a leader does the work of an advisor, in the own municipality only', async () => {
  const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const elsewhere = await server.signedIn({ role: 'leader', municipality: '0301' });
  const { id: employerId } = await server.employer();
  const draft = anOpeningDraft({ employerId, kind: 'language_practice', municipality: '3907' });
  const { body: opening } = await leader.post('/api/openings').send(draft).expect(201);
  await leader.post(`/api/openings/${opening.id}/publish`).expect(200);
  const person = aParticipantDraft({ municipality: '3907' });
  const { body: participant } = await leader.post('/api/participants').send(person).expect(201);

  for (const path of [`participants/${participant.id}`, `participants/${participant.id}/matches`]) {
    await leader.get(`/api/${path}`).expect(200);
    expectError(await elsewhere.get(`/api/${path}`), 404, 'not_found');
  }
  const { body } = await leader.get(`/api/openings/${opening.id}/candidates`).expect(200);
  expect(body.items[0].participant.id).toBe(participant.id);
  const patch = { version: opening.version + 1, places: 2 };
  expectError(await elsewhere.patch(`/api/openings/${opening.id}`).send(patch), 403, 'forbidden');
});
