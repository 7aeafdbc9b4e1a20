import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectError } from '#test/factories/error-expectations.ts';
import { type ReferralCast, referralCast } from '#test/factories/referral.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** How long each step is waited for: whole days in Oslo, also where the clock is put forward between. */
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
