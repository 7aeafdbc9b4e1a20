import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#server/storage/connect.ts';
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

  test('a case that cannot be read is archived and erased from the list of past cases', async () => {
    const before = await startTestServer();
    const { dataDir } = before;
    const { id: _id } = await before.participant({
      displayName: 'Skadet Skjære',
      programme: { start: '2020-01-01', end: '2021-12-31' },
    });
    await before.stop();
    const { connection, close } = await openDatabase({ dataDir });
    const people = connection.collection<{ _id: string }>('participants');
    await people.updateOne({ _id }, { $set: { norwegian: 3 } });
    await close();
    const after = await startTestServer({ dataDir });
    const { page, faults } = await openPage(browser, after.url, 'phone');
    await signInAs(page, after, { role: 'leader', municipality: '3907' });
    await page.goto('/kommunen/saker');
    await page.getByText('Saken er skadet og kan ikke vises.', { exact: false }).waitFor();
    await expectFinishedInEveryLook(page, 'unreadable-case');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Last ned arkivpakken til Skadet Skjære' }).click();
    expect((await download).suggestedFilename()).toBe('arkivpakke.zip');
    await page.getByRole('button', { name: 'Slett saken til Skadet Skjære' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Slett for alltid' }).click();
    await page.getByText('Ingen saker er over tiden.').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
    await after.stop();
    await before.close();
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
    await page.getByText('1 sak', { exact: true }).waitFor();
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
