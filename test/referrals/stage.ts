import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import type { Credentials, TestServer } from '#test/factories/test-server.ts';
import type { Actor, Index } from './sequence.ts';

export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** People who stay from sequence to sequence. */
export interface Cast {
  participantIds: readonly [string, string];
  employerIds: readonly [string, string];
  credentials: ReadonlyMap<Actor, Credentials>;
}

/** A server that they use; in a process of its own it has no clock in hand, and can die. */
export interface StageServer {
  readonly url: string;
  setClock?(instant: string): void;
  sweep?(): Promise<void>;
  /** As a power cut would end it; then it starts anew. */
  kill?(): Promise<void>;
}

/** One or two servers with the people who use them. */
export interface Stage {
  participantIds: readonly [string, string];
  ask(server: Index, actor: Actor, path: string, body?: object): Promise<Answer>;
  /** The referral as it is, read by who sees all of it. */
  truth(server: Index, id: string): Promise<ReferralForAdvisors>;
  /** New openings, one of each employer: of one place, and of two. */
  openings(): Promise<readonly [string, string]>;
  moveClock?(days: number): void;
  sweep?(server: Index): Promise<void>;
  kill?(server: Index): Promise<void>;
}

export const placesOf = [1, 2] as const;

export async function createCast(server: TestServer): Promise<Cast> {
  const [own, other] = [await server.employer(), await server.employer()];
  const advisor = await server.account({ role: 'advisor', municipality: '3907' });
  const caller = server.anyone();
  await caller.post('/api/session').send(advisor).expect(200);
  const registered = async (): Promise<string> =>
    (await caller.post('/api/participants').send(aParticipantDraft()).expect(201)).body.id;
  const participantIds = [await registered(), await registered()] as const;
  const given: readonly (readonly [Actor, Parameters<TestServer['account']>[0]])[] = [
    ['participant', { role: 'participant', participantId: participantIds[0] }],
    ['secondParticipant', { role: 'participant', participantId: participantIds[1] }],
    ['employer', { role: 'employer', employerId: own.id }],
    ['secondEmployer', { role: 'employer', employerId: other.id }],
    ['leader', { role: 'leader', municipality: '3907' }],
    ['farAdvisor', { role: 'advisor', municipality: '0301' }],
    ['admin', { role: 'admin' }],
  ];
  const credentials = new Map<Actor, Credentials>([['advisor', advisor]]);
  for (const [actor, account] of given) credentials.set(actor, await server.account(account));
  return { participantIds, employerIds: [own.id, other.id], credentials };
}

/** As a stage uses it. */
export function asStageServer(server: TestServer): StageServer {
  return {
    url: server.url,
    setClock: server.setClock,
    async sweep() {
      await server.context.features.referrals?.sweep?.();
    },
  };
}

export function createStage(cast: Cast, servers: readonly StageServer[]): Stage {
  const cookies = new Map<Actor, string>();
  let now = Date.now();
  const serverAt = (at: Index): StageServer => {
    const server = servers[at % servers.length];
    if (!server) throw new Error('there is a server');
    return server;
  };

  async function signIn(server: Index, actor: Actor): Promise<void> {
    const json = cast.credentials.get(actor);
    const reply = await send(serverAt(server), '', '/api/session', json);
    cookies.set(actor, reply.headers.getSetCookie().join('; '));
  }

  async function ask(server: Index, actor: Actor, path: string, body?: object): Promise<Answer> {
    if (!cookies.has(actor)) await signIn(server, actor);
    const reply = await send(serverAt(server), cookies.get(actor) ?? '', path, body);
    return { status: reply.status, body: (await reply.json()) as Answer['body'] };
  }

  async function done(actor: Actor, path: string, body?: object): Promise<Answer['body']> {
    const answer = await ask(0, actor, path, body);
    if (answer.status < 300) return answer.body;
    throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  async function publish(actor: Actor, employerId: string, places: number): Promise<string> {
    const { id } = await done(actor, '/api/openings', anOpeningDraft({ employerId, places }));
    await done(actor, `/api/openings/${id}/publish`, {});
    return String(id);
  }

  const [first] = servers;
  return {
    participantIds: cast.participantIds,
    ask,
    async truth(server, id) {
      const { status, body } = await ask(server, 'leader', `/api/referrals/${id}`);
      if (status !== 200) throw new Error(`the leader does not see ${id}: ${status}`);
      return body as unknown as ReferralForAdvisors;
    },
    openings: async () => [
      await publish('employer', cast.employerIds[0], placesOf[0]),
      await publish('secondEmployer', cast.employerIds[1], placesOf[1]),
    ],
    ...(first?.setClock && {
      moveClock(days: number): void {
        now += days * 24 * 3_600_000;
        // Sessions end as time goes by.
        cookies.clear();
        for (const server of servers) server.setClock?.(new Date(now).toISOString());
      },
    }),
    ...(first?.sweep && { sweep: async (at: Index) => serverAt(at).sweep?.() }),
    ...(first?.kill && { kill: async (at: Index) => serverAt(at).kill?.() }),
  };
}

function send(
  { url }: StageServer,
  cookie: string,
  path: string,
  body?: object,
): Promise<Response> {
  const { origin } = new URL(url);
  return fetch(`${origin}${path}`, {
    headers: { Cookie: cookie, 'Content-Type': 'application/json', Origin: origin },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
}
