import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api } from '#shared/api.ts';
import type { Endpoint } from '#shared/endpoint.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** By media type, of which there is one. */
interface Content {
  content?: Record<string, { example?: unknown }>;
}

function expectFits(
  path: string,
  schema: NonNullable<Endpoint['reply']>,
  { content = {} }: Content = {},
): void {
  const [{ example } = {}] = Object.values(content);
  expect([path, schema.safeParse(example).error]).toEqual([path, undefined]);
}

let server: TestServer;
let webDir: string;

beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'fotfeste-web-'));
  await mkdir(join(webDir, 'nb/assets'), { recursive: true });
  await writeFile(join(webDir, 'nb/index.html'), '<!doctype html><title>Fotfeste</title>');
  await writeFile(join(webDir, 'nb/assets/app-1234.js'), 'export {};'.repeat(200));
  await writeFile(join(webDir, 'nb/assets/app-1234.js.br'), 'compressed');
  await mkdir(join(webDir, 'worker'));
  await writeFile(join(webDir, 'worker/sw.js'), '// of this program');
  server = await startTestServer({ webDir });
});
afterAll(async () => {
  await server.close();
  await rm(webDir, { recursive: true });
});

describe('every reply', () => {
  it('carries strict headers and a request id, and nothing of who serves it', async () => {
    for (const path of ['/', '/api/codes', '/api/nothing', '/api/docs']) {
      const { headers } = await server.anyone().get(path);
      expect(headers['content-security-policy']).toMatch(/default-src '(self|none)'/);
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers).not.toHaveProperty('x-powered-by');
    }
    const { headers } = await server.anyone().get('/');
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('lets the page load from here alone, run no script in it and make no markup of a text', async () => {
    const { headers } = await server.anyone().get('/');
    const policy = String(headers['content-security-policy']).split(';');
    const directives = policy.map((each) => each.trim().split(/\s+/));
    const sources = new Set(directives.flatMap(([, ...values]) => values));
    expect([...sources].sort()).toEqual([
      "'none'",
      "'script'",
      "'self'",
      'data:',
      'fotfeste-worker',
    ]);
    // It names the service worker, and makes nothing of a text.
    expect(directives).toContainEqual(['trusted-types', 'fotfeste-worker']);
    const withData = directives.filter((values) => values.includes('data:'));
    expect(withData).toEqual([['img-src', "'self'", 'data:']]);
    // Over http it would shut out everybody.
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('that may be kept is for anyone and shows nobody', () => {
    const all: readonly Endpoint[] = api;
    const kept = all.filter(({ cacheSeconds }) => cacheSeconds !== undefined);
    expect(kept.length).toBeGreaterThan(3);
    for (const { path, who, shows } of kept)
      expect([path, who, shows]).toEqual([path, 'anyone', undefined]);
  });

  it('about people may not be kept, of whatever kind and with whatever answer', async () => {
    const { id, caller: participant } = await server.participant();
    const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    const admin = await server.signedIn({ role: 'admin' });
    const asked = [
      await participant.get('/api/me/export').expect(200),
      await leader.get(`/api/participants/${id}`).expect(200),
      await leader.get(`/api/participants/${id}/archive`).expect(200),
      await leader.get('/api/looks').expect(200),
      await leader.patch(`/api/participants/${id}`).send({ version: 9 }).expect(409),
      await admin.get(`/api/participants/${id}`).expect(403),
      await leader.get('/api/participants/nobody-here').expect(404),
    ];
    for (const { headers } of asked) expect(headers['cache-control']).toBe('no-store');
  });

  it('of code lists may be kept, of anything else may not', async () => {
    const cacheOf = async (path: string) =>
      (await server.anyone().get(path)).headers['cache-control'];
    expect(await cacheOf('/api/municipalities')).toBe('public, max-age=3600');
    expect(await cacheOf('/api/openings')).toBe('no-store');
    expect(await cacheOf('/api/session')).toBe('no-store');
  });

  it('of a site on https asks browsers to stay there, with a cookie for https only', async () => {
    const own = await startTestServer({ publicUrl: new URL('https://fotfeste.example') });
    const { headers } = await own.anyone().get('/api/codes');
    expect(headers['strict-transport-security']).toContain('max-age=');
    const account = { email: 'a@test.example', role: 'admin', displayName: 'A' } as const;
    await own.context.features.accounts.service.create(account, 'et langt passord');
    const reply = await own
      .anyone()
      .post('/api/session')
      .set('Origin', 'https://fotfeste.example')
      .send({ email: account.email, password: 'et langt passord' })
      .expect(200);
    expect(reply.headers['set-cookie']?.[0]).toMatch(
      /^__Host-fotfeste_session=.*; Path=\/;.*; Secure$/,
    );
    await own.close();
  });
});

describe('the web app', () => {
  it('is sent for every path that is no file and not below /api', async () => {
    for (const path of ['/', '/openings/123', '/advisor']) {
      const { text, headers } = await server.anyone().get(path).expect(200);
      expect(text).toContain('<title>Fotfeste</title>');
      expect(headers['cache-control']).toBe('no-cache');
    }
    expectError(await server.anyone().get('/api/openings/123'), 404, 'not_found');
    expectError(await server.anyone().post('/').send({}), 404, 'not_found');
    expectError(await server.anyone().get('/assets/gone.js'), 404, 'not_found');
    expectError(await server.anyone().get('/%2e%2e/%2e%2e/etc/passwd.txt'), 404, 'not_found');
  });

  it('has assets that are kept for ever, compressed beforehand', async () => {
    const asset = (encoding: string) =>
      server.anyone().head('/assets/app-1234.js').set('Accept-Encoding', encoding).expect(200);
    const plain = await asset('identity');
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect((await asset('gzip, br')).headers['content-encoding']).toBe('br');
  });

  it('has one service worker for every path, which is asked for anew each time', async () => {
    const { headers } = await server.anyone().get('/sw.js').expect(200);
    expect(headers).toMatchObject({
      'content-type': expect.stringContaining('javascript'),
      'cache-control': 'no-cache',
      'service-worker-allowed': '/',
      'content-security-policy': expect.stringContaining("default-src 'self'"),
    });
  });
});

describe('health', () => {
  it('lives and is ready', async () => {
    expect((await server.anyone().get('/api/health/live').expect(200)).body).toEqual({
      status: 'ok',
    });
    expect((await server.anyone().get('/api/health/ready').expect(200)).body).toEqual({
      status: 'ok',
    });
  });
});

describe('the API document', () => {
  it('is OpenAPI 3.1 and knows every endpoint, who calls it and what it takes', async () => {
    const { body } = await server.anyone().get('/api/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    expect(body.info.license.name).toBe('MIT');
    expect(body.servers).toEqual([expect.objectContaining({ url: '/' })]);
    // Classes of Unicode are not for every validator.
    expect(JSON.stringify(body)).not.toMatch(/\\\\p\{/);
    const described = Object.entries(body.paths as Record<string, object>).flatMap(
      ([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const defined = api.map(
      ({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    );
    expect(described.sort()).toEqual(defined.sort());
    // What is accepted with a blank too many, no validator may refuse.
    const title =
      body.paths['/api/openings'].post.requestBody.content['application/json'].schema.properties
        .title;
    expect(title).toMatchObject({ type: 'string', 'x-maxLength': 200 });
    expect(title).not.toHaveProperty('maxLength');
    const patch = body.paths['/api/openings/{id}'].patch;
    expect(patch.description).toBe('For employer, advisor, leader.');
    const schema = patch.requestBody.content['application/json'].schema;
    expect(schema).toMatchObject({ required: ['version'], additionalProperties: false });
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['title', 'version']));
    const references = JSON.stringify(body).match(/"\$ref":"[^"]+"/g) ?? [];
    expect(references.length).toBeGreaterThan(20);
    for (const reference of references) {
      const name = /schemas\/(\w+)"$/.exec(reference)?.[1] ?? '';
      expect(body.components.schemas).toHaveProperty(name);
    }
  });

  it('names the client errors of each endpoint, and gives examples that fit', async () => {
    const { body } = await server.anyone().get('/api/openapi.json').expect(200);
    const operation = (method: string, path: string) =>
      body.paths[path.replaceAll(/:(\w+)/g, '{$1}')][method.toLowerCase()];
    const create = operation('POST', '/api/openings');
    expect(Object.keys(create.responses)).toEqual(
      expect.arrayContaining(['400', '401', '403', '409', '413', '415', '422']),
    );
    expect(create.parameters).toEqual([expect.objectContaining({ name: 'Idempotency-Key' })]);
    expect(Object.keys(operation('POST', '/api/session').responses)).toContain('429');
    for (const { method, path, ...endpoint } of api) {
      expect(Object.keys(operation(method, path).responses), path).toContain('400');
      const { requestBody, responses } = operation(method, path);
      const reply = Object.entries<Content>(responses).find(([status]) => status.startsWith('2'));
      const isFile = 'replyType' in endpoint;
      if ('reply' in endpoint && !isFile) expectFits(path, endpoint.reply, reply?.[1]);
      if ('body' in endpoint) expectFits(path, endpoint.body, requestBody);
    }
  });

  it('is readable as one page without a script', async () => {
    const { text } = await server.anyone().get('/api/docs').expect('Content-Type', /html/);
    for (const { path } of api) expect(text).toContain(path.replaceAll(/:(\w+)/g, '{$1}'));
    expect(text).not.toContain('<script');
  });
});

describe('code lists', () => {
  it('name everything in Norwegian', async () => {
    const { body: occupations } = await server.anyone().get('/api/occupations').expect(200);
    expect(occupations.items).toHaveLength(406);
    const cleaner = occupations.items.find((it: { code: string }) => it.code === '9112');
    expect(cleaner).toMatchObject({
      title: 'Renholdere i bedrifter',
      plain: 'Renholder',
      usualLanguage: { speaking: 'A2' },
    });
    expect(cleaner.titles).toContain('vaskehjelp');
    const farm = occupations.items.find((it: { code: string }) => it.code === '9213');
    expect(farm.titles).toContain('Gårdsarbeider');
    const { body: municipalities } = await server.anyone().get('/api/municipalities').expect(200);
    expect(municipalities.items).toHaveLength(357);
    expect(municipalities.items).toContainEqual({
      number: '0301',
      name: 'Oslo',
      label: 'Oslo',
      otherNames: ['Oslove'],
      countyNumber: '03',
      countyName: 'Oslo',
      position: { lat: 59.913, lon: 10.746 },
    });
    const { body: codes } = await server.anyone().get('/api/codes').expect(200);
    expect(codes.kinds).toContainEqual({ code: 'language_practice', label: 'Språkpraksis' });
    expect(codes.languages).toContainEqual({ code: 'uk', label: 'ukrainsk' });
    expect(codes.qualifications[0]).toHaveProperty('explanation');
  });

  it('labour need is for advisors and administrators', async () => {
    const advisor = await server.advisor();
    const { body } = await advisor.get('/api/labour-need?pageSize=3').expect(200);
    expect(body.total).toBe(864);
    expect(body.items).toHaveLength(3);
    expect(Object.keys(body.items[0]).sort()).toEqual([
      'area',
      'coverage',
      'need',
      'source',
      'styrk08',
      'year',
    ]);
    expectFaults(await advisor.get('/api/labour-need?area=03'), 'area unknown_field');
    const { caller: employer } = await server.employer();
    expectError(await employer.get('/api/labour-need'), 403, 'forbidden');
    expectError(await server.anyone().get('/api/labour-need'), 401, 'not_signed_in');
  });
});
