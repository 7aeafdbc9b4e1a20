import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { act, agreedPlacement, changed, read, wholePlan } from '#test/factories/placement.ts';
import { opened, type ReferralTeam, referralCast, suggested } from '#test/factories/referral.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** What waits for each of the three, today. */
let server: TestServer;
let team: ReferralTeam;

beforeAll(async () => {
  server = await startTestServer();
  server.setClock('2026-03-16T10:00:00Z');
  const { id: employerId, caller: employer } = await server.employer();
  team = { server, employerId, employer, advisor: await server.advisor() };
});
afterAll(() => server.close());

type Item = Record<string, string | number>;
const today = async (caller: Caller, query = '') =>
  (await caller.get(`/api/today${query}`).expect(200)).body as Record<
    string,
    { total: number; items: Item[] }
  >;
const ids = (list: { items: Item[] } | undefined, field: string): unknown[] =>
  (list?.items ?? []).map((item) => item[field]);

it('asks each side for what is theirs, and tells what is new until it is opened', async () => {
  const cast = await referralCast(team, { kind: 'language_practice' });
  const { advisor, self, employer } = cast;
  const { id } = await suggested(cast);
  expect(await today(self)).toMatchObject({
    toAnswer: { total: 1, items: [{ referralId: id, state: 'suggested' }] },
    news: { total: 1, items: [{ referralId: id }] },
  });
  await self.get(`/api/referrals/${id}`).expect(200);
  expect(await today(self)).toMatchObject({ toAnswer: { total: 1 }, news: { total: 0 } });
  expect(await today(employer)).toEqual({
    toAnswer: { total: 0, items: [] },
    toApprove: { total: 0, items: [] },
    checkInsDue: { total: 0, items: [] },
  });
  server.setClock('2026-03-16T10:01:00Z');
  const yes = { version: 0, shares: [] };
  await self.post(`/api/referrals/${id}/interested`).send(yes).expect(200);
  const asked = await today(advisor);
  expect(ids(asked.toShare, 'referralId')).toEqual([id]);
  expect(ids(asked.answers, 'referralId')).toEqual([id]);
  // What is to be shared stands there, and is no news beside it.
  expect(asked.news).toEqual({ total: 0, items: [] });
  expect(asked.answers?.items[0]).toMatchObject({
    participantId: cast.participantId,
    displayName: 'Rogn Prøvesen',
  });
  await advisor.get(`/api/referrals/${id}`).expect(200);
  expect((await today(advisor)).answers).toEqual({ total: 0, items: [] });
  await advisor.post(`/api/referrals/${id}/share`).send({ version: 1 }).expect(200);
  expect((await today(employer)).toAnswer).toEqual({
    total: 1,
    items: [
      {
        referralId: id,
        openingId: cast.openingId,
        title: expect.any(String),
        state: 'shared',
        at: expect.any(String),
        displayName: 'Rogn Prøvesen',
      },
    ],
  });
  server.setClock('2026-03-16T10:02:00Z');
  const { body } = await employer
    .post(`/api/referrals/${id}/accept`)
    .send({ version: 2 })
    .expect(200);
  const { placementId } = body;
  // Told once: that there is a placement comes with the yes.
  expect((await today(self)).news).toMatchObject({ total: 1, items: [{ referralId: id }] });
  expect(ids((await today(advisor)).answers, 'referralId')).toEqual([id]);
  expect(ids((await today(advisor)).news, 'referralId')).toEqual([id]);
  const plan = { ...wholePlan, period: { start: '2026-02-02', end: '2026-03-30' } };
  const draft = await changed(advisor, { id: placementId, version: 0 }, plan);
  for (const caller of [self, employer]) {
    expect(ids((await today(caller)).toApprove, 'placementId')).toEqual([placementId]);
  }
  expect((await today(advisor)).toApprove).toEqual({ total: 0, items: [] });
  await act(self, placementId, 'approve', { version: draft.version }).expect(200);
  await act(employer, placementId, 'approve', { version: draft.version + 1 }).expect(200);
  expect(ids((await today(advisor)).toApprove, 'placementId')).toEqual([placementId]);
  await act(advisor, placementId, 'approve', { version: draft.version + 2 }).expect(200);
  const running = await today(advisor);
  expect(running.toApprove).toEqual({ total: 0, items: [] });
  expect(running.checkInsDue?.items).toMatchObject([
    { placementId, checkInId: '1', on: '2026-03-02' },
  ]);
  expect(ids(running.endingSoon, 'placementId')).toEqual([placementId]);
  expect(ids((await today(self)).news, 'placementId')).toContain(placementId);
  await read(self, placementId);
  expect((await today(self)).news?.items.some((each) => each.placementId)).toBe(false);
  await act(employer, placementId, 'check-ins/1', { works: 'Alt' }).expect(200);
  expect((await today(employer)).checkInsDue).toEqual({ total: 0, items: [] });
  expect((await today(self)).checkInsDue?.total).toBe(1);
  await act(advisor, placementId, 'check-ins/1', { note: 'Bra' }).expect(200);
  expect((await today(advisor)).checkInsDue?.total).toBe(0);
  expect((await today(self)).checkInsDue?.total).toBe(0);
  expectFaults(await self.get('/api/today?mine=1'), 'mine unknown_field');
  expectFaults(
    await employer.get('/api/today?list=overdue&page=2'),
    'list unknown_field',
    'page unknown_field',
  );
});

