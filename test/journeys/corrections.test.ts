import { afterAll, beforeAll, expect, test } from 'vitest';
import { opened, referralTeam, suggested } from '#test/factories/referral.ts';
import type { Caller, TestServer } from '#test/factories/test-server.ts';
import { startTestServer } from '#test/factories/test-server.ts';

/** What a participant says is wrong, and how much waits for somebody. */
let server: TestServer;
let id: string;
let self: Caller;

beforeAll(async () => {
  server = await startTestServer();
  ({ id, caller: self } = await server.participant());
});
afterAll(() => server?.close());

const said = { about: 'norwegian', text: 'Jeg har B1 nå.' };

test('what is said to be wrong stands in the case, and is told back to who said it', async () => {
  const { body } = await self.post('/api/me/corrections').send(said).expect(201);
  expect(body).toMatchObject(said);
  await self.get(`/api/me/corrections/${body.id}`).expect(200, body);
  await self.get('/api/me/corrections').expect(200, { items: [body] });

  const advisor = await server.advisor();
  const notes = await advisor.get(`/api/participants/${id}/notes`).expect(200);
  expect(notes.body.items).toMatchObject([
    { ...said, private: false, by: { role: 'participant' } },
  ]);
  const history = await advisor.get(`/api/participants/${id}/history`).expect(200);
  expect(history.body.items[0]).toMatchObject({ kind: 'note', params: said });
  // It goes with what is told of the participant.
  const held = await self.get('/api/me/export').expect(200);
  expect(held.body).toMatchObject({ notes: [said], notesWithheld: 0 });
});

test('a note of an advisor is no correction, and that of somebody else is nobody’s', async () => {
  const advisor = await server.advisor();
  await advisor.post(`/api/participants/${id}/notes`).send({ text: 'Samtale' }).expect(201);
  const { body } = await self.get('/api/me/corrections').expect(200);
  expect(body.items).toHaveLength(1);
  const other = await server.participant();
  await other.caller.get('/api/me/corrections').expect(200, { items: [] });
  await other.caller.get(`/api/me/corrections/${body.items[0].id}`).expect(404);
});

test('what is about nothing, or says nothing, is named', async () => {
  const { body } = await self
    .post('/api/me/corrections')
    .send({ about: 'alt', text: ' ' })
    .expect(400);
  expect(body.error.fields).toMatchObject([
    { path: 'about', code: 'unknown_code' },
    { path: 'text', code: 'required' },
  ]);
});

test('how much waits is a number, and a look at nobody', async () => {
  const team = await referralTeam(server);
  const openingId = await opened(team);
  await suggested({ ...team, participantId: id, openingId, self });
  const waits = { toAnswer: 1, toApprove: 0, checkInsDue: 0 };
  await self.get('/api/me/waiting').expect(200, waits);
  await team.employer.get('/api/me/waiting').expect(200, { ...waits, toAnswer: 0 });
  const admin = await server.signedIn({ role: 'admin' });
  await admin.get('/api/me/waiting').expect(403);
  const { body: yes } = await self.get('/api/referrals').query({ openingId }).expect(200);
  const [{ id: referralId }] = yes.items;
  await self
    .post(`/api/referrals/${referralId}/interested`)
    .send({ version: 0, shares: [] })
    .expect(200);
  await team.advisor.post(`/api/referrals/${referralId}/share`).send({ version: 1 }).expect(200);
  await team.employer.get('/api/me/waiting').expect(200, waits);
  await team.employer.post(`/api/referrals/${referralId}/accept`).send({ version: 2 }).expect(200);
  // To a plan that is not whole nobody can say yes.
  await team.employer.get('/api/me/waiting').expect(200, { ...waits, toAnswer: 0 });
});
