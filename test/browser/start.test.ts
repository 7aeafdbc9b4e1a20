import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReferralCast, referralCast, referralTeam } from '#test/factories/referral.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

/** Where a participant begins: one question, what waits, and ways on that lead to hits. */
describe.skipIf(!hasChromium)('the start page of a participant', () => {
  let server: TestServer;
  let browser: Browser;
  let cast: ReferralCast;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    cast = await referralCast(await referralTeam(server), { title: 'Renholder på skole' });
    await server.publish({
      kind: 'language_practice',
      title: 'Hjelpe til på kjøkken',
      occupation: '9412',
      languageRequirement: { speaking: 'B1' },
      languageSupport: 'some',
    });
    await server.publish({
      title: 'Kokk på sykehjem',
      occupation: '5120',
      languageRequirement: { speaking: 'B2' },
      languageSupport: 'some',
    });
    ({ page, faults } = await openPage(browser, server.url, 'phone'));
    await signInAs(page, server, { role: 'participant', participantId: cast.participantId });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  test('is where one lands: what fits best with why and what is missing, and fields with hits', async () => {
    await page.goto('/logg-inn');
    await page.getByRole('heading', { level: 1, name: 'Hva vil du jobbe med?' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/start');
    const best = page.getByRole('article').first();
    await best.getByText('Du vil jobbe med dette.').waitFor();
    await best.getByText(/^Passer (veldig )?godt$/).waitFor();
    await page.getByText('Du må øve på å snakke norsk.').waitFor();
    await page.getByText('Du må kunne snakke norsk på nivå B2. Nå er nivået ditt A2.').waitFor();
    await expectFinishedInEveryLook(page, 'start');

    // The fields are those that have something, and each leads to as many as it says.
    const fields = page.getByRole('link', { name: /treff$/ });
    expect(await fields.count()).toBe(2);
    await page.getByRole('link', { name: /^Reiseliv og mat .*2 treff$/ }).click();
    await page.getByRole('heading', { name: 'Vi fant 2 stillinger' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('its box leads to hits on the board, by keyboard', async () => {
    await page.goto('/start');
    const box = page.getByRole('combobox', { name: /^Søk etter/ });
    await box.pressSequentially('vaskehj');
    await page.getByRole('option', { name: /^Renholder\b(?! i )/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Vi fant 1 stilling' }).waitFor();
    expect(page.url()).toBe(`${server.url}/?occupation=9112`);
    await page.getByRole('button', { name: 'Renholder ta bort' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Hva vil du jobbe med?' }).waitFor();
  });

  test('what waits for an answer comes first', async () => {
    expect(await page.getByText('Dette venter på deg').count()).toBe(0);
    const { participantId, openingId } = cast;
    await cast.advisor.post('/api/referrals').send({ participantId, openingId }).expect(201);
    await page.goto('/start');
    await page.getByRole('heading', { name: 'Dette venter på deg' }).waitFor();
    await page.getByText('1 forslag å svare på').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(
      'Dette venter på deg',
    );
    await page.getByRole('article').first().waitFor();
    await expectFinishedInEveryLook(page, 'start-waiting');
    await page.getByRole('link', { name: 'Svar nå' }).click();
    await page.getByRole('heading', { name: 'Dette må du svare på' }).waitFor();
    expect(faults).toEqual([]);
  });
});
