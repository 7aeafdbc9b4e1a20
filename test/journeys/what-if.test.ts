import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WhatIf } from '#shared/matching/what-if.ts';
import { expectError } from '#test/factories/error-expectations.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
let advisor: Caller;
let person: { id: string; caller: Caller };

beforeAll(async () => {
  server = await startTestServer();
  advisor = await server.advisor('3907');
  person = await server.participant({ wishes: [{ occupation: '9112' }], maxTravelKm: 30 });
  await server.publish({ title: 'Renholder på skole' });
  await server.publish({ driversLicences: ['B'] });
  await server.publish({ occupation: '5120', driversLicences: ['B'] });
});
afterAll(() => server.close());

describe('what would help a participant', () => {
  it('is one thing at a time: how many more openings fit, and how the best score moves', async () => {
    const { body } = await person.caller.get('/api/me/what-if').expect(200);
    const { total, best, changes, wishes }: WhatIf = body;
    expect(total).toBe(1);
    const found = changes.find(({ change }) => change.code === 'licence');
    expect(found).toEqual({
      change: { code: 'licence', params: { licence: 'B' } },
      more: 2,
      best,
      gain: 0,
    });
    const further = changes.find(({ change }) => change.code === 'travel');
    expect(further?.change).toEqual({ code: 'travel', params: { maxTravelKm: 50 } });
    expect(wishes).toEqual([]);
  });

  it('is the same for the advisor, and follows what changes', async () => {
    const path = `/api/participants/${person.id}/what-if`;
    const { body: own } = await person.caller.get('/api/me/what-if').expect(200);
    expect((await advisor.get(path).expect(200)).body).toEqual(own);
    await server.publish({ driversLicences: ['C1'] });
    const { body: then } = await advisor.get(path).expect(200);
    const heavier = then.changes.find(
      ({ change }: WhatIf['changes'][number]) =>
        change.code === 'licence' && change.params.licence === 'C1',
    );
    // C1 implies B.
    expect(heavier.more).toBe(3);
  });

  it('is for the participant and the own municipality’s advisors', async () => {
    const path = `/api/participants/${person.id}/what-if`;
    const { caller: employer } = await server.employer();
    expectError(await (await server.advisor('0301')).get(path), 404, 'not_found');
    expectError(await employer.get(path), 403, 'forbidden');
    expectError(await person.caller.get(path), 403, 'forbidden');
    expectError(await server.anyone().get(path), 401, 'not_signed_in');
    expectError(await advisor.get('/api/me/what-if'), 403, 'forbidden');
    expectError(await server.anyone().get('/api/me/what-if'), 401, 'not_signed_in');
    expectError(await advisor.get('/api/participants/no.body/what-if'), 404, 'not_found');
  });
});
