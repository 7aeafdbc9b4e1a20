import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpeningKind } from '#shared/codes.ts';
import type { ParticipantDraft } from '#shared/participants/participant.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import {
  act,
  agreedPlacement,
  approved,
  changed,
  draftedPlacement,
  read,
  wholePlan,
} from '#test/factories/placement.ts';
import {
  opened,
  type ReferralCast,
  type ReferralTeam,
  referralCast,
  suggested,
} from '#test/factories/referral.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** A placement from its draft to its end, as each of the three takes part in it. */
let server: TestServer;
let team: ReferralTeam;
const today = '2026-03-16';

/** Everybody signed in anew: a session does not last as long as a placement. */
async function on<T extends ReferralTeam>(cast: T, day: string): Promise<T> {
  server.setClock(`${day}T10:00:00Z`);
  const { employerId } = cast;
  const again: Partial<ReferralCast> = {
    advisor: await server.signedIn({ role: 'advisor', municipality: '3907' }),
    employer: await server.signedIn({ role: 'employer', employerId }),
  };
  if ('participantId' in cast) {
    const { participantId } = cast as unknown as ReferralCast;
    again.self = await server.signedIn({ role: 'participant', participantId });
  }
  return { ...cast, ...again };
}

beforeAll(async () => {
  server = await startTestServer();
  server.setClock(`${today}T10:00:00Z`);
  const advisor = await server.advisor();
  const { id: employerId, caller: employer } = await server.employer();
  team = { server, employerId, employer, advisor };
});
afterAll(() => server.close());

const placesFree = async (caller: Caller, id: string): Promise<number> =>
  (await caller.get(`/api/openings/${id}`).expect(200)).body.placesFree;
const listed = async (caller: Caller, query = ''): Promise<string[]> => {
  const { body } = await caller.get(`/api/placements?pageSize=100${query}`).expect(200);
  expect(body.total).toBe(body.items.length);
  return body.items.map(({ id }: { id: string }) => id);
};
const signedIn = (service: 'nav' | 'refugee_service'): Promise<Caller> =>
  server.signedIn({ role: 'advisor', municipality: '3907', service });

