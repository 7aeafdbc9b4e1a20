import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteMap } from '#server/features/site/site-map.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

const siteUrl = new URL('https://fotfeste.example/');
let server: TestServer;
let vacancy: string;
let practice: string;
let full: string;

beforeAll(async () => {
  server = await startTestServer({ siteUrl });
  const { id: employerId } = await server.employer();
  vacancy = await server.publish({ employerId, kind: 'vacancy', deadline: '2099-01-31' });
  practice = await server.publish({ employerId, kind: 'work_training' });
  full = await server.publish({ employerId, kind: 'apprenticeship', deadline: '2098-01-31' });
});
afterAll(async () => {
  await server.close();
});

const get = (path: string) => server.anyone().get(path);

/** The rules of sitemaps.org's schema, as far as they concern what we say. */
function entriesOf(xml: string, root: 'urlset' | 'sitemapindex'): Map<string, string | undefined> {
  const [, body = ''] =
    new RegExp(
      `^<\\?xml version="1.0" encoding="UTF-8"\\?>\\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\\n(.*)\\n</${root}>\\n$`,
      's',
    ).exec(xml) ?? [];
  const item = root === 'urlset' ? 'url' : 'sitemap';
  const entry = new RegExp(
    `^<${item}><loc>([^<>&"']{12,2048})</loc>(?:<lastmod>([^<>]+)</lastmod>)?</${item}>$`,
  );
  const lines = body.split('\n');
  const entries = lines.map((line) => entry.exec(line) ?? expect.fail(`no entry: ${line}`));
  for (const [, loc = '', lastmod] of entries) {
    expect(new URL(loc).origin).toBe(siteUrl.origin);
    if (lastmod) expect(lastmod).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
  }
  const found = new Map(entries.map(([, loc = '', lastmod]) => [loc, lastmod]));
  expect(found.size).toBe(entries.length);
  return found;
}

describe('what search engines are told', () => {
  it('where the map is, and what they need not read', async () => {
    const { text, headers } = await get('/robots.txt').expect(200);
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(text).toBe(
      'User-agent: *\nDisallow: /api/\nSitemap: https://fotfeste.example/sitemap.xml\n',
    );
  });

  it('every opening that anyone may see and answer, from the database, and no other', async () => {
    const { text, headers } = await get('/sitemap.xml').expect(200);
    expect(headers['content-type']).toMatch(/^application\/xml/);
    expect([...entriesOf(text, 'sitemapindex').keys()]).toEqual([
      'https://fotfeste.example/sitemap-1.xml',
    ]);
    const before = entriesOf((await get('/sitemap-1.xml').expect(200)).text, 'urlset');
    const addressOf = (id: string): string => `https://fotfeste.example/stillinger/${id}`;
    const { updatedAt } = (await get(`/api/openings/${vacancy}`)).body;
    expect(before.get(addressOf(vacancy))).toBe(updatedAt);
    expect([...before.keys()].sort()).toEqual(
      [
        'https://fotfeste.example/',
        'https://fotfeste.example/personvern',
        'https://fotfeste.example/tilgjengelighet',
        addressOf(vacancy),
        addressOf(full),
      ].sort(),
    );
    expect(before.has(addressOf(practice))).toBe(false);

    server.setClock('2098-06-01T12:00:00Z');
    const after = entriesOf((await get('/sitemap-1.xml').expect(200)).text, 'urlset');
    expect([after.has(addressOf(vacancy)), after.has(addressOf(full))]).toEqual([true, false]);
    server.setClock();
  });

  it('in parts that are not too long', async () => {
    const opening = { kind: 'vacancy', placesFree: 1, updatedAt: '2026-01-01T00:00:00.000Z' };
    async function* published() {
      yield Array.from({ length: 6 }, (_, i) => ({ ...opening, id: `opening-${i}` }) as never);
      yield Array.from({ length: 4 }, (_, i) => ({ ...opening, id: `more-${i}` }) as never);
    }
    const map = createSiteMap({ published, siteUrl, now: () => new Date(), mostInPart: 5 });
    const parts = [...entriesOf(await map.index(), 'sitemapindex').keys()];
    expect(parts).toHaveLength(3);
    const found = await Promise.all(
      [1, 2, 3].map(async (n) => entriesOf((await map.part(n)) ?? '', 'urlset')),
    );
    expect(found.map(({ size }) => size)).toEqual([5, 5, 3]);
    expect(new Set(found.flatMap((each) => [...each.keys()])).size).toBe(13);
    expect(await map.part(4)).toBeUndefined();
  });

  it('nothing where there is no such part', async () => {
    for (const path of ['/sitemap-0.xml', '/sitemap-2.xml', '/sitemap-x.xml', '/sitemap-.xml']) {
      await get(path).expect(404);
    }
  });
});
