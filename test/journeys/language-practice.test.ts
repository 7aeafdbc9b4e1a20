import { afterAll, beforeAll, expect, it } from 'vitest';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function matchedIds(caller: Caller): Promise<string[]> {
  const { body } = await caller.get('/api/me/matches').expect(200);
  return body.items.map((item: { opening: { id: string } }) => item.opening.id);
}

it('a language practice place finds the right participant, and nobody else', async () => {
  const employer = await server.employer();
  const advisor = await server.advisor('3907');
  const right = await server.participant({ displayName: 'Bjørk Prøvesen', languages: ['uk'] });
  const wrong = await server.participant({
    displayName: 'Furu Prøvesen',
    cannot: ['heavy_lifting'],
  });

  const written = await employer.caller
    .post('/api/openings')
    .send(
      anOpeningDraft({
        employerId: employer.id,
        kind: 'language_practice',
        title: 'Hjelp på kjøkkenet',
        languageRequirement: { listening: 'B1', speaking: 'A2' },
        languageSupport: 'some',
        norwegianUse: 'much',
        mentorLanguages: ['uk'],
        demands: ['heavy_lifting'],
        weekdays: ['mon', 'tue'],
        hoursPerWeek: { min: 10, max: 15 },
      }),
    )
    .expect(201);
  const { id } = written.body;
  expect(written.headers.location).toBe(`/api/openings/${id}`);
  expect(written.body).toMatchObject({ status: 'draft', version: 0, placesFree: 1 });
  expect(await matchedIds(right.caller)).not.toContain(id);

  const published = await employer.caller.post(`/api/openings/${id}/publish`).expect(200);
  expect(published.body).toMatchObject({ status: 'published', version: 1 });

  const matches = await right.caller.get('/api/me/matches').expect(200);
  const match = matches.body.items.find(
    (item: { opening: { id: string } }) => item.opening.id === id,
  );
  expect(match.opening).toMatchObject({
    title: 'Hjelp på kjøkkenet',
    municipalityName: 'Sandefjord',
  });
  expect(match.opening).not.toHaveProperty('description');
  expect(match.pillars.language.facts.map(({ code }: { code: string }) => code)).toEqual(
    expect.arrayContaining(['skill_met', 'mentor_language', 'norwegian_use']),
  );
  expect(match.pillars.wish.facts).toEqual([
    { code: 'wish', params: { occupation: '9112', priority: 1, rule: 'same_code' } },
  ]);

  expect(await matchedIds(wrong.caller)).not.toContain(id);
  const excluded = await wrong.caller.get('/api/me/matches').expect(200);
  expect(excluded.body.excluded.demands).toBe(1);

  const board = await server.anyone().get('/api/openings').expect(200);
  expect(board.body).toMatchObject({ items: [], total: 0, facets: { kind: [] } });
  await server.anyone().get(`/api/openings/${id}`).expect(404);

  const candidates = await advisor.get(`/api/openings/${id}/candidates`).expect(200);
  const people = candidates.body.items.map(
    (item: { participant: { displayName: string } }) => item.participant.displayName,
  );
  expect(people).toEqual(['Bjørk Prøvesen']);
  expect(candidates.body.items[0].score).toBe(match.score);

  await employer.caller.post(`/api/openings/${id}/close`).expect(200);
  expect(await matchedIds(right.caller)).not.toContain(id);
});
