import { afterAll, beforeAll, expect, it } from 'vitest';
import { anEmployerInput, anOrganisationNumber } from '#test/factories/employer.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { startTestRegister, type TestRegister } from '#test/factories/test-register.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** An employer's number is looked up in the open register of units, which may be away. */
let register: TestRegister;
let server: TestServer;
let advisor: Caller;

beforeAll(async () => {
  register = await startTestRegister();
  server = await startTestServer({ unitRegisterUrl: `${register.url}/` });
  advisor = await server.advisor();
});
afterAll(async () => {
  await server.close();
  await register.close();
});

const lookUp = (number: string, caller = advisor) =>
  caller.get(`/api/registered-units?organisationNumber=${encodeURIComponent(number)}`);

function part(organisasjonsnummer: string, more: object = {}): object {
  const beliggenhetsadresse = { kommune: 'SANDEFJORD', kommunenummer: '3907' };
  return { organisasjonsnummer, navn: 'SOLBAKKEN  BARNEHAGE', beliggenhetsadresse, ...more };
}

function whole(organisasjonsnummer: string, more: object = {}): object {
  const forretningsadresse = { kommune: 'OSLO', kommunenummer: '0301' };
  return { organisasjonsnummer, navn: 'VIPE AS', forretningsadresse, konkurs: false, ...more };
}

it('fills in a workplace, and asks for nothing but the number', async () => {
  const number = anOrganisationNumber();
  register.has.set(`/underenheter/${number}`, part(number));
  register.asked.length = 0;
  const written = `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
  const { body } = await lookUp(written).expect(200);
  expect(body).toEqual({
    organisationNumber: number,
    state: 'active',
    name: 'SOLBAKKEN BARNEHAGE',
    municipality: '3907',
  });
  expect(register.asked).toEqual([`/underenheter/${number}`]);
});

it('fills in a unit that is no workplace; a municipality that is gone is left out', async () => {
  const number = anOrganisationNumber();
  register.has.set(`/enheter/${number}`, whole(number));
  expect((await lookUp(number)).body).toMatchObject({ state: 'active', municipality: '0301' });
  register.has.set(
    `/enheter/${number}`,
    whole(number, { forretningsadresse: { kommunenummer: '0710' } }),
  );
  expect((await lookUp(number)).body).toEqual({
    organisationNumber: number,
    state: 'active',
    name: 'VIPE AS',
  });
});

it.each([
  ['unknown', 404, {}],
  ['deleted', 410, {}],
  ['deleted', 200, { slettedato: '2024-05-02' }],
  ['bankrupt', 200, { konkurs: true, underAvvikling: true }],
  ['winding_up', 200, { underAvvikling: true }],
  ['winding_up', 200, { underTvangsavviklingEllerTvangsopplosning: true }],
])('warns of one that is %s (%i %o)', async (state, status, more) => {
  const number = anOrganisationNumber();
  register.has.set(`/enheter/${number}`, status === 200 ? whole(number, more) : status);
  expect((await lookUp(number).expect(200)).body).toMatchObject({ state });
});

it('warns of a workplace whose unit is bankrupt, or that is shut down or deleted itself', async () => {
  const [number, parent] = [anOrganisationNumber(), anOrganisationNumber()];
  register.has.set(`/underenheter/${number}`, part(number, { overordnetEnhet: parent }));
  register.has.set(`/enheter/${parent}`, 500);
  expect((await lookUp(number)).body.state).toBe('active');
  register.has.set(`/enheter/${parent}`, whole(parent, { konkurs: true }));
  expect((await lookUp(number)).body).toMatchObject({
    state: 'bankrupt',
    name: 'SOLBAKKEN BARNEHAGE',
  });
  register.has.set(`/underenheter/${number}`, part(number, { nedleggelsesdato: '2024-05-02' }));
  expect((await lookUp(number)).body.state).toBe('deleted');
  register.has.set(`/underenheter/${number}`, 410);
  expect((await lookUp(number)).body.state).toBe('deleted');
});

it.each([
  ['fails', 500],
  ['sends elsewhere', 302],
  ['says something else', { navn: 'VIPE AS' }],
  ['answers for another number', part('987654325')],
  ['says more than anybody needs', part('987654325', { blob: 'x'.repeat(300_000) })],
  ['does not answer', 'nothing' as const],
])('holds nobody up when the register %s', async (_, answer) => {
  const number = anOrganisationNumber();
  register.has.set(`/underenheter/${number}`, answer);
  register.asked.length = 0;
  const begun = Date.now();
  expect((await lookUp(number).expect(200)).body).toEqual({
    organisationNumber: number,
    state: 'unavailable',
  });
  expect(Date.now() - begun).toBeLessThan(4000);
  expect(register.asked).toEqual([`/underenheter/${number}`]);
  const input = anEmployerInput({ organisationNumber: number });
  await advisor.post('/api/employers').send(input).expect(201);
});

it('names the employer that has the number already', async () => {
  const { body: employer } = await advisor
    .post('/api/employers')
    .send(anEmployerInput())
    .expect(201);
  expect((await lookUp(employer.organisationNumber)).body.employer).toEqual(employer);
});

it('is for those who register employers, and for numbers that can be one', async () => {
  const number = anOrganisationNumber();
  const { caller: employer } = await server.employer();
  const { caller: participant } = await server.participant();
  expectError(await lookUp(number, server.anyone()), 401, 'not_signed_in');
  for (const caller of [employer, participant]) {
    expectError(await lookUp(number, caller), 403, 'forbidden');
  }
  for (const role of ['leader', 'admin'] as const) {
    const caller = await server.signedIn({
      role,
      ...(role === 'leader' && { municipality: '3907' }),
    });
    await lookUp(number, caller).expect(200);
  }
  register.asked.length = 0;
  for (const wrong of ['987654321', '../enheter', '12345678', '98765432%35', '987654325/../x']) {
    expectFaults(await lookUp(wrong), 'organisationNumber invalid_format');
  }
  expectFaults(await advisor.get('/api/registered-units'), 'organisationNumber required');
  expect(register.asked).toEqual([]);
});

it('asks nobody where no register is named', async () => {
  const without = await startTestServer();
  const { body } = await lookUp('987654325', await without.advisor()).expect(200);
  expect(body).toEqual({ organisationNumber: '987654325', state: 'no_register' });
  await without.close();
});
