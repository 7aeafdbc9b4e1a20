import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanReply, SentPair } from '#shared/plans/plan.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { planSolved, solvedPlan } from '#test/factories/solved-plan.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

const municipality = '3907';
let server: TestServer;
let advisor: Caller;
let leader: Caller;
let employerId: string;
/** Who wants to clean; the second one might cook as well, the third can do neither. */
let people: Record<'cleaner' | 'either' | 'nobody', string>;
let places: Record<'cleaning' | 'cooking', string>;
let plan: PlanReply;

beforeAll(async () => {
  server = await startTestServer();
  advisor = await server.advisor(municipality);
  leader = await server.signedIn({ role: 'leader', municipality });
  employerId = (await server.employer()).id;
  people = {
    cleaner: await person({ acceptedKinds: ['vacancy'], avoid: ['5'] }),
    either: await person({ wishes: [{ occupation: '9112' }, { occupation: '5120' }] }),
    nobody: await person({ avoid: ['5', '9'] }),
  };
  places = {
    cleaning: await server.publish({ employerId, occupation: '9112' }),
    cooking: await server.publish({ employerId, occupation: '5120', title: 'Kokk' }),
  };
  plan = await solvedPlan(advisor, { name: 'Vår', ...ours() });
});
afterAll(() => server.close());

const person = async (fields: object = {}): Promise<string> => {
  const draft = aParticipantDraft({ ...fields, municipality });
  return (await advisor.post('/api/participants').send(draft).expect(201)).body.id;
};
const ours = () => ({
  participantIds: Object.values(people),
  filters: { municipality: [municipality], occupation: ['9112', '5120'] },
});
const pair = (participantId: string, openingId: string): SentPair => ({ participantId, openingId });
const told = (lines: readonly SentPair[]) =>
  lines.map(({ participantId, openingId }) => pair(participantId, openingId));
const sorted = (lines: SentPair[]) =>
  lines.sort((a, b) => (a.participantId < b.participantId ? -1 : 1));