describe('a draft', () => {
  it('is filled in from the opening and what was shared, and lacks what nobody said', async () => {
    const cast = await referralCast(team, {
      kind: 'work_training',
      norwegianUse: 'much',
      weekdays: ['mon', 'wed'],
      hoursPerWeek: { min: 10, max: 20 },
      contact: { name: 'Lind Leder', email: 'lind@solglott.example' },
    });
    const draft = await draftedPlacement(cast);
    expect(draft).toMatchObject({
      state: 'draft',
      kind: 'work_training',
      title: 'Renholder på sykehjem',
      occupation: '9112',
      tasks: ['Vaske gulv'],
      weekdays: ['mon', 'wed'],
      hoursPerWeek: 20,
      contact: { name: 'Lind Leder', email: 'lind@solglott.example' },
      goals: [],
      legalBasis: 'nav',
      extendedLimit: false,
      adaptationShared: false,
      followUp: { everyWeeks: 4 },
      approvals: {},
      checkIns: [],
      churn: [],
      warnings: [{ path: 'discussedWithStaff', code: 'required' }],
      participant: { id: cast.participantId, displayName: 'Rogn Prøvesen' },
      municipality: '3907',
    });
    expect(draft.why).toMatch(
      /^(?:Som renholder jobber du|Her lærer du å jobbe som renholder).*norsk.*\.$/,
    );
    const early = await act(cast.self, draft.id, 'approve', { version: 0 });
    expectError(early, 409, 'conflict');
    expect(early.body.error.fields.map((each: { path: string }) => each.path)).toEqual([
      'period',
      'goals',
    ]);
  });

  it('says why as far as it is known, and claims nothing that nobody has said', async () => {
    const whyOf = async (
      draft: Parameters<typeof opened>[1],
      wanted: Pick<ParticipantDraft, 'wishes' | 'goal'>,
    ): Promise<unknown[]> => {
      const { id: participantId, caller: self } = await server.participant({
        ...aParticipantDraft(),
        ...wanted,
      });
      const openingId = await opened(team, draft);
      const { id, why } = await draftedPlacement({ ...team, participantId, self, openingId });
      const { body } = await team.advisor.get(`/api/referrals?openingId=${openingId}`).expect(200);
      expect(body.items[0].placementId).toBe(id);
      const [{ params }] = body.items[0].match.pillars.wish.facts;
      return [params?.rule, why];
    };
    const kind = 'language_practice' as const;
    const practice = { kind, norwegianUse: 'some' } as const;
    const goal = (occupation: string) => ({ wishes: [], goal: { occupation } });
    expect(await whyOf(practice, goal('9112'))).toEqual([
      'same_code',
      'Som renholder jobber du mot målet ditt. Du øver på norsk i en del av jobben.',
    ]);
    expect(await whyOf(practice, goal('7411'))).toEqual([
      'other',
      expect.not.stringContaining('målet'),
    ]);
    expect(await whyOf(practice, { wishes: [{ occupation: '9329' }] })).toEqual([
      'same_1',
      expect.not.stringContaining('ønsker'),
    ]);
    expect((await whyOf({ kind }, { wishes: [] }))[1]).toMatch(
      /\. Vi vet ikke hvor mye norsk det er på jobben\.$/,
    );
    expect((await whyOf({ kind, norwegianUse: 'little' }, { wishes: [] }))[1]).toMatch(
      /\. Det er lite norsk på jobben\.$/,
    );
  });

  it('is changed by advisors whole and by the employer in part, each fault by its field', async () => {
    const cast = await referralCast(team, { kind: 'language_practice' });
    const { advisor, employer, self } = cast;
    const draft = await draftedPlacement(cast);
    const patch = (caller: Caller, body: object) =>
      caller.patch(`/api/placements/${draft.id}`).send({ version: 0, ...body });
    expectFaults(
      await patch(advisor, {
        period: { start: '2026-03-02' },
        hoursPerWeek: 49,
        goals: [{ code: 'other' }, { code: 'fame' }],
        contact: { name: null, email: 'x' },
        followUp: { everyWeeks: 13 },
        why: ' ',
        kind: 'vacancy',
        mentor: { name: 'Siv', languages: ['no'] },
      }),
      'period.end required',
      'hoursPerWeek out_of_range',
      'goals.0.text required',
      'goals.1.code unknown_code',
      'contact.name required',
      'contact.email invalid_format',
      'followUp.everyWeeks out_of_range',
      'why required',
      'kind unknown_field',
      'mentor.languages.0 unknown_code',
    );
    expectFaults(
      await patch(advisor, { period: { start: '2026-03-02', end: '2026-03-01' } }),
      'period.end range_reversed',
    );
    expectFaults(await patch(advisor, { period: { start: '2026-03-02' } }), 'period.end required');
    expectFaults(
      await patch(employer, { why: 'Fordi', period: wholePlan.period, goals: null }),
      'why unknown_field',
      'period unknown_field',
      'goals unknown_field',
    );
    await patch(self, { tasks: [] }).expect(403);
    const byEmployer = await changed(employer, draft, {
      tasks: ['Rydde'],
      weekdays: ['fri'],
      hoursPerWeek: 7.5,
      contact: { name: 'Siv', phone: '22334455' },
      mentor: { name: 'Ali', languages: ['uk'] },
    });
    expect(byEmployer).toMatchObject({ tasks: ['Rydde'], hoursPerWeek: 7.5, version: 1 });
    expectError(await patch(employer, { tasks: [] }), 409, 'conflict');
    const stale = await patch(employer, { tasks: [] });
    expect(stale.body.error.current).toEqual(await read(employer, draft.id));
  });

  it('may go on without an end where it is an ordinary job', async () => {
    const cast = await referralCast(team);
    const { period: _, ...rest } = wholePlan;
    const placement = await agreedPlacement(cast, { ...rest, period: { start: '2026-03-02' } });
    expect(placement).toMatchObject({ state: 'running', legalBasis: 'municipal' });
    expect(placement.checkIns.at(-1)?.due).toBe('2026-08-17');
  });
});

