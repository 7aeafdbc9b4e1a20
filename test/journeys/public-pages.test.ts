import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '#server/log.ts';
import { siteLanguages } from '#shared/site-languages.ts';
import { takePlace } from '#test/factories/take-place.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
let vacancy: string;
let practice: string;

const hostile = 'Renholder </script><script>alert(1)</script> & "sønn"';

beforeAll(async () => {
  server = await startTestServer();
  const { id: employerId } = await server.employer();
  vacancy = await server.publish({ employerId, kind: 'vacancy', title: hostile });
  practice = await server.publish({
    employerId,
    kind: 'language_practice',
    title: 'Hemmelig plass',
  });
  for (let i = 1; i <= 26; i++) {
    await server.publish({
      employerId,
      kind: 'apprenticeship',
      occupation: '5120',
      municipality: '4601',
      title: `Lærling ${i}`,
    });
  }
});
afterAll(async () => {
  await server.close();
});

const get = (path: string) => server.anyone().get(path);

/** What stands between tags, as a reader sees it. */
function wordsOf(html: string): string {
  const shown = html.replace(/<(script|noscript|head)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ');
  return shown
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function dataOf(html: string): { answers: [unknown[], unknown][]; tables: unknown[][] } {
  const [, json = ''] =
    /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json);
}

describe('a public page', () => {
  it('comes ready: the board with its openings, and with what the API answered', async () => {
    const { text, headers } = await get('/').expect(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain('<title>Finn en jobb som passer for deg – Fotfeste</title>');
    expect(wordsOf(text)).toContain('Vi fant 27 stillinger');
    expect(wordsOf(text)).toContain('Lærling 26');
    const { body } = await get('/api/openings');
    expect(dataOf(text).answers).toEqual([[['openings', 'search', {}], body]]);
  });

  it('comes ready: an opening with its facts', async () => {
    const { text } = await get(`/stillinger/${vacancy}`).expect(200);
    expect(wordsOf(text)).toContain(hostile);
    expect(wordsOf(text)).toContain('Slik svarer du');
    const { body } = await get(`/api/openings/${vacancy}`);
    expect(dataOf(text).answers).toEqual([[['openings', 'if-any', vacancy], body]]);
  });

  it('writes to the address that it shows, and to nobody else', async () => {
    const email = 'jobb?cc=a%40b.example&x@solglott.example';
    const { id: employerId, caller } = await server.employer();
    const id = await server.publish({ employerId, contact: { email } });
    const { text } = await get(`/stillinger/${id}`);
    await caller.post(`/api/openings/${id}/close`).expect(200);
    expect(wordsOf(text)).toContain(email);
    expect(text).toContain('href="mailto:jobb%3Fcc%3Da%2540b.example%26x@solglott.example"');
  });

  it('comes ready for a search with filters, words and pages', async () => {
    const found = async (query: string) =>
      /Vi fant [^<]*? (?:stilling|annen|andre)/.exec(wordsOf((await get(`/${query}`)).text))?.[0];
    expect(await found('?kind=vacancy&municipality=3907&county=39')).toBe('Vi fant 1 stilling');
    expect(await found('?q=l%C3%A6rling+i+bergen')).toBe('Vi fant 26 stilling');
    expect(await found('?occupation=5120&page=2&sort=deadline')).toBe('Vi fant 26 stilling');
    // As in the browser: what cannot be meant is no filter.
    expect(await found('?kind=nothing&county=99&occupation=5120')).toBe('Vi fant 26 stilling');
    expect(dataOf((await get('/?municipality=4601')).text).tables).toEqual([['municipalities']]);
  });

  it.each([
    '/',
    '/?q=kokk+i+bergen',
    '/?q=xyzzy',
    '/?kind=vacancy',
    '/personvern',
    '/tilgjengelighet',
  ])(
    'has nothing that the policy of the site forbids, and nothing unfinished: %s',
    async (path) => {
      const { text } = await get(path).expect(200);
      expect(text).toContain('page-data');
      expectAllowed(text);
    },
  );

  it('says nothing that a text in it could end early', async () => {
    for (const path of [
      '/?kind=vacancy',
      `/stillinger/${vacancy}`,
      '/?q=%3C%2Fscript%3E%3Cimg%20src=x%3E',
    ]) {
      const { text } = await get(path).expect(200);
      expect(text).not.toContain('<script>');
      expect(text).not.toContain('<img');
      expectAllowed(text);
    }
  });

  it('is made in the language of the reader, whichever that is', async () => {
    const { text } = await get('/?lang=en');
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect(wordsOf(text)).toContain('We found 27 jobs');
    // The choice is in no address that follows.
    expect(text).toContain('href="/?page=2"');
    for (const { code, dir } of siteLanguages) {
      const page = await get('/').set('Cookie', `lang=${code}`).expect(200);
      expect(page.text).toContain(`<html lang="${code}" dir="${dir}">`);
      expect(wordsOf(page.text)).toContain('Lærling 26');
      expectAllowed(page.text);
    }
  });

  it('is kept by a browser that asks again whether it is the same', async () => {
    const { headers } = await get('/').expect(200);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers.vary).toMatch(/Accept-Language, Cookie/);
    await get('/').set('If-None-Match', String(headers.etag)).expect(304);
    const other = await get('/?kind=vacancy').set('If-None-Match', String(headers.etag));
    expect(other.status).toBe(200);
    await server
      .anyone()
      .head('/')
      .expect(200, undefined as never);
  });

  it('shows what is new at once', async () => {
    const own = await server.publish({
      kind: 'vacancy',
      title: 'Splitter ny',
      municipality: '5501',
    });
    expect(wordsOf((await get('/?municipality=5501')).text)).toContain('Splitter ny');
    const { employerId } = (await get(`/api/openings/${own}`)).body;
    const caller = await server.signedIn({ role: 'employer', employerId });
    await caller.post(`/api/openings/${own}/close`).expect(200);
    expect(wordsOf((await get('/?municipality=5501')).text)).not.toContain('Splitter ny');
  });
});

describe('nobody learns from a page', () => {
  it('of practice places, by whatever way', async () => {
    for (const path of [
      '/',
      '/?page=2',
      '/?q=hemmelig',
      '/?kind=language_practice',
      `/stillinger/${practice}`,
    ]) {
      expect((await get(path)).text).not.toContain('Hemmelig plass');
    }
  });

  it('whether there is something that is not for everybody', async () => {
    const draft = await draftOf(server);
    const nothing = await get('/stillinger/finnes-ikke').expect(404);
    for (const id of [practice, draft]) {
      const { text } = await get(`/stillinger/${id}`).expect(404);
      expect(text.replaceAll(id, 'finnes-ikke')).toBe(nothing.text);
    }
    expect(wordsOf(nothing.text)).toContain('Denne siden er for dem som er logget inn');
  });

  it('who is signed in: they get the page that the browser fills', async () => {
    const { caller } = await server.participant();
    for (const path of ['/', `/stillinger/${vacancy}`]) {
      const { text, status } = await caller.get(path);
      expect(status).toBe(200);
      expect(wordsOf(text)).not.toContain('Logg inn');
      expect(text).not.toContain('page-data');
    }
  });
});

describe('an opening that is over', () => {
  const area = { kind: 'vacancy', occupation: '8332', municipality: '5001' } as const;

  it.each(['closed', 'expired', 'full'] as const)(
    'is gone for good, and says so: %s',
    async (why) => {
      const own = await startTestServer();
      try {
        const { id: employerId, caller } = await own.employer();
        const near = await own.publish({ ...area, title: 'Sjåfør i nærheten' });
        const id = await own.publish({
          ...area,
          employerId,
          title: 'Egne ord',
          deadline: '2098-01-31',
        });
        const get = (path: string) => own.anyone().get(path);
        await get(`/stillinger/${id}`).expect(200);
        await get(`/api/openings/${id}/instead`).expect(404);
        if (why === 'closed') await caller.post(`/api/openings/${id}/close`).expect(200);
        if (why === 'expired') await change(caller, id, { deadline: '2026-01-31' });
        if (why === 'full') await takePlace(own, id);

        const { body } = await get(`/api/openings/${id}/instead`).expect(200);
        expect(body).toMatchObject({
          why,
          municipalityName: 'Trondheim',
          occupationTitle: 'Lastebil- og trailersjåfører',
        });
        const { caller: participant } = await own.participant();
        const read = await participant.get(`/api/openings/${id}/instead`).expect(200);
        expect(read.body.occupationTitle).toBe('Lastebilsjåfør');
        expect(body.items.map((each: { id: string }) => each.id)).toEqual([near]);
        const { text } = await get(`/stillinger/${id}`).expect(410);
        expect(wordsOf(text)).toMatch(/Du kan ikke svare (?:på den )?lenger\./);
        expect(text).toContain(`href="/stillinger/${near}"`);
        expect(text).toContain('<meta name="robots" content="noindex">');
        expect(text).not.toContain('ld+json');
        expectAllowed(text);
        // What its employer has taken away is not told.
        if (why === 'closed') expect(text).not.toContain('Egne ord');
      } finally {
        await own.close();
      }
    },
  );

  it('names five at most: the same work, the nearest first, then the like of it, then what is around', async () => {
    const own = await startTestServer();
    try {
      const { id: employerId, caller } = await own.employer();
      const elsewhere = { ...area, municipality: '0301' } as const;
      const near = await own.publish(area);
      const far = await own.publish(elsewhere);
      const alike = await own.publish({ ...elsewhere, occupation: '8331' });
      const around = await own.publish({ ...area, occupation: '9112' });
      await own.publish({ ...elsewhere, occupation: '9112' });
      await own.publish({ ...area, kind: 'work_training' });
      const id = await own.publish({ ...area, employerId });
      await caller.post(`/api/openings/${id}/close`).expect(200);
      const instead = async (): Promise<string[]> => {
        const { body } = await own.anyone().get(`/api/openings/${id}/instead`).expect(200);
        return body.items.map((each: { id: string }) => each.id);
      };
      expect(await instead()).toEqual([near, far, alike, around]);
      for (let n = 0; n < 2; n++) await own.publish({ ...area, occupation: '9112' });
      expect(await instead()).toHaveLength(5);
    } finally {
      await own.close();
    }
  });

  it('is nothing to anybody where it never was public', async () => {
    const { id: employerId, caller } = await server.employer();
    const place = await server.publish({ employerId, kind: 'work_training' });
    await caller.post(`/api/openings/${place}/close`).expect(200);
    const draft = await draftOf(server);
    // One that changed sides while nobody could see it, and one that is hidden now.
    const late = await server.publish({ employerId, kind: 'language_practice' });
    await caller.post(`/api/openings/${late}/close`).expect(200);
    await change(caller, late, { kind: 'vacancy' });
    const hidden = await server.publish({ employerId, kind: 'vacancy' });
    await change(caller, hidden, { kind: 'work_training' });
    await caller.post(`/api/openings/${hidden}/close`).expect(200);
    for (const id of [place, draft, late, hidden, 'finnes-ikke']) {
      await get(`/api/openings/${id}/instead`).expect(404);
      await get(`/stillinger/${id}`).expect(404);
    }
  });
});

describe('what is said of a page to those who do not look at it', () => {
  const tagsOf = (html: string, pattern: RegExp): string[] =>
    [...html.matchAll(pattern)].map(([, value = '']) => value.replaceAll('&amp;', '&'));
  const canonical = /<link rel="canonical" href="([^"]*)">/g;
  const site = () => server.context.config.siteUrl.href;

  it('its one address, whichever way one came', async () => {
    const of = async (path: string, language = 'nb') =>
      tagsOf((await get(path).set('Cookie', `lang=${language}`)).text, canonical);
    expect(await of('/')).toEqual([site()]);
    expect(await of('/?sort=deadline&utm=x')).toEqual([site()]);
    expect(await of('/?page=2&kind=apprenticeship&kind=nothing')).toEqual([
      `${site()}?kind=apprenticeship&page=2`,
    ]);
    // An address that names no language is the same page to everybody, whichever they read.
    expect(await of('/personvern', 'en')).toEqual([`${site()}personvern`]);
    expect(await of('/personvern?lang=en')).toEqual([`${site()}personvern?lang=en`]);
    expect(await of('/personvern', 'en')).toEqual([`${site()}personvern`]);
    expect(await of(`/stillinger/${vacancy}?from=mail`, 'en')).toEqual([
      `${site()}stillinger/${vacancy}`,
    ]);
    // What somebody typed is for them alone.
    expect(await of('/?q=kokk')).toEqual([]);
    expect((await get('/?q=kokk')).text).toContain('<meta name="robots" content="noindex">');
  });

  it('never another host, whatever is asked for: its links and tags would lead there', async () => {
    for (const path of ['//host.example/x', '/\\\\host.example/x', '//host.example?lang=en']) {
      const { text } = await get(path).expect(404);
      expect(text, path).not.toContain('host.example');
    }
  });

  it('its other languages, but for an opening, whose words are the same in each', async () => {
    const alternates = /<link rel="alternate" hreflang="([^"]*)" href="[^"]*">/g;
    const codes: string[] = siteLanguages.map(({ code }) => code);
    expect(tagsOf((await get('/')).text, alternates)).toEqual([...codes, 'x-default']);
    expect(tagsOf((await get(`/stillinger/${vacancy}`)).text, alternates)).toEqual([]);
  });

  it('an opening in short, and as structured data', async () => {
    const { text } = await get(`/stillinger/${vacancy}`);
    const property = (name: string): string[] =>
      tagsOf(text, new RegExp(`<meta property="og:${name}" content="([^"]*)">`, 'g'));
    expect(property('title')[0]).toContain('Renholder &lt;/script');
    expect(property('description')[0]).toContain('Solgløtt sykehjem · Sandefjord');
    expect(property('url')).toEqual([`${site()}stillinger/${vacancy}`]);
    const [data = ''] = tagsOf(text, /<script type="application\/ld\+json">(.*?)<\/script>/gs);
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'JobPosting',
      title: hostile,
      url: `${site()}stillinger/${vacancy}`,
      hiringOrganization: { name: 'Solgløtt sykehjem' },
    });
    expect((await get('/')).text).not.toContain('ld+json');
  });
});

