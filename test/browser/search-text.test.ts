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
import { signInAs } from './sign-in-as.ts';

describe.skipIf(!hasChromium)('what the words of a search were taken as', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const { id: employerId } = await server.employer();
    const write = async (
      title: string,
      municipality: string,
      occupation: string,
    ): Promise<void> => {
      await server.publish({ employerId, title, municipality, occupation });
    };
    await write('Kokk ved fjorden', '3907', '5120');
    await write('Kokk i byen', '4601', '5120');
    await write('Renholder på skole', '4601', '9112');
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  const found = (page: Page, words: string): Promise<void> =>
    page.getByRole('heading', { name: words }).waitFor();
  const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

  test('is told, and can be taken away', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    await page.goto('/?q=kokk+i+bergen');
    await found(page, 'Vi fant 1 stilling');
    await expectFinishedInEveryLook(page, 'understood');
    await page.getByLabel('Slik forsto vi søket').getByRole('button', { name: 'Bergen' }).click();
    await found(page, 'Vi fant 2 stillinger');
    expect(query(page).get('q')).toBe('kokk');

    await page.goBack();
    await page.getByRole('link', { name: 'Søk med bare disse ordene' }).click();
    await page.getByText('Vi søker med bare disse ordene.').waitFor();
    expect(query(page).get('literal')).toBe('1');
    await page.getByRole('link', { name: 'Søk på vanlig måte' }).click();
    await found(page, 'Vi fant 1 stilling');

    await page.goto('/?q=renholder+i+sandefjord');
    await page
      .getByText(/^Ingen treff på «renholder» i Sandefjord\. Her er de nærmeste\.$/)
      .waitFor();
    await expectFinishedInEveryLook(page, 'nearest');
    await page.getByRole('link', { name: 'Bergen (1)' }).click();
    await found(page, 'Vi fant 1 stilling');
    expect([query(page).get('q'), query(page).get('municipality')]).toEqual(['renholder', '4601']);

    await page.goto('/?q=kokk+qwzxv+i+bergen');
    await page.getByText('Ingen treff på «qwzxv» i Bergen. Her er de nærmeste.').waitFor();
    await found(page, 'Vi fant 1 annen stilling');
    await expectFinishedInEveryLook(page, 'left-out');

    await page.goto('/?q=qwzxv');
    await found(page, 'Vi fant ingen');
    await page.getByText('Prøv et annet ord, eller et kortere ord.').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('where nothing fits, the nearest places where something does lead there', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    const { id: participantId } = await server.participant({
      wishes: [{ occupation: '5120' }],
      maxTravelKm: 500,
    });
    await signInAs(page, server, { role: 'participant', participantId });
    await page.goto('/for-meg?q=renholder+i+sandefjord');
    await page.getByText(/Her er de nærmeste\.$/).waitFor();
    await expectFinishedInEveryLook(page, 'nearest-fitting');
    await page.getByRole('link', { name: 'Bergen (1)' }).click();
    await page.getByLabel('Steder du har valgt').getByText('Bergen').waitFor();
    await page.getByRole('link', { name: 'Renholder på skole', exact: true }).waitFor();
    expect([query(page).get('q'), query(page).get('municipality')]).toEqual(['renholder', '4601']);
    await expectFinishedInEveryLook(page, 'in-a-chosen-place');
    await page.getByRole('button', { name: 'Vis alt igjen' }).click();
    await page.getByRole('link', { name: 'Kokk ved fjorden', exact: true }).waitFor();
    expect([...query(page).keys()]).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });
});
