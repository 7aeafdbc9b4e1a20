import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteLanguages } from '#shared/site-languages.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
let webDir: string;

beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'fotfeste-web-'));
  for (const { code } of siteLanguages) {
    await mkdir(join(webDir, code, 'assets'), { recursive: true });
    await writeFile(join(webDir, code, 'index.html'), `<!doctype html><html lang="${code}">`);
    await writeFile(join(webDir, code, `assets/app-${code}.js`), 'export {};');
  }
  server = await startTestServer({ webDir });
  await server.publish({ kind: 'vacancy', occupation: '9112' });
});
afterAll(async () => {
  await server.close();
  await rm(webDir, { recursive: true });
});

interface Asked {
  accept?: string;
  cookie?: string;
}

async function get(path: string, { accept, cookie }: Asked = {}) {
  const request = server.anyone().get(path);
  if (accept !== undefined) request.set('Accept-Language', accept);
  if (cookie !== undefined) request.set('Cookie', cookie);
  return request;
}

async function languageOfPage(path: string, asked: Asked = {}): Promise<string | undefined> {
  return /lang="(\w+)"/.exec((await get(path, asked)).text)?.[1];
}

const negotiated: [string | undefined, string][] = [
  [undefined, 'nb'],
  ['', 'nb'],
  ['*', 'nb'],
  ['nb', 'nb'],
  ['no', 'nb'],
  ['nn-NO,nn;q=0.9,en;q=0.8', 'nn'],
  ['uk-UA,uk;q=0.9,ru;q=0.8,en;q=0.7', 'uk'],
  ['ar-SY,ar;q=0.9', 'ar'],
  ['ti-ER', 'ti'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr, en;q=0.5', 'en'],
  ['en;q=0.4, nb;q=0.8', 'nb'],
  ['nb;q=0.4, en;q=0.8', 'en'],
  ['en;q=0', 'nb'],
  ['de, sv', 'nb'],
  ['en;q=abc', 'nb'],
  [';;;,,,q=1', 'nb'],
  ['x'.repeat(4000), 'nb'],
];

describe('the language of a page', () => {
  it.each(negotiated)('that a browser asks for as %j is %s', async (accept, expected) => {
    expect(await languageOfPage('/', accept === undefined ? {} : { accept })).toBe(expected);
  });

  it('is what the reader chose before, whatever the browser asks for', async () => {
    const cookie = 'other=1; lang=en; fotfeste_session=x';
    expect(await languageOfPage('/for-meg', { cookie, accept: 'nb' })).toBe('en');
    expect(await languageOfPage('/', { cookie: 'lang=nb', accept: 'en' })).toBe('nb');
    expect(await languageOfPage('/', { cookie: 'lang=xx', accept: 'en' })).toBe('en');
    expect(await languageOfPage('/', { cookie: 'lang=', accept: 'en' })).toBe('en');
  });

  it('is chosen by the address, and kept in a cookie', async () => {
    const { text, headers } = await get('/stillinger?q=kokk&lang=en', { cookie: 'lang=nb' });
    expect(text).toContain('lang="en"');
    expect(headers['set-cookie']).toEqual([
      'lang=en; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax',
    ]);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('is not changed by an address that names none of the site', async () => {
    for (const path of [
      '/?lang=xx',
      '/?lang=',
      '/?lang=en%00',
      '/?lang[]=en',
      '/?lang=__proto__',
    ]) {
      const { text, headers } = await get(path);
      expect(text).toContain('lang="nb"');
      expect(headers).not.toHaveProperty('set-cookie');
    }
  });

  it('keeps caches of one language apart from the other', async () => {
    const { headers } = await get('/');
    expect(headers.vary).toContain('Accept-Language');
    expect(headers.vary).toContain('Cookie');
    const english = await get('/', { accept: 'en' });
    expect(english.headers.etag).not.toBe(headers.etag);
  });

  it('leaves the parts of every language in reach, and those that languages share', async () => {
    await mkdir(join(webDir, 'frame/assets'), { recursive: true });
    await writeFile(join(webDir, 'frame/assets/shared.js'), 'export {};');
    const own = await startTestServer({ webDir });
    expect((await own.anyone().get('/assets/shared.js')).status).toBe(200);
    await own.close();
    for (const { code } of siteLanguages) {
      const { status, headers } = await get(`/assets/app-${code}.js`, { accept: 'nb' });
      expect(status).toBe(200);
      expect(headers['cache-control']).toContain('immutable');
    }
  });

  it('is one of the site for any header at all', async () => {
    const codes = siteLanguages.map(({ code }) => code);
    const header = fc.string({ unit: 'grapheme-ascii', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(header, header, async (accept, cookie) => {
        expect(codes).toContain(await languageOfPage('/', { accept, cookie: `lang=${cookie}` }));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what the server names', () => {
  const kindOf = async (asked: Asked) =>
    (await get('/api/openings', asked)).body.facets.kind.find(
      ({ value }: { value: string }) => value === 'vacancy',
    ).label;

  it('is Norwegian for who asks for nothing, for anything or for Norwegian', async () => {
    for (const accept of [undefined, '*', 'nb', 'no', 'nn', 'de']) {
      expect(await kindOf(accept === undefined ? {} : { accept })).toBe('Ledig stilling');
    }
  });

  it('is English for who asks for English or has chosen it', async () => {
    expect(await kindOf({ accept: 'en-US,en;q=0.9' })).toBe('Job');
    expect(await kindOf({ cookie: 'lang=en', accept: 'nb' })).toBe('Job');
    expect(await kindOf({ cookie: 'lang=nb', accept: 'en' })).toBe('Ledig stilling');
  });

  it.each([
    ['nn', 'Ledig stilling'],
    ['uk', 'Вакансія'],
    ['ar', 'وظيفة شاغرة'],
    ['ru', 'Вакансия'],
    ['ti', 'ክፉት ስራሕ'],
  ])('is in %s for who asks for it: %s', async (code, label) => {
    expect(await kindOf({ accept: code })).toBe(label);
    expect(await kindOf({ cookie: `lang=${code}`, accept: 'en' })).toBe(label);
  });

  it('follows in facets, cards, code lists and suggestions', async () => {
    const asked = { accept: 'en' };
    const { body } = await get('/api/openings', asked);
    expect(body.items[0].occupationTitle).toBe('Cleaners in companies');
    expect(body.facets.category).toEqual([
      { value: 'Salg og service', label: 'Sales and service', count: 1 },
    ]);
    const { body: codes } = await get('/api/codes', asked);
    expect(codes.kinds[0].label).toBe('Job');
    expect(codes.languages).toContainEqual({ code: 'uk', label: 'Ukrainian' });
    expect(codes.qualifications[0].label).toBe('Authorisation as health personnel');
    const { body: occupations } = await get('/api/occupations', asked);
    expect(occupations.items.find(({ code }: { code: string }) => code === '2223').title).toBe(
      'Nurses',
    );
    expect(occupations.items.filter((it: object) => 'plain' in it)).toEqual([]);
    const { body: suggestions } = await get('/api/suggestions?q=cleaners', asked);
    expect(suggestions.items).toContainEqual({
      type: 'occupation',
      value: '9112',
      label: 'Cleaners in companies',
    });
  });

  it('tells two municipalities of one name apart, wherever it names one', async () => {
    const own = await startTestServer();
    const label = 'Våler (Innlandet)';
    const ask = async (path: string) => (await own.anyone().get(path)).body;
    try {
      await own.publish({ kind: 'vacancy', municipality: '3419', title: 'Kokk' });
      const { items, facets } = await ask('/api/openings');
      expect(items[0].municipalityName).toBe(label);
      expect(facets.municipality).toEqual([{ value: '3419', label, count: 1 }]);
      const { understood } = await ask('/api/openings?q=i%20v%C3%A5ler');
      expect(understood.map((it: { label: string }) => it.label).sort()).toEqual([
        label,
        'Våler (Østfold)',
      ]);
      const { nearest } = await ask('/api/openings?municipality=3401');
      expect(nearest[0].label).toBe(label);
      const suggestions = (await ask('/api/suggestions?q=v%C3%A5ler')).items;
      expect(suggestions).toContainEqual({ type: 'municipality', value: '3419', label });
      const places: { municipality: string; municipalityName: string }[] = (
        await ask('/api/places?q=v%C3%A5ler')
      ).items;
      const named = places.find(({ municipality }) => municipality === '3419');
      expect(named?.municipalityName).toBe(label);
      const municipalities: { number: string; label: string }[] = (await ask('/api/municipalities'))
        .items;
      expect(municipalities.find(({ number }) => number === '3419')?.label).toBe(label);
      const labels = municipalities.map((it) => it.label);
      expect(new Set(labels).size).toBe(labels.length);
    } finally {
      await own.close();
    }
  });

  it('is sorted as the reader sorts', async () => {
    for (const { code, locale } of siteLanguages) {
      const { body } = await get('/api/codes', { accept: code });
      for (const list of ['languages', 'categories']) {
        const labels = body[list].map(({ label }: { label: string }) => label);
        expect(labels).toEqual(labels.toSorted(new Intl.Collator(locale).compare));
      }
      for (const [path, field] of [
        ['/api/municipalities', 'label'],
        ['/api/occupations', 'title'],
      ] as const) {
        const { items } = (await get(path, { accept: code })).body;
        const names = items.map((item: Record<string, string>) => item[field]);
        expect(names.length).toBeGreaterThan(300);
        expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare));
      }
    }
  });

  it('may be kept per language only', async () => {
    for (const path of ['/api/codes', '/api/occupations', '/api/municipalities']) {
      expect((await get(path)).headers.vary).toMatch(/Accept-Language, Cookie/);
    }
  });

  it('is not chosen by the address: the API knows no such parameter', async () => {
    const { status, body } = await get('/api/openings?lang=en');
    expect(status).toBe(400);
    expect(body.error.fields[0]).toMatchObject({ path: 'lang', code: 'unknown_field' });
  });
});
