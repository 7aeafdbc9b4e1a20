import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinished,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

describe.skipIf(!hasChromium)('what fits me', () => {
  let server: TestServer;
  let browser: Browser;
  let participantId: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const { id: employerId } = await server.employer();
    await server.publish({
      employerId,
      kind: 'language_practice',
      title: 'Vaske på sykehjem',
      languageRequirement: { speaking: 'A2' },
      languageSupport: 'training',
      mentorLanguages: ['uk'],
      position: { lat: 59.13, lon: 10.22 },
      hoursPerWeek: { min: 10, max: 20 },
    });
    await server.publish({
      employerId,
      title: 'Renholder på skole',
      languageRequirement: { speaking: 'B2' },
      languageSupport: 'some',
    });
    await server.publish({
      employerId,
      title: 'Renholder på kjøkken',
      qualifications: ['food_safety'],
    });
    participantId = (
      await server.participant({
        position: { lat: 59.13, lon: 10.22 },
        hoursPerWeek: { min: 18, max: 30 },
      })
    ).id;
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  async function visit(
    path: string,
  ): Promise<{ page: Page; faults: string[]; end(): Promise<void> }> {
    const opened = await openPage(browser, server.url, 'phone');
    await signInAs(opened.page, server, { role: 'participant', participantId });
    await opened.page.goto(path);
    return opened;
  }

  test('the best comes first with plain reasons, then what almost fits and what is missing', async () => {
    const { page, faults, end } = await visit('/for-meg');
    await page.getByRole('heading', { name: 'Vi fant 1 som passer' }).waitFor();
    const best = page.getByRole('article').first();
    expect(await best.getByRole('heading', { level: 3 }).textContent()).toBe('Vaske på sykehjem');
    await best.getByText('Du vil jobbe med dette.').waitFor();
    await best.getByText('Du kan nok norsk til denne jobben.').waitFor();
    await best.getByRole('heading', { name: 'Dette mangler' }).waitFor();
    await best.getByText('Timene passer ikke helt.').waitFor();

    await page.getByRole('link', { name: 'Se 2 jobber som nesten passer' }).click();
    const language = page.getByRole('article').filter({ hasText: 'Renholder på skole' });
    await language
      .getByText('Du må kunne snakke norsk på nivå B2. Nå er nivået ditt A2.')
      .waitFor();
    const course = page.getByRole('article').filter({ hasText: 'Renholder på kjøkken' });
    await course.getByText('Du må ha: Kurs i trygg mat').waitFor();
    await course.getByRole('button', { name: 'Slik får du det' }).click();
    await expectFinishedInEveryLook(page, 'own-matches');
    expect(faults).toEqual([]);
    await end();
  });

  test('text is at least 18 px, and what one taps at least 44 px tall', async () => {
    const { page, end } = await visit('/for-meg');
    await page.getByRole('article').first().waitFor();
    expect(await smallTexts(page)).toEqual([]);
    expect(await lowTargets(page)).toEqual([]);
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
    await page.getByRole('heading', { name: 'Dette gjør du' }).waitFor();
    await page.getByText('Det er under 1 km fra deg i rett linje.').waitFor();
    // Also to whoever does not come from that list.
    await page.goto(new URL(page.url()).pathname);
    await page.getByText('Det er under 1 km fra deg i rett linje.').waitFor();
    expect(await smallTexts(page)).toEqual([]);
    expect(await lowTargets(page)).toEqual([]);
    await end();
  });

  test('words narrow the list and stand in the address', async () => {
    const { page, faults, end } = await visit('/for-meg');
    const box = page.getByRole('combobox', { name: 'Søk i det som passer' });
    await box.fill('lastebil');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Vi fant ingen' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=lastebil');
    await expectFinished(page);
    await page.getByRole('button', { name: 'Vis alt igjen' }).click();
    await page.getByRole('heading', { name: 'Vi fant 1 som passer' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});

/** Texts in the main part that are smaller than 18 px. */
function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('main *')) {
      const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim());
      const px = Number.parseFloat(getComputedStyle(element).fontSize);
      if (own && px < 18) found.push(`${px} px: ${element.textContent}`);
    }
    return found;
  });
}

/** What can be tapped and is lower than 44 px; a link in a heading or a sentence is as tall as its line. */
function lowTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('a, button, input, select')) {
      const { height } = element.getBoundingClientRect();
      const isInline = getComputedStyle(element).display === 'inline';
      if (height > 0 && height < 44 && !isInline) found.push(`${height} px: ${element.outerHTML}`);
    }
    return found;
  });
}