describe('where there is no page', () => {
  it('is 404, for those who are signed in as well', async () => {
    const { text } = await get('/finnes/ikke').expect(404);
    expect(wordsOf(text)).toContain('Vi finner ikke siden');
    expect(text).toContain('<meta name="robots" content="noindex">');
    expectAllowed(text);
    const { caller } = await server.participant();
    await caller.get('/stillinger/1/2').expect(404);
    await caller.get('/min-side').expect(200);
  });

  it('is 404 also for what a page is made of', async () => {
    for (const path of ['/index.html', '/index.html?lang=en']) {
      const { text } = await get(path).expect(404);
      expect(text).toContain('<meta name="robots" content="noindex">');
    }
  });
});

describe('a page that cannot be made', () => {
  it('is left to the browser: one that others have, or that is past the end', async () => {
    for (const path of ['/min-side', '/min-side/x/nei', '/logg-inn', '/?page=99']) {
      const { text } = await get(path).expect(200);
      expect(text).not.toContain('page-data');
      expect(text).toContain('Denne siden virker ikke uten JavaScript.');
    }
  });

  it('shows at once whose page it is, and names what it is made of: the same for everybody', async () => {
    const [one, other] = await Promise.all([server.participant(), server.participant()]);
    const pageOf = async (caller: Caller, path: string): Promise<string> =>
      (await caller.get(path).expect(200)).text;
    for (const path of ['/start', '/min-side', '/']) {
      const text = await pageOf(one.caller, path);
      expect(wordsOf(text)).toContain('Fotfeste');
      expect(wordsOf(text)).toContain('Siden kommer');
      expect(await pageOf(other.caller, path)).toBe(text);
    }
    const preloaded = (text: string): string[] =>
      [...text.matchAll(/<link rel="modulepreload" crossorigin href="([^"]+)">/g)].map(
        ([, href = '']) => href,
      );
    const start = preloaded(await pageOf(one.caller, '/start'));
    expect(start.some((href) => href.includes('start-screen'))).toBe(true);
    expect(start.some((href) => href.includes('signed-in'))).toBe(true);
    const signIn = preloaded(await pageOf(server.anyone(), '/logg-inn'));
    expect(signIn.some((href) => href.includes('sign-in-screen'))).toBe(true);
    expect(signIn.some((href) => href.includes('signed-in'))).toBe(false);
    for (const href of [...start, ...signIn]) await get(href).expect(200);
  });

  it('is left to the browser, and the log says why without saying what was asked', async () => {
    const renderDir = await mkdtemp(join(tmpdir(), 'fotfeste-render-'));
    await mkdir(join(renderDir, 'nb'));
    await writeFile(
      join(renderDir, 'nb/render.js'),
      `export function createPageRenderer() {
        return { knows: () => true, render(path, search) { throw new Error('cannot draw "' + search + '"'); } };
      }`,
    );
    const lines: string[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const own = await startTestServer({ renderDir }, createLog('info', sink));
    try {
      const { text } = await own.anyone().get('/?q=kari+nordmann').expect(200);
      expect(text).toContain('<div id="root"></div>');
      expect(lines.join('')).toContain('cannot draw');
      expect(lines.join('')).not.toMatch(/kari|nordmann/);
    } finally {
      await own.close();
      await rm(renderDir, { recursive: true });
    }
  });
});

async function change(caller: Caller, id: string, fields: object): Promise<void> {
  const { version } = (await caller.get(`/api/openings/${id}`)).body;
  await caller
    .patch(`/api/openings/${id}`)
    .send({ version, ...fields })
    .expect(200);
}

async function draftOf({ employer }: TestServer): Promise<string> {
  const { id: employerId, caller } = await employer();
  const draft = {
    kind: 'vacancy',
    title: 'Utkast',
    occupation: '9112',
    employerId,
    municipality: '3907',
  };
  const { body } = await caller.post('/api/openings').send(draft).expect(201);
  return body.id;
}

/** Only scripts of files and data; no style in the markup; nothing that a script would have to fill in. */
function expectAllowed(html: string): void {
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  for (const tag of scripts) {
    // What the page looks like comes before its program.
    expect(tag).toMatch(
      /^<script type="(?:module" crossorigin src="\/assets\/take-over-|application\/)/,
    );
  }
  expect(html).not.toMatch(/<[^>]*\sstyle=/);
  expect(html).not.toMatch(/<[^>]*\son\w+=/);
  expect(html).not.toMatch(/<template|<!--\$[?!]/);
}