describe('a plan', () => {
  it('looks at everybody at once, and says why', () => {
    expect(plan).toMatchObject({
      state: 'done',
      progress: 1,
      name: 'Vår',
      people: 3,
      placed: 2,
      each: 1,
      perPlace: 1,
      goal: 'most_people',
      changed: { participants: [], openings: [] },
    });
    const best = [pair(people.cleaner, places.cleaning), pair(people.either, places.cooking)];
    expect(told(plan.lines)).toEqual(sorted(best));
    const second = plan.lines.find(({ participantId }) => participantId === people.either);
    expect(second).toMatchObject({
      rank: 2,
      eligible: true,
      locked: false,
      best: { openingId: places.cleaning, takenBy: 1 },
    });
    expect(plan.unplaced).toEqual([{ participantId: people.nobody, why: 'no_eligible' }]);
    const scores = plan.lines.map(({ score }) => Math.round(score * 1e6));
    expect(plan.total).toBe(scores.reduce((sum, each) => sum + each, 0) / 1e6);
    expect(plan.spread).toMatchObject({ coverage: 2 / 3, gini: 0, giniAll: 0.5 });
    expect(plan.certificate?.b).toBe(1e8 * 3 + 1);
    // One more to clean, and who likes that best cooks no more.
    const [short] = plan.shortage;
    expect(short).toMatchObject({ openingId: places.cleaning, occupation: '9112', municipality });
    expect(plan.prices).toEqual([{ openingId: places.cleaning, price: short?.gain }]);
    const gained = (second?.best?.score ?? 0) - (second?.score ?? 0);
    expect(short?.gain).toBeCloseTo(gained, 6);
  });

  it('holds ids, and says what they are called to those who ask', async () => {
    expect(JSON.stringify(plan)).not.toMatch(/Prøvesen|Kokk/);
    const { body } = await advisor.get(`/api/plans/${plan.id}/names`).expect(200);
    const called = body.participants.map(({ id }: { id: string }) => id);
    expect(called.sort()).toEqual(Object.values(people).sort());
    expect(body.participants[0].displayName).toMatch(/Prøvesen/);
    expect(body.openings).toContainEqual({
      id: places.cooking,
      title: 'Kokk',
      occupationTitle: 'Kokker',
      employerName: 'Solgløtt sykehjem',
      municipalityName: 'Sandefjord',
      placesFree: 1,
    });
  });

  it('has the scores and the order of the ranking', async () => {
    for (const { participantId, openingId, score, rank } of plan.lines) {
      const path = `/api/participants/${participantId}/matches?pageSize=100`;
      const { body } = await advisor.get(path).expect(200);
      const at = body.items.findIndex(
        ({ opening }: { opening: { id: string } }) => opening.id === openingId,
      );
      expect(at + 1).toBe(rank);
      expect(body.items[at].score).toBe(score);
    }
  });

  it('stands beside greedy and random: greedy gives the dearest first', async () => {
    const { compared, total = 0 } = plan;
    expect(compared?.greedy.total).toBeLessThanOrEqual(total);
    expect(compared?.random.total).toBeLessThanOrEqual(total);
    expect(compared?.random.placed).toBeGreaterThanOrEqual(1);
    const again = await solvedPlan(advisor, ours());
    const { id: _i, createdAt: _c, name: _n, input: _a, ...same } = plan;
    expect(again).toMatchObject(same);
  });

  it('answers at once with Location, and once for a key', async () => {
    const ask = () =>
      advisor.post('/api/plans').set('Idempotency-Key', 'plan once').send(ours()).expect(202);
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(second.body.id).toBe(first.body.id);
    expect(first.headers.location).toBe(`/api/plans/${first.body.id}`);
    expect(['queued', 'running', 'done']).toContain(first.body.state);
    await planSolved(advisor, first.body.id);
    const other = { ...ours(), each: 2 };
    const reused = advisor.post('/api/plans').set('Idempotency-Key', 'plan once').send(other);
    expectError(await reused, 422, 'idempotency_key_reused');
  });

  it('is of everybody of the municipality and all that is open, unless it is said otherwise', async () => {
    const closed = await server.publish({ employerId, title: 'Stengt' });
    await advisor.post(`/api/openings/${closed}/close`).expect(200);
    const { body: counts } = await advisor.post('/api/plans/counts').send({}).expect(200);
    const { body: all } = await advisor.get('/api/participants').expect(200);
    const { body: board } = await advisor.get('/api/openings').expect(200);
    expect(counts).toMatchObject({ people: all.total, openings: board.total });
    const narrow = { ...ours(), filters: { occupation: ['5120'] } };
    const { body: few } = await advisor.post('/api/plans/counts').send(narrow).expect(200);
    expect(few).toMatchObject({ people: 3, openings: 1, places: 1, leftOut: [] });
    const later = { publishedAfter: new Date(Date.now() + 60_000).toISOString() };
    const { body: none } = await advisor
      .post('/api/plans/counts')
      .send({ filters: later })
      .expect(200);
    expect(none).toMatchObject({ openings: 0, places: 0 });
    const words = { q: 'kokk tyskerhavn', literal: '1' };
    const { body: said } = await advisor
      .post('/api/plans/counts')
      .send({ filters: words })
      .expect(200);
    expect(said).toMatchObject({ openings: 1, leftOut: ['tyskerhavn'] });
    const { body: filtered } = await advisor.post('/api/plans').send(narrow).expect(202);
    const only = await planSolved(advisor, filtered.id);
    expect(told(only.lines)).toEqual([pair(people.either, places.cooking)]);
    expect(only.lines[0]).toMatchObject({ rank: 2 });
  });

  it('keeps what is locked and leaves out what is ruled out', async () => {
    const locks = [pair(people.nobody, places.cleaning)];
    const locked = await solvedPlan(advisor, { ...ours(), locks });
    const line = locked.lines.find(({ participantId }) => participantId === people.nobody);
    expect(line).toMatchObject({ locked: true, eligible: false, rank: null });
    expect(line?.score).toBeGreaterThan(0);
    expect(locked.unplaced).toMatchObject([
      { participantId: people.cleaner, why: 'all_taken', best: { takenBy: 1 } },
    ]);
    // Without the lock somebody else has the place: what that would be worth is its price.
    expect(locked.lockPrices).toEqual([
      {
        ...locks[0],
        total: expect.closeTo((plan.total ?? 0) - (locked.total ?? 0), 5),
        placed: 0,
      },
    ]);
    const ruledOut = [pair(people.either, places.cooking)];
    const without = await solvedPlan(advisor, { ...ours(), ruledOut, minScore: 1 });
    expect(without.placed).toBe(1);
    expect(without.lines.map(({ openingId }) => openingId)).toEqual([places.cleaning]);
    const high = await solvedPlan(advisor, { ...ours(), minScore: 99.5 });
    expect(high).toMatchObject({ placed: 0, total: 0 });
    // What the least score costs is the plan without it.
    const { total = 0, placed = 0 } = plan;
    expect(high.minScorePrice).toEqual({ total, placed });
    expect(plan.minScorePrice).toBeUndefined();
    expect(high.unplaced.map(({ why }) => why)).toEqual(Array(3).fill('no_eligible'));
  });

  it('may be of other places than there are, and of several suggestions each', async () => {
    const more = [{ openingId: places.cleaning, places: 2 }];
    const two = await solvedPlan(advisor, { ...ours(), places: more });
    expect(two.lines.map(({ openingId }) => openingId)).toEqual(Array(2).fill(places.cleaning));
    expect((two.total ?? 0) - (plan.total ?? 0)).toBeCloseTo(plan.prices[0]?.price ?? 0, 6);
    const none = [{ openingId: places.cleaning, places: 0 }];
    const closed = await solvedPlan(advisor, { ...ours(), places: none });
    expect(told(closed.lines)).toEqual([pair(people.either, places.cooking)]);
    const each = await solvedPlan(advisor, { ...ours(), each: 2, perPlace: 3 });
    expect(each.lines.length).toBe(3);
    // With one suggestion each, one for each place.
    const one = await solvedPlan(advisor, { ...ours(), each: 1, perPlace: 3 });
    expect(one).toMatchObject({ perPlace: 1, total: plan.total });
  });

  it('is refused where something in it is wrong, by name', async () => {
    const elsewhere = await server.participant({ municipality: '0301', displayName: 'Fjern' });
    const post = (asked: object) => advisor.post('/api/plans').send({ ...ours(), ...asked });
    expectFaults(
      await post({ participantIds: [people.cleaner, elsewhere.id, people.cleaner, 'none'] }),
      'participantIds.1 unknown_code',
      'participantIds.2 too_many',
      'participantIds.3 unknown_code',
    );
    const fit = pair(people.cleaner, places.cleaning);
    expectFaults(
      await post({
        locks: [
          fit,
          fit,
          pair(people.either, places.cleaning),
          pair(people.either, places.cooking),
          pair(elsewhere.id, 'nothing'),
        ],
        ruledOut: [pair(people.either, places.cooking), pair('none', places.cooking)],
      }),
      'locks.1 too_many',
      'locks.2 too_many',
      'locks.3 out_of_range',
      'locks.4.participantId unknown_code',
      'locks.4.openingId unknown_code',
      'ruledOut.1 unknown_code',
    );
    expectFaults(
      await post({ each: 6, perPlace: 0 }),
      'each out_of_range',
      'perPlace out_of_range',
    );
    expectFaults(
      await post({ goal: 'best', minScore: 101 }),
      'goal unknown_code',
      'minScore out_of_range',
    );
    expectFaults(
      await post({ filters: { kind: ['job'], sort: 'newest' } }),
      'filters.kind.0 unknown_code',
      'filters.sort unknown_field',
    );
    expectFaults(
      await post({ places: [{ openingId: 'nothing', places: 1 }] }),
      'places.0.openingId unknown_code',
    );
    const many = Array.from({ length: 5001 }, (_, i) => `p${i}`);
    expectFaults(await post({ participantIds: many }), 'participantIds too_many');
    const other = {
      ruledOut: [pair(people.cleaner, places.cooking)],
      filters: { occupation: ['9112'] },
    };
    await post(other).expect(202);
  });
});

