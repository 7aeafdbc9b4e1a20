import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** The package for the municipality's archive. */
let server: TestServer;
let leader: Caller;
beforeAll(async () => {
  server = await startTestServer();
  leader = await server.signedIn({ role: 'leader', municipality: '3907' });
});
afterAll(() => server.close());

it('is one ZIP to read and to process, whose manifest says of each file what it holds', async () => {
  const { id, caller: self } = await server.participant({
    displayName: 'Gråspurv <Li>',
    wishes: [{ occupation: '5120' }],
  });
  const openingId = await server.publish({ norwegianUse: 'much' });
  const of = (action: string, body: object) =>
    leader.post(`/api/referrals/${action}`).send(body).expect(200);
  const { body: referral } = await leader
    .post('/api/referrals')
    .send({ participantId: id, openingId, note: 'Se her' })
    .expect(201);
  const onBehalf = { reason: 'I samtalen' };
  const yes = { version: 0, shares: ['norwegian'], message: 'Hei', interpreter: 'uk', onBehalf };
  await of(`${referral.id}/interested`, yes);
  await of(`${referral.id}/share`, { version: 1 });
  await of(`${referral.id}/accept`, { version: 2, onBehalf });
  const other = await server.publish();
  const shortlist = `/api/participants/${id}/shortlist/${other}`;
  await leader.put(shortlist).send({ note: 'Kanskje' }).expect(200);
  const reply = await leader.get(`/api/participants/${id}/archive`).buffer().parse(bytesOf);
  expect(reply.status).toBe(200);
  expect(reply.headers).toMatchObject({
    'content-type': 'application/zip',
    'content-disposition': 'attachment',
    'cache-control': 'no-store',
  });
  const files = unzipSync(reply.body);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const { body: leaderAccount } = await leader.get('/api/session').expect(200);
  const manifest = JSON.parse(text('manifest.json'));
  expect(manifest).toMatchObject({
    madeBy: { id: leaderAccount.id, displayName: leaderAccount.displayName },
    participant: { id, version: 0 },
  });
  expect(Date.parse(manifest.madeAt)).toBeGreaterThan(0);
  const others = Object.keys(files).filter((name) => name !== 'manifest.json');
  expect(manifest.files.map(({ name }: { name: string }) => name)).toEqual(others);
  for (const { name, sha256 } of manifest.files) {
    const bytes = files[name] ?? new Uint8Array();
    expect(sha256, name).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
  const { body: record } = await leader.get(`/api/participants/${id}`).expect(200);
  expect(JSON.parse(text('deltaker.json')).participant).toEqual(record);
  const page = text('deltaker.html');
  expect(page).toContain('<h1>Gråspurv &lt;Li&gt;</h1>');
  expect(page).toContain('Yrke:</strong> Kokker');
  expect(page).toContain('Delt');
  expect(page).toMatch(/<strong>Hvorfor denne plassen:<\/strong> (?:Som|Her) /);
  // Nothing stands under its own name for want of a term.
  for (const [, term] of page.matchAll(/<strong>([^<]*):</g)) expect(term).toMatch(/^[A-ZÅØ]/);

  const { body: looks } = await self.get('/api/me/looks').expect(200);
  expect(looks.items).toContainEqual(expect.objectContaining({ what: 'export', allowed: true }));
  const { body: log } = await leader.get(`/api/looks?participantId=${id}`).expect(200);
  expect(log.items.map(({ endpoint }: { endpoint: string }) => endpoint)).toContain(
    'GET /api/participants/:id/archive',
  );
});

it("is for the municipality's leader alone", async () => {
  const { id, caller: self } = await server.participant();
  const path = `/api/participants/${id}/archive`;
  const elsewhere = await server.signedIn({ role: 'leader', municipality: '0301' });
  await elsewhere.get(path).expect(404);
  await (await server.advisor()).get(path).expect(403);
  await self.get(path).expect(403);
  const { body } = await leader.get(`/api/looks?participantId=${id}&allowed=false`).expect(200);
  expect(body.total).toBe(2);
});

it('is described as a file', async () => {
  const { body } = await leader.get('/api/openapi.json').expect(200);
  const { responses } = body.paths['/api/participants/{id}/archive'].get;
  expect(responses['200'].content).toHaveProperty(['application/zip']);
});

type Parse = Parameters<ReturnType<Caller['get']>['parse']>[0];
const bytesOf: Parse = (res, done) => {
  const parts: Buffer[] = [];
  res.on('data', (part) => parts.push(Buffer.from(part, 'binary')));
  res.on('end', () => done(null, Buffer.concat(parts)));
};
