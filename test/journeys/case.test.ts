import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { act, agreedPlacement } from '#test/factories/placement.ts';
import { type ReferralTeam, referralCast } from '#test/factories/referral.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** What is kept of a case beside its placements: outcomes, hours, notes, and what happened. */
let server: TestServer;
let team: ReferralTeam;
let leader: Caller;

beforeAll(async () => {
  server = await startTestServer();
  server.setClock('2026-09-16T10:00:00Z');
  const { id: employerId, caller: employer } = await server.employer();
  const advisor = await server.signedIn({
    role: 'advisor',
    municipality: '3907',
    service: 'refugee_service',
  });
  team = { server, employerId, employer, advisor };
  leader = await server.signedIn({ role: 'leader', municipality: '3907' });
});
afterAll(() => server.close());

const programme = { start: '2024-06-01', end: '2026-06-20' };
const path = (id: string, part: string): string => `/api/participants/${id}/${part}`;

async function person(fields: object): Promise<string> {
  const draft = { displayName: 'Lind Prøve', municipality: '3907', ...fields };
  return (await team.advisor.post('/api/participants').send(draft).expect(201)).body.id;
}

describe('an outcome', () => {
  const work = {
    asOf: '2026-09-15',
    after: 'programme',
    months: 3,
    status: 'work',
    hoursPerWeek: 20,
    contract: 'temporary',
    funding: 'ordinary',
  };

  it('is due from two weeks before, earliest first, until it is recorded', async () => {
    const cast = await referralCast(team, { kind: 'language_practice' });
    const period = { start: '2026-01-05', end: '2026-03-01' };
    const { id: placementId, version } = await agreedPlacement(cast, { period });
    const end = { version, on: '2026-03-01', reason: 'completed' };
    await act(cast.advisor, placementId, 'end', end).expect(200);
    const late = await person({ programme });
    const soon = await person({ programme: { ...programme, end: '2026-06-30' } });
    const notYet = await person({ programme: { ...programme, end: '2026-07-01' } });
    const due = async () =>
      (await team.advisor.get('/api/outcomes/due').expect(200)).body.items.map(
        ({ participant, after, months, placementId: of, dueOn }: Record<string, unknown>) => [
          (participant as { id: string }).id,
          after,
          months,
          of,
          dueOn,
        ],
      );
    const before = await due();
    expect(before).toEqual([
      [cast.participantId, 'placement', 3, placementId, '2026-06-01'],
      [cast.participantId, 'placement', 6, placementId, '2026-09-01'],
      [late, 'programme', 3, undefined, '2026-09-20'],
      [soon, 'programme', 3, undefined, '2026-09-30'],
    ]);
    expect(JSON.stringify(before)).not.toContain(notYet);
    const post = (id: string, body: object) => team.advisor.post(path(id, 'outcomes')).send(body);
    const { body: first, headers } = await post(late, work).expect(201);
    expect(headers.location).toBe(path(late, `outcomes/${first.id}`));
    await post(cast.participantId, { ...work, after: 'placement', placementId }).expect(201);
    expect((await due()).map(([id, , months]: unknown[]) => [id, months])).toEqual([
      [cast.participantId, 6],
      [soon, 3],
    ]);
    const { body: again } = await post(late, {
      ...work,
      status: 'seeking',
      asOf: '2026-09-16',
    }).expect(201);
    const { body: list } = await team.advisor.get(path(late, 'outcomes')).expect(200);
    expect(list.items).toMatchObject([
      { id: again.id, status: 'seeking', corrections: [{ id: first.id, status: 'work' }] },
    ]);
    const { body: one } = await team.advisor.get(headers.location as string).expect(200);
    expect(one.id).toBe(again.id);
  });

  it('of work says how much, how and who pays, of education which; nothing is made up', async () => {
    const id = await person({});
    const other = await referralCast(team, { kind: 'language_practice' });
    const { id: running } = await agreedPlacement(other, {
      period: { start: '2026-09-01', end: '2026-11-01' },
    });
    const post = (body: object) => team.advisor.post(path(id, 'outcomes')).send(body);
    const point = { asOf: '2026-09-15', after: 'programme', months: 6 };
    expectFaults(
      await post({ ...point, status: 'work' }),
      'hoursPerWeek required',
      'contract required',
      'funding required',
    );
    expectFaults(await post({ ...point, status: 'education' }), 'school required');
    expectFaults(
      await post({ ...point, status: 'work_and_education', months: 5, hoursPerWeek: 0 }),
      'months out_of_range',
      'hoursPerWeek out_of_range',
      'contract required',
      'funding required',
      'school required',
    );
    expectFaults(
      await post({ ...point, status: 'seeking', placementId: running }),
      'placementId unknown_field',
    );
    expectFaults(
      await post({ ...point, after: 'placement', status: 'other' }),
      'placementId required',
    );
    expectFaults(
      await post({
        ...point,
        after: 'placement',
        status: 'other',
        placementId: running,
        asOf: '2026-09-17',
      }),
      'asOf out_of_range',
      'placementId unknown_code',
    );
    await post({ ...point, status: 'education', school: 'lower_secondary' }).expect(201);
    const foreign = await server.advisor('0301');
    await foreign
      .post(path(id, 'outcomes'))
      .send({ ...point, status: 'seeking' })
      .expect(404);
    const key = () =>
      post({ ...point, months: 12, status: 'seeking' }).set('Idempotency-Key', 'once');
    const [a, b] = [await key(), await key()];
    expect([a.status, b.status]).toEqual([201, 201]);
    expect(b.body.id).toBe(a.body.id);
    expect(b.body.corrections).toEqual([]);
  });
});

