import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpeningKind, openingKinds } from '#shared/codes.ts';
import { expectError } from '#test/factories/error-expectations.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** Who sees which opening: one of each kind of each of two employers, seen by everyone there is. */
let server: TestServer;
let one: { id: string; caller: Caller };
let other: { id: string; caller: Caller };
const ids = new Map<string, { kind: OpeningKind; employerId: string }>();

beforeAll(async () => {
  server = await startTestServer();
  one = await server.employer();
  other = await server.employer();
  for (const employerId of [one.id, other.id]) {
    for (const kind of openingKinds) {
      const id = await server.publish({
        kind,
        employerId,
        title: 'Hemmelighetskremmer',
        languageSupport: 'some',
        norwegianUse: 'much',
        mentorLanguages: ['uk'],
      });
      ids.set(id, { kind, employerId });
    }
  }
});
afterAll(() => server.close());

const isPublic = (kind: OpeningKind) => kind === 'vacancy' || kind === 'apprenticeship';
const hidden = ['languageSupport', 'norwegianUse', 'mentorLanguages'];

interface Card extends Record<string, unknown> {
  id: string;
  employerId: string;
}

/** Everything that search tells about which openings there are. */
async function told(caller: Caller) {
  const { body } = await caller.get('/api/openings?pageSize=100').expect(200);
  const { body: suggestions } = await caller.get('/api/suggestions?q=hemmelig').expect(200);
  return { items: body.items as Card[], body, suggestions: suggestions.items };
}

async function expectSeen(
  caller: Caller,
  sees: (opening: { kind: OpeningKind; employerId: string }) => boolean,
): Promise<Card[]> {
  const expected = [...ids].filter(([, opening]) => sees(opening));
  const { items, body } = await told(caller);
  expect(items.map(({ id }) => id).sort()).toEqual(expected.map(([id]) => id).sort());
  expect(body.total).toBe(expected.length);
  const counts = body.facets.kind as { value: OpeningKind; count: number }[];
  for (const { value, count } of counts) {
    expect(count).toBe(expected.filter(([, { kind }]) => kind === value).length);
  }
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
  for (const [id, opening] of ids) {
    const { status } = await caller.get(`/api/openings/${id}`);
    expect(status).toBe(sees(opening) ? 200 : 404);
  }
  return items;
}

describe('published openings', () => {
  it('signed out: vacancies and apprenticeships, nothing of language support', async () => {
    const caller = server.anyone();
    for (const card of await expectSeen(caller, ({ kind }) => isPublic(kind))) {
      for (const field of hidden) expect(card).not.toHaveProperty(field);
      const { body } = await caller.get(`/api/openings/${card.id}`);
      for (const field of hidden) expect(body).not.toHaveProperty(field);
    }
  });

  it('employers: those, and their own of every kind, whole', async () => {
    const items = await expectSeen(
      one.caller,
      ({ kind, employerId }) => isPublic(kind) || employerId === one.id,
    );
    for (const card of items) {
      for (const field of hidden) expect(field in card).toBe(card.employerId === one.id);
    }
  });

  it('participants, advisors anywhere and administrators: all, whole', async () => {
    const { caller: participant } = await server.participant();
    const advisor = await server.advisor('0301');
    const admin = await server.signedIn({ role: 'admin' });
    for (const caller of [participant, advisor, admin]) {
      for (const card of await expectSeen(caller, () => true)) {
        for (const field of hidden) expect(card).toHaveProperty(field);
      }
    }
  });

  it('suggestions tell nobody of titles that are not theirs to see', async () => {
    const employerId = (await server.employer()).id;
    await server.publish({ employerId, kind: 'language_practice', title: 'Skjulested' });
    const suggested = async (caller: Caller) =>
      (await caller.get('/api/suggestions?q=skjule')).body.items.length;
    expect(await suggested(server.anyone())).toBe(0);
    expect(await suggested(one.caller)).toBe(0);
    expect(await suggested(await server.advisor())).toBe(1);
    expect((await told(server.anyone())).suggestions).toHaveLength(1);
  });
});

describe('drafts and closed ones', () => {
  it('only those who may write them see them', async () => {
    const id = await server.publish({ employerId: one.id });
    await one.caller.post(`/api/openings/${id}/close`).expect(200);
    const { caller: participant } = await server.participant();
    const admin = await server.signedIn({ role: 'admin' });
    const elsewhere = await server.advisor('0301');
    for (const caller of [server.anyone(), participant, admin, elsewhere, other.caller]) {
      expectError(await caller.get(`/api/openings/${id}`), 404, 'not_found');
    }
    await one.caller.get(`/api/openings/${id}`).expect(200);
    await (await server.advisor('3907')).get(`/api/openings/${id}`).expect(200);
  });
});
