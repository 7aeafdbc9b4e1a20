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

describe.skipIf(!hasChromium)('what fits me, many of it', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const { id: employerId } = await server.employer();
    for (const deadline of ['2096-12-01', '2096-12-24']) {
      await server.publish({ employerId, title: 'Vaske på skole', deadline });
    }
    for (let i = 1; i <= 8; i++) {
      await server.publish({ employerId, title: `Vaske i butikk ${i}` });
    }
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  test('equal ones are one card with a way to each; the best five first, none lost, back finds them', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    const { id: participantId } = await server.participant();
    await signInAs(page, server, { role: 'participant', participantId });
    await page.goto('/for-meg');
    await page.getByRole('heading', { name: 'Vi fant 10 som passer' }).waitFor();
    const cards = page.getByRole('article');
    const best = cards.first();
    await best.getByText('2 plasser her').waitFor();
    expect(await cards.count()).toBe(5);
    await page.getByText('Du ser 6 av 10.').waitFor();
    await expectFinishedInEveryLook(page, 'own-matches-groups');

    await page.getByRole('button', { name: 'Vis flere' }).click();
    await expect.poll(() => cards.count()).toBe(9);
    expect(await page.getByRole('button', { name: 'Vis flere' }).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?page=2');
    await best.getByRole('link', { name: 'Plass 2: svar senest 24. desember 2096' }).click();
    await page.getByText('24. desember 2096.').waitFor();
    await page.getByRole('link', { name: 'Tilbake til listen' }).click();
    await expect.poll(() => cards.count()).toBe(9);
    expect(faults).toEqual([]);
    await end();
  });
});
