import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anEmployerInput, anOrganisationNumber } from '#test/factories/employer.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
let advisor: Caller;

beforeAll(async () => {
  server = await startTestServer();
  advisor = await server.advisor();
});
afterAll(() => server.close());

describe('an employer', () => {
  it('is registered by advisors and administrators, and read by all who are signed in', async () => {
    const input = anEmployerInput();
    const reply = await advisor.post('/api/employers').send(input).expect(201);
    expect(reply.body).toMatchObject({ ...input, version: 0 });
    expect(reply.headers.location).toBe(`/api/employers/${reply.body.id}`);
    const { caller: participant } = await server.participant();
    const { body } = await participant.get(`/api/employers/${reply.body.id}`).expect(200);
    expect(body).toEqual(reply.body);
    const { caller: employer } = await server.employer();
    for (const caller of [employer, participant]) {
      expectError(await caller.post('/api/employers').send(anEmployerInput()), 403, 'forbidden');
    }
    for (const path of ['/api/employers', `/api/employers/${reply.body.id}`]) {
      expectError(await server.anyone().get(path), 401, 'not_signed_in');
    }
    expectError(await participant.get('/api/employers/nobody-here'), 404, 'not_found');
  });

  it('has a number of its own, with the right check digit', async () => {
    const first = anEmployerInput();
    const { body: employer } = await advisor.post('/api/employers').send(first).expect(201);
    expectError(
      await advisor.post('/api/employers').send({ ...first, name: 'B' }),
      409,
      'conflict',
    );
    const wrong =
      first.organisationNumber.slice(0, 8) + ((Number(first.organisationNumber[8]) + 1) % 10);
    for (const organisationNumber of [wrong, '12345678', '1234567890', 'NO1234567']) {
      expectFaults(
        await advisor.post('/api/employers').send({ ...first, organisationNumber }),
        'organisationNumber invalid_format',
      );
    }
    const { body: second } = await advisor
      .post('/api/employers')
      .send(anEmployerInput())
      .expect(201);
    const taken = { version: 0, organisationNumber: employer.organisationNumber };
    expectError(await advisor.patch(`/api/employers/${second.id}`).send(taken), 409, 'conflict');
    const free = { version: 0, organisationNumber: anOrganisationNumber() };
    await advisor.patch(`/api/employers/${second.id}`).send(free).expect(200);
  });

  it('is changed by its own people, advisors of its municipality and administrators', async () => {
    const own = await server.employer();
    const elsewhere = await server.advisor('0301');
    const other = await server.employer();
    const admin = await server.signedIn({ role: 'admin' });
    const { caller: participant } = await server.participant();
    const patch = (caller: Caller, version: number) =>
      caller.patch(`/api/employers/${own.id}`).send({ version, name: `Navn ${version}` });
    expectError(await patch(other.caller, 0), 403, 'forbidden');
    expectError(await patch(participant, 0), 403, 'forbidden');
    expectError(await patch(elsewhere, 0), 403, 'forbidden');
    expectError(await patch(server.anyone(), 0), 401, 'not_signed_in');
    await patch(own.caller, 0).expect(200);
    await patch(advisor, 1).expect(200);
    await patch(admin, 2).expect(200);
    const stale = await patch(own.caller, 1);
    expectError(stale, 409, 'conflict');
    expect(stale.body.error.current).toMatchObject({ name: 'Navn 2', version: 3 });
    expectFaults(
      await own.caller
        .patch(`/api/employers/${own.id}`)
        .send({ version: 3, name: null, municipality: '0000' }),
      'name required',
      'municipality unknown_code',
    );
  });

  it('is moved to another municipality by administrators only', async () => {
    const { id, caller } = await server.employer();
    const admin = await server.signedIn({ role: 'admin' });
    const move = (by: Caller, municipality: string) =>
      by.patch(`/api/employers/${id}`).send({ version: 0, municipality });
    for (const by of [caller, advisor]) {
      expectError(await move(by, '0301'), 403, 'forbidden');
    }
    const moved = await move(admin, '0301').expect(200);
    expect(moved.body.municipality).toBe('0301');
    const others = await server.advisor('0301');
    const change = { version: 1, name: 'Etter flytting', municipality: '0301' };
    expectError(await advisor.patch(`/api/employers/${id}`).send(change), 403, 'forbidden');
    await others.patch(`/api/employers/${id}`).send(change).expect(200);
  });

  it('with a new name is found by it, and its openings carry it', async () => {
    const { id, caller } = await server.employer();
    const openingId = await server.publish({ employerId: id });
    const name = 'Kvitterbekken bakeri';
    await caller.patch(`/api/employers/${id}`).send({ version: 0, name }).expect(200);
    const card = async () =>
      (await server.anyone().get('/api/openings?q=kvitterbekken')).body.items[0];
    await expect
      .poll(card, { timeout: 5000 })
      .toMatchObject({ id: openingId, employer: { id, name } });
  });

  it("with a new name leaves a colleague's open form of an opening as it is", async () => {
    const { caller, id } = await server.employer();
    const opening = await server.publish({ employerId: id });
    const { body: form } = await caller.get(`/api/openings/${opening}`).expect(200);
    const name = { version: 0, name: 'Enda et navn' };
    await caller.patch(`/api/employers/${id}`).send(name).expect(200);
    const change = { version: form.version, title: 'Skrevet ferdig' };
    const { body } = await caller.patch(`/api/openings/${opening}`).send(change).expect(200);
    expect(body).toMatchObject({ title: 'Skrevet ferdig', employer: { name: 'Enda et navn' } });
  });

  it('stands in the list by name', async () => {
    const { body } = await advisor.get('/api/employers?pageSize=100').expect(200);
    const names: string[] = body.items.map((it: { name: string }) => it.name);
    expect(names).toEqual([...names].sort());
    expect(body.total).toBe(names.length);
    expectFaults(await advisor.get('/api/employers?pageSize=0'), 'pageSize out_of_range');
  });
});
