import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { act, agreedPlacement, read } from '#test/factories/placement.ts';
import { type ReferralCast, referralCast } from '#test/factories/referral.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** Days are whole days in Oslo: how long each step is waited for, also where the clock is put forward
 * between, and what may be done on the last day, or the first. */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

type Step = (cast: ReferralCast) => Promise<string>;

const start = async (caller: Caller, path: string, body: object): Promise<string> =>
  (await caller.post(path).send(body).expect(201)).body.id;
const suggest: Step = ({ advisor, participantId, openingId }) =>
  start(advisor, '/api/referrals', { participantId, openingId });
const sayYes: Step = ({ self, openingId }) =>
  start(self, '/api/me/referrals', { openingId, shares: [] });
const answer: Step = async (cast) => {
  const id = await suggest(cast);
  const yes = { version: 0, shares: [] };
  await cast.self.post(`/api/referrals/${id}/interested`).send(yes).expect(200);
  return id;
};
const share: Step = async (cast) => {
  const id = await sayYes(cast);
  await cast.advisor.post(`/api/referrals/${id}/share`).send({ version: 0 }).expect(200);
  return id;
};

describe.each([
  ['suggested', suggest, '2026-03-30'],
  ['interested', sayYes, '2026-03-30'],
  ['interested', answer, '2026-03-30'],
  ['shared', share, '2026-04-06'],
] as const)('one that is %s', (state, step, last) => {
  // In Oslo it is the 16th from 23:00 UTC on; on the 29th clocks are put forward, and days begin at 22:00.
  it.each([
    ['2026-03-15T23:00:00Z', last],
    ['2026-03-16T22:59:59Z', last],
  ])('begun at %s waits through %s', async (begun, lastDay) => {
    server.setClock(begun);
    const { id: employerId, caller: employer } = await server.employer();
    const advisor = await server.advisor();
    const cast = await referralCast({ server, employerId, employer, advisor });
    const id = await step(cast);
    const at = async (instant: string) => {
      server.setClock(instant);
      const caller = await server.advisor();
      return { caller, now: (await caller.get(`/api/referrals/${id}`).expect(200)).body };
    };
    const { now } = await at(`${lastDay}T21:59:59Z`);
    expect(now).toMatchObject({ state, expiresOn: lastDay });
    const { now: over, caller } = await at(`${lastDay}T22:00:00Z`);
    expect(over).toMatchObject({ state: 'expired', version: now.version });
    const end = { action: 'expire', from: state, at: `${lastDay}T22:00:00.000Z` };
    expect(over.history.at(-1)).toMatchObject({ ...end, by: { role: 'server' } });
    const mistake = { version: now.version, reason: 'mistake' };
    expectError(await caller.post(`/api/referrals/${id}/withdraw`).send(mistake), 409, 'conflict');
  });
});

describe('the day', () => {
  /** Everybody signed in at that instant. */
  async function on(instant: string): Promise<ReferralCast> {
    server.setClock(instant);
    const { id: employerId, caller: employer } = await server.employer();
    const team = { server, employerId, employer, advisor: await server.advisor() };
    return referralCast(team, { endDate: '2026-01-20', deadline: '2026-01-20' });
  }
  const lastMoment = '2026-01-20T22:59:59Z';
  const over = '2026-01-20T23:00:00Z';

  it('on which an opening ends is one on which it is asked for, shared and given', async () => {
    const [first, second] = [await on('2026-01-20T22:30:00Z'), await on('2026-01-20T22:30:00Z')];
    const waiting = await sayYes(second);
    server.setClock(lastMoment);
    const id = await share(first);
    const accept = (cast: ReferralCast, of: string) =>
      cast.employer.post(`/api/referrals/${of}/accept`).send({ version: 1 });
    await accept(first, id).expect(200);
    server.setClock(over);
    const late = await second.advisor.post(`/api/referrals/${waiting}/share`).send({ version: 0 });
    expectError(late, 409, 'conflict');
    const third = await on('2026-01-20T22:30:00Z');
    const asked = await share(third);
    server.setClock(over);
    expectError(await accept(third, asked), 409, 'conflict');
    const { openingId } = third;
    const anew = await first.self.post('/api/me/referrals').send({ openingId, shares: [] });
    expectError(anew, 409, 'conflict');
  });

  it('on which a placement begins is one on which it runs, and can be cancelled no more', async () => {
    const cast = await on('2026-01-20T22:30:00Z');
    const period = { start: '2026-01-21', end: '2026-03-20' };
    const { id, version } = await agreedPlacement(cast, { period });
    server.setClock(lastMoment);
    expect(await read(cast.self, id)).toMatchObject({ state: 'agreed' });
    server.setClock(over);
    expect(await read(cast.self, id)).toMatchObject({ state: 'running' });
    const cancel = { version, reason: 'Fikk jobb' };
    expectError(await act(cast.advisor, id, 'cancel', cancel), 409, 'conflict');
    // The end talk and what became of it may be of the day that it is in Oslo, and of none to come.
    const end = { version, reason: 'completed' };
    const tomorrow = await act(cast.advisor, id, 'end', { ...end, on: '2026-01-22' });
    expectFaults(tomorrow, 'on out_of_range');
    await act(cast.advisor, id, 'end', { ...end, on: '2026-01-21' }).expect(200);
    const outcome = { after: 'placement', months: 3, placementId: id, status: 'seeking' };
    const record = (asOf: string) =>
      cast.advisor
        .post(`/api/participants/${cast.participantId}/outcomes`)
        .send({ ...outcome, asOf });
    expectFaults(await record('2026-01-22'), 'asOf out_of_range');
    await record('2026-01-21').expect(201);
  });

  it('after the last one a placement is overdue', async () => {
    const cast = await on('2026-01-20T22:30:00Z');
    const period = { start: '2026-01-05', end: '2026-01-20' };
    const { id } = await agreedPlacement(cast, { period });
    const states = async (): Promise<unknown[]> => {
      const { body } = await cast.self.get('/api/placements?state=overdue').expect(200);
      return [(await read(cast.self, id)).state, body.total];
    };
    server.setClock(lastMoment);
    expect(await states()).toEqual(['running', 0]);
    server.setClock(over);
    expect(await states()).toEqual(['overdue', 1]);
  });
});
