import express from 'express';
import { pino } from 'pino';
import supertest from 'supertest';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Unavailable } from '#server/errors.ts';
import { prepare } from '#server/prepared.ts';
import { type Endpoint, endpoint } from '#shared/endpoint.ts';
import { errorHandler } from './error-handler.ts';
import { mountRoutes, type Route, serve } from './serve.ts';

const greet = endpoint({
  method: 'GET',
  path: '/api/greeting',
  who: 'anyone',
  summary: 'Greets',
  reply: z.object({ text: z.string() }),
});

function appWith(endpoints: readonly Endpoint[], routes: readonly Route[], lines: string[] = []) {
  const app = express();
  const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
  mountRoutes(app, endpoints, routes, {
    authenticate: async () => undefined,
    isKnownCode: () => true,
    keys: { claim: async (record) => record, made: async () => {}, release: async () => {} },
    checksWholeReplies: true,
    secureCookies: false,
    logLook: async () => {},
    trails: [],
    log,
  });
  app.use(errorHandler(log));
  return app;
}

describe('the server does not start', () => {
  it('with an endpoint that nothing or two things handle', () => {
    const route = serve(greet, () => ({ text: 'Hei' }));
    expect(() => appWith([greet], [])).toThrow('GET /api/greeting needs exactly one handler');
    expect(() => appWith([greet], [route, route])).toThrow('exactly one handler');
  });

  it('with an endpoint that does not say who may call it', () => {
    const { who: _, ...open } = greet;
    const forgotten = open as unknown as typeof greet;
    const route = serve(forgotten, () => ({ text: 'Hei' }));
    expect(() => appWith([forgotten], [route])).toThrow('does not say who may call it');
  });
});

describe('a reply', () => {
  it('is trimmed to its schema', async () => {
    const app = appWith([greet], [serve(greet, () => ({ text: 'Hei', passwordHash: 'x' }))]);
    expect((await supertest(app).get(greet.path).expect(200)).body).toEqual({ text: 'Hei' });
  });

  it('that does not fit is our fault: 500 for the caller, the issues in the log', async () => {
    const lines: string[] = [];
    const bad = serve(greet, () => ({ text: 7 }) as never);
    const { body } = await supertest(appWith([greet], [bad], lines))
      .get(greet.path)
      .expect(500);
    expect(body.error).toMatchObject({ code: 'internal', message: 'The server has a fault.' });
    expect(lines.join()).toContain('reply does not fit its schema');
  });

  it('may hold parts that come prepared, and nothing else where they stand', async () => {
    const part = z.object({ id: z.string(), km: z.number().optional() });
    const list = endpoint({
      ...greet,
      reply: z.object({
        items: z.array(z.object({ score: z.number(), part, note: z.string().optional() })),
        none: z.array(z.object({ part })),
        total: z.int(),
      }),
    });
    const blåbær = prepare(part, { id: 'blåbær – "€"', secret: 'x' });
    const reply = {
      items: [
        { score: 1, part: blåbær.with({ km: 2 }) },
        { score: 0.5, part: blåbær, note: 'æ' },
      ],
      none: [],
      total: 2,
    };
    const { body } = await supertest(appWith([list], [serve(list, () => reply, [part])]))
      .get(greet.path)
      .expect(200);
    const id = 'blåbær – "€"';
    const items = [
      { score: 1, part: { id, km: 2 } },
      { score: 0.5, part: { id }, note: 'æ' },
    ];
    expect(body).toEqual({ items, none: [], total: 2 });
    const bare = { ...reply, items: [{ score: 1, part: { id } }] } as unknown as typeof reply;
    await supertest(appWith([list], [serve(list, () => bare, [part])]))
      .get(greet.path)
      .expect(500);
  });

  it('is compressed as the client can read it, when that is worth it', async () => {
    const text = 'Hei på deg! '.repeat(500);
    const get = async (said: string, encoding: string) =>
      supertest(appWith([greet], [serve(greet, () => ({ text: said }))]))
        .get(greet.path)
        .set('Accept-Encoding', encoding)
        .expect(200);
    for (const [asked, sent] of [
      ['gzip, deflate', 'gzip'],
      ['br;q=1, gzip;q=0.5', 'br'],
      ['identity', undefined],
      ['gzip;q=0', undefined],
    ] as const) {
      const { body, headers } = await get(text, asked);
      expect(headers['content-encoding']).toBe(sent);
      expect(body).toEqual({ text });
    }
    expect((await get('Hei', 'gzip')).headers).not.toHaveProperty('content-encoding');
  });
});

describe('an error', () => {
  const replyTo = async (error: unknown) => {
    const failing = serve(greet, () => {
      throw error;
    });
    return supertest(appWith([greet], [failing])).get(greet.path);
  };

  it('that nobody expected tells nothing of itself', async () => {
    const { status, text } = await replyTo(new Error('secret of /srv/app.ts'));
    expect(status).toBe(500);
    expect(text).not.toMatch(/secret|srv/);
  });

  it('of an engine that is away is 503, and says when to come back', async () => {
    const away = new Error('connect ECONNREFUSED');
    away.name = 'MongoServerSelectionError';
    for (const error of [away, new Unavailable('The database is away.')]) {
      const { status, body, headers } = await replyTo(error);
      expect({ status, code: body.error.code }).toEqual({ status: 503, code: 'unavailable' });
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
  });
});
