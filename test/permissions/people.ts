import { anEmployerInput } from '#test/factories/employer.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import type { Credentials, TestServer } from '#test/factories/test-server.ts';
import { cookieOf, type Send } from './client.ts';
import { type Asker, away, home, type Thing } from './thing.ts';

/** Everybody who is signed in; those who ask, and those who make what is asked for. */
export type Maker =
  | Exclude<Asker, 'anyone'>
  | 'colleague'
  | 'secondLeader'
  | 'secondAdmin'
  | 'stranger'
  | 'farLeader';

export interface Person extends Credentials {
  id: string;
  cookie: string;
}

export interface People {
  of(maker: Maker): Person;
  signIn(credentials: Credentials): Promise<string>;
  /** What the person does comes about. @returns the reply's body */
  does(maker: Maker, method: string, path: string, body?: unknown): Promise<Made>;
  /** By whose they are. */
  employerIds: Readonly<Record<NonNullable<Thing['employer']>, string>>;
  /** Of the participant who asks. */
  participantId: string;
}

export type Made = Record<string, unknown> & { id: string };

/** Over for so long that the case is past its time. */
export const pastProgramme = { start: '2012-01-02', end: '2014-01-02' };

/** A word that stands in every participant's name. */
export const nameOf = (what: string): string => `Sjimra ${what.replace(/\W+/g, ' ')} Prøve`;

export async function createPeople(server: TestServer, send: Send): Promise<People> {
  const people = new Map<Maker, Person>();

  function of(maker: Maker): Person {
    const person = people.get(maker);
    if (!person) throw new Error(`${maker} is not there`);
    return person;
  }
  async function signIn({ email, password }: Credentials): Promise<string> {
    const body = { email, password };
    return cookieOf(await send({ method: 'POST', path: '/api/session', body }));
  }
  async function does(maker: Maker, method: string, path: string, body?: unknown): Promise<Made> {
    const reply = await send({ method, path, body, cookie: of(maker).cookie });
    if (reply.status < 300) return reply.body as Made;
    throw new Error(`${maker}: ${method} ${path}: ${reply.status} ${reply.text}`);
  }
  async function enter(maker: Maker, account: Parameters<TestServer['account']>[0]): Promise<void> {
    const credentials = await server.account(account);
    const cookie = await signIn(credentials);
    const { body } = await send({ method: 'GET', path: '/api/session', cookie });
    people.set(maker, { ...credentials, cookie, id: String(body?.id) });
  }

  const employer = async (municipality: string): Promise<string> => {
    const input = anEmployerInput({ municipality });
    const { service } = server.context.features.employers;
    return (await service.create(input, crypto.randomUUID())).id;
  };
  const employerIds = {
    own: await employer(home),
    near: await employer(home),
    far: await employer(away),
  };
  await Promise.all([
    enter('employer', { role: 'employer', employerId: employerIds.own }),
    enter('advisor', { role: 'advisor', municipality: home }),
    enter('colleague', { role: 'advisor', municipality: home }),
    enter('stranger', { role: 'advisor', municipality: away }),
    enter('leader', { role: 'leader', municipality: home }),
    enter('secondLeader', { role: 'leader', municipality: home }),
    enter('farLeader', { role: 'leader', municipality: away }),
    enter('admin', { role: 'admin' }),
    enter('secondAdmin', { role: 'admin' }),
  ]);
  const record = aParticipantDraft({
    displayName: nameOf('oneself'),
    municipality: home,
    programme: pastProgramme,
  });
  const { id: participantId } = await does('colleague', 'POST', '/api/participants', record);
  await enter('participant', { role: 'participant', participantId, municipality: home });
  return { of, signIn, does, employerIds, participantId };
}
