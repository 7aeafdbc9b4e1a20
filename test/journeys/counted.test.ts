import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gates } from '#shared/codes.ts';
import { changeKey } from '#shared/matching/change-key.ts';
import type {
  CandidatesReply,
  LeftOutCandidatesReply,
  LeftOutReply,
  MatchesReply,
  OpenedReply,
} from '#shared/matching/match.ts';
import type { WhatIf } from '#shared/matching/what-if.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
let advisor: Caller;
let person: { id: string; caller: Caller };
let openingId: string;
let farAndLicensed: string;

beforeAll(async () => {
  server = await startTestServer();
  advisor = await server.advisor('3907');
  person = await server.participant({
    wishes: [{ occupation: '9112' }],
    maxTravelKm: 30,
    avoid: ['61'],
  });
  await server.participant({ acceptedShifts: ['day'], driversLicences: ['B'] });
  await server.publish({ title: 'Renholder på skole' });
  openingId = await server.publish({ driversLicences: ['B'], shifts: ['night'] });
  for (let i = 0; i < 3; i++) await server.publish({ driversLicences: ['B'] });
  farAndLicensed = await server.publish({ municipality: '5601', driversLicences: ['C'] });
  await server.publish({ title: 'Kokk', occupation: '5120', driversLicences: ['B'] });
  await server.publish({ occupation: '6130' });
  await server.publish({ languageRequirement: { speaking: 'C1' } });
});
afterAll(() => server.close());

const idsOf = (items: { opening: { id: string } }[]): string[] =>
  items.map(({ opening }) => opening.id);

/** All pages of a list, three at a time. */
async function everyPageOf(path: string, caller: Caller): Promise<LeftOutReply> {
  const all: LeftOutReply[] = [];
  do {
    const query = `${path}&pageSize=3&page=${all.length + 1}`;
    all.push((await caller.get(query).expect(200)).body);
  } while (all.length * 3 < (all[0]?.total ?? 0));
  return {
    page: 1,
    pageSize: 3,
    total: all[0]?.total ?? 0,
    items: all.flatMap((one) => one.items),
  };
}

describe('what the numbers of a participant’s list count', () => {
  it('is a list of exactly as many, each with why, the same for both', async () => {
    const { body: own } = await person.caller.get('/api/me/matches').expect(200);
    const { excluded, almostTotal }: MatchesReply = own;
    for (const part of ['almost', ...gates] as const) {
      const query = `left-out?part=${part}`;
      const list = await everyPageOf(`/api/me/matches/${query}`, person.caller);
      expect(list.total).toBe(part === 'almost' ? almostTotal : excluded[part]);
      expect(new Set(idsOf(list.items)).size).toBe(list.total);
      const advisors = `/api/participants/${person.id}/matches/${query}`;
      expect(await everyPageOf(advisors, advisor)).toEqual(list);
    }
    const licence = await everyPageOf('/api/me/matches/left-out?part=licence', person.caller);
    expect(licence.total).toBe(6);
    const scores = licence.items.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(licence.items[0]).toMatchObject({
      failed: ['licence'],
      missing: { gate: 'licence', params: { classes: ['B'] } },
    });
    const far = licence.items.find(({ opening }) => opening.id === farAndLicensed);
    expect(far?.failed).toEqual(['travel', 'licence']);
    expect(far?.missing).toBeUndefined();
  });

  it('keeps to the words and filters of the list', async () => {
    const query = 'occupation=51&q=kokk';
    const { body } = await person.caller.get(`/api/me/matches?${query}`).expect(200);
    expect(body).toMatchObject({ almostTotal: 1, excluded: { licence: 1, avoid: 0 } });
    for (const part of ['licence', 'almost']) {
      const path = `/api/me/matches/left-out?part=${part}&${query}`;
      expect((await person.caller.get(path).expect(200)).body.total).toBe(1);
    }
  });

  it('is asked for by a part that there is', async () => {
    const path = '/api/me/matches/left-out';
    expectFaults(await person.caller.get(path), 'part required');
    expectFaults(
      await person.caller.get(`${path}?part=charm&kind=job`),
      'part unknown_code',
      'kind.0 unknown_code',
    );
  });

  it('is for the participant and the own municipality’s advisors', async () => {
    const path = `/api/participants/${person.id}/matches/left-out?part=almost`;
    await expectOwnOnly(path);
    expectError(await advisor.get('/api/me/matches/left-out?part=almost'), 403, 'forbidden');
  });
});

