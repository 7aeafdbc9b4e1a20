import type { Browser } from 'playwright-core';
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

describe.skipIf(!hasChromium)('what the ranking takes from the municipality', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    await server.participant({ displayName: 'Tindved Prøvesen', wishes: [{ occupation: '5120' }] });
    await server.publish({ title: 'Kokk ved fjorden', occupation: '5120' });
    await server.publish({ title: 'Renholder på skole', occupation: '9112' });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  test('its leader sets, after a look at what it would change', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'leader', municipality: '3907' });
    await page.goto('/behov-og-vekter');
    await page.getByRole('link', { name: 'Endre vektene' }).click();
    await page.getByLabel('Deltaker').selectOption({ label: 'Tindved Prøvesen' });
    const first = page.getByRole('row').nth(1);
    await first.getByText('Kokk ved fjorden').waitFor();
    await page.getByText('De samme kommer først').waitFor();

    const fields = { wish: page.getByLabel('Ønske'), need: page.getByLabel('Behov') };
    await fields.wish.fill('mye');
    await page.getByText('Skriv et tall fra 0 til 1000.').waitFor();
    expect(await page.getByRole('button', { name: 'Lagre vektene' }).count()).toBe(0);
    await fields.wish.fill('0');
    await fields.need.fill('2,5');
    await first.getByText('→').waitFor();
    await expectFinishedInEveryLook(page, 'weights');
    await page.getByRole('button', { name: 'Lagre vektene' }).click();
    await page.getByText('Vektene er lagret, og gjelder fra nå.').waitFor();
    const { body } = await (await server.advisor('3907')).get('/api/municipalities/3907/weights');
    expect(body).toEqual({ language: 30, need: 2.5, wish: 0, practical: 10 });
    expect(faults).toEqual([]);
    await end();
  });

  test('a file of labour need is checked, brought in and taken back', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    await signInAs(page, server, { role: 'leader', municipality: '3907' });
    await page.goto('/kommunen/behov');
    const choose = (lines: string[]): Promise<void> =>
      page.getByLabel('Velg fil').setInputFiles({
        name: 'behov.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(['area;styrk08;need;year;source', ...lines].join('\n')),
      });
    await choose(['3907;9112;2;2026;Egen', '0301;5120;0,5;2026;Egen', '3907;512;x;2026;']);
    await page.getByText('4 feil i filen. Ingenting er hentet inn.').waitFor();
    await expectFinishedInEveryLook(page, 'need-faults');
    await choose(['3907;9112;0,9;2026;Egen', '3907;512;0,4;2026;Egen']);
    await page.getByText('2 nye, 0 endret, 0 tas bort').waitFor();
    await expectFinishedInEveryLook(page, 'need-preview');
    await page.getByRole('button', { name: 'Hent inn' }).click();
    await page.getByText('2 rader er hentet inn, og gjelder fra nå.').waitFor();
    await page.getByText('Sandefjord 2026: 2 rader').waitFor();
    await expectFinishedInEveryLook(page, 'need-done');
    await page.getByRole('button', { name: /^Angre det som/ }).click();
    await page.getByText('Angret. Radene står som før.').waitFor();
    await page.getByText('Erstattet siden').waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});