describe('while it is looked for', () => {
  it('it can be followed to its end', async () => {
    const { body } = await advisor.post('/api/plans').send(ours()).expect(202);
    const events = await advisor
      .get(`/api/plans/${body.id}`)
      .set('Accept', 'text/event-stream')
      .buffer(true)
      .parse((res, done) => {
        let text = '';
        res.setEncoding('utf8');
        res.on('data', (chunk: string) => {
          text += chunk;
        });
        res.on('end', () => done(null, text));
      })
      .expect(200)
      .expect('Content-Type', /^text\/event-stream/);
    const told: PlanReply[] = (events.body as string)
      .split('\n\n')
      .filter((event) => event.startsWith('data: '))
      .map((event) => JSON.parse(event.slice('data: '.length)));
    expect(told.at(-1)).toMatchObject({ state: 'done', total: plan.total });
    const progress = told.map((each) => each.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    const gone = advisor.get('/api/plans/nothing-there').set('Accept', 'text/event-stream');
    expectError(await gone, 404, 'not_found');
  });

  it('it is listed, newest first, and removed for good', async () => {
    const { body } = await leader.post('/api/plans').send(ours()).expect(202);
    const { body: list } = await advisor.get('/api/plans').expect(200);
    expect(list.items[0]).toMatchObject({ id: body.id, people: 3, openings: 2 });
    expect(list.total).toBeGreaterThan(1);
    expect(list.items[0].lines).toBeUndefined();
    await advisor.delete(`/api/plans/${body.id}`).expect(204);
    await advisor.get(`/api/plans/${body.id}`).expect(404);
    await advisor.delete(`/api/plans/${body.id}`).expect(404);
    await pause(100);
    const { body: after } = await advisor.get('/api/plans').expect(200);
    expect(after.items.map(({ id }: { id: string }) => id)).not.toContain(body.id);
  });
});

describe('one line at a time', () => {
  const tryLine = (asked: object, id = plan.id) => advisor.post(`/api/plans/${id}/try`).send(asked);

  it('tells what the best plan would be with it, and without', async () => {
    const swap = pair(people.either, places.cleaning);
    const { body } = await tryLine(swap).expect(200);
    expect(body.placed).toBe(1);
    expect(body.moved).toContainEqual({ participantId: people.cleaner, from: places.cleaning });
    expect(body.moved).toContainEqual({ participantId: people.either, from: places.cooking });
    expect(body.moved).toContainEqual({ participantId: people.either, to: places.cleaning });
    expect(body.difference).toBeCloseTo(body.total - (plan.total ?? 0), 6);
    const solved = await solvedPlan(advisor, { ...ours(), locks: [swap] });
    expect(body).toMatchObject({ total: solved.total, placed: solved.placed });

    const out = { ...pair(people.either, places.cooking), ruleOut: true };
    const { body: without } = await tryLine(out).expect(200);
    expect(without).toMatchObject({
      placed: 1,
      moved: [{ participantId: people.either, from: places.cooking }],
    });
    // Nothing of it is kept.
    expect(await planSolved(advisor, plan.id)).toEqual(plan);
  });

  it('is refused where it does not fit beside the locks', async () => {
    const locks = [pair(people.cleaner, places.cleaning)];
    const { id } = await solvedPlan(advisor, { ...ours(), locks });
    expectFaults(await tryLine(pair(people.either, places.cleaning), id), 'openingId too_many');
    expectFaults(await tryLine(pair(people.cleaner, places.cooking), id), 'participantId too_many');
    expectFaults(await tryLine({ ...locks[0], ruleOut: true }, id), 'openingId too_many');
    expectFaults(
      await tryLine(pair('none', 'nothing'), id),
      'participantId unknown_code',
      'openingId unknown_code',
    );
    const { body } = await tryLine(locks[0] ?? {}, id).expect(200);
    expect(body).toMatchObject({ difference: 0, moved: [] });
  });
});

describe('what is suggested of it', () => {
  it('is what was ticked, once for ever', async () => {
    const { id, lines } = await solvedPlan(advisor, ours());
    const suggest = (body: object) => advisor.post(`/api/plans/${id}/suggest`).send(body);
    const foreign = pair(people.cleaner, places.cooking);
    expectFaults(await suggest({ lines: [...told(lines), foreign] }), 'lines.2 unknown_code');
    const { body: none } = await advisor.get('/api/referrals').expect(200);
    expect(none.total).toBe(0);

    const [first] = told(lines);
    const { body: one } = await suggest({ lines: [first] }).expect(200);
    expect(one.items).toEqual([{ ...first, referralId: expect.any(String), outcome: 'made' }]);
    const { body: referral } = await advisor
      .get(`/api/referrals/${one.items[0].referralId}`)
      .expect(200);
    expect(referral).toMatchObject({ ...first, state: 'suggested', startedBy: 'advisor' });
    const { body: rest } = await suggest({}).expect(200);
    expect(rest.items.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'made_before',
      'made',
    ]);
    // Another plan of the same people finds them open already.
    const twin = await solvedPlan(advisor, ours());
    const { body: later } = await advisor
      .post(`/api/plans/${twin.id}/suggest`)
      .send({})
      .expect(200);
    expect(later.items).toEqual(
      rest.items.map((item: object) => ({ ...item, outcome: 'open_already' })),
    );
    // A no is a no: from this plan it is not asked again.
    const withdrawn = { version: 0, reason: 'other_place' };
    await advisor
      .post(`/api/referrals/${one.items[0].referralId}/withdraw`)
      .send(withdrawn)
      .expect(200);
    const { body: again } = await suggest({ lines: [first] }).expect(200);
    expect(again.items[0].outcome).toBe('made_before');
  });

  it('from two plans at once makes no pair twice', async () => {
    const crowd = await Promise.all(Array.from({ length: 6 }, () => person()));
    const openings = await Promise.all(
      Array.from({ length: 3 }, (_, i) =>
        server.publish({ employerId, occupation: '9112', places: 2, title: `Plass ${i}` }),
      ),
    );
    const asked = {
      participantIds: crowd,
      locks: crowd.map((id, i) => pair(id, openings[i % 3] ?? '')),
    };
    const [one, other] = [await solvedPlan(advisor, asked), await solvedPlan(leader, asked)];
    const suggest = async (caller: Caller, { id }: PlanReply) =>
      (await caller.post(`/api/plans/${id}/suggest`).send({}).expect(200)).body.items;
    const outcomes = (
      await Promise.all([suggest(advisor, one), suggest(leader, other), suggest(leader, one)])
    ).flat();
    const made = outcomes.filter(({ outcome }) => outcome === 'made');
    expect(made.length).toBe(6);
    expect(outcomes.length).toBe(18);
    const { body } = await advisor.get('/api/referrals?pageSize=100').expect(200);
    const pairs = body.items
      .filter(({ participantId }: SentPair) => crowd.includes(participantId))
      .map(({ participantId, openingId }: SentPair) => `${participantId} ${openingId}`);
    expect(pairs.length).toBe(6);
    expect(new Set(pairs).size).toBe(6);
  });

  it('is not of an opening that takes nobody any more', async () => {
    const id = await person();
    const openingId = await server.publish({ employerId, occupation: '9112' });
    const locks = [pair(id, openingId)];
    const made = await solvedPlan(advisor, { participantIds: [id], locks });
    await advisor.post(`/api/openings/${openingId}/close`).expect(200);
    const { body } = await advisor.post(`/api/plans/${made.id}/suggest`).send({}).expect(200);
    expect(body.items).toEqual([{ ...locks[0], outcome: 'not_open' }]);
  });
});

describe('what has changed since', () => {
  it('is said: people and openings, each by id', async () => {
    const id = await person();
    const openingId = await server.publish({ employerId, occupation: '9112', title: 'Skiftende' });
    const asked = { participantIds: [id], locks: [pair(id, openingId)] };
    const made = await solvedPlan(advisor, asked);
    expect(made.changed).toEqual({ participants: [], openings: [] });
    await advisor.patch(`/api/participants/${id}`).send({ version: 0, languages: [] }).expect(200);
    const { body: opening } = await advisor.get(`/api/openings/${openingId}`).expect(200);
    const change = { version: opening.version, title: 'Annet' };
    await advisor.patch(`/api/openings/${openingId}`).send(change).expect(200);
    const { changed } = await planSolved(advisor, made.id);
    expect(changed).toEqual({ participants: [id], openings: [openingId] });
  });
});