describe('approving', () => {
  it('takes all three, the advisor last, and NAV where it is under NAV', async () => {
    const cast = await referralCast(team, { kind: 'work_training' });
    const { self, employer } = cast;
    const draft = await changed(cast.advisor, await draftedPlacement(cast), {
      ...wholePlan,
      discussedWithStaff: { on: '2026-02-20', with: 'Tillitsvalgte' },
    });
    const { id } = draft;
    expect(draft).toMatchObject({ version: 1, warnings: [] });
    const nav = await signedIn('nav');
    expectError(await act(nav, id, 'approve', { version: 1 }), 409, 'conflict');
    expectError(await act(self, id, 'approve', { version: 0 }), 409, 'conflict');
    const onBehalf = { of: 'employer', reason: 'På telefon' };
    expectFaults(
      await act(self, id, 'approve', { version: 1, onBehalf }),
      'onBehalf unknown_field',
    );
    expectFaults(
      await act(nav, id, 'approve', { version: 1, onBehalf: { of: 'advisor' } }),
      'onBehalf.of unknown_code',
      'onBehalf.reason required',
    );
    await act(employer, id, 'approve', { version: 1 }).expect(200);
    expectError(await act(employer, id, 'approve', { version: 2 }), 409, 'conflict');
    await act(self, id, 'approve', { version: 2, interpreter: 'uk' }).expect(200);
    const refugeeService = await signedIn('refugee_service');
    expectError(await act(refugeeService, id, 'approve', { version: 3 }), 403, 'forbidden');
    const { body } = await act(nav, id, 'approve', { version: 3 }).expect(200);
    expect(body).toMatchObject({
      state: 'running',
      version: 4,
      approvals: {
        participant: { by: { role: 'participant' } },
        employer: { by: { role: 'employer' } },
        advisor: { by: { role: 'advisor', service: 'nav' } },
      },
    });
    // Which service it is tells an employer what somebody is there for.
    const written = { note: 'Greit', nextStep: 'Videre' };
    await act(nav, id, `check-ins/${body.checkIns[0].id}`, written).expect(200);
    const { body: theirs } = await employer.get(`/api/placements/${id}`).expect(200);
    expect(theirs.approvals.advisor.by).toMatchObject({ role: 'advisor' });
    expect(theirs.checkIns[0].advisor).toMatchObject({ nextStep: 'Videre' });
    expect(JSON.stringify(theirs)).not.toContain('service');
    expect(
      body.history.map((each: { action: string; of?: string }) => [each.action, each.of]),
    ).toEqual([
      ['make', undefined],
      ['change', undefined],
      ['approve', 'employer'],
      ['approve', 'participant'],
      ['approve', 'advisor'],
    ]);
    expect(body.history[0]).toMatchObject({ by: { role: 'employer' } });
    expect(body.history[3]).toMatchObject({ interpreter: 'uk' });
    expectError(await act(nav, id, 'approve', { version: 4 }), 409, 'conflict');
    // A leader stands in for NAV.
    const other = await referralCast(team, { kind: 'wage_subsidy' });
    const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    expect(await agreedPlacement({ ...other, advisor: leader })).toMatchObject({
      state: 'running',
      legalBasis: 'nav',
    });
  });

  it('is taken back by a change of anything but contact and mentor; what held holds on', async () => {
    const cast = await referralCast(team, { kind: 'language_practice' });
    const first = await agreedPlacement(cast);
    expect(first.checkIns.map(({ id, due }) => [id, due])).toEqual([
      ['1', '2026-03-30'],
      ['2', '2026-04-27'],
      ['3', '2026-05-25'],
    ]);
    const free = await changed(cast.employer, first, {
      mentor: { name: 'Ali', languages: ['uk'] },
    });
    expect(free).toMatchObject({ state: 'running', version: 5 });
    const same = await changed(cast.employer, free, { hoursPerWeek: 15 });
    expect(same).toMatchObject({ state: 'running', version: 5 });
    const { body: none } = await cast.self.get(`/api/placements/${first.id}/versions`).expect(200);
    expect(none).toEqual({ items: [] });
    await act(cast.self, first.id, 'check-ins/1', { mood: 'good', text: 'Fint' }).expect(200);

    const later = await changed(cast.advisor, free, {
      hoursPerWeek: 20,
      followUp: { everyWeeks: 2 },
    });
    expect(later).toMatchObject({ state: 'changed', approvals: {}, version: 6 });
    expect(later.checkIns).toHaveLength(3);
    expect(later.history.at(-1)).toMatchObject({
      action: 'change',
      parts: ['hoursPerWeek', 'followUp'],
      tookBack: ['participant', 'employer', 'advisor'],
    });
    const versions = async (caller: Caller) =>
      (await caller.get(`/api/placements/${first.id}/versions`).expect(200)).body.items;
    expect(await versions(cast.advisor)).toMatchObject([{ hoursPerWeek: 15, version: 4 }]);
    const [forEmployer] = await versions(cast.employer);
    expect(forEmployer).not.toHaveProperty('why');
    expect(forEmployer).not.toHaveProperty('extendedLimit');

    const second = await approved(cast.advisor, later);
    expect(second).toMatchObject({ state: 'running', version: 9 });
    // What somebody has written in stays, the rest follows the plan and is numbered after it.
    expect(second.checkIns.map(({ id, due }) => [id, due])).toEqual([
      ['1', '2026-03-30'],
      ['2', '2026-04-13'],
      ['3', '2026-04-27'],
      ['4', '2026-05-11'],
      ['5', '2026-05-25'],
    ]);
    expect(await versions(cast.self)).toMatchObject([{ version: 4 }]);
  });
});

describe('a plan that all three have approved', () => {
  it('lacks nothing that a draft may lack, whoever changes it', async () => {
    const cast = await referralCast(team, { kind: 'language_practice' });
    const draft = await changed(cast.advisor, await draftedPlacement(cast), wholePlan);
    const without = await changed(cast.employer, draft, { contact: null, weekdays: [] });
    expect(without).not.toHaveProperty('contact');
    const { contact, weekdays } = wholePlan;
    const whole = await changed(cast.employer, without, { contact, weekdays });
    const { id } = whole;
    let { version } = whole;
    const patch = (caller: Caller, body: object) =>
      caller.patch(`/api/placements/${id}`).send({ version, ...body });
    // A contact goes without a new yes: whoever said one would have said it to less.
    await act(cast.self, id, 'approve', { version }).expect(200);
    version++;
    expectFaults(await patch(cast.employer, { contact: null }), 'contact required');
    const back = await changed(cast.employer, { id, version }, { weekdays: [] });
    expect(back).toMatchObject({ state: 'draft', approvals: {} });
    const again = await changed(cast.employer, back, { weekdays });
    ({ version } = await approved(cast.advisor, again));
    expectFaults(
      await patch(cast.employer, { contact: null, weekdays: [], hoursPerWeek: null }),
      'contact required',
      'weekdays required',
      'hoursPerWeek required',
    );
    expectFaults(
      await patch(cast.advisor, { period: null, goals: [], contact: null, why: null }),
      'period required',
      'goals required',
      'contact required',
      'why required',
    );
    expect(await read(cast.self, id)).toMatchObject({ state: 'running', contact, weekdays });
  });
});