describe('what the numbers of what would help count', () => {
  it('is a list of exactly as many, with the score and the reasons of then', async () => {
    const { body: whatIf } = await person.caller.get('/api/me/what-if').expect(200);
    const { changes, total: now }: WhatIf = whatIf;
    for (const { change, more, best } of changes) {
      const path = `/what-if/openings?change=${changeKey(change)}&pageSize=100`;
      const { body } = await person.caller.get(`/api/me${path}`).expect(200);
      const { total, items }: OpenedReply = body;
      expect([total, items.length]).toEqual([more, more]);
      if (now === 0) expect(items[0]?.score ?? null).toBe(best);
      const { body: same } = await advisor.get(`/api/participants/${person.id}${path}`).expect(200);
      expect(same).toEqual(body);
    }
    const { body } = await person.caller
      .get('/api/me/what-if/openings?change=level:speaking:B1')
      .expect(200);
    expect(body).toMatchObject({ items: [], total: 0, page: 1, pageSize: 20 });
    const car = await person.caller.get(
      '/api/me/what-if/openings?change=licence:B&pageSize=2&page=2',
    );
    expect(car.body).toMatchObject({ total: 5, page: 2 });
    expect(car.body.items).toHaveLength(2);
    expect(Object.keys(car.body.items[0].pillars)).toContain('wish');
  });

  it('is asked for by a change that would change something for them', async () => {
    const path = '/api/me/what-if/openings';
    expectFaults(await person.caller.get(path), 'change required');
    expectFaults(await person.caller.get(`${path}?change=magic!`), 'change invalid_format');
    for (const change of ['magic:1', 'licence:Z', 'licence', 'avoid:62', 'level:speaking:A2']) {
      expectFaults(await person.caller.get(`${path}?change=${change}`), 'change unknown_code');
    }
    expectFaults(await person.caller.get(`${path}?change=licence:B&q=kokk`), 'q unknown_field');
  });

  it('is for the participant and the own municipality’s advisors', async () => {
    await expectOwnOnly(`/api/participants/${person.id}/what-if/openings?change=licence:B`);
    expectError(await advisor.get('/api/me/what-if/openings?change=licence:B'), 403, 'forbidden');
  });
});

describe('what the numbers of an opening’s list count', () => {
  it('is a list of exactly as many people of the municipality', async () => {
    const path = `/api/openings/${openingId}/candidates`;
    const { excluded, almostTotal }: CandidatesReply = (await advisor.get(path).expect(200)).body;
    expect([excluded.licence, excluded.shifts, almostTotal]).toEqual([1, 1, 2]);
    for (const part of ['almost', ...gates] as const) {
      const { body } = await advisor.get(`${path}/left-out?part=${part}`).expect(200);
      const { total, items }: LeftOutCandidatesReply = body;
      const number = part === 'almost' ? almostTotal : excluded[part];
      expect([total, items.length]).toEqual([number, number]);
    }
    const { body } = await advisor.get(`${path}/left-out?part=licence`).expect(200);
    expect(body.items[0]).toMatchObject({ failed: ['licence'], participant: { id: person.id } });
    expectFaults(await advisor.get(`${path}/left-out?part=charm`), 'part unknown_code');
    expectFaults(await advisor.get(`${path}/left-out?part=open&q=x`), 'q unknown_field');
    const { body: elsewhere } = await (await server.advisor('0301'))
      .get(`${path}/left-out?part=licence`)
      .expect(200);
    expect(elsewhere).toMatchObject({ items: [], total: 0 });
  });

  it('is for advisors', async () => {
    const path = `/api/openings/${openingId}/candidates/left-out?part=almost`;
    expectError(await person.caller.get(path), 403, 'forbidden');
    expectError(await server.anyone().get(path), 401, 'not_signed_in');
    expectError(await advisor.get(path.replace(openingId, 'nothing-here')), 404, 'not_found');
  });
});

async function expectOwnOnly(path: string): Promise<void> {
  const { caller: employer } = await server.employer();
  await advisor.get(path).expect(200);
  expectError(await (await server.advisor('0301')).get(path), 404, 'not_found');
  expectError(await employer.get(path), 403, 'forbidden');
  expectError(await person.caller.get(path), 403, 'forbidden');
  expectError(await server.anyone().get(path), 401, 'not_signed_in');
}
