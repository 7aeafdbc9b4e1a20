import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinished,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

const within = { timeout: 20_000 };

describe.skipIf(!hasChromium)('what one saves, and what is new', () => {
  let server: TestServer;
  let browser: Browser;
  let participantId: string;
  let employer: { id: string; caller: Caller };
  let first: string;

  beforeAll(async () => {
    // Nobody is there: what is offered is looked at, nothing is sent.
    const smtp = { url: 'smtp://127.0.0.1:9', from: 'fotfeste@test.example' };
    [server, browser] = await Promise.all([startTestServer({ smtp }), openBrowser()]);
    employer = await server.employer();
    const { id: employerId } = employer;
    first = await server.publish({ employerId, title: 'Renholder på skole' });
    await server.publish({ employerId, title: 'Kokk på kafé', occupation: '5120' });
    participantId = (await server.participant({ displayName: 'Rogn Prøvesen' })).id;
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  const card = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title });

  test('one tap saves a job, another a search; what is over says so, and what is new is counted once', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    await signInAs(page, server, { role: 'participant', participantId });
    await page.goto('/?q=renholder');
    await card(page, 'Renholder på skole').getByRole('button', { name: 'Lagre: ' }).click();
    await page.getByRole('button', { name: 'Lagret: Renholder på skole' }).waitFor();
    await page.getByRole('button', { name: 'Lagre søket' }).click();
    await page.getByText('Søket er lagret.').waitFor();
    await expectFinished(page);
    await page.getByRole('link', { name: 'Se det du har lagret' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lagret' }).waitFor();
    await card(page, 'Renholder på skole').first().waitFor();
    await page.getByRole('button', { name: 'Gi nytt navn: «renholder»' }).click();
    await page.getByLabel('Nytt navn på søket').fill('Rent');
    await page.getByRole('button', { name: 'Lagre navnet' }).click();
    await page.getByRole('link', { name: 'Rent', exact: true }).waitFor();

    await employer.caller.post(`/api/openings/${first}/close`).expect(200);
    const newer = await server.publish({
      employerId: employer.id,
      title: 'Renholder på sykehus',
      kind: 'language_practice',
    });
    await page.reload();
    await page.getByText('Ikke ledig nå').waitFor();
    const similar = page.getByRole('link', { name: 'Se jobber som ligner på Renholder på skole' });
    expect(await similar.getAttribute('href')).toBe('/?occupation=911');
    await page.getByRole('link', { name: 'Se 1 ny i Rent' }).waitFor();
    await expectFinishedInEveryLook(page, 'saved');

    // What the group is called, not its number.
    await similar.click();
    await page.getByRole('button', { name: /^Renholder, Renholder i private hjem / }).waitFor();
    await page.goto('/nytt');
    await page.getByRole('link', { name: '2 nye som passer for deg' }).waitFor();
    await page.getByRole('radio', { name: 'Hver mandag' }).check();
    await page.getByText('Vi har lagret det du valgte.').waitFor();
    await expectFinishedInEveryLook(page, 'news');
    await page.getByRole('link', { name: '1 ny i søket «Rent»' }).click();
    await page.getByRole('heading', { name: 'Vi fant 1 stilling' }).waitFor();
    await card(page, 'Renholder på sykehus').waitFor();
    await page.getByText('Nye fra ').waitFor();
    // Shown, it is new in that search no more; what fits was not looked at yet.
    await expect.poll(() => newIn(page), within).toEqual({ matches: 2, searches: [0] });
    // The way here is the way back to the same, also when it is loaded again.
    await page.reload();
    await card(page, 'Renholder på sykehus').waitFor();

    await page.goto('/start');
    await page.getByRole('link', { name: '2 nye som passer for deg' }).click();
    await page.getByRole('heading', { name: 'Vi fant 2 som passer' }).waitFor();
    await expect.poll(() => newIn(page), within).toEqual({ matches: 0, searches: [0] });
    await page.goto('/nytt');
    await page.getByText('Det er ikke noe nytt siden du så sist.').waitFor();

    await page.goto('/lagret');
    await page.getByRole('button', { name: 'Ta bort: Renholder på skole' }).click();
    await page.getByText('Den er tatt bort.').waitFor();
    await page.getByRole('button', { name: 'Ta bort: Rent', exact: true }).click();
    await page.getByRole('button', { name: 'Ja, ta bort' }).click();
    await page.getByText('Du har ikke lagret noe søk ennå.').waitFor();
    await page.goto(`/stillinger/${newer}`);
    await page.getByRole('button', { name: 'Lagre: Renholder på sykehus' }).click();
    await page.getByRole('button', { name: 'Lagret: Renholder på sykehus' }).click();
    await page.getByRole('button', { name: 'Lagre: Renholder på sykehus' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('an advisor is told how much is new for whom, and it is new until it was shown', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    await page.goto('/veileder');
    const link = page.getByRole('link', { name: '2 nye treff for Rogn Prøvesen' });
    await link.waitFor();
    await expectFinished(page);
    await page.goto(`/veileder/deltakere/${participantId}`);
    await page.getByRole('link', { name: '2 nye treff den siste uken' }).click();
    await page.getByText('Her er bare de som er nye fra ').waitFor();
    await page.getByRole('link', { name: 'Passer (2)' }).waitFor();
    await expectFinished(page);
    await page.getByRole('link', { name: 'Vis alle treff' }).click();
    await page.goto('/veileder');
    await page.getByRole('link', { name: 'Rogn Prøvesen', exact: true }).waitFor();
    await expect.poll(() => link.count(), within).toBe(0);
    expect(faults).toEqual([]);
    await end();
  });

  test('the link of an e-mail leads to a page that stops them, and says when it does not work', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    await page.goto(`/stopp-epost#${'a'.repeat(43)}`);
    await page.getByRole('button', { name: 'Nei, ikke send flere' }).waitFor();
    await expectFinishedInEveryLook(page, 'stop-mail');
    await page.getByRole('button', { name: 'Nei, ikke send flere' }).click();
    await page.getByText('Denne lenken virker ikke.').waitFor();
    // The next step, and what comes after it.
    await page.getByRole('main').getByRole('link', { name: 'Logg inn' }).click();
    await page.waitForURL(/\/logg-inn/);
    expect(faults).toEqual([]);
    await end();
  });
});

/** Asked as the page itself would. */
async function newIn(page: Page): Promise<{ matches: number; searches: number[] }> {
  return page.evaluate(async () => {
    const news = await (await fetch('/api/me/news')).json();
    return {
      matches: news.matches.count,
      searches: news.searches.map(({ count }: { count: number }) => count),
    };
  });
}