describe('who reads what', () => {
  it('is told by side: of the plan, the talks and the end', async () => {
    const cast = await referralCast(team, { kind: 'language_practice' });
    const { self, employer, advisor } = cast;
    const adaptation = 'Ikke løfte tungt';
    const placement = await agreedPlacement(cast, { adaptation });
    const { id } = placement;
    await act(self, id, 'check-ins/1', { mood: 'bad', text: 'Kanarisang' }).expect(200);
    await act(employer, id, 'check-ins/1', { works: 'Alt', next: 'Mer' }).expect(200);
    const note = { note: 'Hemmelig', norwegianUse: 'some', nextStep: 'Kurs' };
    const { body: done } = await act(advisor, id, 'check-ins/1', note).expect(200);
    expect(done).toMatchObject({
      version: placement.version,
      checkIns: [
        {
          id: '1',
          participant: { mood: 'bad' },
          employer: { works: 'Alt', next: 'Mer' },
          advisor: note,
          doneAt: expect.any(String),
        },
        { id: '2' },
        { id: '3' },
      ],
    });
    const own = await read(self, id);
    expect(own).toMatchObject({
      adaptation,
      why: placement.why,
      participantId: cast.participantId,
    });
    expect(own.checkIns[0]).toMatchObject({
      participant: { text: 'Kanarisang' },
      advisor: { nextStep: 'Kurs' },
    });
    expect(JSON.stringify(own)).not.toContain('Hemmelig');
    expect(own).not.toHaveProperty('churn');
    // Why it was said for them is told; why it was said for the employer is not.
    expect(own.approvals).toMatchObject({
      participant: { onBehalf: { reason: 'Sagt i samtalen' } },
    });
    expect(own.approvals.employer).not.toHaveProperty('onBehalf');

    const theirs = await read(employer, id);
    expect(theirs).toMatchObject({ person: { displayName: 'Rogn Prøvesen' }, state: 'running' });
    for (const hidden of [
      'participantId',
      'participant',
      'why',
      'extendedLimit',
      'churn',
      'adaptation',
      'history',
    ]) {
      expect(theirs).not.toHaveProperty(hidden);
    }
    expect(JSON.stringify(theirs)).not.toMatch(/Kanarisang|Hemmelig|Ikke løfte/);
    expect(theirs.checkIns[0]).toMatchObject({
      employer: { works: 'Alt' },
      advisor: { nextStep: 'Kurs' },
    });

    const shared = await changed(advisor, placement, { adaptationShared: true });
    expect(await read(employer, id)).toMatchObject({ adaptation });
    await approved(advisor, shared);
    await act(advisor, id, 'end', {
      version: 8,
      on: today,
      reason: 'illness',
      result: 'Godt',
      recommendation: 'Hvile',
    }).expect(200);
    expect((await read(employer, id)).end).toEqual({ on: today });
    expect((await read(self, id)).end).toMatchObject({ reason: 'illness', result: 'Godt' });

    const later = await on(cast, '2026-06-07');
    await read(later.employer, id);
    expect(await listed(later.employer)).toContain(id);
    const over = await on(cast, '2026-06-08');
    expectError(await over.employer.get(`/api/placements/${id}`), 404, 'not_found');
    expectError(await act(over.employer, id, 'approve', { version: 9 }), 404, 'not_found');
    expect(await listed(over.employer)).not.toContain(id);
    await read(over.self, id);
    await on(team, today);
  });

  it('is nobody else, and every look is logged', async () => {
    team = await on(team, today);
    const cast = await referralCast(team);
    const { id } = await draftedPlacement(cast);
    const others: [Caller, number][] = [
      [await server.advisor('0301'), 404],
      [(await server.participant()).caller, 404],
      [(await server.employer()).caller, 404],
      [await server.signedIn({ role: 'admin' }), 403],
    ];
    for (const [caller, status] of others) await caller.get(`/api/placements/${id}`).expect(status);
    await read(cast.employer, id);
    const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    const { body: log } = await leader.get(
      `/api/looks?participantId=${cast.participantId}&pageSize=100`,
    );
    const looks = log.items.map(
      ({ account, what, allowed }: { account: { role: string }; what: string; allowed: boolean }) =>
        `${account.role} ${what} ${allowed}`,
    );
    for (const role of ['advisor', 'participant', 'employer', 'admin']) {
      expect(looks).toContain(`${role} placement false`);
    }
    expect(looks).toContain('employer placement true');
  });

  it('of a protected address: not the municipality for the employer, and no calendar', async () => {
    const cast = await referralCast(team);
    const placement = await agreedPlacement(cast);
    const path = `/api/placements/${placement.id}`;
    const { body: file } = await cast.self.get(`${path}/calendar.ics`).expect(200);
    expect(file).toBeDefined();
    expect(await read(cast.employer, placement.id)).toMatchObject({ municipality: '3907' });
    const { body: person } = await cast.advisor.get(`/api/participants/${cast.participantId}`);
    await cast.advisor
      .patch(`/api/participants/${cast.participantId}`)
      .send({ version: person.version, protection: 'confidential' })
      .expect(200);
    expect(await read(cast.employer, placement.id)).not.toHaveProperty('municipality');
    for (const caller of [cast.self, cast.employer, cast.advisor]) {
      expectError(await caller.get(`${path}/calendar.ics`), 404, 'not_found');
    }
    const colleague = await server.advisor();
    expectError(await colleague.get(path), 404, 'not_found');
    expect(await listed(colleague)).not.toContain(placement.id);
    expect(await listed(cast.advisor)).toContain(placement.id);
  });
});

