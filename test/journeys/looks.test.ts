import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookModel } from '#server/features/looks/look-model.ts';
import { pseudonymModel } from '#server/features/looks/pseudonym-model.ts';
import { openDatabase } from '#server/storage/connect.ts';
import { api } from '#shared/api.ts';
import type { Role } from '#shared/codes.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** Who looked at whom, as it stands in the database when the server has ended. */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Look {
  accountId: string;
  role: string;
  participantIds: string[];
  endpoint: string;
  isAllowed: boolean;
}

/** What a list that a number counts is asked by. */
const asked: Record<string, string> = {
  '/api/participants/:id/matches/left-out': '?part=almost',
  '/api/participants/:id/what-if/openings': '?change=licence:B',
};
const parametersOf: Record<string, string> = {
  ...asked,
  '/api/participants/:id/matches/tried': '?language=1&need=1&wish=1&practical=1',
};
const throughOne = api.filter(({ path }) => path.startsWith('/api/participants/:id'));

describe('every look at a person', () => {
  it('is logged: who, in which role, whom, what, allowed or denied; own reads are none', async () => {
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
    // Another role's endpoint is 403, whoever it is about; either is a denied look.
    const denied = [
      { caller: far, role: 'advisor' },
      { caller: employer, role: 'employer' },
    ] as const;
    for (const { caller, role } of denied) {
      for (const endpoint of throughOne) await refused(caller, role, endpoint, id);
    }
    const [nearId, farId, employerId, selfId] = await Promise.all(
      [near, far, employer, self].map(idOf),
    );
    await server.stop();

    const looks = await looksIn(server.dataDir);
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
    const deniedLooks = (role: string): object[] =>
      throughOne.map(({ method, path }) => ({
        participantIds: [id],
        endpoint: `${method} ${path}`,
        isAllowed: false,
        role,
      }));
    expect(deniedLooks('advisor')).toContainEqual(
      expect.objectContaining({ endpoint: 'GET /api/participants/:id/what-if' }),
    );
    expect(of(farId)).toEqual(deniedLooks('advisor'));
    expect(of(employerId)).toEqual(deniedLooks('employer'));
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

function addressOf(path: string, id: string): string {
  return path.replace(':id', id) + (parametersOf[path] ?? '');
}

async function refused(
  caller: Caller,
  role: Role,
  { method, path, who }: (typeof throughOne)[number],
  id: string,
): Promise<void> {
  const verb = method.toLowerCase() as 'get' | 'patch' | 'post';
  const mayCall = (who as readonly Role[]).includes(role);
  await caller[verb](addressOf(path, id))
    .send(verb === 'get' ? undefined : { version: 0 })
    .expect(mayCall ? 404 : 403);
}

async function getAll(caller: Caller, addresses: string[]): Promise<void> {
  for (const address of addresses) await caller.get(address).expect(200);
}

async function looksIn(dataDir: string): Promise<Look[]> {
  const database = await openDatabase({ dataDir });
  try {
    const { connection } = database;
    const people = new Map(
      (await pseudonymModel(connection).find({}).lean()).map((each) => [each.pseudonym, each._id]),
    );
    const looks = await lookModel(connection).find({}).sort({ seq: 1 }).lean();
    return looks.map(({ by, whom, role = '', ...look }) => ({
      ...look,
      role,
      accountId: people.get(by) ?? '',
      participantIds: whom.map((each) => people.get(each) ?? ''),
    }));
  } finally {
    await database.close();
  }
}
