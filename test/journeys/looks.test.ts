import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loggedLooks } from '#test/factories/logged-looks.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** Who looked at whom, as it stands in the database when the server has ended. */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** What a list that a number counts is asked by. */
const asked: Record<string, string> = {
  '/api/participants/:id/matches/left-out': '?part=almost',
  '/api/participants/:id/what-if/openings': '?change=licence:B',
};
describe('every look at a person', () => {
  it('is logged: who, in which role, whom, what, allowed; own reads and of nobody are none', async () => {
    const { id, caller: self } = await server.participant();
    const { id: unseen } = await server.participant({ municipality: '0301' });
    const openingId = await server.publish();
    const near = await server.advisor('3907');
    const far = await server.advisor('0301');
    const { caller: employer } = await server.employer();
    const idOf = async (caller: Caller) => (await caller.get('/api/session')).body.id;

    const { body: created } = await near
      .post('/api/participants')
      .send(aParticipantDraft({ wishes: [] }))
      .expect(201);
    await near.get('/api/participants').expect(200);
    // A page of another site has no say in whom somebody has looked at.
    for (const site of ['cross-site', 'same-site']) {
      await near.get('/api/participants').set('Sec-Fetch-Site', site).expect(403);
      await employer.get(`/api/participants/${id}`).set('Sec-Fetch-Site', site).expect(403);
      await near.get('/api/openings').set('Sec-Fetch-Site', site).expect(200);
    }
    await near.get(`/api/openings/${openingId}/candidates`).expect(200);
    await near.get(`/api/participants/${id}/matches`).expect(200);
    await near.get(`/api/participants/${id}/what-if`).expect(200);
    await getAll(
      near,
      Object.keys(asked).map((path) => addressOf(path, id)),
    );
    await near.get(`/api/openings/${openingId}/candidates/left-out?part=language`).expect(200);
    await near.get(`/api/openings/${openingId}/candidates/left-out?part=licence`).expect(200);
    const stale = { version: 7, maxTravelKm: 9 };
    await near.patch(`/api/participants/${id}`).send(stale).expect(409);
    // Neither holds anybody's data.
    await near.patch(`/api/participants/${id}`).send({ version: 0, maxTravelKm: 0 }).expect(400);
    await near
      .patch(`/api/participants/${id}`)
      .send({ version: 0, municipality: '0301' })
      .expect(403);
    await far.get('/api/participants/no-such-person').expect(404);
    await employer.get('/api/participants/no-such-person').expect(403);
    await getAll(self, ['/api/me/matches', '/api/me/what-if', `/api/participants/${id}`]);
    await getAll(
      self,
      Object.keys(asked).map((path) => addressOf(path, id).replace(`participants/${id}`, 'me')),
    );
    await self.get(`/api/participants/${unseen}`).expect(404);
    const [nearId, farId, employerId, selfId] = await Promise.all(
      [near, far, employer, self].map(idOf),
    );
    await server.stop();

    const looks = await loggedLooks(server.dataDir);
    const of = (accountId: string): object[] =>
      looks
        .filter((look) => look.accountId === accountId)
        .map(({ participantIds, endpoint, isAllowed, role }) => ({
          participantIds: participantIds.toSorted(),
          endpoint,
          isAllowed,
          role,
        }));
    const allowed = (endpoint: string, ...ids: string[]): object => ({
      participantIds: ids.toSorted(),
      endpoint,
      isAllowed: true,
      role: 'advisor',
    });
    expect(of(nearId)).toEqual([
      allowed('POST /api/participants', created.id),
      allowed('GET /api/participants', id, created.id),
      allowed('GET /api/openings/:id/candidates', id, created.id),
      allowed('GET /api/participants/:id/matches', id),
      allowed('GET /api/participants/:id/what-if', id),
      ...Object.keys(asked).map((path) => allowed(`GET ${path}`, id)),
      allowed('PATCH /api/participants/:id', id),
    ]);
    // Of nobody there is no look.
    expect([...of(farId), ...of(employerId)]).toEqual([]);
    expect(of(selfId)).toEqual([
      {
        participantIds: [unseen],
        endpoint: 'GET /api/participants/:id',
        isAllowed: false,
        role: 'participant',
      },
    ]);
  });
});

describe('whoever names somebody in a body or a filter that is not for them', () => {
  it('is told the same whether they exist or not, and leaves a denied look where they do', async () => {
    const another = await startTestServer();
    const { id } = await another.participant();
    const { id: second } = await another.participant();
    const self = await another.participant();
    const { caller: employer, id: employerId } = await another.employer();
    const openingId = await another.publish({ employerId });
    const leader = await another.signedIn({ role: 'leader', municipality: '3907' });
    const admin = await another.signedIn({ role: 'admin' });
    const pair = (participantId: string) => ({ participantId, openingId });
    const account = (participantId: string) => ({
      email: `${participantId.slice(0, 8)}@test.example`,
      displayName: 'Nytt',
      role: 'participant',
      participantId,
    });
    const asked: [Caller, string, ((named: string) => object)?, number?][] = [
      [employer, '/api/referrals', pair],
      [self.caller, '/api/referrals', pair],
      [employer, '/api/plans', (named) => ({ participantIds: [named, second, 7] })],
      [admin, '/api/plans/counts', (named) => ({ locks: [pair(named)] })],
      [self.caller, '/api/accounts', account],
      [admin, '/api/accounts', account],
      [employer, '/api/looks?participantId='],
      [employer, '/api/referrals?participantId=', undefined, 400],
      [self.caller, '/api/placements?participantId=', undefined, 400],
    ];
    for (const [caller, path, body, status = 403] of asked) {
      const reply = async (named: string): Promise<object> => {
        const request = body ? caller.post(path).send(body(named)) : caller.get(path + named);
        return { ...(await request.expect(status)).body.error, requestId: '' };
      };
      expect(await reply(id), path).toEqual(await reply('nobody-there-at-all'));
    }
    // What cannot be read names nobody, and is told the same.
    await employer.post('/api/referrals').type('json').send('{"participantId":').expect(403);
    const { body: log } = await leader.get(`/api/looks?allowed=false&participantId=${id}`);
    expect(log.items.map(({ endpoint }: { endpoint: string }) => endpoint).toReversed()).toEqual(
      asked.map(([, path, body]) => `${body ? 'POST' : 'GET'} ${path.split('?')[0]}`),
    );
    const beside = await leader.get(`/api/looks?allowed=false&participantId=${second}`);
    expect(beside.body.total).toBe(2);
    await another.close();
  });
});

function addressOf(path: string, id: string): string {
  return path.replace(':id', id) + (asked[path] ?? '');
}

async function getAll(caller: Caller, addresses: string[]): Promise<void> {
  for (const address of addresses) await caller.get(address).expect(200);
}