describe('the end of it', () => {
  it('is cancelled before its first day, and the place and the pair are free', async () => {
    const cast = await referralCast(team, { kind: 'vacancy' });
    const draft = await draftedPlacement(cast);
    expect(await placesFree(cast.advisor, cast.openingId)).toBe(0);
    await act(cast.employer, draft.id, 'cancel', { version: 0, reason: 'x' }).expect(403);
    expectFaults(await act(cast.advisor, draft.id, 'cancel', { version: 0 }), 'reason required');
    const { body } = await act(cast.advisor, draft.id, 'cancel', {
      version: 0,
      reason: 'Fikk jobb',
    }).expect(200);
    expect(body).toMatchObject({ state: 'cancelled', version: 1, warnings: [], checkIns: [] });
    expect(await placesFree(cast.advisor, cast.openingId)).toBe(1);
    const again = await act(cast.advisor, draft.id, 'cancel', { version: 0, reason: 'x' });
    expectError(again, 409, 'conflict');
    expectError(
      await act(cast.advisor, draft.id, 'cancel', { version: 1, reason: 'x' }),
      409,
      'conflict',
    );
    await suggested(cast);

    const other = await referralCast(team, { kind: 'wage_subsidy' });
    const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    const period = { start: '2026-03-17', end: '2026-06-16' };
    const agreed = await agreedPlacement({ ...other, advisor: leader }, { period });
    expect(agreed).toMatchObject({ state: 'agreed' });
    const third = await referralCast(team, { kind: 'wage_subsidy' });
    const running = await agreedPlacement(
      { ...third, advisor: leader },
      { period: { ...period, start: today } },
    );
    expect(running).toMatchObject({ state: 'running' });
    expectError(
      await act(leader, running.id, 'cancel', { version: 4, reason: 'x' }),
      409,
      'conflict',
    );
    await act(leader, agreed.id, 'cancel', { version: 4, reason: 'x' }).expect(200);
    expect(await placesFree(leader, other.openingId)).toBe(1);
  });

  it('is an end talk, and frees the place of training and practice alone', async () => {
    const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    const frees = { work_training: 1, language_practice: 1, wage_subsidy: 0, vacancy: 0 } as const;
    for (const [kind, free] of Object.entries(frees)) {
      const cast = { ...(await referralCast(team, { kind: kind as never })), advisor: leader };
      const { id } = await agreedPlacement(cast, { legalBasis: 'municipal' });
      const end = { version: 4, reason: 'completed' };
      for (const day of ['2026-03-01', '2026-03-17']) {
        expectFaults(await act(leader, id, 'end', { ...end, on: day }), 'on out_of_range');
      }
      const { body } = await act(leader, id, 'end', {
        ...end,
        on: today,
        interpreter: 'uk',
      }).expect(200);
      expect(body).toMatchObject({
        state: 'ended',
        checkIns: [],
        end: { on: today, reason: 'completed', interpreter: 'uk', by: { role: 'leader' } },
      });
      expect(await placesFree(leader, cast.openingId), kind).toBe(free);
      expectError(await act(leader, id, 'end', { ...end, on: today }), 409, 'conflict');
      const patch = { version: 5, tasks: [] };
      expectError(await leader.patch(`/api/placements/${id}`).send(patch), 409, 'conflict');
    }
    const cast = await referralCast(team);
    const draft = await draftedPlacement(cast);
    expectError(
      await act(leader, draft.id, 'end', { version: 0, on: today, reason: 'other' }),
      409,
      'conflict',
    );
  });

  it('is overdue until somebody has it, also where a change waits', async () => {
    const cast = await referralCast(team, { kind: 'language_practice' });
    const placement = await agreedPlacement(cast, {
      period: { start: '2026-01-05', end: '2026-03-15' },
    });
    expect(placement).toMatchObject({ state: 'overdue' });
    expect(placement.warnings).toContainEqual({ path: 'period.end', code: 'overdue' });
    const more = await changed(cast.advisor, placement, { period: { end: '2026-04-01' } });
    expect(more).toMatchObject({
      state: 'changed',
      period: { start: '2026-01-05', end: '2026-04-01' },
    });
    expect(more.warnings).toContainEqual({ path: 'period.end', code: 'overdue' });
    await act(cast.advisor, more.id, 'end', {
      version: 5,
      on: '2026-03-15',
      reason: 'completed',
    }).expect(200);
  });
});