describe('hours of work each week', () => {
  it('are those of placements and activities from the day on which the rule holds', async () => {
    const cast = await referralCast(team, { kind: 'language_practice' });
    const { participantId: id, advisor, self } = cast;
    const { body: record } = await advisor.get(`/api/participants/${id}`).expect(200);
    const started = { start: '2026-03-02', schooling: 'below_upper_secondary', track: 'work' };
    await advisor
      .patch(`/api/participants/${id}`)
      .send({ version: record.version, programme: started })
      .expect(200);
    const hours = async () => (await self.get(path(id, 'hours')).expect(200)).body;
    expect(await hours()).toMatchObject({ from: '2026-09-02', average: 0, below: true });
    await agreedPlacement(cast, {
      period: { start: '2026-09-02', end: '2026-11-01' },
      hoursPerWeek: 10,
    });
    const { body: made, headers } = await advisor
      .post(path(id, 'activities'))
      .send({ kind: 'course', hoursPerWeek: 4, start: '2026-08-01', title: 'Truckkurs' })
      .expect(201);
    expect(headers.location).toBe(path(id, `activities/${made.id}`));
    expect(await hours()).toMatchObject({ average: 14, below: true });
    const one = advisor.patch(headers.location as string);
    const { body: more } = await one.send({ version: 0, hoursPerWeek: 5 }).expect(200);
    expect(more).toMatchObject({ version: 1, hoursPerWeek: 5, title: 'Truckkurs' });
    const enough = await hours();
    expect(enough).toMatchObject({ average: 15, below: false });
    expect(enough.weeks[0]).toMatchObject({
      week: '2026-W36',
      hours: 15,
      parts: [
        { kind: 'placement', hours: 10 },
        { kind: 'course', id: made.id, hours: 5 },
      ],
    });
    expectFaults(
      await advisor
        .patch(headers.location as string)
        .send({ version: 1, end: '2026-07-01', kind: 'fun' }),
      'end range_reversed',
      'kind unknown_code',
    );
    expectError(
      await advisor.patch(headers.location as string).send({ version: 0 }),
      409,
      'conflict',
    );
    const other = await person({});
    await advisor.delete(path(other, `activities/${made.id}`)).expect(404);
    await advisor.delete(headers.location as string).expect(204);
    expect((await advisor.get(path(id, 'activities')).expect(200)).body).toEqual({ items: [] });
    expect(await hours()).toMatchObject({ average: 10, below: true });
    const school = await person({ programme: { start: '2026-01-01', track: 'upper_secondary' } });
    const { body: none } = await advisor.get(path(school, 'hours')).expect(200);
    expect(none).toEqual({ average: 0, weeks: [], below: false });
  });

  it('of a programme that is longer than its track are a warning, and refused nowhere', async () => {
    const id = await person({
      programme: { start: '2024-01-15', end: '2026-01-15', track: 'work' },
    });
    const { body } = await team.advisor.get(`/api/participants/${id}`).expect(200);
    expect(body.warnings).toEqual([{ path: 'programme.end', code: 'over_limit' }]);
    const { body: shorter } = await team.advisor
      .patch(`/api/participants/${id}`)
      .send({ version: 0, programme: { end: '2026-01-14', endReason: 'Fikk jobb' } })
      .expect(200);
    expect(shorter).not.toHaveProperty('warnings');
    expect(shorter.programme).toMatchObject({ endReason: 'Fikk jobb' });
  });
});

describe('a note', () => {
  it('that is private is for its author and the leaders, and withheld until one releases it', async () => {
    const { id, caller: self } = await server.participant();
    const write = (caller: Caller, body: object) => caller.post(path(id, 'notes')).send(body);
    const { body: open } = await write(team.advisor, { text: 'Åpent ord' }).expect(201);
    expect(open).toMatchObject({ private: false, by: { service: 'refugee_service' } });
    const { body: secret, headers } = await write(team.advisor, {
      text: 'Skjult ord',
      private: true,
    }).expect(201);
    expectFaults(await write(team.advisor, { text: ' ' }), 'text required');
    const colleague = await server.advisor();
    const read = async (caller: Caller): Promise<string[]> =>
      (await caller.get(path(id, 'notes')).expect(200)).body.items
        .map((each: { text: string }) => each.text)
        .sort();
    expect(await read(team.advisor)).toEqual(['Skjult ord', 'Åpent ord']);
    expect(await read(leader)).toEqual(['Skjult ord', 'Åpent ord']);
    expect(await read(colleague)).toEqual(['Åpent ord']);
    await colleague.get(headers.location as string).expect(404);
    await self.get(path(id, 'notes')).expect(403);
    for (const [caller, at] of [
      [self, '/api/me/export'],
      [team.advisor, path(id, 'export')],
    ] as const) {
      const { body } = await caller.get(at).expect(200);
      expect(body).toMatchObject({ notes: [{ text: 'Åpent ord' }], notesWithheld: 1 });
    }
    const release = `${headers.location}/release`;
    await team.advisor.post(release).expect(403);
    const { body: released } = await leader.post(release).expect(200);
    expect(released).toMatchObject({ id: secret.id, released: { by: { role: 'leader' } } });
    expectError(await leader.post(release), 409, 'conflict');
    const { body } = await self.get('/api/me/export').expect(200);
    expect(body.notes).toHaveLength(2);
    expect(body.notesWithheld).toBe(0);
    expect(await read(colleague)).toHaveLength(2);
  });
});

