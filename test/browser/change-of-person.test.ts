import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { endSessionOf, signInAs } from './sign-in-as.ts';

const secret = 'Hemmelig Navnesen';

describe.skipIf(!hasChromium)('who is signed in', () => {
  let server: TestServer;
  let browser: Browser;
  let participantId: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    ({ id: participantId } = await server.participant({ displayName: secret }));
    await server.participant({ displayName: 'Annen Person', municipality: '0301' });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  const title = (page: Page, name: string | RegExp): ReturnType<Page['getByRole']> =>
    page.getByRole('heading', { level: 1, name });

  async function signIn(page: Page, person: { email: string; password: string }): Promise<void> {
    await page.getByLabel('E-post').fill(person.email);
    await page.getByLabel('Passord').fill(person.password);
    await page.keyboard.press('Enter');
  }

  /** An account for later, without its session. */
  async function account(
    page: Page,
    kind: Parameters<typeof signInAs>[2],
  ): Promise<{ email: string; password: string }> {
    const person = await signInAs(page, server, kind);
    await endSessionOf(page, server);
    return person;
  }

  test('nobody is asked about on a first visit, and nothing fails', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    const failed: string[] = [];
    const asked: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
      if (response.url().endsWith('/api/session')) asked.push(response.url());
    });
    await page.goto('/');
    await page.getByRole('link', { name: 'Logg inn' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect([failed, asked, faults]).toEqual([[], [], []]);
    await end();
  });

  test('the link of a practice place, signed out, asks to sign in and leads back', async () => {
    const id = await server.publish({ kind: 'language_practice', title: 'Språk i kantina' });
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    const person = await account(page, { role: 'participant', participantId });
    const words = async (path: string): Promise<string> => {
      await page.goto(path);
      await title(page, 'Denne siden er for dem som er logget inn').waitFor();
      return await page.getByRole('main').innerText();
    };
    const ofUnknown = await words('/stillinger/finnes-ikke');
    expect(await words(`/stillinger/${id}`)).toBe(ofUnknown);
    await expectFinishedInEveryLook(page, 'for-signed-in');
    await page.getByRole('main').getByRole('link', { name: 'Logg inn' }).click();
    await signIn(page, person);
    await title(page, 'Språk i kantina').waitFor();
    expect(page.url()).toBe(`${server.url}/stillinger/${id}`);
    expect(faults).toEqual([]);
    await end();
  });

  /** From now on, whether a person's name was ever on the page; as long as it is not loaded anew. */
  async function watch(page: Page): Promise<() => Promise<boolean>> {
    await page.evaluate((name) => {
      const seen = { it: false };
      const look = (): void => {
        seen.it ||= document.documentElement.innerHTML.includes(name);
      };
      new MutationObserver(look).observe(document, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
      Object.assign(window, { seen });
    }, secret);
    return () => page.evaluate(() => (window as unknown as { seen: { it: boolean } }).seen.it);
  }

  test('the next person sees nothing of the one before: not by going back, nor in any store', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'desk');
    const second = await account(page, { role: 'advisor', municipality: '0301' });
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    await page.goto('/veileder');
    await page.getByLabel('Navn').first().fill('hemmelig');
    await page.getByRole('link', { name: secret, exact: true }).click();
    await title(page, secret).waitFor();
    // The history of the browser says who was looked at to whoever sits there next.
    expect(await page.title()).toBe('Deltaker – Fotfeste');
    await page.waitForLoadState('networkidle');

    await page.getByRole('button', { name: 'Logg ut' }).click();
    await page.getByRole('link', { name: 'Logg inn' }).click();
    const wasSeen = await watch(page);
    await signIn(page, second);
    await title(page, 'I dag').waitFor();
    await page.getByRole('link', { name: 'Deltakere', exact: true }).click();
    await title(page, 'Deltakere i Oslo').waitFor();
    expect(await page.getByLabel('Navn').first().inputValue()).toBe('');
    for (let i = 0; i < 5; i++) {
      await page.evaluate(() => window.history.back());
      await page.waitForLoadState('networkidle');
      if (page.url() === 'about:blank') break;
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.title()).not.toContain(secret);
      expect(await wasSeen(), `at ${new URL(page.url()).pathname}`).toBe(false);
      if (page.url() === `${server.url}/veileder`) break;
    }
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }, window.history.state]),
    );
    expect(stored).not.toContain(secret);
    expect(faults).toEqual([]);
    await end();
  });

  test('signing in as somebody else in another tab changes this one, too', async () => {
    const { page, context, end } = await openPage(browser, server.url, 'desk');
    const second = await account(page, { role: 'advisor', municipality: '0301' });
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    await page.goto('/veileder');
    await page.getByRole('link', { name: secret, exact: true }).waitFor();
    const other = await context.newPage();
    await other.goto('/');
    await other.getByRole('button', { name: 'Logg ut' }).click();
    await other.getByRole('link', { name: 'Logg inn' }).click();
    await signIn(other, second);
    await title(other, 'I dag').waitFor();
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await title(page, 'Deltakere i Oslo').waitFor();
    expect(await page.getByText(secret).count()).toBe(0);
    await end();
  });

  test('what one person has typed is not sent in the name of another, nor kept for them', async () => {
    const { page, context, end } = await openPage(browser, server.url, 'desk');
    const second = await account(page, { role: 'advisor', municipality: '3907' });
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    await page.goto('/veileder/deltakere/ny');
    await page.getByLabel('Navn', { exact: true }).fill('Skrevet Avdenne');
    const other = await context.newPage();
    await other.goto('/');
    await other.getByRole('button', { name: 'Logg ut' }).click();
    await other.getByRole('link', { name: 'Logg inn' }).click();
    await signIn(other, second);
    await title(other, 'I dag').waitFor();
    // The other tab is in front: nothing has told this one.
    await page.getByRole('button', { name: 'Lagre' }).click();
    await expect
      .poll(() => page.evaluate(() => JSON.stringify({ ...sessionStorage })), { timeout: 10_000 })
      .not.toContain('Skrevet Avdenne');
    await expect
      .poll(() => page.getByLabel('Navn', { exact: true }).inputValue(), { timeout: 10_000 })
      .toBe('');
    const advisor = await server.advisor('3907');
    const { body } = await advisor.get('/api/participants').expect(200);
    expect(JSON.stringify(body)).not.toContain('Skrevet Avdenne');
    await end();
  });

  test('a session that ended on the server takes its data along', async () => {
    const { page, context, end } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    await page.goto('/veileder');
    await page.getByRole('link', { name: secret, exact: true }).waitFor();
    // As on the server, where nobody tells the page.
    const cookies = await context.cookies();
    await endSessionOf(page, server);
    await context.addCookies(cookies);
    await page.getByRole('link', { name: secret, exact: true }).click();
    await title(page, 'Logg inn').waitFor();
    const kept = await watch(page);
    await page.evaluate(() => window.history.back());
    await page.waitForLoadState('networkidle');
    await title(page, 'Logg inn').waitFor();
    expect(await kept()).toBe(false);
    await end();
  });
});