describe('the list', () => {
  it('is narrowed by state, opening and participant, latest change first', async () => {
    const cast = await referralCast(team);
    const draft = await draftedPlacement(cast);
    const running = await agreedPlacement({
      ...cast,
      openingId: await opened(cast, { kind: 'language_practice' }),
    });
    const coming = await agreedPlacement(
      { ...cast, openingId: await opened(cast, { kind: 'apprenticeship' }) },
      { period: { start: '2026-08-01', end: '2028-07-31' } },
    );
    const overdue = await agreedPlacement(
      { ...cast, openingId: await opened(cast, { kind: 'apprenticeship' }) },
      { period: { start: '2025-08-01', end: '2026-03-15' } },
    );
    const wait = await agreedPlacement({ ...cast, openingId: await opened(cast) });
    await changed(cast.employer, wait, { hoursPerWeek: 20 });
    const gone = await draftedPlacement({ ...cast, openingId: await opened(cast) });
    await act(cast.advisor, gone.id, 'cancel', { version: 0, reason: 'x' }).expect(200);
    const over = await agreedPlacement({ ...cast, openingId: await opened(cast) });
    await act(cast.advisor, over.id, 'end', { version: 4, on: today, reason: 'job_here' }).expect(
      200,
    );
    const of = `&participantId=${cast.participantId}`;
    const states = {
      draft: draft.id,
      running: running.id,
      agreed: coming.id,
      overdue: overdue.id,
      changed: wait.id,
      cancelled: gone.id,
      ended: over.id,
    };
    for (const [state, id] of Object.entries(states)) {
      expect(await listed(cast.advisor, `${of}&state=${state}`), state).toEqual([id]);
      expect(await read(cast.self, id)).toMatchObject({ state });
    }
    expect(await listed(cast.self)).toEqual(expect.arrayContaining(Object.values(states)));
    expect(await listed(cast.self, '&state=ended&state=cancelled')).toHaveLength(2);
    expect(await listed(cast.employer, `&openingId=${cast.openingId}`)).toEqual([draft.id]);
    expectFaults(await cast.self.get(`/api/placements?${of}`), 'participantId unknown_field');
    expectFaults(await cast.self.get('/api/placements?state=lost'), 'state.0 unknown_code');
  });
});

describe('limits', () => {
  it('refuse what is over, warn near it, and count what ended by its end', async () => {
    const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    const cast = { ...(await referralCast(team, { kind: 'work_training' })), advisor: leader };
    const draft = await draftedPlacement(cast);
    const period = (start: string, end: string) => ({ period: { start, end } });
    const patch = (placement: { id: string; version: number }, body: object) =>
      leader.patch(`/api/placements/${placement.id}`).send({ version: placement.version, ...body });
    expectFaults(await patch(draft, period('2026-01-05', '2027-01-05')), 'period.end over_limit');
    const near = await changed(leader, draft, {
      ...wholePlan,
      ...period('2026-01-05', '2027-01-04'),
    });
    expect(near.warnings).toContainEqual({ path: 'period.end', code: 'near_limit' });
    const longer = await changed(leader, near, {
      extendedLimit: true,
      ...period('2026-01-05', '2027-01-05'),
    });
    expect(longer.warnings.map(({ code }) => code)).toEqual(['required']);
    expectFaults(await patch(longer, { extendedLimit: false }), 'period.end over_limit');
    const first = await approved(leader, longer);
    await act(leader, first.id, 'end', {
      version: first.version,
      on: '2026-02-03',
      reason: 'completed',
    }).expect(200);

    // 30 days are used; what is left of the twelve months from the first start is 335 of 365.
    const next = { ...cast, openingId: await opened(team, { kind: 'work_training' }) };
    const second = await draftedPlacement(next);
    expectFaults(await patch(second, period('2026-03-02', '2027-01-31')), 'period.end over_limit');
    const fits = await changed(leader, second, {
      ...wholePlan,
      ...period('2026-03-02', '2027-01-30'),
    });
    expect(fits.warnings).toContainEqual({ path: 'period.end', code: 'near_limit' });

    const other = await referralCast(team, { kind: 'language_practice' });
    const practice = await draftedPlacement(other);
    const warned = await changed(leader, practice, period('2026-03-02', '2026-06-02'));
    expect(warned.warnings).toEqual([{ path: 'period.end', code: 'over_limit' }]);
  });

  it('count what was approved last while a shorter change waits', async () => {
    const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    const cast = { ...(await referralCast(team, { kind: 'work_training' })), advisor: leader };
    const period = { start: '2026-03-02', end: '2027-01-01' };
    const long = await agreedPlacement(cast, { period });
    const short = { period: { start: '2026-03-02', end: '2026-04-01' } };
    expect(await changed(leader, long, short)).toMatchObject({ state: 'changed' });
    const next = { ...cast, openingId: await opened(team, { kind: 'work_training' }) };
    const second = await draftedPlacement(next);
    const patch = { version: second.version, ...wholePlan, period };
    expectFaults(
      await leader.patch(`/api/placements/${second.id}`).send(patch),
      'period.end over_limit',
    );
  });

  it('do not know of two placements on one weekday, but say so', async () => {
    const cast = await referralCast(team, { kind: 'language_practice' });
    await agreedPlacement(cast);
    const other = await draftedPlacement({ ...cast, openingId: await opened(cast) });
    const plan = { ...wholePlan, weekdays: ['wed'] };
    const apart = await changed(cast.advisor, other, plan);
    expect(apart.warnings).toEqual([]);
    const same = await changed(cast.advisor, apart, { weekdays: ['tue', 'wed'] });
    expect(same.warnings).toEqual([{ path: 'weekdays', code: 'same_weekday' }]);
    // It tells of another placement, which may be nothing that this employer knows of.
    expect(await read(cast.employer, other.id)).toMatchObject({ warnings: [] });
  });
});

