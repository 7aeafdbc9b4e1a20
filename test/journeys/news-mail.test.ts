import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** What is new, by e-mail: for who asked, once, and nothing in it that tells of anybody. */
let smtp: SMTPServer;
let server: TestServer;
let employerId: string;
let mails: string[] = [];
let refuses = false;
let logged = '';

async function listen(port = 0): Promise<void> {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(refuses ? new Error('The mailbox is full.') : null),
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
  await new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', resolve));
}

beforeAll(async () => {
  await listen();
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
  employerId = (await server.employer()).id;
});
afterAll(async () => {
  await server?.close();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});
beforeEach(() => {
  mails = [];
  refuses = false;
});

const dayMs = 24 * 3_600_000;
/** Noon in Oslo, of a Friday. */
const friday = Date.parse('2026-11-27T11:00:00Z');
const setDay = (days: number, hours = 0): void =>
  server.setClock(new Date(friday + days * dayMs + hours * 3_600_000).toISOString());
const round = () => server.context.features.news?.sweep?.();

/** As it is read: quoted-printable undone. */
function textOf(mail = ''): string {
  const bytes = mail
    .replace(/=\r?\n/g, '')
    .replace(/\r\n[ \t]+/g, ' ')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

const tokenIn = (mail: string | undefined): string =>
  /stopp-epost#([\w-]{43})/.exec(textOf(mail))?.[1] ?? '';

interface Reader {
  id: string;
  self: Caller;
  email: string;
}

async function reader(pace: string, draft: object = {}): Promise<Reader> {
  const { id, caller: self } = await server.participant(draft);
  await self.put('/api/me/news-mail').send({ pace }).expect(200);
  const { email } = await server.account({ role: 'participant', participantId: id });
  return { id, self, email };
}

/** Sessions do not last for days. */
const again = ({ id }: Reader): Promise<Caller> =>
  server.signedIn({ role: 'participant', participantId: id });

const mailsTo = ({ email }: Pick<Reader, 'email'>): string[] =>
  mails.filter((mail) => mail.includes(`To: ${email}`));

async function published(): Promise<string> {
  return server.publish({ employerId });
}

test('nobody gets one who did not choose it; who did, gets one a day while something is new', async () => {
  setDay(0);
  await server.participant();
  const { self } = await reader('daily');
  const { body } = await self.get('/api/me/news-mail').expect(200);
  expect(body).toEqual({ isOffered: true, pace: 'daily', email: expect.stringContaining('@') });
  setDay(1, -1);
  await published();
  await published();
  setDay(1);
  await round();
  await round();
  expect(mails).toHaveLength(1);
  const mail = textOf(mails[0]);
  expect(mail).toContain(`To: ${body.email}`);
  expect(mail).toMatch(/^Subject: Noe nytt for deg\r$/m);
  expect(mail).toContain('2 nye passer for deg.');
  expect(mail).toContain('https://fotfeste.example/nytt');
  expect(mail).toMatch(
    /^List-Unsubscribe: <https:\/\/fotfeste\.example\/api\/news-mail\/[\w-]{43}\/stop>\r$/m,
  );
  expect(mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  // Nothing of whom, of what, or of where they belong.
  expect(mail.replace(/^(?:To|Message-ID):.*$/gm, '')).not.toMatch(
    /introduksjon|program|flyktning|deltaker|veileder|praksis|kommune|renhold|Prøves/i,
  );
  // What was told is told once, and where nothing is new there is no mail.
  setDay(2);
  await round();
  expect(mails).toHaveLength(1);
  setDay(3, -1);
  await published();
  setDay(3);
  await round();
  expect(textOf(mails[1])).toContain('1 ny passer for deg.');
  expect(logged).not.toMatch(/@test|stopp-epost|[\w-]{43}/);
});

test('once a week it is on Monday, and never at night', async () => {
  setDay(0);
  await reader('weekly');
  setDay(0, 1);
  await published();
  setDay(2);
  await round();
  // Five in the morning in Oslo.
  setDay(3, -7);
  await round();
  expect(mails).toHaveLength(0);
  setDay(3);
  await round();
  expect(mails).toHaveLength(1);
});

test('what was seen meanwhile is not told, and hits of saved searches are', async () => {
  setDay(20);
  const who = await reader('daily');
  const { self } = who;
  setDay(20, 1);
  const search = { name: 'Prøvesen', list: 'board', filters: { q: 'renholder' } };
  await self.post('/api/me/saved-searches').send(search).expect(201);
  setDay(20, 2);
  await published();
  const { body } = await self.get('/api/me/matches').expect(200);
  const newest = body.items
    .map((each: { opening: { publishedAt: string } }) => each.opening.publishedAt)
    .sort()
    .at(-1);
  await self.put('/api/me/news/seen').send({ until: newest }).expect(204);
  setDay(21);
  await round();
  const own = mailsTo(who).map(textOf);
  expect(own).toHaveLength(1);
  expect(own[0]).toContain('1 ny er i søk som du har lagret.');
  expect(own[0]).not.toMatch(/passer for deg|Prøvesen|renholder/);
});

test('one link stops it without signing in: a look changes nothing, a post does, and again', async () => {
  setDay(40);
  const who = await reader('daily');
  setDay(40, 1);
  await published();
  setDay(41);
  await round();
  const self = await again(who);
  const pace = async () => (await self.get('/api/me/news-mail').expect(200)).body.pace;
  const token = tokenIn(mailsTo(who)[0]);
  const path = `/api/news-mail/${token}/stop`;
  const anyone = server.anyone();
  const looked = await anyone.get(path).expect(303);
  expect(looked.headers.location).toBe(`/stopp-epost#${token}`);
  expect(await pace()).toBe('daily');
  // As a mail program does it: no session, no origin, a form.
  for (let n = 0; n < 2; n++) {
    const { status } = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(status).toBe(204);
  }
  expect(await pace()).toBe('never');
  mails = [];
  await published();
  await anyone.post(`/api/news-mail/${'a'.repeat(43)}/stop`).expect(404);
  await anyone.post('/api/news-mail/short/stop').expect(404);
  // Chosen anew, the old link is none any more.
  await self.put('/api/me/news-mail').send({ pace: 'daily' }).expect(200);
  await anyone.post(path).expect(404);
  expect(await pace()).toBe('daily');
  await self.put('/api/me/news-mail').send({ pace: 'never' }).expect(200);
  setDay(42);
  await round();
  expect(mailsTo(who)).toEqual([]);
});

test('rounds at once send one, whichever comes first', async () => {
  setDay(60);
  const who = await reader('daily');
  setDay(60, 1);
  await published();
  setDay(61);
  await Promise.all([round(), round(), round()]);
  expect(mailsTo(who)).toHaveLength(1);
});

test('none goes to who is protected, to a closed account, or when the programme is over', async () => {
  setDay(80);
  const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const over = await reader('daily', { programme: { start: '2026-01-01', end: '2027-02-16' } });
  const hidden = await reader('daily');
  await leader
    .patch(`/api/participants/${hidden.id}`)
    .send({ version: 0, protection: 'confidential' })
    .expect(200);
  const asked = await hidden.self.get('/api/me/news-mail').expect(200);
  expect(asked.body).toMatchObject({ isOffered: false, pace: 'never' });
  await hidden.self.put('/api/me/news-mail').send({ pace: 'daily' }).expect(409);

  const email = 'stengt@test.example';
  const draft = { displayName: 'Prøvesen', municipality: '3907' };
  const { body: made } = await leader.post('/api/participants').send(draft).expect(201);
  const invited = { email, role: 'participant', displayName: 'P', participantId: made.id };
  const { body: account } = await leader.post('/api/accounts').send(invited).expect(201);
  const link = /velkommen#([\w-]{43})/.exec(textOf(mails.at(-1)))?.[1];
  const closed = server.anyone();
  const accepted = { token: link, password: 'riktig hest batteri stift' };
  await closed.post('/api/invitations/accept').send(accepted).expect(200);
  await closed.put('/api/me/news-mail').send({ pace: 'daily' }).expect(200);
  mails = [];
  const { body: now } = await leader.get(`/api/accounts/${account.id}`).expect(200);
  await leader
    .patch(`/api/accounts/${account.id}`)
    .send({ version: now.version, status: 'disabled' })
    .expect(200);
  setDay(80, 1);
  await published();
  setDay(82);
  await round();
  for (const who of [over, hidden, { email }]) expect(mailsTo(who)).toEqual([]);
  const later = await again(over);
  const ended = await later.get('/api/me/news-mail').expect(200);
  expect(ended.body).toMatchObject({ isOffered: false, pace: 'never' });
  const { body: held } = await later.get('/api/me/export').expect(200);
  expect(held).not.toHaveProperty('newsMail');
});

test('where no mail can be handed over it is tried again that day; where it is refused, the next one tells it', async () => {
  setDay(100);
  const who = await reader('daily');
  setDay(100, 1);
  await published();
  setDay(101);
  refuses = true;
  await round();
  refuses = false;
  setDay(101, 1);
  await round();
  expect(mailsTo(who)).toEqual([]);
  const { port } = smtp.server.address() as AddressInfo;
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  setDay(102);
  await round();
  await listen(port);
  await round();
  expect(mailsTo(who).map(textOf)).toEqual([expect.stringContaining('1 ny passer for deg.')]);
  expect(logged).not.toMatch(/mailbox|stengt@/);
});

test('what was chosen goes with what is told of the participant', async () => {
  setDay(110);
  const { self } = await reader('weekly');
  const { body } = await self.get('/api/me/export').expect(200);
  expect(body.newsMail).toEqual({ pace: 'weekly', chosenAt: expect.any(String) });
});

test('no more come to who wants no more, by the link or on the page', async () => {
  setDay(120);
  const byLink = await reader('daily');
  const onPage = await reader('daily');
  setDay(120, 1);
  await published();
  setDay(121);
  await round();
  const token = tokenIn(mailsTo(byLink)[0]);
  await fetch(`${server.url}/api/news-mail/${token}/stop`, { method: 'POST' });
  await (await again(onPage)).put('/api/me/news-mail').send({ pace: 'never' }).expect(200);
  mails = [];
  setDay(121, 1);
  await published();
  // A Monday.
  setDay(122);
  await round();
  expect([...mailsTo(byLink), ...mailsTo(onPage)]).toEqual([]);
});
