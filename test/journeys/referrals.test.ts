import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import {
  opened,
  type ReferralCast,
  type ReferralTeam,
  referralCast,
  referralTeam,
  sharedReferral,
  suggested,
} from '#test/factories/referral.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** From suggestion to placement, as each of the three takes part in it. */
let server: TestServer;
let team: ReferralTeam;
beforeAll(async () => {
  server = await startTestServer();
  team = await referralTeam(server);
});
afterAll(() => server.close());

type Body = Record<string, unknown>;
const act = (caller: Caller, id: string, action: string, body: Body = {}) =>
  caller.post(`/api/referrals/${id}/${action}`).send(body);
const read = async (caller: Caller, id: string): Promise<Body> =>
  (await caller.get(`/api/referrals/${id}`).expect(200)).body;
const listed = async (caller: Caller, query = ''): Promise<string[]> => {
  const { body } = await caller.get(`/api/referrals?pageSize=100${query}`).expect(200);
  expect(body.total).toBe(body.items.length);
  return body.items.map(({ id }: { id: string }) => id);
};

describe('a suggestion', () => {
  it('goes by yes, sharing and yes to a draft of a placement, each step with its line', async () => {
    const cast = await referralCast(team, { kind: 'work_training', norwegianUse: 'much' });
    const { self, advisor, employer, participantId, openingId, employerId } = cast;
    const made = await advisor
      .post('/api/referrals')
      .send({ participantId, openingId, note: 'Se på denne' })
      .expect(201);
    const { id } = made.body;
    expect(made.headers.location).toBe(`/api/referrals/${id}`);
    expect(made.body).toMatchObject({
      participantId,
      openingId,
      employerId,
      municipality: '3907',
      startedBy: 'advisor',
      state: 'suggested',
      note: 'Se på denne',
      shares: [],
      version: 0,
      participant: { id: participantId, displayName: 'Rogn Prøvesen' },
      opening: { id: openingId, title: 'Renholder på sykehjem' },
      match: { eligible: true },
      history: [{ action: 'suggest', by: { role: 'advisor' } }],
    });
    const { body: matches } = await advisor.get(`/api/participants/${participantId}/matches`);
    const match = matches.items.find(
      (each: { opening: { id: string } }) => each.opening.id === openingId,
    );
    expect(made.body.match).toMatchObject({ score: match.score, pillars: match.pillars });
    expect(match.referral).toEqual({ id, state: 'suggested' });
    const { body: candidates } = await advisor.get(`/api/openings/${openingId}/candidates`);
    expect(candidates.items[0].referral).toEqual({ id, state: 'suggested' });

    const own = await read(self, id);
    expect(own).toMatchObject({ note: 'Se på denne', opening: { id: openingId } });
    expect(own).not.toHaveProperty('match');
    expectError(await employer.get(`/api/referrals/${id}`), 404, 'not_found');
    expect(await listed(employer)).not.toContain(id);

    const yes = { version: 0, shares: ['norwegian', 'licences'], message: 'Hei!' };
    await act(self, id, 'interested', { ...yes, interpreter: 'uk' }).expect(200);
    expectError(await act(employer, id, 'accept', { version: 1 }), 404, 'not_found');
    await act(advisor, id, 'share', { version: 1 }).expect(200);
    expect(await read(employer, id)).toEqual({
      id,
      openingId,
      state: 'shared',
      version: 2,
      sharedAt: expect.any(String),
      message: 'Hei!',
      person: {
        displayName: 'Rogn Prøvesen',
        norwegian: expect.objectContaining({ speaking: expect.anything() }),
        driversLicences: [],
      },
    });
    const accepted = (await act(employer, id, 'accept', { version: 2 }).expect(200)).body;
    expect(accepted).toMatchObject({ state: 'accepted', version: 3 });
    expect(accepted.placementId).toBeTruthy();
    const { body: opening } = await employer.get(`/api/openings/${openingId}`).expect(200);
    expect(opening).toMatchObject({ placesFree: 0, version: 1 });
    expect(opening).not.toHaveProperty('taken');

    const whole = await read(advisor, id);
    const told = (whole.history as { action: string; from?: string; by: Body }[]).map(
      ({ action, from, by }) => [action, from, by.role],
    );
    expect(told).toEqual([
      ['suggest', undefined, 'advisor'],
      ['interested', 'suggested', 'participant'],
      ['share', 'interested', 'advisor'],
      ['accept', 'shared', 'employer'],
    ]);
    expect(whole.history).toMatchObject([{}, { interpreter: 'uk' }, {}, {}]);
    const { body: exported } = await self.get('/api/me/export').expect(200);
    expect(exported.placements).toMatchObject([
      {
        id: accepted.placementId,
        referralId: id,
        legalBasis: 'nav',
        kind: 'work_training',
        tasks: ['Vaske gulv'],
      },
    ]);
    expect(exported.placements[0].why).toMatch(
      /^(?:Som renholder jobber du|Her lærer du å jobbe som renholder).*norsk.*\.$/,
    );
    expect(exported.referrals).toMatchObject([{ id, state: 'accepted' }]);
  });

  it('is marked wherever the two stand in a list: also what almost fits, and what a gate leaves out', async () => {
    const cast = await referralCast(team, { driversLicences: ['C'], title: 'Sjåfør' });
    const { advisor, self, participantId, openingId } = cast;
    const mark = { id: (await suggested(cast)).id, state: 'suggested' };
    const marked = async (caller: Caller, path: string, list = 'items') => {
      const { body } = await caller.get(path).expect(200);
      const of = (each: { opening?: { id: string }; participant?: { id: string } }): boolean =>
        each.opening?.id === openingId || each.participant?.id === participantId;
      return body[list].find(of)?.referral;
    };
    const matches = `/api/participants/${participantId}/matches`;
    const candidates = `/api/openings/${openingId}/candidates`;
    expect(await marked(advisor, matches, 'almost')).toEqual(mark);
    expect(await marked(self, '/api/me/matches', 'almost')).toEqual(mark);
    expect(await marked(advisor, candidates, 'almost')).toEqual(mark);
    for (const part of ['almost', 'licence']) {
      expect(await marked(advisor, `${matches}/left-out?part=${part}`)).toEqual(mark);
      expect(await marked(self, `/api/me/matches/left-out?part=${part}`)).toEqual(mark);
      expect(await marked(advisor, `${candidates}/left-out?part=${part}`)).toEqual(mark);
    }
    const opens = `/api/participants/${participantId}/what-if/openings?change=licence:C`;
    expect(await marked(advisor, opens)).toEqual(mark);
  });

  it('ends where anybody whose step it is says no, and says why', async () => {
    const cast = await referralCast(team);
    const first = await suggested(cast);
    const no = { version: 0, reason: 'other', text: 'Vondt i ryggen' };
    const { body: declined } = await act(cast.self, first.id, 'decline', no).expect(200);
    expect(declined).toMatchObject({ state: 'declined', version: 1 });
    expect(declined).not.toHaveProperty('expiresOn');
    expect(declined.history[1]).toMatchObject({ reason: 'other', text: 'Vondt i ryggen' });

    const id = await sharedReferral(cast, ['norwegian']);
    const body = { version: 1, reason: 'other', text: 'Kun for veilederen' };
    const { body: rejected } = await act(cast.employer, id, 'reject', body).expect(200);
    expect(rejected).toEqual({
      id,
      openingId: cast.openingId,
      state: 'rejected',
      version: 2,
      sharedAt: expect.any(String),
    });
    const own = JSON.stringify(await read(cast.self, id));
    expect(own).toContain('"reason":"other"');
    expect(own).not.toContain('Kun for veilederen');
    expect(JSON.stringify(await read(cast.advisor, id))).toContain('Kun for veilederen');
    expectError(await act(cast.advisor, id, 'share', { version: 2 }), 409, 'conflict');
  });

  it('has one open one of a pair, however many come at once', async () => {
    const cast = await referralCast(team);
    const { advisor, self, participantId, openingId } = cast;
    const replies = await Promise.all([
      ...Array.from({ length: 5 }, () =>
        advisor.post('/api/referrals').send({ participantId, openingId }),
      ),
      ...Array.from({ length: 5 }, () =>
        self.post('/api/me/referrals').send({ openingId, shares: [] }),
      ),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
    const [id = ''] = await listed(self);
    await act(advisor, id, 'withdraw', { version: 0, reason: 'no_longer_wanted' }).expect(200);
    await suggested(cast);
  });

  it('is made once for a key', async () => {
    const { advisor, participantId, openingId } = await referralCast(team);
    const post = () =>
      advisor
        .post('/api/referrals')
        .set('Idempotency-Key', 'once')
        .send({ participantId, openingId });
    const [one, two] = [await post(), await post()];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.body.id).toBe(one.body.id);
  });

  it('needs an opening that is open, and names what is not theirs', async () => {
    const { advisor, self, participantId, openingId, employer } = await referralCast(team);
    const { id: foreign } = await server.participant({ municipality: '0301' });
    expectFaults(
      await advisor.post('/api/referrals').send({ participantId: foreign, openingId: 'nowhere-1' }),
      'participantId unknown_code',
      'openingId unknown_code',
    );
    expectFaults(await self.post('/api/me/referrals').send({ openingId }), 'shares required');
    const address = '/api/referrals';
    expectError(await employer.post(address).send({ participantId, openingId }), 403, 'forbidden');
    await employer.post(`/api/openings/${openingId}/close`).expect(200);
    const elsewhere = await server.advisor('0301');
    expectFaults(
      await elsewhere.post(address).send({ participantId: foreign, openingId }),
      'openingId unknown_code',
    );
    expectError(await advisor.post(address).send({ participantId, openingId }), 409, 'conflict');
  });
});

describe('a step', () => {
  it('is refused with an old version, with what is there now as the caller sees it', async () => {
    const cast = await referralCast(team);
    const id = await sharedReferral(cast);
    const stale = await act(cast.employer, id, 'accept', { version: 0 });
    expectError(stale, 409, 'conflict');
    expect(stale.body.error.current).toEqual(await read(cast.employer, id));
    await act(cast.employer, id, 'accept', { version: 1 }).expect(200);
    const again = await act(cast.employer, id, 'accept', { version: 1 });
    expectError(again, 409, 'conflict');
    expect(again.body.error.current).toMatchObject({ state: 'accepted' });
  });

  it('for somebody else says why, and only advisors take it', async () => {
    const cast = await referralCast(team);
    const { id } = await suggested(cast);
    const { advisor, self, employer } = cast;
    expectFaults(
      await act(advisor, id, 'decline', { text: 'x' }),
      'version required',
      'reason required',
      'onBehalf required',
    );
    const onBehalf = { reason: 'Sagt i samtalen' };
    expectFaults(
      await act(self, id, 'interested', { version: 0, onBehalf }),
      'shares required',
      'onBehalf unknown_field',
    );
    expectFaults(
      await act(advisor, id, 'share', { version: 0, onBehalf }),
      'onBehalf unknown_field',
    );
    expectFaults(
      await act(advisor, id, 'withdraw', { version: 0, reason: 'other' }),
      'text required',
    );
    expectFaults(
      await act(advisor, id, 'interested', {
        version: 0,
        shares: ['x'],
        onBehalf: {},
        interpreter: 'no',
      }),
      'shares.0 unknown_code',
      'onBehalf.reason required',
      'interpreter unknown_code',
    );
    await act(advisor, id, 'interested', { version: 0, shares: [], onBehalf }).expect(200);
    await act(advisor, id, 'share', { version: 1 }).expect(200);
    await act(advisor, id, 'accept', { version: 2, onBehalf: { reason: 'På telefon' } }).expect(
      200,
    );
    const own = await read(self, id);
    expect(own.history).toMatchObject([{}, { onBehalf }, {}, { action: 'accept' }]);
    expect(JSON.stringify(own)).not.toContain('På telefon');
    expect(JSON.stringify(await read(advisor, id))).toContain('På telefon');
    for (const [caller, action] of [
      [self, 'share'],
      [self, 'accept'],
      [employer, 'withdraw'],
      [employer, 'interested'],
    ] as const) {
      expectError(await act(caller, id, action, { version: 3 }), 403, 'forbidden');
    }
  });

  it('says with whose help a yes or a no was said, and nothing else does', async () => {
    const interpreter = 'uk';
    const said = async (cast: ReferralCast, id: string): Promise<unknown[]> =>
      ((await read(cast.advisor, id)).history as Body[]).map((step) => step.interpreter);
    const cast = await referralCast(team, { places: 2 });
    const { advisor, self, employer } = cast;
    const first = await self
      .post('/api/me/referrals')
      .send({ openingId: cast.openingId, shares: [], interpreter })
      .expect(201);
    const { id } = first.body;
    for (const [action, body] of [
      ['share', {}],
      ['withdraw', { reason: 'other_place' }],
    ] as const) {
      const refused = await act(advisor, id, action, { version: 0, ...body, interpreter });
      expectFaults(refused, 'interpreter unknown_field');
    }
    await act(advisor, id, 'share', { version: 0 }).expect(200);
    await act(employer, id, 'accept', { version: 1, interpreter }).expect(200);
    expect(await said(cast, id)).toEqual([interpreter, undefined, interpreter]);

    const other = await referralCast(team);
    const { id: no } = await suggested(other);
    const declined = { version: 0, reason: 'hours', interpreter };
    await act(other.self, no, 'decline', declined).expect(200);
    expect(await said(other, no)).toEqual([undefined, interpreter]);
    // A yes for somebody else does not stand in for an interpreter: both are told.
    const third = await referralCast(team);
    const shared = await sharedReferral(third);
    const onBehalf = { reason: 'På telefon' };
    const rejected = { version: 1, reason: 'hours', interpreter, onBehalf };
    await act(third.advisor, shared, 'reject', rejected).expect(200);
    expect((await read(third.advisor, shared)).history).toMatchObject([
      {},
      {},
      { action: 'reject', interpreter, onBehalf, by: { role: 'advisor' } },
    ]);
  });

  it('is the employer’s to whom the yes was said, also where the opening is another’s by then', async () => {
    const cast = await referralCast(team);
    const asked = await suggested({ ...cast, openingId: await opened(cast) });
    const id = await sharedReferral(cast, ['norwegian']);
    await act(cast.self, asked.id, 'interested', { version: 0, shares: [] }).expect(200);
    const { id: employerId, caller: another } = await server.employer();
    for (const openingId of [cast.openingId, asked.openingId]) {
      await cast.advisor
        .patch(`/api/openings/${openingId}`)
        .send({ version: 1, employerId })
        .expect(200);
    }
    expectError(await another.get(`/api/referrals/${id}`), 404, 'not_found');
    expectError(await act(another, id, 'accept', { version: 1 }), 404, 'not_found');
    expect(await listed(another)).toEqual([]);
    expectError(await act(cast.employer, id, 'accept', { version: 1 }), 409, 'conflict');
    const onBehalf = { reason: 'På telefon' };
    expectError(await act(cast.advisor, id, 'accept', { version: 1, onBehalf }), 409, 'conflict');
    expectError(await act(cast.advisor, asked.id, 'share', { version: 1 }), 409, 'conflict');
    expect(await read(cast.advisor, id)).toMatchObject({
      state: 'shared',
      employerId: cast.employerId,
    });
    await act(cast.employer, id, 'reject', { version: 1, reason: 'not_now' }).expect(200);
  });

  it('of a withdrawal by mistake is silent, unless they had answered', async () => {
    const cast = await referralCast(team);
    const mistake = { version: 0, reason: 'mistake' };
    const { id } = await suggested(cast);
    await act(cast.advisor, id, 'withdraw', mistake).expect(200);
    expectError(await cast.self.get(`/api/referrals/${id}`), 404, 'not_found');
    expect(await listed(cast.self)).toEqual([]);
    expect(await listed(cast.advisor, `&participantId=${cast.participantId}`)).toEqual([id]);
    const { body } = await cast.self
      .post('/api/me/referrals')
      .send({ openingId: cast.openingId, shares: [] })
      .expect(201);
    await act(cast.advisor, body.id, 'withdraw', mistake).expect(200);
    expect(await listed(cast.self)).toEqual([body.id]);
  });
});

describe('who sees it', () => {
  it('is the three sides alone; whoever else asks is told nothing, and is logged', async () => {
    const cast = await referralCast(team);
    const id = await sharedReferral(cast, ['experience']);
    const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    const others: [Caller, number][] = [
      [await server.advisor('0301'), 404],
      [(await server.participant()).caller, 404],
      [(await server.employer()).caller, 404],
      [await server.signedIn({ role: 'admin' }), 403],
    ];
    for (const [caller, status] of others) await caller.get(`/api/referrals/${id}`).expect(status);
    await cast.employer.get(`/api/referrals/${id}`).expect(200);
    await cast.employer.get('/api/referrals').expect(200);
    const { body: log } = await leader.get(
      `/api/looks?participantId=${cast.participantId}&pageSize=100`,
    );
    const looks = log.items.map(
      ({ account, what, allowed, endpoint }: Record<string, Body>) =>
        `${account?.role} ${what} ${allowed} ${endpoint}`,
    );
    for (const role of ['advisor', 'participant', 'employer', 'admin']) {
      expect(looks).toContain(`${role} referrals false GET /api/referrals/:id`);
    }
    expect(looks).toContain('employer referrals true GET /api/referrals/:id');
    expect(looks).toContain('employer referrals true GET /api/referrals');
    expect(looks).toContain('advisor referrals true POST /api/referrals/:id/share');
    const { body: own } = await cast.self.get('/api/me/looks').expect(200);
    expect(own.items).toContainEqual(expect.objectContaining({ what: 'referrals' }));
  });

  it('and of whom, can be narrowed; latest first', async () => {
    const cast = await referralCast(team);
    const first = await suggested(cast);
    const other = await opened(cast);
    const second = await suggested({ ...cast, openingId: other });
    await act(cast.self, first.id, 'interested', { version: 0, shares: [] }).expect(200);
    expect(await listed(cast.self)).toEqual([first.id, second.id]);
    const of = `&participantId=${cast.participantId}`;
    expect(await listed(cast.advisor, of)).toEqual([first.id, second.id]);
    expect(await listed(cast.advisor, `${of}&state=suggested&state=shared`)).toEqual([second.id]);
    expect(await listed(cast.advisor, `&openingId=${cast.openingId}`)).toEqual([first.id]);
    expectFaults(await cast.self.get(`/api/referrals?${of}`), 'participantId unknown_field');
    expectFaults(await cast.self.get('/api/referrals?state=lost'), 'state.0 unknown_code');
  });

  it('of a protected address: who is responsible, and the name alone for the employer', async () => {
    const cast = await referralCast(team);
    const { advisor, employer, participantId } = cast;
    const id = await sharedReferral(cast, ['norwegian', 'availability']);
    const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    const change = async (protection: string): Promise<void> => {
      const { body } = await leader.get(`/api/participants/${participantId}`).expect(200);
      const patch = { version: body.version, protection };
      await leader.patch(`/api/participants/${participantId}`).send(patch).expect(200);
    };
    await change('confidential');
    expect(await read(employer, id)).toMatchObject({ person: { displayName: 'Rogn Prøvesen' } });
    expect(Object.keys((await read(employer, id)).person as object)).toEqual(['displayName']);
    const colleague = await server.advisor();
    expectError(await colleague.get(`/api/referrals/${id}`), 404, 'not_found');
    expect(await listed(colleague)).not.toContain(id);
    for (const caller of [advisor, leader]) expect(await listed(caller)).toContain(id);

    const another = await suggested({
      ...cast,
      advisor: leader,
      openingId: await opened(cast),
    });
    await act(cast.self, another.id, 'interested', { version: 0, shares: [] }).expect(200);
    await change('strict');
    expectError(await act(leader, another.id, 'share', { version: 1 }), 409, 'protected');
    expect(await read(leader, another.id)).toMatchObject({ state: 'interested', version: 1 });
  });
});

describe('time', () => {
  it('ends what nobody answers, at once when it is read and written down by the sweep', async () => {
    const cast = await referralCast(team);
    const start = new Date();
    const { id } = await suggested(cast);
    const inDays = (days: number): string =>
      new Date(start.getTime() + days * 24 * 3_600_000).toISOString();
    try {
      server.setClock(inDays(13));
      const again = await server.signedIn({ role: 'advisor', municipality: '3907' });
      expect(await read(again, id)).toMatchObject({ state: 'suggested' });
      server.setClock(inDays(15.1));
      const advisor = await server.signedIn({ role: 'advisor', municipality: '3907' });
      const late = await read(advisor, id);
      expect(late).toMatchObject({ state: 'expired', version: 0 });
      expect(late.history).toMatchObject([
        {},
        { action: 'expire', from: 'suggested', by: { role: 'server' } },
      ]);
      expect(late).not.toHaveProperty('expiresOn');
      expect(await listed(advisor, '&state=expired')).toContain(id);
      expect(await listed(advisor, '&state=suggested')).not.toContain(id);
      const refused = await act(advisor, id, 'withdraw', { version: 0, reason: 'mistake' });
      expectError(refused, 409, 'conflict');
      expect(refused.body.error).not.toHaveProperty('current');
      const { body: matches } = await advisor.get(
        `/api/participants/${cast.participantId}/matches`,
      );
      expect(matches.items[0]).not.toHaveProperty('referral');

      await server.context.features.referrals?.sweep?.();
      const written = await read(advisor, id);
      expect(written).toMatchObject({ state: 'expired', version: 1, history: late.history });
      await suggested({ ...cast, advisor });
    } finally {
      server.setClock();
    }
  });

  it('ends them all when the opening is closed, for good', async () => {
    const cast = await referralCast(team);
    const id = await sharedReferral(cast, ['norwegian']);
    await cast.employer.post(`/api/openings/${cast.openingId}/close`).expect(200);
    await cast.employer.post(`/api/openings/${cast.openingId}/publish`).expect(200);
    expect(await read(cast.employer, id)).not.toHaveProperty('person');
    expect(await read(cast.self, id)).toMatchObject({ state: 'expired' });
    expectError(await act(cast.employer, id, 'accept', { version: 2 }), 409, 'conflict');
  });
});

describe('places', () => {
  it('are taken by a yes; without one the referral stays shared', async () => {
    const cast = await referralCast(team);
    const other = await referralCast(team);
    const ids = [
      await sharedReferral(cast),
      await sharedReferral({ ...cast, self: other.self }),
    ] as const;
    await act(cast.employer, ids[0], 'accept', { version: 1 }).expect(200);
    expectError(await act(cast.employer, ids[1], 'accept', { version: 1 }), 409, 'place_taken');
    expect(await read(cast.employer, ids[1])).toMatchObject({ state: 'shared', version: 1 });

    const path = `/api/openings/${cast.openingId}`;
    const { body } = await cast.employer.patch(path).send({ version: 1, places: 3 }).expect(200);
    expect(body).toMatchObject({ places: 3, placesFree: 2 });
    await act(cast.employer, ids[1], 'accept', { version: 1 }).expect(200);
    expectError(await cast.employer.patch(path).send({ version: 2, places: 1 }), 409, 'conflict');
    await cast.employer.patch(path).send({ version: 2, places: 2 }).expect(200);
    const { body: full } = await cast.employer.get(path).expect(200);
    expect(full).toMatchObject({ places: 2, placesFree: 0, version: 3 });
  });

  it('may be given after the deadline, not after the end', async () => {
    const deadline = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
    const later = (days: number): string =>
      new Date(Date.now() + days * 24 * 3_600_000).toISOString();
    const cast = await referralCast(team, { deadline });
    const ended = await referralCast(team, { endDate: deadline });
    const ids = [await sharedReferral(cast), await sharedReferral(ended)] as const;
    try {
      server.setClock(later(3));
      const { employerId } = team;
      const late = await server.signedIn({ role: 'employer', employerId });
      expectError(await act(late, ids[1], 'accept', { version: 1 }), 409, 'conflict');
      await act(late, ids[0], 'accept', { version: 1 }).expect(200);
    } finally {
      server.setClock();
    }
  });
});

describe('a shortlist', () => {
  it("is the advisors' own, until it becomes a referral", async () => {
    const cast = await referralCast(team);
    const path = `/api/participants/${cast.participantId}/shortlist`;
    const put = (openingId: string, body: Body) =>
      cast.advisor.put(`${path}/${openingId}`).send(body);
    await put(cast.openingId, { note: 'Nær hjemmet' }).expect(200);
    const { body: one } = await put(cast.openingId, {}).expect(200);
    expect(one).not.toHaveProperty('note');
    const other = await opened(cast);
    await put(other, { note: 'Også' }).expect(200);
    await put('nowhere-1', {}).expect(404);
    const ids = async (): Promise<string[]> =>
      (await cast.advisor.get(path).expect(200)).body.items.map((each: Body) => each.openingId);
    expect(await ids()).toEqual([other, cast.openingId]);
    const colleague = await server.advisor();
    const { body } = await colleague.get(`${path}/${other}`).expect(200);
    expect(body).toMatchObject({ note: 'Også', opening: { id: other } });
    await cast.self.get(path).expect(403);
    await cast.employer.get(path).expect(403);
    await (await server.advisor('0301')).get(path).expect(404);
    await suggested(cast);
    expect(await ids()).toEqual([other]);
    await cast.advisor.delete(`${path}/${other}`).expect(204);
    await cast.advisor.delete(`${path}/${other}`).expect(404);
    expect(await ids()).toEqual([]);
  });
});