describe('churn', () => {
  it('is a fact for advisors where people stay again and again and get no job', async () => {
    const cast = await referralCast(team, { kind: 'language_practice' });
    const { advisor, self, employer, participantId } = cast;
    const other = await server.employer();
    const away = { ...cast, employer: other.caller, employerId: other.id };
    const stay = async (who: ReferralCast, reason: string): Promise<string> => {
      const openingId = await opened(who, { kind: 'language_practice' });
      const { id, version } = await agreedPlacement({ ...who, openingId });
      await act(advisor, id, 'end', { version, on: today, reason }).expect(200);
      return openingId;
    };
    const last = await stay(cast, 'completed');
    await stay(cast, 'job_here');
    await stay(away, 'completed');
    const person = `/api/participants/${participantId}`;
    expect((await advisor.get(person).expect(200)).body).not.toHaveProperty('churn');
    const before = (await advisor.get(`/api/openings/${last}`).expect(200)).body.churn?.stays ?? 0;
    await stay(cast, 'stopped_by_employer');
    const fact = [{ employerId: team.employerId, stays: 2 }];
    expect((await advisor.get(person).expect(200)).body.churn).toEqual(fact);
    expect((await self.get(person).expect(200)).body).not.toHaveProperty('churn');
    const { body: opening } = await advisor.get(`/api/openings/${last}`).expect(200);
    expect(opening.churn).toEqual({ stays: before + 2 });
    expect((await employer.get(`/api/openings/${last}`).expect(200)).body).not.toHaveProperty(
      'churn',
    );
    const draft = await draftedPlacement({ ...cast, openingId: await opened(cast) });
    expect(draft.churn).toEqual(fact);
  });

  it('counts what is unpaid or subsidised, of one person, and no job of its own', async () => {
    const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    const { id: employerId, caller: employer } = await server.employer();
    const there = { ...team, employerId, employer, advisor: leader };
    const stay = async (who: ReferralCast, kind: OpeningKind): Promise<void> => {
      const openingId = await opened(who, { kind });
      const { id, version } = await agreedPlacement({ ...who, openingId });
      const end = { version, on: today, reason: 'stopped_by_employer' };
      await act(leader, id, 'end', end).expect(200);
    };
    const cast = await referralCast(there);
    const churn = async (): Promise<unknown> =>
      (await leader.get(`/api/participants/${cast.participantId}`).expect(200)).body.churn;
    for (const kind of ['vacancy', 'vacancy', 'apprenticeship', 'wage_subsidy'] as const) {
      await stay(cast, kind);
    }
    await stay(await referralCast(there), 'work_training');
    expect(await churn()).toBeUndefined();
    const { body: opening } = await leader.get(`/api/openings/${cast.openingId}`).expect(200);
    expect(opening).not.toHaveProperty('churn');
    await stay(cast, 'work_training');
    expect(await churn()).toEqual([{ employerId, stays: 2 }]);
  });
});

