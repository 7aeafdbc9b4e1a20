import express from 'express';
import { pino } from 'pino';
import supertest from 'supertest';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DeniedLook, StaleVersion } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { type Endpoint, endpoint } from '#shared/endpoint.ts';
import { pageOf } from '#shared/fields.ts';
import { mergePatch } from '#shared/merge-patch.ts';
import {
  type Participant,
  participant,
  participantInput,
} from '#shared/participants/participant.ts';
import { errorHandler } from './error-handler.ts';
import type { LogLook } from './looks.ts';
import { type Handler, mountRoutes, serve } from './serve.ts';

const advisor: Account = {
  id: 'advisor-1',
  email: 'a@test.example',
  role: 'advisor',
  displayName: 'A',
  municipality: '0301',
};
const person = aPerson('person-000001', 'Lind Kanari');
const params = z.strictObject({ id: z.string() });
const definition = {
  method: 'GET',
  path: '/api/people/:id',
  who: ['advisor'],
  summary: 'One',
  params,
  reply: participant,
} as const satisfies Endpoint;
const one = endpoint({ ...definition, shows: 'participants' });
const trail = {
  path: '/api/people/:id',
  participants: async (ids: readonly string[]) => ids,
} as const;

function aPerson(id: string, displayName = 'Rogn'): Participant {
  const at = '2026-01-01T08:00:00.000Z';
  const stored = { displayName, municipality: '0301', version: 1, createdAt: at, updatedAt: at };
  return participant.parse({ id, ...stored });
}

function appWith<E extends Endpoint>(
  served: E,
  handler: Handler<E>,
  { logLook = async () => {}, account = advisor }: { logLook?: LogLook; account?: Account } = {},
) {
  const app = express();
  const log = pino({ level: 'silent' });
  mountRoutes(app, [served], [serve(served, handler)], {
    authenticate: async () => account,
    keys: { claim: async (record) => record, made: async () => {}, release: async () => {} },
    isKnownCode: () => true,
    checksWholeReplies: true,
    secureCookies: false,
    logLook,
    trails: [trail],
    log,
  });
  app.use(errorHandler(log));
  return supertest.agent(app).set('Cookie', 'fotfeste_session=x');
}

function startOf(fields: Partial<Endpoint>): () => unknown {
  const served: Endpoint = { ...definition, ...fields };
  return () => appWith(served, (() => person) as never);
}

describe('the server does not start with an endpoint', () => {
  it('that shows participants and does not say so, however deep they stand', () => {
    const undeclared = /shows data of participants and does not say so/;
    const choice = z.union([
      z.object({ kind: z.literal('none') }),
      z.object({ person: participant }),
    ]);
    for (const reply of [
      participant,
      pageOf(z.object({ score: z.number(), participant })),
      z.object({ byId: z.record(z.string(), participant.optional()) }),
      choice,
      participant.pick({ id: true, displayName: true }),
      z.object({ homes: z.array(participant.shape.position) }),
    ]) {
      expect(startOf({ reply })).toThrow(undeclared);
    }
    const patch = {
      method: 'PATCH',
      body: mergePatch(participantInput),
      reply: undefined,
    } as const;
    expect(startOf(patch)).toThrow(undeclared);
    expect(startOf({ reply: undefined, current: participant })).toThrow(undeclared);
  });

  it('that says so and shows nothing that is marked', () => {
    const reply = z.object({ name: z.string() });
    expect(startOf({ shows: 'participants', reply })).toThrow(/nothing of its reply is marked/);
  });

  it('that does not tell whose the data are, or shows them to the wrong ones', () => {
    const reply = participant.pick({ displayName: true });
    expect(startOf({ shows: 'participants', reply, path: '/api/names' })).toThrow(/whose they are/);
    expect(startOf({ shows: 'participants', reply })).not.toThrow();
    expect(startOf({ shows: 'participants', who: 'anyone' })).toThrow(/to anyone/);
    expect(startOf({ shows: 'oneself' })).toThrow(/others than participants/);
  });
});

describe('a look', () => {
  it('that cannot be logged shows nothing: 503, in the reply and in what a stale version shows', async () => {
    const logLook: LogLook = () => Promise.reject(new Error('disk full'));
    const stale = (): never => {
      throw new StaleVersion(person);
    };
    for (const handler of [() => person, stale]) {
      const { status, text, headers } = await appWith(one, handler, { logLook }).get(
        '/api/people/p1',
      );
      expect(status).toBe(503);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(text).not.toContain(person.displayName);
      expect(text).not.toContain(person.id);
    }
  });

  it('at what a stale version shows is a look, and the data are trimmed like a reply', async () => {
    const looks: object[] = [];
    const stale = (): never => {
      throw new StaleVersion({ ...person, secret: 'canary' });
    };
    const logLook: LogLook = async (look) => void looks.push(look);
    const { status, body } = await appWith(one, stale, { logLook }).get('/api/people/p1');
    expect({ status, current: body.error.current }).toEqual({ status: 409, current: person });
    expect(looks).toEqual([
      {
        account: advisor,
        endpoint: 'GET /api/people/:id',
        participantIds: [person.id],
        isAllowed: true,
      },
    ]);
  });

  it('at several is one that names them all, once each; at oneself it is none', async () => {
    const others = [aPerson('person-000002'), aPerson('person-000003')];
    const own = aPerson('person-000004');
    const everybody = [...others, own, ...others];
    const list = endpoint({
      ...definition,
      path: '/api/people',
      params: z.strictObject({}),
      reply: z.object({ items: z.array(z.object({ person: participant.optional() })) }),
      shows: 'participants',
    });
    const looks: (readonly string[])[] = [];
    const logLook: LogLook = async ({ participantIds }) => void looks.push(participantIds);
    const account = { ...advisor, participantId: own.id };
    const items = [...everybody.map((each) => ({ person: each })), {}];
    await appWith(list, () => ({ items }), { logLook, account })
      .get('/api/people')
      .expect(200);
    expect(looks).toEqual([others.map(({ id }) => id)]);
    await appWith(list, () => ({ items: [{ person: own }] }), { logLook, account })
      .get('/api/people')
      .expect(200);
    expect(looks).toHaveLength(1);
  });

  it('that is denied is logged before the reply, and is as nothing to the one who asked', async () => {
    const looks: object[] = [];
    const logLook: LogLook = async ({ participantIds, isAllowed }) =>
      void looks.push({ participantIds, isAllowed });
    const denied = (): never => {
      throw new DeniedLook([person.id, 'another']);
    };
    const { body } = await appWith(one, denied, { logLook }).get('/api/people/p1').expect(404);
    expect(body.error.code).toBe('not_found');
    const employer: Account = { ...advisor, role: 'employer' };
    await appWith(one, () => person, { logLook, account: employer })
      .get('/api/people/p1')
      .expect(403);
    expect(looks).toEqual([
      { participantIds: [person.id, 'another'], isAllowed: false },
      { participantIds: ['p1'], isAllowed: false },
    ]);
  });

  it('of oneself alone never shows somebody else', async () => {
    const me: Account = { ...advisor, role: 'participant', participantId: 'me' };
    const own = endpoint({ ...definition, who: ['participant'], shows: 'oneself' });
    const app = appWith(own, () => person, { account: me });
    const { text } = await app.get('/api/people/p1').expect(500);
    expect(text).not.toContain(person.displayName);
  });
});
