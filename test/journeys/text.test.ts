import { afterAll, beforeAll, expect, it } from 'vitest';
import { anEmployerInput, anOrganisationNumber } from '#test/factories/employer.ts';
import { expectFaults } from '#test/factories/error-expectations.ts';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
let employer: { id: string; caller: Caller };
let advisor: Caller;

beforeAll(async () => {
  server = await startTestServer();
  employer = await server.employer();
  advisor = await server.advisor();
});
afterAll(() => server.close());

const write = (fields: object) =>
  employer.caller
    .post('/api/openings')
    .send({ ...anOpeningDraft({ employerId: employer.id }), ...fields });

it('a text is kept to the letter, or refused', async () => {
  const texts = { title: 'Blåbær 🫐 – «ære»', description: 'En linje\nog en til 👩🏽‍🍳' };
  const kept = await write(texts).expect(201);
  expect(kept.body).toMatchObject(texts);
  const read = await employer.caller.get(`/api/openings/${kept.body.id}`).expect(200);
  expect(read.body).toEqual(kept.body);

  const broken = { title: 'halvt \ud83d', tasks: ['\udd95'], description: 'a\u0000b' };
  const faults = ['title invalid_format', 'tasks.0 invalid_format'] as const;
  expectFaults(await write(broken), ...faults, 'description invalid_format');
});

it('what is pasted is stored as it looks', async () => {
  const { body } = await write({
    title: '\u00A0Renholder\r\n\tpå\u2028syke\u00ADhjem\v',
    tasks: ['Vaske\u200B\u3000gulv'],
    description: 'Du vasker\u2028trapper.\r\n\r\n\tVelkommen!\uFEFF ',
    contact: { name: 'Kari\u00A0 Nordmann', phone: '(+47)\u00A022-33\u201144 55' },
  }).expect(201);
  expect(body).toMatchObject({
    title: 'Renholder på sykehjem',
    tasks: ['Vaske gulv'],
    description: 'Du vasker\ntrapper.\n\nVelkommen!',
    contact: { name: 'Kari Nordmann', phone: '+4722334455' },
  });
});

it('nothing to see is nothing: a text needs a visible character', async () => {
  const faults = ['title required', 'tasks.0 required', 'description required'] as const;
  expectFaults(
    await write({
      title: '\u200B\u2800',
      tasks: ['\u3164'],
      description: '\u00A0\n\u200D',
      contact: { name: '\uFEFF', phone: '\u00A0     ', email: ' ' },
    }),
    ...faults,
    'contact.name required',
    'contact.phone invalid_format',
    'contact.email invalid_format',
  );
});

it('characters are counted as people count them', async () => {
  await write({ title: '🫐'.repeat(200), tasks: [`${' '.repeat(300)}x`] }).expect(201);
  expectFaults(await write({ title: '🫐'.repeat(201) }), 'title too_long');
});

it.each(['kari@blåbær.no', 'kåre.ås@blåbær.example', "o'neil+jobb@post.a-b.example"])(
  'the address %s is taken as typed',
  async (email) => {
    const { body } = await write({ contact: { email: `\u00A0${email} ` } }).expect(201);
    expect(body.contact).toEqual({ email });
  },
);

it.each(['kari', 'kari@blåbær', 'a b@c.no', 'a@b@c.no', 'a..b@c.no', 'a@-b.no', 'a@b..no'])(
  'the address %j is not',
  async (email) => {
    expectFaults(await write({ contact: { email } }), 'contact.email invalid_format');
  },
);

it.each([
  ['22 33 44 55', '22334455'],
  ['22-33-44-55', '22334455'],
  ['0047 (22) 33.44/55', '+4722334455'],
  ['02800', '02800'],
  ['+47 (0)22 33 44 55', '+4722334455'],
  ['(0046) (0) 8-123 456', '+468123456'],
])('the phone %j is stored as %j', async (phone, stored) => {
  expect((await write({ contact: { phone } }).expect(201)).body.contact).toEqual({ phone: stored });
});

it('an organisation number may have blanks, and is one number', async () => {
  const digits = anOrganisationNumber();
  const spaced = digits.replace(/(...)(...)/, '$1 $2\u00A0');
  const post = (organisationNumber: string) =>
    advisor.post('/api/employers').send(anEmployerInput({ organisationNumber }));
  expect((await post(spaced).expect(201)).body.organisationNumber).toBe(digits);
  await post(digits).expect(409);
  expectFaults(await post('98765432x'), 'organisationNumber invalid_format');
});

it('coordinates have any number of decimals, in a body and in an address', async () => {
  const lat = 59.123456789012344;
  const { body } = await advisor
    .post('/api/participants')
    .send(aParticipantDraft({ position: { lat, lon: 1e-7 } }))
    .expect(201);
  expect(body.position).toEqual({ lat: 59.12, lon: 0 });
  const anyone = server.anyone();
  for (const near of ['59.12345678901234567890,10.5', '59,-1e-7', '-0.0,180.000000000000']) {
    await anyone.get('/api/openings').query({ near }).expect(200);
  }
  expectFaults(await anyone.get('/api/openings?near=90.00000000000001,1'), 'near out_of_range');
});