describe('check-ins', () => {
  it("are written by each side, and are nobody else's and nowhere else", async () => {
    const cast = await referralCast(team, { kind: 'language_practice' });
    const draft = await draftedPlacement(cast);
    const first = await changed(cast.advisor, draft, wholePlan);
    expectError(await act(cast.self, draft.id, 'check-ins/1', { mood: 'ok' }), 404, 'not_found');
    const { id, version } = await approved(cast.advisor, first);
    expectError(await act(cast.self, id, 'check-ins/9', { mood: 'ok' }), 404, 'not_found');
    expectFaults(
      await act(cast.self, id, 'check-ins/1', { works: 'Alt' }),
      'mood required',
      'works unknown_field',
    );
    expectFaults(await act(cast.employer, id, 'check-ins/1', { mood: 'ok' }), 'mood unknown_field');
    expectFaults(await act(cast.advisor, id, 'check-ins/1', {}), 'note required');
    await act(cast.self, id, 'check-ins/1', { mood: 'ok', text: 'Nei' }).expect(200);
    await act(cast.self, id, 'check-ins/1', { mood: 'good' }).expect(200);
    expect((await read(cast.self, id)).checkIns[0]?.participant).toEqual({
      mood: 'good',
      at: expect.any(String),
      by: expect.anything(),
    });
    const end = { version, on: today, reason: 'completed' };
    const { body } = await act(cast.advisor, id, 'end', end).expect(200);
    expect(body.checkIns.map((each: { id: string }) => each.id)).toEqual(['1']);
    expectError(await act(cast.self, id, 'check-ins/1', { mood: 'bad' }), 409, 'conflict');
  });

  it('that were missed stay before what was written, whatever becomes of the plan', async () => {
    const cast = await referralCast(team, { kind: 'language_practice' });
    const { id, version } = await agreedPlacement(cast);
    await act(cast.employer, id, 'check-ins/2', { works: 'Alt' }).expect(200);
    const more = await changed(cast.advisor, { id, version }, { hoursPerWeek: 20 });
    const { checkIns } = await approved(cast.advisor, more);
    expect(checkIns.map((each) => [each.id, each.due])).toEqual([
      ['1', '2026-03-30'],
      ['2', '2026-04-27'],
      ['3', '2026-05-25'],
    ]);
    expect(checkIns[1]).toMatchObject({ employer: { works: 'Alt' } });
    await act(cast.advisor, id, 'check-ins/1', { note: 'Sent, men gjort' }).expect(200);
  });

  it('of a work training under NAV have a review every third month', async () => {
    const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    const cast = { ...(await referralCast(team, { kind: 'work_training' })), advisor: leader };
    const period = { start: '2026-03-02', end: '2026-12-01' };
    const { checkIns } = await agreedPlacement(cast, { period });
    expect(checkIns.filter(({ review }) => review).map(({ due }) => due)).toEqual([
      '2026-06-22',
      '2026-09-14',
    ]);
  });
});

describe('the calendar', () => {
  it('has the days and no name of anybody, nor of what it is for', async () => {
    const cast = await referralCast(team, { kind: 'language_practice' });
    const { id } = await agreedPlacement(cast);
    const reply = await cast.self.get(`/api/placements/${id}/calendar.ics`).buffer().expect(200);
    expect(reply.headers['content-type']).toMatch(/^text\/calendar/);
    const { text } = reply;
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    // The last line ends as every line does.
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
    const days = [...text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);
    expect(days).toEqual(['20260302', '20260601', '20260330', '20260427', '20260525']);
    expect(text).not.toMatch(/Rogn|Lind|Solgl|introduksjon|program|praksis|deltaker|NAV\b/i);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const draft = await draftedPlacement({ ...cast, openingId: await opened(cast) });
    await cast.self.get(`/api/placements/${draft.id}/calendar.ics`).expect(404);
    // Days that nobody has agreed upon are told as such.
    expect(text).not.toContain('STATUS:');
    const { period } = wholePlan;
    await changed(cast.advisor, draft, { period });
    const path = `/api/placements/${draft.id}/calendar.ics`;
    const { text: proposed } = await cast.self.get(path).buffer().expect(200);
    expect(proposed.match(/^STATUS:TENTATIVE\r$/gm)).toHaveLength(2);
    // Of what changed a calendar keeps the later file.
    const sequenceOf = (file: string): number => Number(/SEQUENCE:(\d+)/.exec(file)?.[1]);
    const { version } = await read(cast.advisor, id);
    const moved = { ...wholePlan.period, end: '2026-05-29' };
    await approved(cast.advisor, await changed(cast.advisor, { id, version }, { period: moved }));
    const later = await cast.self.get(`/api/placements/${id}/calendar.ics`).buffer().expect(200);
    expect(later.text).toContain('DTSTART;VALUE=DATE:20260529');
    expect(sequenceOf(later.text)).toBeGreaterThan(sequenceOf(text));
    // What was written ahead of its day is no talk any more once it is over.
    await act(cast.self, id, 'check-ins/3', { mood: 'good' }).expect(200);
    const now = await read(cast.advisor, id);
    const end = { version: now.version, on: today, reason: 'job_elsewhere' };
    await act(cast.advisor, id, 'end', end).expect(200);
    const over = await cast.self.get(`/api/placements/${id}/calendar.ics`).buffer().expect(200);
    const left = [...over.text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);
    expect(left).toEqual(['20260302', '20260316']);
  });
});
