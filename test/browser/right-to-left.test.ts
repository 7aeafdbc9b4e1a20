import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedHere,
  hasChromium,
  openBrowser,
  openPage,
  sizes,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

/** No language of the site is written from right to left yet: the pages must not stand in its way. */
describe.skipIf(!hasChromium)('from right to left', () => {
  let server: TestServer;
  let browser: Browser;
  let openingId: string;
  let participantId: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    openingId = await server.publish({
      title: 'Renholder på skole',
      position: { lat: 59.13, lon: 10.22 },
    });
    participantId = (await server.participant({ position: { lat: 59.09, lon: 10.22 } })).id;
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  /** Where the main heading begins, measured from the side where reading begins. */
  async function headingStart(page: Page): Promise<number> {
    return page.evaluate(() => {
      const heading = document.querySelector('h1');
      if (!heading) throw new Error('the page has no heading');
      const range = document.createRange();
      range.selectNodeContents(heading);
      const { left, right } = range.getBoundingClientRect();
      const isMirrored = document.documentElement.dir === 'rtl';
      return Math.round(isMirrored ? document.documentElement.clientWidth - right : left);
    });
  }

  test('the board, an opening, sign-in and what fits me are mirrored whole', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    const paths = ['/', `/stillinger/${openingId}`, '/logg-inn', '/for-meg'];
    for (const path of paths) {
      if (path === '/for-meg') await signInAs(page, server, { role: 'participant', participantId });
      await page.goto(path);
      await page.locator('h1').waitFor();
      for (const size of Object.values(sizes)) {
        await page.setViewportSize(size);
        const before = await headingStart(page);
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
        expect(Math.abs((await headingStart(page)) - before), `${path} ${size.width}`).toBeLessThan(
          3,
        );
        await expectFinishedHere(page);
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
      }
    }
    expect(faults).toEqual([]);
    await end();
  });

  test('a number stays with its words, after the Norwegian name before it', async () => {
    const { page, context } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'participant', participantId });
    await context.addCookies([{ name: 'lang', value: 'ar', url: server.url }]);
    await page.goto('/start');
    const line = page.getByRole('article').first().locator('p').first();
    await line.getByText('كم').first().waitFor();
    const parts = await line.locator('bdi').evaluateAll((all) =>
      all.map((it) => {
        const { left, right } = it.getBoundingClientRect();
        return { left, right };
      }),
    );
    expect(parts.length).toBe(2);
    expect(parts[1]?.right).toBeLessThan(parts[0]?.left ?? 0);
    await context.close();
  });
});
