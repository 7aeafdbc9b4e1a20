import { afterAll, beforeAll, expect, it } from 'vitest';
import { sharedParts } from '#shared/referrals/referral-table.ts';
import { act, approved, changed, read, wholePlan } from '#test/factories/placement.ts';
import {
  opened,
  type ReferralCast,
  type ReferralTeam,
  suggested,
} from '#test/factories/referral.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** What an employer gets of a person: what was shared, as it is today, and until when. */
let server: TestServer;
let team: ReferralTeam;
let cast: ReferralCast;

const parts = {
  languages: ['uk', 'ar'],
  experience: [{ occupation: '9112', years: 3 }],
  education: 'upper_secondary',
  qualifications: ['truck_forklift'],
  driversLicences: ['B'],
  hoursPerWeek: { min: 10, max: 20 },
  freeWeekdays: ['mon', 'tue', 'thu'],
} as const;

beforeAll(async () => {
  server = await startTestServer();
  server.setClock('2026-03-02T10:00:00Z');
  const { id: employerId, caller: employer } = await server.employer();
  team = { server, employerId, employer, advisor: await server.advisor() };
});
afterAll(() => server.close());

/** Somebody of whom all is known, and an opening that asks for nothing of it. */
async function somebody(draft: Parameters<typeof opened>[1] = {}): Promise<ReferralCast> {
  const known = { languages: [...parts.languages], experience: [...parts.experience] };
  const { education, qualifications, driversLicences, hoursPerWeek, freeWeekdays } = parts;
  const { id: participantId, caller: self } = await server.participant({
    ...known,
    education,
    qualifications: [...qualifications],
    driversLicences: [...driversLicences],
    hoursPerWeek,
    freeWeekdays: [...freeWeekdays],
    cannot: ['heights'],
    maxTravelKm: 20,
  });
  return { ...team, participantId, self, openingId: await opened(team, draft) };
}

async function shared(shares: readonly string[], message?: string): Promise<string> {
  const { self, advisor, openingId } = cast;
  const yes = { openingId, shares, ...(message !== undefined && { message }) };
  const { body } = await self.post('/api/me/referrals').send(yes).expect(201);
  await advisor.post(`/api/referrals/${body.id}/share`).send({ version: 0 }).expect(200);
  return body.id;
}

const seenBy = async (employer: Caller, id: string) =>
  (await employer.get(`/api/referrals/${id}`).expect(200)).body;

it('each part is the fields that it names, and the name goes along with none', async () => {
  const { hoursPerWeek, freeWeekdays, driversLicences, ...same } = parts;
  const fields: Record<string, object> = {
    norwegian: { norwegian: expect.objectContaining({ speaking: expect.anything() }) },
    licences: { driversLicences },
    availability: { hoursPerWeek, freeWeekdays },
    ...Object.fromEntries(Object.entries(same).map(([part, value]) => [part, { [part]: value }])),
  };
  expect(Object.keys(fields).sort()).toEqual([...sharedParts].sort());
  const displayName = 'Rogn Prøvesen';
  cast = await somebody();
  const nothing = await shared([]);
  expect((await seenBy(cast.employer, nothing)).person).toEqual({ displayName });
  for (const part of sharedParts) {
    cast = { ...cast, openingId: await opened(team) };
    const { person } = await seenBy(cast.employer, await shared([part]));
    expect(person, part).toEqual({ displayName, ...fields[part] });
  }
});

it('it is what is known today; what the ranking said at the start stays as it was', async () => {
  cast = await somebody();
  const { match } = await suggested({ ...cast, openingId: await opened(team) });
  const id = await shared(['languages']);
  const path = `/api/participants/${cast.participantId}`;
  const { body: record } = await cast.advisor.get(path).expect(200);
  const other = { languages: ['ti'], displayName: 'Rogn Nyesen', wishes: [{ occupation: '2221' }] };
  await cast.advisor
    .patch(path)
    .send({ version: record.version, ...other })
    .expect(200);
  expect((await seenBy(cast.employer, id)).person).toEqual({
    displayName: 'Rogn Nyesen',
    languages: ['ti'],
  });
  const { body: list } = await cast.advisor
    .get(`/api/referrals?participantId=${cast.participantId}&state=suggested`)
    .expect(200);
  expect(list.items).toMatchObject([{ match }]);
  // To an opening like it, begun now, it says something else.
  const later = await suggested({ ...cast, openingId: await opened(team) });
  expect(later.match?.score).not.toBe(match?.score);
});

it('other gates than that of the opening stop nobody, and it is kept that one did not hold', async () => {
  cast = await somebody({ demands: ['heights'], driversLicences: ['C'] });
  const { advisor, self, participantId, openingId } = cast;
  const { match, id } = await suggested(cast);
  expect(match).toMatchObject({ eligible: false });
  const no = { version: 0, reason: 'health_demands' };
  await self.post(`/api/referrals/${id}/decline`).send(no).expect(200);
  const { body } = await self.post('/api/me/referrals').send({ openingId, shares: [] }).expect(201);
  const whole = await advisor.get(`/api/referrals/${body.id}`).expect(200);
  expect(whole.body).toMatchObject({ participantId, match: { eligible: false } });
});

it('a plan is filled in from what was shared of the time somebody has', async () => {
  const offer = {
    kind: 'language_practice',
    weekdays: ['mon', 'wed', 'thu'],
    hoursPerWeek: { min: 10, max: 30 },
  } as const;
  const draftOf = async (shares: readonly string[]) => {
    cast = await somebody({ ...offer, weekdays: [...offer.weekdays] });
    const id = await shared(shares);
    const yes = await cast.employer.post(`/api/referrals/${id}/accept`).send({ version: 1 });
    return read(cast.advisor, yes.body.placementId);
  };
  expect(await draftOf(['availability'])).toMatchObject({
    weekdays: ['mon', 'thu'],
    hoursPerWeek: 20,
  });
  expect(await draftOf(['languages'])).toMatchObject({
    weekdays: offer.weekdays,
    hoursPerWeek: 30,
  });
});

it('person, message and the way to the placement are there until twelve weeks after the placement ended', async () => {
  cast = await somebody({ kind: 'language_practice' });
  const { advisor, employer } = cast;
  const id = await shared(['languages'], 'Hei, dette er meg');
  const { body } = await employer.post(`/api/referrals/${id}/accept`).send({ version: 1 });
  const plan = await changed(advisor, { id: body.placementId, version: 0 }, wholePlan);
  const { id: placementId, version } = await approved(advisor, plan);
  const end = { version, on: '2026-03-02', reason: 'completed' };
  await act(advisor, placementId, 'end', end).expect(200);
  // Twelve weeks later is the 25th of May, which begins in Oslo two hours before it does in UTC.
  const at = async (instant: string) => {
    server.setClock(instant);
    const { employerId } = team;
    return seenBy(await server.signedIn({ role: 'employer', employerId }), id);
  };
  expect(await at('2026-05-24T21:59:00Z')).toMatchObject({
    placementId,
    message: 'Hei, dette er meg',
    person: { displayName: 'Rogn Prøvesen', languages: ['uk', 'ar'] },
  });
  expect(await at('2026-05-24T22:00:00Z')).toEqual({
    id,
    openingId: cast.openingId,
    state: 'accepted',
    version: 2,
    sharedAt: expect.any(String),
  });
});
