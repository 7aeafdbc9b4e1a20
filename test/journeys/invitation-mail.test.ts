import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

let smtp: SMTPServer;
let server: TestServer;
let mails: string[] = [];
let logged = '';

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) =>
      done(address.startsWith('full') ? new Error('The mailbox is full.') : null),
    onData(stream, _, done) {
      let mail = '';
      stream.on('data', (chunk) => {
        mail += String(chunk);
      });
      stream.on('end', () => {
        mails.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const { port } = smtp.server.address() as AddressInfo;
  const sink = new Writable({
    write(chunk, _, done) {
      logged += String(chunk);
      done();
    },
  });
  server = await startTestServer(
    {
      siteUrl: new URL('https://fotfeste.example'),
      smtp: { url: `smtp://127.0.0.1:${port}`, from: 'fotfeste@fotfeste.example' },
    },
    pino(sink),
  );
});
afterAll(async () => {
  await server.close();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

/** As it is read: quoted-printable undone. */
function textOf(mail = ''): string {
  return mail.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
}

it('a link goes by e-mail and is left out of the reply; the subject says nothing of the programme', async () => {
  const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const given = { email: 'hegg@test.example', displayName: 'Hegg Prøvesen', role: 'advisor' };
  const { body } = await leader.post('/api/accounts').send(given).expect(201);
  expect(body.invitation).toEqual({ expiresAt: expect.any(String), sent: true });
  const mail = textOf(mails[0]);
  expect(mail).toMatch(/^To: hegg@test\.example\r$/m);
  expect(mail).toMatch(/^Subject: Invitasjon til Fotfeste\r$/m);
  expect(mail).not.toMatch(/introduksjon|program|flyktning|deltaker|veileder/i);
  const token = /velkommen#([\w-]{43})/.exec(mail)?.[1];
  const again = await leader.post(`/api/accounts/${body.id}/invitation`).expect(200);
  expect(again.body).toEqual({ expiresAt: expect.any(String), sent: true });
  const accept = (with_: string | undefined) =>
    server
      .anyone()
      .post('/api/invitations/accept')
      .send({ token: with_, password: 'riktig hest batteri stift' });
  await accept(token).expect(404);
  await accept(/velkommen#([\w-]{43})/.exec(textOf(mails[1]))?.[1]).expect(200);
});

it('what could not be sent is told: the invitation stands, is made anew, and no log names anybody', async () => {
  mails = [];
  const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const given = { email: 'full@test.example', displayName: 'Furu Prøvesen', role: 'advisor' };
  const { body } = await leader.post('/api/accounts').send(given).expect(201);
  expect(body).toMatchObject({ status: 'invited', invitation: { sent: false } });
  expect(body.invitation).not.toHaveProperty('link');
  await leader
    .patch(`/api/accounts/${body.id}`)
    .send({ version: body.version, email: 'furu@test.example' })
    .expect(200);
  const { body: renewed } = await leader.post(`/api/accounts/${body.id}/invitation`).expect(200);
  expect(renewed.sent).toBe(true);
  expect(mails).toHaveLength(1);
  expect(logged).toContain('an invitation could not be sent');
  expect(logged).not.toMatch(/full@|furu|velkommen|mailbox/i);
});
