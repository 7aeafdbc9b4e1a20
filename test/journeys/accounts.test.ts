import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
let admin: Caller;
let leader: Caller;
let advisor: Caller;

beforeAll(async () => {
  server = await startTestServer({
    publicUrl: undefined,
    siteUrl: new URL('https://fotfeste.example'),
  });
  admin = await server.signedIn({ role: 'admin' });
  leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  advisor = await server.advisor('3907');
});
afterAll(() => server.close());

let made = 0;
const anEmail = (): string => `invited-${++made}@test.example`;
const password = 'riktig hest batteri stift';

async function invite(caller: Caller, fields: object) {
  const whole = { email: anEmail(), displayName: 'Hassel Innbudt', ...fields };
  return await caller.post('/api/accounts').send(whole);
}

function tokenOf(link: string): string {
  const url = new URL(link);
  expect(url.pathname).toBe('/velkommen');
  expect(url.search).toBe('');
  return url.hash.slice(1);
}

async function accepted(link: string, caller: Caller = server.anyone()): Promise<Caller> {
  await caller
    .post('/api/invitations/accept')
    .send({ token: tokenOf(link), password })
    .expect(200);
  return caller;
}

describe('an invitation', () => {
  it('leads from an administrator to a leader, an advisor, an employer and a participant at work', async () => {
    const { body: invited, headers } = await invite(admin, {
      role: 'leader',
      municipality: '0301',
    });
    expect(headers.location).toBe(`/api/accounts/${invited.id}`);
    expect(invited).toMatchObject({
      role: 'leader',
      municipality: '0301',
      status: 'invited',
      secondFactor: false,
      version: 0,
    });
    expect(JSON.stringify((await admin.get(`/api/accounts/${invited.id}`)).body)).not.toMatch(
      /invitation|hash|token/i,
    );
    const token = tokenOf(invited.invitation.link);
    expect(token).toMatch(/^[\w-]{43}$/);
    const { body: greeting } = await server.anyone().post('/api/invitations').send({ token });
    expect(greeting).toEqual({
      displayName: 'Hassel Innbudt',
      email: invited.email,
      role: 'leader',
      providers: [],
    });
    const newLeader = await accepted(invited.invitation.link);
    expect((await newLeader.get('/api/session').expect(200)).body).toMatchObject({
      role: 'leader',
      municipality: '0301',
    });

    const { body: colleague } = await invite(newLeader, { role: 'advisor', service: 'nav' });
    expect(colleague).toMatchObject({ municipality: '0301', service: 'nav' });
    const newAdvisor = await accepted(colleague.invitation.link);
    const { body: employer } = await newAdvisor
      .post('/api/employers')
      .send({ name: 'Furua sykehjem', organisationNumber: '974760673', municipality: '0301' })
      .expect(201);
    const { body: person } = await invite(newAdvisor, {
      role: 'employer',
      employerId: employer.id,
    });
    const newEmployer = await accepted(person.invitation.link);
    await newEmployer.get('/api/me/openings').expect(200);
    expect((await invite(newEmployer, { role: 'employer', employerId: employer.id })).status).toBe(
      201,
    );

    const { id: participantId } = await server.participant({ municipality: '3907' });
    expectFaults(
      await invite(newAdvisor, { role: 'participant', participantId }),
      'participantId unknown_code',
    );
    expectFaults(
      await invite(newAdvisor, { role: 'participant', participantId: 'nobody-at-all' }),
      'participantId unknown_code',
    );
  });

  it('is for a participant once, who then reads the own record', async () => {
    const { body: record } = await advisor
      .post('/api/participants')
      .send({ displayName: 'Lind Prøvesen', municipality: '3907' })
      .expect(201);
    const { body } = await invite(advisor, { role: 'participant', participantId: record.id });
    expect(body).not.toHaveProperty('municipality');
    expectError(
      await invite(leader, { role: 'participant', participantId: record.id }),
      409,
      'conflict',
    );
    const participant = await accepted(body.invitation.link);
    await participant.get(`/api/participants/${record.id}`).expect(200);
    expectError(await participant.get('/api/accounts'), 403, 'forbidden');
    const elsewhere = await server.advisor('0301');
    expectError(await elsewhere.get(`/api/accounts/${body.id}`), 404, 'not_found');
    const { body: list } = await leader.get('/api/accounts?role=participant').expect(200);
    expect(list.items.map(({ id }: { id: string }) => id)).toContain(body.id);
  });

  it('works once, for seven days, and dies when a new one is made', async () => {
    const { body } = await invite(leader, { role: 'advisor' });
    const { body: renewed } = await leader.post(`/api/accounts/${body.id}/invitation`).expect(200);
    const read = (link: string) =>
      server
        .anyone()
        .post('/api/invitations')
        .send({ token: tokenOf(link) });
    const answers = [await read(body.invitation.link)];
    expectFaults(
      await server
        .anyone()
        .post('/api/invitations/accept')
        .send({ token: tokenOf(renewed.link), password: 'Passord12345' }),
      'password too_common',
    );
    await accepted(renewed.link);
    answers.push(await read(renewed.link));
    const { body: late } = await invite(leader, { role: 'advisor' });
    server.setClock(new Date(Date.now() + 7 * 86_400_000 + 1000).toISOString());
    answers.push(await read(late.invitation.link));
    for (const token of ['x', '', 'x'.repeat(5000), 7, null, ['x'], { $ne: null }, true]) {
      answers.push(await server.anyone().post('/api/invitations').send({ token }));
      const accepting = { token, password: 'riktig hest batteri' };
      answers.push(await server.anyone().post('/api/invitations/accept').send(accepting));
    }
    server.setClock();
    for (const answer of answers) expectError(answer, 404, 'not_found');
    const bodies = answers.map(({ body: { error } }) => ({ ...error, requestId: '' }));
    expect(new Set(bodies.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  it('is worth nothing any more when it went to an address that was wrong', async () => {
    const { body } = await invite(leader, { role: 'advisor' });
    const change = { version: 0, email: 'right-one@test.example' };
    await leader.patch(`/api/accounts/${body.id}`).send(change).expect(200);
    const read = (link: string) =>
      server
        .anyone()
        .post('/api/invitations')
        .send({ token: tokenOf(link) });
    expectError(await read(body.invitation.link), 404, 'not_found');
    const { body: renewed } = await leader.post(`/api/accounts/${body.id}/invitation`).expect(200);
    expect((await read(renewed.link).expect(200)).body.email).toBe(change.email);
    // Another name leaves it as it is.
    const named = { version: 2, displayName: 'Rett Navn' };
    await leader.patch(`/api/accounts/${body.id}`).send(named).expect(200);
    await read(renewed.link).expect(200);
  });

  it('of many who accept at once lets one in', async () => {
    const { body } = await invite(leader, { role: 'advisor' });
    const token = tokenOf(body.invitation.link);
    const replies = await Promise.all(
      Array.from({ length: 8 }, () =>
        server.anyone().post('/api/invitations/accept').send({ token, password }),
      ),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 404)).toHaveLength(7);
  });

  it('is given within limits: by role, municipality and employer, with what the role needs', async () => {
    const { id: employerId, caller: employer } = await server.employer();
    const draft = { displayName: 'Kvann', municipality: '3907' };
    const { body: own } = await advisor.post('/api/participants').send(draft).expect(201);
    const ours: string = own.id;
    const forbidden: [Caller, object][] = [
      [admin, { role: 'advisor', municipality: '3907' }],
      [admin, { role: 'participant', participantId: 'participant-1' }],
      [leader, { role: 'admin' }],
      [leader, { role: 'advisor', municipality: '0301' }],
      [advisor, { role: 'advisor' }],
      [advisor, { role: 'participant', participantId: ours, municipality: '0301' }],
      [employer, { role: 'advisor' }],
    ];
    for (const [caller, fields] of forbidden) {
      expectError(await invite(caller, fields), 403, 'forbidden');
    }
    expectFaults(await invite(admin, { role: 'leader' }), 'municipality required');
    expectFaults(
      await invite(admin, { role: 'admin', employerId, service: 'nav' }),
      'service unknown_field',
      'employerId unknown_field',
    );
    const other = await server.employer();
    expectFaults(
      await invite(employer, { role: 'employer', employerId: other.id }),
      'employerId unknown_code',
    );
    expectFaults(
      await invite(leader, { role: 'advisor', email: 'nobody', displayName: ' ' }),
      'email invalid_format',
      'displayName required',
    );
  });

  it('tells only twenty times an hour that an address has an account', async () => {
    const curious = await server.signedIn({ role: 'leader', municipality: '3907' });
    const { body } = await invite(curious, { role: 'advisor' });
    const ask = () => invite(curious, { role: 'advisor', email: body.email.toUpperCase() });
    for (let i = 0; i < 20; i++) expectError(await ask(), 409, 'conflict');
    expectError(await ask(), 429, 'too_many_requests');
    expect((await invite(leader, { role: 'advisor' })).status).toBe(201);
  });

  it('that is asked for again with the same key has no link', async () => {
    const fields = { email: anEmail(), displayName: 'Or Prøvesen', role: 'advisor' };
    const send = () =>
      leader.post('/api/accounts').set('Idempotency-Key', 'invite-or').send(fields).expect(201);
    const first = await send();
    const again = await send();
    expect(again.body.id).toBe(first.body.id);
    expect(first.body.invitation.link).toContain('#');
    expect(again.body).not.toHaveProperty('invitation');
  });
});

describe('who answers for a participant', () => {
  it('is told to that participant, with a number to ring, while the account is in use', async () => {
    const { body: invited } = await invite(leader, { role: 'advisor' });
    await accepted(invited.invitation.link);
    const change = async (fields: object) => {
      const { body } = await leader.get(`/api/accounts/${invited.id}`).expect(200);
      const patch = { version: body.version, ...fields };
      await leader.patch(`/api/accounts/${invited.id}`).send(patch).expect(200);
    };
    const { caller: self } = await server.participant({ responsible: invited.id });
    const told = async () => (await self.get('/api/me/advisor').expect(200)).body;
    expect(await told()).toEqual({ advisor: { displayName: 'Hassel Innbudt' } });
    await change({ phone: '22 33 44 55' });
    expect(await told()).toEqual({
      advisor: { displayName: 'Hassel Innbudt', phone: '22334455' },
    });
    await change({ status: 'disabled' });
    expect(await told()).toEqual({});
  });

  it('is no question of anybody else', async () => {
    expectError(await leader.get('/api/me/advisor'), 403, 'forbidden');
  });
});

describe('an account', () => {
  it('is changed, disabled and let in again', async () => {
    const { body } = await invite(leader, { role: 'advisor', service: 'nav' });
    const patch = (fields: object) => leader.patch(`/api/accounts/${body.id}`).send(fields);
    expectError(await patch({ version: 0, status: 'active' }), 409, 'conflict');
    const address = anEmail();
    const changed = await patch({
      version: 0,
      email: address,
      phone: '22 33 44 55',
      service: null,
    });
    expect(changed.body).toMatchObject({ email: address, phone: '22334455', version: 1 });
    expect(changed.body).not.toHaveProperty('service');
    const { body: renewed } = await leader.post(`/api/accounts/${body.id}/invitation`).expect(200);
    const person = await accepted(renewed.link);

    const { body: now } = await leader.get(`/api/accounts/${body.id}`).expect(200);
    expect(now).toMatchObject({
      status: 'active',
      lastSignInDay: expect.stringMatching(/^\d{4}-/),
    });
    expectError(await patch({ version: now.version, email: anEmail() }), 409, 'conflict');
    const stale = await patch({ version: 0, displayName: 'En annen' });
    expectError(stale, 409, 'conflict');
    expect(stale.body.error.current).toEqual(now);
    await patch({ version: now.version, status: 'disabled' }).expect(200);
    expectError(await person.get('/api/participants'), 401, 'not_signed_in');
    const signIn = () => server.anyone().post('/api/session').send({ email: address, password });
    expectError(await signIn(), 401, 'not_signed_in');
    expectError(await leader.post(`/api/accounts/${body.id}/invitation`), 409, 'conflict');
    const { id: own } = (await leader.get('/api/session').expect(200)).body;
    expectError(await leader.post(`/api/accounts/${own}/invitation`), 409, 'conflict');
    await patch({ version: now.version + 1, status: 'active' }).expect(200);
    expectError(await person.get('/api/participants'), 401, 'not_signed_in');
    await signIn().expect(200);
    expectError(await leader.delete(`/api/accounts/${body.id}`), 409, 'conflict');
  });

  it('that is disabled takes its open links along, also where nobody has used it yet', async () => {
    const { body: used } = await invite(leader, { role: 'advisor' });
    await accepted(used.invitation.link);
    const { body: back } = await leader.post(`/api/accounts/${used.id}/invitation`).expect(200);
    const { body: unused } = await invite(leader, { role: 'advisor' });
    for (const [id, link] of [
      [used.id, back.link],
      [unused.id, unused.invitation.link],
    ]) {
      const token = tokenOf(link);
      const { body: before } = await leader.get(`/api/accounts/${id}`).expect(200);
      await server.anyone().post('/api/invitations').send({ token }).expect(200);
      const off = { version: before.version, status: 'disabled' };
      await leader.patch(`/api/accounts/${id}`).send(off).expect(200);
      expectError(await server.anyone().post('/api/invitations').send({ token }), 404, 'not_found');
      const accepting = { token, password };
      expectError(
        await server.anyone().post('/api/invitations/accept').send(accepting),
        404,
        'not_found',
      );
    }
  });

  it('that nobody has used is taken back', async () => {
    const { body } = await invite(leader, { role: 'advisor' });
    await leader.delete(`/api/accounts/${body.id}`).expect(204);
    expectError(await leader.get(`/api/accounts/${body.id}`), 404, 'not_found');
    const token = tokenOf(body.invitation.link);
    expectError(await server.anyone().post('/api/invitations').send({ token }), 404, 'not_found');
  });

  it('the last leader and the last administrator stay, also when two disable each other at once', async () => {
    const two = await Promise.all(
      [1, 2].map(async () => {
        const { body } = await invite(admin, { role: 'leader', municipality: '1103' });
        return { id: body.id, caller: await accepted(body.invitation.link) };
      }),
    );
    const disable = async (caller: Caller, id: string) => {
      const { body } = await admin.get(`/api/accounts/${id}`).expect(200);
      return await caller
        .patch(`/api/accounts/${id}`)
        .send({ version: body.version, status: 'disabled' });
    };
    const [a, b] = two as [(typeof two)[0], (typeof two)[0]];
    expectError(await disable(a.caller, a.id), 409, 'conflict');
    await Promise.all([disable(a.caller, b.id), disable(b.caller, a.id)]);
    const { body } = await admin.get('/api/accounts?role=leader&status=active&pageSize=100');
    const left = body.items.filter(
      ({ municipality }: { municipality: string }) => municipality === '1103',
    );
    expect(left.length).toBeGreaterThan(0);
    for (const { id } of left) expect((await disable(admin, id)).status).toBe(200);
  });

  it('what happened to it stands in the events of its municipality, in no other', async () => {
    const { body } = await invite(leader, { role: 'advisor' });
    await accepted(body.invitation.link);
    // Also of the people of an employer that is there.
    const { id: employerId } = await server.employer();
    const { body: employers } = await invite(leader, { role: 'employer', employerId });
    await accepted(employers.invitation.link);
    const { body: events } = await leader.get('/api/account-events?pageSize=100').expect(200);
    for (const { id } of [body, employers]) {
      const ours = events.items.filter(
        ({ account }: { account: { id: string } }) => account.id === id,
      );
      expect(ours.map(({ kind }: { kind: string }) => kind)).toEqual([
        'signed_in',
        'invitation_accepted',
        'invited',
      ]);
    }
    const elsewhere = await server.signedIn({ role: 'leader', municipality: '4601' });
    const { body: others } = await elsewhere.get('/api/account-events').expect(200);
    expect(JSON.stringify(others)).not.toContain(body.id);
    expect(JSON.stringify(others)).not.toContain(employers.id);
    expectError(await advisor.get('/api/account-events'), 403, 'forbidden');
    // Somebody tried to be one that there is not: what they typed is nowhere.
    const typed = { email: 'nobody-here@test.example', password: 'gjett' };
    await server.anyone().post('/api/session').send(typed).expect(401);
    const { body: all } = await admin.get('/api/account-events?pageSize=1').expect(200);
    expect(all.items).toEqual([
      { at: expect.any(String), kind: 'sign_in_failed', account: {}, by: {} },
    ]);
    const nothing = await leader.get('/api/account-events?to=2020-01-01').expect(200);
    expect(nothing.body.total).toBe(0);
  });
});

describe('what others did with an account', () => {
  it('a new link is told the holder with who made it, until it is put away', async () => {
    const { body } = await invite(leader, { role: 'advisor' });
    // How somebody comes for the first time is no news.
    await leader.post(`/api/accounts/${body.id}/invitation`).expect(200);
    const { body: second } = await leader.post(`/api/accounts/${body.id}/invitation`).expect(200);
    const holder = await accepted(second.link);
    expect((await holder.get('/api/me/notices').expect(200)).body).toEqual({ items: [] });
    const { body: made } = await leader.post(`/api/accounts/${body.id}/invitation`).expect(200);
    await accepted(made.link);
    const own = server.anyone();
    const { body: signedIn } = await own
      .post('/api/session')
      .send({ email: body.email, password })
      .expect(200);
    expect(signedIn.hasNotices).toBe(true);
    const { body: notices } = await own.get('/api/me/notices').expect(200);
    const { body: me } = await leader.get('/api/session').expect(200);
    expect(notices.items).toMatchObject([
      { kind: 'invitation_renewed', by: { displayName: me.displayName, role: 'leader' } },
    ]);
    const path = `/api/me/notices/${notices.items[0].id}`;
    expectError(await leader.delete(path), 404, 'not_found');
    await own.delete(path).expect(204);
    expectError(await own.delete(path), 404, 'not_found');
    expect((await own.get('/api/session')).body).not.toHaveProperty('hasNotices');
    const { body: events } = await leader.get('/api/account-events?pageSize=100').expect(200);
    const renewals = events.items.filter(
      ({ kind, account }: { kind: string; account: { id: string } }) =>
        kind === 'invitation_renewed' && account.id === body.id,
    );
    expect(renewals).toHaveLength(3);
  });
});

describe('a new link for an account in use', () => {
  it('ends all sessions when it is used, and none before', async () => {
    const { body } = await invite(leader, { role: 'advisor' });
    const before = await accepted(body.invitation.link);
    const { body: made } = await leader.post(`/api/accounts/${body.id}/invitation`).expect(200);
    await before.get('/api/me/sessions').expect(200);
    const after = await accepted(made.link);
    expectError(await before.get('/api/me/sessions'), 401, 'not_signed_in');
    expect((await after.get('/api/me/sessions').expect(200)).body.items).toHaveLength(1);
  });

  it('is not for an administrator to give to a leader who has another one beside', async () => {
    const leaders: string[] = [];
    const renew = (id = '') => admin.post(`/api/accounts/${id}/invitation`);
    for (let i = 0; i < 2; i++) {
      const { body } = await invite(admin, { role: 'leader', municipality: '1106' });
      await accepted(body.invitation.link);
      leaders.push(body.id);
    }
    expectError(await renew(leaders[0]), 403, 'forbidden');
    const off = { version: 1, status: 'disabled' };
    await admin.patch(`/api/accounts/${leaders[1]}`).send(off).expect(200);
    await renew(leaders[0]).expect(200);
  });
});

describe('a password', () => {
  it('is tried ten times as the current one, and then the right one is none either', async () => {
    const { body } = await invite(leader, { role: 'advisor' });
    const here = await accepted(body.invitation.link);
    const change = (current: string) =>
      here.post('/api/session/password').send({ current, password: 'noe langt og nytt' });
    for (let i = 0; i < 10; i++) expectError(await change('gjett'), 403, 'forbidden');
    expectError(await change(password), 429, 'too_many_requests');
  });

  it('is changed with the current one; other sessions end, and this one goes on', async () => {
    const { body } = await invite(leader, { role: 'advisor' });
    const here = await accepted(body.invitation.link);
    const there = server.anyone();
    await there.post('/api/session').send({ email: body.email, password }).expect(200);
    const { body: list } = await here.get('/api/me/sessions').expect(200);
    expect(list.items).toHaveLength(2);
    expect(list.items.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    const change = (given: object) => here.post('/api/session/password').send(given);
    expectError(await change({ current: 'feil', password: 'noe langt og nytt' }), 403, 'forbidden');
    expectFaults(
      await change({ current: password, password: 'for kort' }),
      'password out_of_range',
    );
    expectFaults(
      await change({ current: password, password: 'å'.repeat(201) }),
      'password too_long',
    );
    const ownAddress = [body.email, body.email.toUpperCase()];
    for (const common of ['qwertyqwerty', '123456789012', 'sommer123456789', ...ownAddress]) {
      expectFaults(await change({ current: password, password: common }), 'password too_common');
    }
    await change({ current: password, password: 'noe langt og nytt' }).expect(204);
    await here.get('/api/session').expect(200);
    expectError(await there.get('/api/session'), 401, 'not_signed_in');
  });

  it('sessions are ended one by one or all others at once', async () => {
    const { body } = await invite(leader, { role: 'advisor' });
    const here = await accepted(body.invitation.link);
    const others = [server.anyone(), server.anyone(), server.anyone()];
    for (const other of others) {
      await other.post('/api/session').send({ email: body.email, password }).expect(200);
    }
    const { body: list } = await here.get('/api/me/sessions').expect(200);
    const [one] = list.items.filter(({ current }: { current: boolean }) => !current);
    await here.delete(`/api/me/sessions/${one.id}`).expect(204);
    expectError(await here.delete(`/api/me/sessions/${one.id}`), 404, 'not_found');
    expectError(await leader.delete(`/api/me/sessions/${list.items[1].id}`), 404, 'not_found');
    await here.delete('/api/me/sessions').expect(204);
    expect((await here.get('/api/me/sessions')).body.items).toHaveLength(1);
    for (const other of others) expectError(await other.get('/api/session'), 401, 'not_signed_in');
  });
});