it('counts all and shows ten, those first for whom one is responsible', async () => {
  const advisor = await server.signedIn({ role: 'advisor', municipality: '4601' });
  const colleague = await server.signedIn({ role: 'advisor', municipality: '4601' });
  const level = { level: 'A2', source: 'teacher', date: '2025-03-15' } as const;
  const person = async (who: Caller, fields: object): Promise<string> => {
    const draft = { displayName: 'Lind Prøve', municipality: '4601', ...fields };
    return (await who.post('/api/participants').send(draft).expect(201)).body.id;
  };
  for (let i = 0; i < 11; i++) {
    await person(colleague, { norwegian: { speaking: { ...level, date: `2025-02-${21 - i}` } } });
  }
  const mine = await person(advisor, {
    norwegian: { speaking: level, reading: { ...level, date: '2026-01-01' } },
    programme: { start: '2025-03-01' },
  });
  const fresh = { ...level, date: '2025-03-16' };
  await person(advisor, { norwegian: { speaking: fresh }, programme: { start: '2025-10-01' } });
  const over = await person(advisor, {
    norwegian: { speaking: level },
    programme: { start: '2023-03-01', end: '2026-03-15' },
  });
  await person(advisor, {
    programme: { start: '2023-03-01', end: '2026-03-15', endReason: 'Fikk jobb' },
  });
  const all = await today(advisor);
  expect(all.levelsOld).toMatchObject({ total: 12 });
  expect(all.levelsOld?.items).toHaveLength(10);
  // Mine first; then what is oldest, however late it was written down.
  expect(all.levelsOld?.items[0]).toMatchObject({ participantId: mine, on: '2025-03-15' });
  expect(ids(all.levelsOld, 'on').slice(1, 4)).toEqual(['2025-02-11', '2025-02-12', '2025-02-13']);
  expect(all.below15).toMatchObject({ total: 1, items: [{ participantId: mine, average: 0 }] });
  expect(ids(all.endedWithoutReason, 'participantId')).toEqual([over]);
  expect((await today(advisor, '?mine=1')).levelsOld).toMatchObject({ total: 1 });
  expectFaults(await advisor.get('/api/today?mine=2'), 'mine unknown_code');
  const whole = await today(advisor, '?list=levelsOld');
  expect(Object.keys(whole)).toEqual(['levelsOld']);
  expect(whole.levelsOld).toMatchObject({ total: 12 });
  expect(whole.levelsOld?.items).toHaveLength(12);
  for (let i = 0; i < 14; i++) await person(colleague, { norwegian: { speaking: level } });
  const last = await today(advisor, '?list=levelsOld&page=2');
  expect(last.levelsOld).toMatchObject({ total: 26 });
  expect(last.levelsOld?.items).toHaveLength(1);
  expect(await today(advisor, '?list=overdue&mine=1')).toEqual({
    overdue: { total: 0, items: [] },
  });
  expectFaults(await advisor.get('/api/today?page=2'), 'page unknown_field');
  expectFaults(
    await advisor.get('/api/today?list=all&page=0'),
    'list unknown_code',
    'page out_of_range',
  );
});

it('tells of what is over, and what is to be asked; and is a look at whom it names', async () => {
  const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const cast = { ...(await referralCast(team, { kind: 'language_practice' })), advisor: leader };
  const late = await agreedPlacement(cast, { period: { start: '2026-01-05', end: '2026-03-15' } });
  const before = { ...cast, openingId: await opened(cast, { kind: 'vacancy' }) };
  const done = await agreedPlacement(before, {
    period: { start: '2025-09-01', end: '2025-12-20' },
  });
  const end = { version: done.version, on: '2025-12-20', reason: 'completed' };
  await act(leader, done.id, 'end', end).expect(200);
  const endingOn = async (end: string): Promise<string> => {
    const openingId = await opened(cast, { kind: 'language_practice' });
    const period = { start: '2026-01-05', end };
    return (await agreedPlacement({ ...cast, openingId }, { period })).id;
  };
  // Fourteen days ahead, of which the last counts.
  const [soon, later] = [await endingOn('2026-03-30'), await endingOn('2026-03-31')];
  const told = await today(leader);
  expect(ids(told.endingSoon, 'placementId')).toContain(soon);
  expect(ids(told.endingSoon, 'placementId')).not.toContain(later);
  expect(ids(told.overdue, 'placementId')).toEqual([late.id]);
  expect(told.outcomesDue?.items).toMatchObject([
    {
      participantId: cast.participantId,
      after: 'placement',
      months: 3,
      placementId: done.id,
      dueOn: '2026-03-20',
    },
  ]);
  const { body: log } = await leader.get('/api/looks?pageSize=5').expect(200);
  const look = log.items.find((each: { endpoint: string }) => each.endpoint === 'GET /api/today');
  expect(look.participants.map((each: { id: string }) => each.id)).toContain(cast.participantId);
});

