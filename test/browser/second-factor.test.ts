import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { codeOf } from '#test/factories/totp-codes.ts';
import {
  closePages,
  expectFinished,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { keptIn } from './kept-in-page.ts';
import { endSessionOf } from './sign-in-as.ts';

/** Where one is required: from the first sign-in to a lost phone. */
describe.skipIf(!hasChromium)('a second factor', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startTestServer({ requiresSecondFactor: true }),
      openBrowser(),
    ]);
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
  const button = (page: Page, name: string) =>
    page.getByRole('main').getByRole('button', { name, exact: true });

  /** Those of the words that the page still keeps. */
  async function leftOf(page: Page, words: readonly string[]): Promise<string[]> {
    const kept = await keptIn(page);
    expect(kept).toContain('reservekoder igjen');
    return words.filter((word) => kept.includes(word));
  }

  test('is set up at the first sign-in, asked for at the next, and removed', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    const own = await server.account({ role: 'advisor', municipality: '3907' });
    const signIn = async (): Promise<void> => {
      await page.goto('/logg-inn');
      await field(page, 'E-post').fill(own.email);
      await field(page, 'Passord').fill(own.password);
      await button(page, 'Logg inn').click();
    };
    await signIn();
    await page.getByText('Du må lage en slik kode før du kan gå videre.').waitFor();
    await page.goto('/veileder');
    await page.waitForURL('**/konto');
    await field(page, 'Passordet ditt').fill('feil');
    await button(page, 'Lag kode').click();
    await page.getByText('Passordet er feil. Prøv en gang til.').waitFor();
    await field(page, 'Passordet ditt').fill(own.password);
    await button(page, 'Lag kode').click();
    await page.getByRole('img', { name: 'Bilde som appen kan lese' }).waitFor();
    await expectFinishedInEveryLook(page, 'second-factor-set-up');
    const typed = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent();
    const secret = typed?.replaceAll(' ', '') ?? '';
    expect(secret).toHaveLength(32);
    await field(page, 'Kode fra appen').fill('000000');
    await button(page, 'Ferdig').click();
    await page.getByText('Koden er feil, eller den er brukt.').waitFor();
    await field(page, 'Kode fra appen').fill(codeOf(secret));
    await button(page, 'Ferdig').click();
    await page.getByRole('heading', { name: 'Ta vare på reservekodene' }).waitFor();
    const codes = await page.getByText(/^([a-z2-7]{4}-){5}/).allTextContents();
    expect(codes).toHaveLength(10);
    // Everything else is open by now, and what is shown once still stands there.
    await page.getByRole('heading', { name: 'Her er du logget inn' }).waitFor();
    await expectFinished(page);
    await button(page, 'Jeg har tatt vare på dem').click();
    await page.getByText('Du har 10 reservekoder igjen.').waitFor();
    // Nobody at the same machine finds what makes the next code.
    await expect
      .poll(() => leftOf(page, [secret, ...codes, own.password]), { timeout: 10_000 })
      .toEqual([]);
    await page.goBack();
    await page.goForward();
    await page.getByText('Du har 10 reservekoder igjen.').waitFor();
    expect(await leftOf(page, [secret, typed ?? '', ...codes, own.password])).toEqual([]);

    await endSessionOf(page, server);
    await signIn();
    await field(page, 'Kode').waitFor();
    await expectFinished(page);
    await field(page, 'Kode').fill('000000');
    await button(page, 'Logg inn').click();
    await page.getByText('Koden er feil, eller den er brukt.').waitFor();
    await field(page, 'Kode').fill(codes[0] ?? '');
    await button(page, 'Logg inn').click();
    await page.waitForURL('**/i-dag');
    await page.getByRole('link', { name: 'Min konto' }).click();
    await page.getByText('Du har 9 reservekoder igjen.').waitFor();
    await field(page, 'Passordet ditt').fill(own.password);
    await button(page, 'Fjern koden').click();
    await page.getByText('Du må lage en slik kode før du kan gå videre.').waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});
