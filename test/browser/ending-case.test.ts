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

/** A leader archives a case and erases it. */
describe.skipIf(!hasChromium)('ending a case', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  test('the package comes first, then the question, and then there is nobody', async () => {
    const { id } = await server.participant({
      displayName: 'Trost Fjell',
      programme: { start: '2020-01-01', end: '2021-12-31' },
    });
    const { page, faults } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'leader', municipality: '3907' });
    await page.goto('/veileder');
    await page.getByRole('link', { name: 'Kommunen', exact: true }).click();
    await expectFinishedInEveryLook(page, 'municipality');
    await page.getByRole('link', { name: 'Saker over tiden' }).click();
    await page.getByText('1 sak over tiden').waitFor();
    await expectFinishedInEveryLook(page, 'past-cases');
    await page.getByRole('link', { name: 'Avslutt saken til Trost Fjell' }).click();
    const title = page.getByRole('heading', { name: 'Avslutte saken' });
    await title.waitFor();
    await expect.poll(() => title.evaluate((it) => it === document.activeElement)).toBe(true);
    await expectFinishedInEveryLook(page, 'ending-case');
    const ask = page.getByRole('button', { name: 'Slett deltakeren …' });
    const dialog = page.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: 'Slett for alltid' });
    await ask.click();
    await confirm.click();
    await dialog.getByText('Velg hvorfor.').waitFor();
    await dialog.getByLabel('Arkivpakken ligger i kommunens arkiv').check();
    await confirm.click();
    await dialog.getByText('Last ned arkivpakken først', { exact: false }).waitFor();
    await expectFinishedInEveryLook(page, 'ending-case-question');
    await dialog.getByRole('button', { name: 'Avbryt' }).click();

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Last ned arkivpakke' }).click();
    expect((await download).suggestedFilename()).toBe('arkivpakke.zip');
    await ask.click();
    await dialog.getByLabel('Arkivpakken ligger i kommunens arkiv').check();
    await confirm.click();
    await page.waitForURL(/\/veileder$/);
    await page.getByText('Trost Fjell').waitFor({ state: 'detached' });
    await page.goto(`/veileder/deltakere/${id}`);
    await page.getByText('Vi finner ikke', { exact: false }).waitFor();
    expect(faults).toEqual([]);
  });
});