it('whoever takes a step for somebody has seen it; what changes later is news again', async () => {
  const cast = await referralCast(team, { kind: 'language_practice' });
  const { advisor } = cast;
  const colleague = await server.advisor();
  const { id } = await suggested(cast);
  server.setClock('2026-03-16T11:00:00Z');
  const onBehalf = { reason: 'Sa det i møtet' };
  const no = { version: 0, reason: 'too_far', onBehalf };
  await advisor.post(`/api/referrals/${id}/decline`).send(no).expect(200);
  expect(ids((await today(colleague)).news, 'referralId')).toContain(id);
  expect(ids((await today(advisor)).news, 'referralId')).not.toContain(id);
});

it('what waits is counted for those whom one is responsible for, and falls as it is done', async () => {
  const own = await server.signedIn({ role: 'advisor', municipality: '3903' });
  const colleague = await server.signedIn({ role: 'advisor', municipality: '3903' });
  const waiting = async (caller: Caller) =>
    (await caller.get('/api/me/waiting').expect(200)).body as Record<string, number>;
  const nothing = {
    overdue: 0,
    checkInsDue: 0,
    toApprove: 0,
    toShare: 0,
    news: 0,
    corrections: 0,
  };
  expect(await waiting(own)).toEqual(nothing);
  const draft = aParticipantDraft({ municipality: '3903' });
  const { body: person } = await own.post('/api/participants').send(draft).expect(201);
  const self = await server.signedIn({ role: 'participant', participantId: person.id });
  const openingId = await opened(team, { kind: 'language_practice' });
  const yes = { openingId, shares: [] };
  const { body: interest } = await self.post('/api/me/referrals').send(yes).expect(201);
  const said = { about: 'wishes', text: 'Jeg vil kjøre buss.' };
  await self.post('/api/me/corrections').send(said).expect(201);
  expect(await waiting(own)).toEqual({ ...nothing, toShare: 1, corrections: 1 });
  expect(await waiting(colleague)).toEqual(nothing);
  const day = await today(own);
  expect(day.corrections).toMatchObject({
    total: 1,
    items: [{ participantId: person.id, displayName: draft.displayName, about: 'wishes' }],
  });
  // Elsewhere it is nobody's.
  const far = await server.signedIn({ role: 'leader', municipality: '4601' });
  expect((await today(far)).corrections).toEqual({ total: 0, items: [] });
  const noteId = day.corrections?.items[0]?.noteId;
  const path = `/api/participants/${person.id}/notes/${noteId}/handle`;
  await colleague.post(path).expect(200);
  expectError(await colleague.post(path), 409, 'conflict');
  await own.post(`/api/referrals/${interest.id}/share`).send({ version: 0 }).expect(200);
  expect(await waiting(own)).toEqual(nothing);
  const { body: told } = await self.get('/api/me/corrections').expect(200);
  expect(told.items).toMatchObject([{ ...said, handledAt: expect.any(String) }]);
  const { body: history } = await own.get(`/api/participants/${person.id}/history`).expect(200);
  expect(history.items).toContainEqual(
    expect.objectContaining({ kind: 'note_handled', params: { noteId, about: 'wishes' } }),
  );
});

it('tells the participant also of a step after which nothing is asked of them, and of none twice', async () => {
  const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const newTo = async (self: Caller): Promise<unknown[]> =>
    (await today(self)).news?.items.flatMap(({ placementId, state }) =>
      placementId ? [[placementId, state]] : [],
    ) ?? [];
  const begun = async (plan: object) => {
    const cast = { ...(await referralCast(team, { kind: 'language_practice' })), advisor: leader };
    return { ...(await agreedPlacement(cast, plan)), self: cast.self };
  };
  const later = { period: { start: '2026-04-01', end: '2026-06-01' } };
  const [coming, gone, over] = [await begun(later), await begun(later), await begun({})];
  for (const { self, id } of [gone, over]) await read(self, id);
  server.setClock('2026-03-16T11:30:00Z');
  await act(leader, gone.id, 'cancel', { version: gone.version, reason: 'Fikk jobb' }).expect(200);
  const end = { version: over.version, on: '2026-03-16', reason: 'completed' };
  await act(leader, over.id, 'end', end).expect(200);
  expect(await newTo(coming.self)).toEqual([[coming.id, 'agreed']]);
  expect(await newTo(gone.self)).toEqual([[gone.id, 'cancelled']]);
  expect(await newTo(over.self)).toEqual([[over.id, 'ended']]);
  for (const { self, id } of [coming, gone, over]) {
    await read(self, id);
    expect(await newTo(self)).toEqual([]);
  }
  // When they read it is known for half a year; what is older than a season is news to nobody.
  server.setClock('2026-12-01T10:00:00Z');
  await server.context.features.retention?.sweep?.();
  const again = await server.signedIn({ role: 'participant', participantId: gone.participantId });
  expect(await newTo(again)).toEqual([]);
  server.setClock('2026-03-16T11:30:00Z');
});
