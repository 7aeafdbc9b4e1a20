import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { closePages, hasChromium, openBrowser, openPage } from './browser.ts';
import { goTo, press } from './by-keyboard.ts';
import { signInAs } from './sign-in-as.ts';

const title = 'Hjelp på kjøkken';

/** More stops than any page has on the way to what one looks for. */

describe.skipIf(!hasChromium)('somebody who looks for a job, on a phone', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const { id: employerId } = await server.employer();
    await server.publish({
      employerId,
      title,
      occupation: '9412',
      tasks: ['Vaske kopper', 'Rydde på lageret'],
      languageRequirement: { speaking: 'A1' },
    });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  test('finds, understands, says that they are interested, and sees it, by keyboard alone and with letters twice as large', async () => {
    const participant = await server.participant();
    const { email, password } = await server.account({
      role: 'participant',
      participantId: participant.id,
    });
    const { page, context, faults } = await openPage(browser, server.url, 'phone');
    // The browser's own setting for larger letters.
    const browserSettings = await context.newCDPSession(page);
    await browserSettings.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    const heading = (name: string | RegExp): Locator => page.getByRole('heading', { name });

    await page.goto('/');
    await goTo(page.getByRole('combobox', { name: /^Søk etter/ }));
    await page.keyboard.type('kjøkenhjelp');
    await page.keyboard.press('Enter');
    await heading('Vi fant 1 stilling').waitFor();
    await expectNoSideways(page);
    await press(page.getByRole('link', { name: title, exact: true }));

    await heading(title).waitFor();
    await press(page.getByRole('button', { name: 'Hva er en ledig stilling?' }));
    await page.getByText('Dette er en vanlig jobb. Du får lønn.').waitFor();
    await press(page.getByRole('button', { name: /^lageret/ }));
    await page.getByText(/Et rom eller hus med mange varer/).waitFor();
    await expectNoSideways(page);

    await press(page.getByRole('link', { name: 'Logg inn', exact: true }));
    await goTo(page.getByLabel('E-post'));
    await page.keyboard.type(email);
    await goTo(page.getByLabel('Passord'));
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    // They read on where they were.
    await heading(title).waitFor();
    await press(page.getByRole('link', { name: /^Jeg er interessert/ }));

    await heading('Jeg er interessert').waitFor();
    const norwegian = page.getByRole('checkbox', { name: /^Hvor godt du kan norsk/ });
    await goTo(norwegian);
    await page.keyboard.press('Space');
    expect(await norwegian.isChecked()).toBe(true);
    await expectNoSideways(page);
    await press(page.getByRole('button', { name: 'Ja, jeg er interessert' }));
    await page.waitForURL('**/min-side/*');
    await expectNoSideways(page);

    await press(page.getByRole('link', { name: /^Min side/ }).first());
    await heading('Slik går det').waitFor();
    await page.getByRole('main').getByRole('link', { name: title }).first().waitFor();
    await expectNoSideways(page);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('none of their pages has to be moved to the side to be read with letters twice as large', async () => {
    const { page, context } = await openPage(browser, server.url, 'phone');
    const { id: participantId } = await server.participant();
    await signInAs(page, server, { role: 'participant', participantId });
    const browserSettings = await context.newCDPSession(page);
    await browserSettings.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    const board = '/?q=kj%C3%B8kkenhjelp';
    for (const path of [
      board,
      '/for-meg',
      '/for-meg/samtale',
      '/lagret',
      '/min-profil',
      '/konto',
    ]) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (path === board) await press(page.getByRole('button', { name: `Lagre: ${title}` }));
      if (path === '/lagret') await page.getByRole('link', { name: title }).first().waitFor();
      if (path.startsWith('/for-meg'))
        await page.getByRole('main').getByText(title).first().waitFor();
      await expectNoSideways(page);
    }
    await context.close();
  });
});

/** Nothing is cut off, and nobody has to move the page to read a line. */
async function expectNoSideways(page: Page): Promise<void> {
  const [size, wider] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [getComputedStyle(document.body).fontSize, scrollWidth - clientWidth] as const;
  });
  expect(Number.parseFloat(size), 'letters').toBeGreaterThanOrEqual(32);
  expect(wider, `sideways on ${new URL(page.url()).pathname}`).toBeLessThanOrEqual(0);
}