describe('the history', () => {
  it('tells what happened, newest first, with who did it and where they work', async () => {
    const cast = await referralCast(team, { kind: 'language_practice' });
    const { participantId: id, advisor, self } = cast;
    const placement = await agreedPlacement(cast, {
      period: { start: '2026-07-01', end: '2026-10-01' },
    });
    await act(self, placement.id, 'check-ins/1', { mood: 'good' }).expect(200);
    const { body: record } = await advisor.get(`/api/participants/${id}`).expect(200);
    const level = { level: 'B1', source: 'norskprove', date: '2026-09-01' };
    const { id: colleague } = (await leader.get('/api/session').expect(200)).body;
    await advisor
      .patch(`/api/participants/${id}`)
      .send({
        version: record.version,
        norwegian: { speaking: level },
        wishes: [],
        programme: { start: '2026-01-01' },
        responsible: colleague,
        maxTravelKm: 20,
      })
      .expect(200);
    await advisor.post(path(id, 'notes')).send({ text: 'Skjult', private: true }).expect(201);
    const end = { version: placement.version, on: '2026-09-15', reason: 'job_here' };
    await act(leader, placement.id, 'end', end).expect(200);
    const { body: outcome } = await advisor
      .post(path(id, 'outcomes'))
      .send({
        asOf: '2026-09-16',
        after: 'placement',
        placementId: placement.id,
        months: 3,
        status: 'seeking',
      })
      .expect(201);
    const history = async (caller: Caller) =>
      (await caller.get(path(id, 'history?pageSize=100')).expect(200)).body;
    const { items, total } = await history(advisor);
    expect(total).toBe(items.length);
    const line = ({ kind, params }: { kind: string; params: Record<string, unknown> }): string =>
      [kind, params.action, params.of].filter(Boolean).join(' ');
    expect(items.map(line).sort()).toEqual(
      [
        'check_in',
        'levels',
        'note',
        'outcome',
        'placement approve advisor',
        'placement approve employer',
        'placement approve participant',
        'placement change',
        'placement end',
        'placement make',
        'programme',
        'referral accept',
        'referral interested',
        'referral share',
        'registered',
        'responsible',
        'wishes',
      ].sort(),
    );
    const of = (kind: string) => items.find((each: { kind: string }) => each.kind === kind);
    const [share] = items.filter(
      ({ params }: { params: { action?: string } }) => params.action === 'share',
    );
    expect(share.by).toMatchObject({ role: 'advisor', service: 'refugee_service' });
    expect(of('registered')).toMatchObject({
      by: { service: 'refugee_service' },
      params: { to: { norwegian: { speaking: { level: 'A2' } }, responsible: expect.anything() } },
    });
    expect(of('levels')).toMatchObject({
      by: { service: 'refugee_service' },
      params: { from: { speaking: { level: 'A2' } }, to: { speaking: level } },
    });
    expect(of('outcome').params).toMatchObject({ outcomeId: outcome.id, status: 'seeking' });
    expect(of('check_in')).toMatchObject({ by: { role: 'participant' }, params: { mood: 'good' } });
    const times = items.map(({ at }: { at: string }) => at);
    expect(times).toEqual([...times].sort().reverse());
    const another = await server.advisor();
    expect((await history(another)).items.map(line)).not.toContain('note');
    await self.get(path(id, 'history')).expect(403);
    const { body: page } = await advisor.get(path(id, 'history?pageSize=2&page=2')).expect(200);
    expect(page.items).toEqual(items.slice(2, 4));
    const { body: some } = await advisor
      .get(path(id, 'history?kind=levels&kind=wishes'))
      .expect(200);
    expect(some.items.map(line).sort()).toEqual(['levels', 'wishes']);
    expect(some.total).toBe(2);
    expectFaults(await advisor.get(path(id, 'history?kind=all')), 'kind.0 unknown_code');
    // Of a referral it says of which opening.
    const { body: opening } = await advisor.get(`/api/openings/${cast.openingId}`).expect(200);
    expect(of('referral').params).toMatchObject({ title: opening.title });
  });
});
