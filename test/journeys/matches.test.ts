import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gates } from '#shared/codes.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
let advisor: Caller;
let person: { id: string; caller: Caller };
let ids: Record<'wished' | 'other' | 'far' | 'tooHard' | 'almost', string>;

beforeAll(async () => {
  server = await startTestServer();
  advisor = await server.advisor('3907');
  person = await server.participant({ wishes: [{ occupation: '9112' }], maxTravelKm: 30 });
  ids = {
    wished: await server.publish({ title: 'Renholder på skole' }),
    other: await server.publish({ title: 'Kokk', occupation: '5120', kind: 'work_training' }),
    far: await server.publish({ municipality: '5601' }),
    tooHard: await server.publish({ languageRequirement: { speaking: 'C1' } }),
    almost: await server.publish({ driversLicences: ['B'] }),
  };
});
afterAll(() => server.close());

interface Match {
  score: number;
  opening: { id: string };
}

async function matches(query = '', caller = person.caller) {
  const { body } = await caller.get(`/api/me/matches${query}`).expect(200);
  const idsOf = (list: Match[]) => list.map(({ opening }) => opening.id);
  return { ...body, ids: idsOf(body.items), almostIds: idsOf(body.almost) };
}

describe("a participant's matches", () => {
  it('are ranked with reasons, and tell what fell away and what almost fits', async () => {
    const page = await matches();
    expect(page.ids).toEqual([ids.wished, ids.other]);
    expect(page).toMatchObject({ total: 2, page: 1, pageSize: 20 });
    expect(page.items[0].score).toBeGreaterThan(page.items[1].score);
    expect(Object.keys(page.excluded)).toEqual([...gates]);
    expect(page.excluded).toMatchObject({ language: 1, travel: 1, licence: 1, open: 0 });
    expect(page.almostIds).toEqual([ids.almost]);
    expect(page.almost[0].missing).toEqual({ gate: 'licence', params: { classes: ['B'] } });
    for (const { pillars, score } of page.items) {
      const logs = Object.values(pillars as Record<string, { weight: number; value: number }>);
      const sum = logs.reduce((total, { weight, value }) => total + weight * Math.log(value), 0);
      expect(score).toBe(Math.round(100 * Math.exp(sum) * 1e6) / 1e6);
    }
  });

  it('are the same for the advisor', async () => {
    const { body } = await advisor.get(`/api/participants/${person.id}/matches`).expect(200);
    const { ids: _i, almostIds: _a, ...own } = await matches();
    expect(body).toEqual(own);
  });

  it('are narrowed by words and filters, and so are the counts', async () => {
    expect((await matches('?q=renholder')).ids).toContain(ids.wished);
    expect((await matches('?kind=work_training')).ids).toEqual([ids.other]);
    const narrow = await matches('?occupation=51');
    expect(narrow).toMatchObject({ total: 1, almost: [], excluded: { travel: 0, licence: 0 } });
    expect((await matches('?near=me&radiusKm=1')).total).toBe(2);
    expect((await matches('?near=me')).total).toBe(2);
  });

  it('come in pages; what almost fits stands on each', async () => {
    const [first, second, third] = await Promise.all(
      [1, 2, 3].map((page) => matches(`?pageSize=1&page=${page}`)),
    );
    expect([first?.ids, second?.ids, third?.ids]).toEqual([[ids.wished], [ids.other], []]);
    for (const page of [first, second, third]) {
      expect(page).toMatchObject({ total: 2, almostIds: [ids.almost] });
    }
  });

  it('follow a change of the participant and of an opening at once', async () => {
    const self = await server.participant({ displayName: 'Lind' });
    expect((await matches('', self.caller)).ids).toContain(ids.wished);
    await advisor
      .patch(`/api/participants/${self.id}`)
      .send({ version: 0, avoid: ['91'] })
      .expect(200);
    expect((await matches('', self.caller)).ids).not.toContain(ids.wished);
  });

  it('are for the participant and the advisor; queries are checked like the board’s', async () => {
    const { caller: employer } = await server.employer();
    expectError(await employer.get('/api/me/matches'), 403, 'forbidden');
    expectError(await advisor.get('/api/me/matches'), 403, 'forbidden');
    expectError(await server.anyone().get('/api/me/matches'), 401, 'not_signed_in');
    expectError(
      await person.caller.get(`/api/participants/${person.id}/matches`),
      403,
      'forbidden',
    );
    expectFaults(
      await person.caller.get('/api/me/matches?sort=newest&pageSize=101&kind=job'),
      'sort unknown_field',
      'pageSize out_of_range',
      'kind.0 unknown_code',
    );
  });
});

