import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import type { Credentials, TestServer } from '#test/factories/test-server.ts';
import type { Actor, Index } from './sequence.ts';

export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** People who stay from sequence to sequence, and one or two servers that they use. */
export interface Stage {
  participantIds: readonly [string, string];
  ask(server: Index, actor: Actor, path: string, body?: object): Promise<Answer>;
  /** The referral as it is, read by who sees all of it. */
  truth(server: Index, id: string): Promise<ReferralForAdvisors>;
  /** New openings, one of each employer: of one place, and of two. */
  openings(): Promise<readonly [string, string]>;
  moveClock(days: number): void;
  sweep(server: Index): Promise<void>;
}

export const placesOf = [1, 2] as const;

export async function createStage(servers: readonly TestServer[]): Promise<Stage> {
  const [first] = servers;
  if (!first) throw new Error('there is a server');
  const [own, other] = [await first.employer(), await first.employer()];
  const advisor = await first.account({ role: 'advisor', municipality: '3907' });
  const credentials = new Map<Actor, Credentials>([['advisor', advisor]]);
  const cookies = new Map<Actor, string>();
  let now = Date.now();

  async function signIn(actor: Actor): Promise<void> {
    const reply = await send(first as TestServer, '', '/api/session', credentials.get(actor));
    cookies.set(actor, reply.headers.getSetCookie().join('; '));
  }

  async function ask(server: Index, actor: Actor, path: string, body?: object): Promise<Answer> {
    if (!cookies.has(actor)) await signIn(actor);
    const at = servers[server % servers.length] as TestServer;
    const reply = await send(at, cookies.get(actor) ?? '', path, body);
    return { status: reply.status, body: (await reply.json()) as Answer['body'] };
  }

  async function done(actor: Actor, path: string, body?: object): Promise<Answer['body']> {
    const answer = await ask(0, actor, path, body);
    if (answer.status < 300) return answer.body;
    throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  async function registered(): Promise<string> {
    const { id } = await done('advisor', '/api/participants', aParticipantDraft());
    return String(id);
  }

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
  for (const [actor, account] of given) credentials.set(actor, await first.account(account));

  return {
    participantIds,
    ask,
    async truth(server, id) {
      const { status, body } = await ask(server, 'leader', `/api/referrals/${id}`);
      if (status !== 200) throw new Error(`the leader does not see ${id}: ${status}`);
      return body as unknown as ReferralForAdvisors;
    },
    async openings() {
      const publish = async (actor: Actor, employerId: string, places: number): Promise<string> => {
        const draft = anOpeningDraft({ employerId, places });
        const { id } = await done(actor, '/api/openings', draft);
        await done(actor, `/api/openings/${id}/publish`, {});
        return String(id);
      };
      return [
        await publish('employer', own.id, placesOf[0]),
        await publish('secondEmployer', other.id, placesOf[1]),
      ];
    },
    moveClock(days) {
      now += days * 24 * 3_600_000;
      // Sessions end as time goes by.
      cookies.clear();
      for (const server of servers) server.setClock(new Date(now).toISOString());
    },
    async sweep(server) {
      const at = servers[server % servers.length] as TestServer;
      await at.context.features.referrals?.sweep?.();
    },
  };
}

function send({ url }: TestServer, cookie: string, path: string, body?: object): Promise<Response> {
  return fetch(`${url}${path}`, {
    headers: { Cookie: cookie, 'Content-Type': 'application/json', Origin: url },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
}
