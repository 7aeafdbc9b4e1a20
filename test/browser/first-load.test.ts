import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { closePages, hasChromium, openBrowser, openPage } from './browser.ts';
import { signInAs } from './sign-in-as.ts';

/** interface.md, "Budgets": gzip, in bytes. The script of a page has its own. */
const budget = { css: 25_000, woff2: 29_000 };
const scriptBudgets = {
  '/': 107_000,
  '/stillinger/:id': 110_000,
  '/start': 125_000,
  '/for-meg': 125_000,
  '/logg-inn': 106_500,
};
const wholeBudget = 180_000;
const advisorBudget = 250_000;

describe.skipIf(!hasChromium)('the first load', () => {
  let server: TestServer;
  let browser: Browser;
  let openingId: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    // As many as most find: what stands far down is no part of a first load.
    for (const title of ['Renholder', 'Kjøkkenhjelp', 'Butikkmedarbeider', 'Vaktmester']) {
      openingId = await server.publish({ title, languageRequirement: { speaking: 'A2' } });
    }
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  test.each(Object.entries(scriptBudgets))(
    'of a participant on %s keeps the budget',
    async (path, scriptBudget) => {
      const { page, context } = await openPage(browser, server.url, 'phone');
      const { id: participantId } = await server.participant();
      if (['/start', '/for-meg'].includes(path)) {
        await signInAs(page, server, { role: 'participant', participantId });
      }
      const loaded = countLoaded(page, server);
      await page.goto(path.replace(':id', openingId));
      await settled(page);
      expect(loaded.js, `js of ${path}`).toBeGreaterThan(0);
      expect(loaded.js, `js of ${path}`).toBeLessThanOrEqual(scriptBudget);
      for (const kind of ['css', 'woff2'] as const) {
        expect(loaded[kind], `${kind} of ${path}`).toBeGreaterThan(0);
        expect(loaded[kind], `${kind} of ${path}`).toBeLessThanOrEqual(budget[kind]);
      }
      expect(loaded.js + loaded.css + loaded.woff2).toBeLessThanOrEqual(wholeBudget);
      await context.close();
    },
  );

  test.each(['/i-dag', '/veileder', '/veileder/deltakere/:id', '/veileder/deltakere/:id/rediger'])(
    'of an advisor on %s keeps the budget',
    async (path) => {
      const { page, context } = await openPage(browser, server.url, 'desk');
      const { id } = await server.participant();
      await signInAs(page, server, { role: 'advisor', municipality: '3907' });
      const loaded = countLoaded(page, server);
      await page.goto(path.replace(':id', id));
      await settled(page);
      expect(loaded.js + loaded.css + loaded.woff2).toBeLessThanOrEqual(advisorBudget);
      await context.close();
    },
  );
});

/** What the page shows is there, and the letters it is written in. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** What the page loads from now on, gzip, in bytes by kind of file. */
/** All that is asked for until the page stands and has nothing else to do: then it gets ready for no net. */
function countLoaded(page: Page, server: TestServer): Record<'js' | keyof typeof budget, number> {
  const loaded = { js: 0, css: 0, woff2: 0 };
  let isFirst = true;
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('start-offline')) isFirst = false;
    if (!isFirst) return;
    const kind = (['js', 'css', 'woff2'] as const).find((end) => pathname.endsWith(`.${end}`));
    if (kind) loaded[kind] += sizeOf(join(server.context.config.webDir, 'nb', pathname));
  });
  return loaded;
}

function sizeOf(file: string): number {
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
}