describe("an opening's candidates", () => {
  it('are the people of the advisor’s municipality; a draft excludes them all', async () => {
    const stranger = await server.participant({ municipality: '3909', displayName: 'Fremmed' });
    const { body } = await advisor.get(`/api/openings/${ids.wished}/candidates`).expect(200);
    const people = body.items.map((it: { participant: { id: string } }) => it.participant.id);
    expect(people).toContain(person.id);
    expect(people).not.toContain(stranger.id);
    const { total } = (await advisor.get('/api/participants').expect(200)).body;

    const employer = await server.employer();
    const draft = anOpeningDraft({ employerId: employer.id });
    const { body: opening } = await employer.caller.post('/api/openings').send(draft).expect(201);
    const { body: none } = await advisor.get(`/api/openings/${opening.id}/candidates`).expect(200);
    expect(none).toMatchObject({ items: [], total: 0, excluded: { open: total } });
  });

  it('are for advisors who may see the opening', async () => {
    const employer = await server.employer();
    const draft = anOpeningDraft({ employerId: employer.id });
    const { body: opening } = await employer.caller.post('/api/openings').send(draft).expect(201);
    const path = `/api/openings/${opening.id}/candidates`;
    expectError(await (await server.advisor('0301')).get(path), 404, 'not_found');
    expectError(await employer.caller.get(path), 403, 'forbidden');
    expectError(await person.caller.get(path), 403, 'forbidden');
    expectError(await server.anyone().get(path), 401, 'not_signed_in');
    expectError(await advisor.get('/api/openings/nothing-here/candidates'), 404, 'not_found');
    expectFaults(await advisor.get(`${path}?q=x`), 'q unknown_field');
  });
});

describe('weights', () => {
  it('are the defaults until a municipality sets its own', async () => {
    const { body } = await advisor.get('/api/municipalities/3907/weights').expect(200);
    expect(body).toEqual({ language: 0.3, need: 0.25, wish: 0.35, practical: 0.1 });
    const admin = await server.signedIn({ role: 'admin' });
    await admin.get('/api/municipalities/0301/weights').expect(200);
    expectError(await advisor.get('/api/municipalities/0301/weights'), 403, 'forbidden');
    expectError(await person.caller.get('/api/municipalities/3907/weights'), 403, 'forbidden');
    expectError(await admin.get('/api/municipalities/oslo/weights'), 404, 'not_found');
  });

  it('are set by the municipality’s leader and by administrators, and rank at once', async () => {
    const path = '/api/municipalities/3907/weights';
    const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    const admin = await server.signedIn({ role: 'admin' });
    const wishOnly = { language: 0, need: 0, wish: 1000, practical: 0 };
    const { id } = person;
    const scores = async (): Promise<number[]> => {
      const { body } = await leader.get(`/api/participants/${id}/matches`).expect(200);
      return body.items.map(({ score }: { score: number }) => score);
    };
    const before = await scores();

    const { body: example } = await leader
      .get(`/api/participants/${id}/matches/tried`)
      .query(wishOnly)
      .expect(200);
    const scoresIn = (list: { score: number }[]): number[] => list.map(({ score }) => score);
    expect(scoresIn(example.asIs)).toEqual(before.slice(0, 10));
    expect(await scores()).toEqual(before);

    const { body } = await leader.put(path).send(wishOnly).expect(200);
    expect(body).toEqual(wishOnly);
    expect((await scores()).slice(0, 10)).toEqual(scoresIn(example.tried));
    const defaults = { language: 0.3, need: 0.25, wish: 0.35, practical: 0.1 };
    await admin.put(path).send(defaults).expect(200);
    expect(await scores()).toEqual(before);

    const none = { language: 0, need: 0, wish: 0, practical: 0 };
    expectFaults(await leader.put(path).send(none), ' out_of_range');
    const odd = { language: -1, need: 1001, wish: '1', other: 1 };
    const faults = [
      ...(['language out_of_range', 'need out_of_range', 'wish wrong_type'] as const),
      ...(['practical required', 'other unknown_field'] as const),
    ];
    expectFaults(await leader.put(path).send(odd), ...faults);
    expectError(
      await leader.put('/api/municipalities/0301/weights').send(defaults),
      403,
      'forbidden',
    );
    expectError(await advisor.put(path).send(defaults), 403, 'forbidden');
    const elsewhere = await server.signedIn({ role: 'leader', municipality: '0301' });
    const foreign = await elsewhere.get(`/api/participants/${id}/matches/tried`).query(defaults);
    expectError(foreign, 404, 'not_found');
  });
});
