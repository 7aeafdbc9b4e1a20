import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opened, type ReferralCast, referralCast, referralTeam } from '#test/factories/referral.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { endSessionOf, signInAs } from './sign-in-as.ts';

const slowly = { timeout: 20_000 };
const secret = 'Jeg kan begynne på mandag.';

describe.skipIf(!hasChromium)('without a net', () => {
  let server: TestServer;
  let browser: Browser;
  let cast: ReferralCast;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    cast = await referralCast(await referralTeam(server), { title: 'Renholder på skole' });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  interface Visit {
    page: Page;
    context: BrowserContext;
    faults: string[];
    person: { email: string; password: string };
  }

  /** A participant on a phone, with a service worker. */
  async function visit(participantId: string): Promise<Visit> {
    const { page, context, faults } = await openPage(browser, server.url, 'phone', {
      serviceWorkers: 'allow',
    });
    const person = await signInAs(page, server, { role: 'participant', participantId });
    return { page, context, faults, person };
  }

  const heading = (page: Page, name: string | RegExp): ReturnType<Page['getByRole']> =>
    page.getByRole('heading', { level: 1, name });
  const offlineLine = (page: Page): ReturnType<Page['getByText']> =>
    page.getByText(/^Du er uten nett\. Dette så du kl\. \d\d:\d\d\.$/);

  const gapUnderLine = (page: Page): Promise<number> =>
    page.evaluate(() => {
      const line = document.querySelector('main [role="status"]')?.getBoundingClientRect();
      const band = document
        .querySelector('main h1')
        ?.parentElement?.parentElement?.getBoundingClientRect();
      return (band?.top ?? 0) - (line?.bottom ?? 0);
    });

  /** The worker has the program, and the page has kept what these words stand in. */
  async function isReady(page: Page, words: string): Promise<void> {
    await expect.poll(() => keptProgram(page), slowly).toMatch(/interest-screen/);
    const isKept = async (): Promise<boolean> => (await keptHere(page)).includes(words);
    await expect.poll(isKept, slowly).toBe(true);
  }

  async function seen(page: Page, path: string, title: string | RegExp): Promise<void> {
    await page.goto(path);
    await heading(page, title).waitFor();
  }

  /** An opening whose way to a yes is known. */
  async function seenOpening(page: Page, id: string, title: string): Promise<void> {
    await seen(page, `/stillinger/${id}`, title);
    await page.getByRole('link', { name: /^Jeg er interessert/ }).waitFor();
    // Of the query that says so, as its address has it.
    await isReady(page, `to%22%2C%22${id}`);
  }

  async function sayYes(page: Page): Promise<void> {
    await page.getByRole('link', { name: /^Jeg er interessert/ }).click();
    await page.getByLabel('Vil du skrive noe til dem?').fill(secret);
    await page.getByRole('button', { name: 'Ja, jeg er interessert' }).click();
    await page.getByText('Venter på nett').waitFor();
  }

  test('what was seen is read again, and a yes waits for the net and is sent once', async () => {
    const { page, context, faults } = await visit(cast.participantId);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
    });
    await seen(page, '/min-side', 'Min side');
    await isReady(page, 'referrals%22%2C%22own%22%5D');
    await seenOpening(page, cast.openingId, 'Renholder på skole');
    await isReady(page, 'Renholder på skole');
    await isReady(page, 'Rogn Prøvesen');

    await context.setOffline(true);
    await seen(page, '/min-side', 'Min side');
    await offlineLine(page).waitFor();
    await seen(page, `/stillinger/${cast.openingId}`, 'Renholder på skole');
    await offlineLine(page).waitFor();
    await expectFinishedInEveryLook(page, 'offline-opening');

    // What was never seen has no time, and is said once; the band of a page keeps off the line.
    await page.goto(`/stillinger/${'0'.repeat(24)}`);
    await page.getByText('Du har ikke sett denne siden før. Den kommer').waitFor();
    await page.getByText('Du er uten nett.', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Prøv igjen' }).count()).toBe(1);
    await seen(page, '/', /^Finn en jobb/);
    await page.getByText('Du er uten nett.').waitFor();
    expect(await gapUnderLine(page)).toBeGreaterThan(8);
    await seen(page, `/stillinger/${cast.openingId}`, 'Renholder på skole');

    await page.getByRole('link', { name: /^Jeg er interessert/ }).click();
    await page.getByRole('checkbox', { name: /Andre språk/ }).check();
    await page.getByLabel('Vil du skrive noe til dem?').fill(secret);
    await page.getByRole('button', { name: 'Ja, jeg er interessert' }).click();
    await heading(page, 'Takk! Du har sagt ja').waitFor();
    await expectFinishedInEveryLook(page, 'offline-yes');
    // Closed and opened again, it still waits.
    await seen(page, `/stillinger/${cast.openingId}`, 'Renholder på skole');
    await expect.poll(() => page.getByText('Venter på nett').count(), slowly).toBe(2);
    expect(await page.getByRole('link', { name: /^Jeg er interessert/ }).count()).toBe(0);

    sent.length = 0;
    await context.setOffline(false);
    await page.getByText(/^Sendt! .*«Renholder på skole»/).waitFor();
    await expect.poll(() => page.getByText('Du er uten nett').count(), slowly).toBe(0);
    expect(sent).toEqual(['/api/me/referrals']);
    const { body } = await cast.self.get('/api/referrals').expect(200);
    expect(body.items).toMatchObject([
      { state: 'interested', shares: ['languages'], message: secret },
    ]);
    await page.getByRole('button', { name: /^Greit/ }).click();
    await page.getByRole('link', { name: /^Se hvordan det går/ }).waitFor();
    const typed = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    );
    expect(typed).not.toContain(secret);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a yes whose answer is lost, and which two tabs send, arrives once and is told in both', async () => {
    const { page, context, faults } = await visit(cast.participantId);
    const openingId = await opened(cast, { title: 'Varer på lager' });
    await seenOpening(page, openingId, 'Varer på lager');
    await isReady(page, 'Rogn Prøvesen');
    await context.setOffline(true);
    await page.goto(`/stillinger/${openingId}`);
    await sayYes(page);
    const other = await context.newPage();
    await other.goto(`/stillinger/${openingId}`);
    await other.getByText('Venter på nett').first().waitFor();

    let answered = 0;
    await context.route('**/api/me/referrals', async (route) => {
      if (route.request().method() !== 'POST') return await route.fallback();
      answered += 1;
      const response = await route.fetch();
      return await (answered === 1 ? route.abort() : route.fulfill({ response }));
    });
    await context.setOffline(false);
    for (const tab of [page, other]) await tab.getByText(/^Sendt! .*«Varer på lager»/).waitFor();
    expect(answered).toBeGreaterThan(1);
    const { body } = await cast.self.get(`/api/referrals?openingId=${openingId}`).expect(200);
    expect(body.items).toMatchObject([{ state: 'interested', message: secret }]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('signing out without a net takes all of it along at once, and ends the session later', async () => {
    const { page, context, faults } = await visit(cast.participantId);
    const openingId = await opened(cast, { title: 'Kjøkkenhjelp' });
    await seen(page, '/min-side', 'Min side');
    await seenOpening(page, openingId, 'Kjøkkenhjelp');
    await isReady(page, 'Rogn Prøvesen');
    await context.setOffline(true);
    await sayYes(page);
    await page.getByRole('button', { name: 'Logg ut' }).click();
    // What is said and not sent would be lost.
    await page.getByRole('dialog', { name: 'Du har sagt ja, men det er ikke sendt' }).waitFor();
    await page.getByRole('button', { name: 'Logg ut likevel' }).click();
    await page.getByRole('link', { name: 'Logg inn' }).waitFor();
    await expectNothingOf(page, cast);
    await page.goto('/min-side');
    await heading(page, 'Du er uten nett').waitFor();
    await context.setOffline(false);
    await page.goto('/');
    await page.getByRole('link', { name: 'Logg inn' }).waitFor();
    const status = async (): Promise<number> =>
      (await page.request.get('/api/session', { headers: { connection: 'close' } })).status();
    await expect.poll(status, slowly).toBe(401);
    const { body } = await cast.self.get(`/api/referrals?openingId=${openingId}`).expect(200);
    expect(body.items).toEqual([]);
    // The sign-in page was never seen, and there is no use for it without a net.
    expect(faults.filter((fault) => !fault.includes('sign-in-screen'))).toEqual([]);
    await context.close();
  });

  test('of a session that has ended only the yes is left, which waits for the same person', async () => {
    const { page, context, person, faults } = await visit(cast.participantId);
    const first = await opened(cast, { title: 'Vaktmester' });
    const second = await opened(cast, { title: 'Butikkhjelp' });
    await seenOpening(page, first, 'Vaktmester');
    await seenOpening(page, second, 'Butikkhjelp');
    await isReady(page, 'Rogn Prøvesen');

    /** Says yes without a net, and is back when the session has ended, where nobody tells the page. */
    const lateYes = async (openingId: string): Promise<void> => {
      await context.setOffline(true);
      await page.goto(`/stillinger/${openingId}`);
      await sayYes(page);
      const cookies = await context.cookies();
      await endSessionOf(page, server);
      await context.addCookies(cookies);
      await context.setOffline(false);
      await page.getByText(/^Du er logget ut\. Et svar/).waitFor();
      const isLeft = async (): Promise<boolean> =>
        /Rogn|fotfeste-person/.test(await keptHere(page));
      await expect.poll(isLeft, slowly).toBe(false);
    };
    const signIn = async ({ email, password }: typeof person): Promise<void> => {
      await page.goto('/logg-inn');
      await page.getByLabel('E-post').fill(email);
      await page.getByLabel('Passord').fill(password);
      await page.keyboard.press('Enter');
    };

    await lateYes(first);
    await expectFinishedInEveryLook(page, 'offline-signed-out');
    await signIn(person);
    await page.getByText(/^Sendt! .*«Vaktmester»/).waitFor();
    const { body } = await cast.self.get(`/api/referrals?openingId=${first}`).expect(200);
    expect(body.items).toMatchObject([{ state: 'interested', message: secret }]);
    await page.getByRole('button', { name: /^Greit/ }).click();

    // The next one is nobody else's to see.
    await seenOpening(page, second, 'Butikkhjelp');
    await lateYes(second);
    const { id } = await server.participant({ displayName: 'Annen Person' });
    await signIn(await server.account({ role: 'participant', participantId: id }));
    await page.getByRole('button', { name: 'Logg ut' }).waitFor();
    await expect.poll(async () => wordsOf(await keptHere(page), cast), slowly).toEqual([]);
    expect(await page.getByText('Venter på nett').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a yes that can not be sent any more is told, with what was written', async () => {
    const { page, context, faults } = await visit(cast.participantId);
    const openingId = await opened(cast, { title: 'Hagearbeid' });
    const { participantId, advisor } = cast;
    await advisor.post('/api/referrals').send({ participantId, openingId }).expect(201);
    await seen(page, '/min-side', 'Min side');
    const suggestion = page.getByRole('article').filter({ hasText: 'Hagearbeid' });
    await suggestion.getByRole('link', { name: /^Ja, jeg er interessert/ }).click();
    await page.getByLabel('Vil du skrive noe til dem?').waitFor();
    await isReady(page, 'Rogn Prøvesen');
    await context.setOffline(true);
    await page.getByLabel('Vil du skrive noe til dem?').fill(secret);
    await page.getByRole('button', { name: 'Ja, jeg er interessert' }).click();
    await page.getByText('Venter på nett').waitFor();
    const { body } = await cast.self.get(`/api/referrals?openingId=${openingId}`).expect(200);
    const reason = { version: 0, reason: 'other', text: 'Plassen er borte.' };
    await advisor.post(`/api/referrals/${body.items[0].id}/withdraw`).send(reason).expect(200);
    await context.setOffline(false);
    await page.getByText('Vi kunne ikke sende ditt ja til «Hagearbeid».').waitFor();
    await page.getByText(`Du skrev: «${secret}»`).waitFor();
    await expectFinishedInEveryLook(page, 'offline-refused');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('of an advisor nothing about people is kept', async () => {
    const { page, context } = await openPage(browser, server.url, 'phone', {
      serviceWorkers: 'allow',
    });
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    await seen(page, '/veileder', /^Deltakere/);
    await page.getByRole('link', { name: 'Rogn Prøvesen' }).first().click();
    await heading(page, 'Rogn Prøvesen').waitFor();
    await expect.poll(() => keptProgram(page), slowly).toMatch(/participant-screen/);
    expect((await keptHere(page)).includes('Rogn')).toBe(false);
    await context.close();
  });
});

async function expectNothingOf(page: Page, of: ReferralCast): Promise<void> {
  await expect.poll(async () => wordsOf(await keptHere(page), of), slowly).toEqual([]);
  const kept = await keptHere(page);
  for (const word of ['@test.example', 'fotfeste-person']) expect(kept.includes(word)).toBe(false);
}

/** What tells something of a person, where it stands in what is kept. */
function wordsOf(kept: string, { participantId }: ReferralCast): string[] {
  return ['Rogn Prøvesen', participantId, secret].filter((word) => kept.includes(word));
}

/** Addresses of what the worker keeps. */
async function keptProgram(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('fotfeste-program-'));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const urls = kept.flat().map(({ url }) => url);
    return urls.some((url) => url.endsWith('/logg-inn')) ? urls.join(' ') : '';
  });
}

/** All that this browser keeps of the site but the program: every cache and every storage. */
async function keptHere(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const words: string[] = [JSON.stringify([{ ...localStorage }, { ...sessionStorage }])];
    for (const { name } of await indexedDB.databases()) words.push(String(name));
    for (const name of await caches.keys()) {
      words.push(name);
      if (name.startsWith('fotfeste-program-')) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        words.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    return words.join('\n');
  });
}
