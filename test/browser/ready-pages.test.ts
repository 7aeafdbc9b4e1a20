import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
  type sizes,
  takenOver,
} from './browser.ts';

describe.skipIf(!hasChromium)('a page that comes ready', () => {
  let server: TestServer;
  let browser: Browser;
  let cook: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const { id: employerId } = await server.employer();
    for (let i = 1; i <= 26; i++) {
      const title = `Butikkmedarbeider ${i}`;
      await server.publish({ employerId, title, occupation: '5223', municipality: '4601' });
    }
    cook = await server.publish({
      employerId,
      title: 'Kokk på sykehjem',
      occupation: '5120',
      municipality: '0301',
      deadline: '2099-01-31',
      qualifications: ['health_personnel'],
    });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  const heading = (page: Page, name: string | RegExp): ReturnType<Page['getByRole']> =>
    page.getByRole('heading', { name });

  test.each(['phone', 'desk'] as const)(
    'is taken over by the script as it stands, with no second question, %s',
    async (size) => {
      const { page, faults, end } = await openPage(browser, server.url, size);
      const asked: string[] = [];
      page.on('request', (request) => {
        const { pathname, search } = new URL(request.url());
        if (pathname.startsWith('/api/')) asked.push(pathname + search);
      });
      for (const path of [
        '/',
        '/?q=kokk+i+oslo',
        '/?q=xyzzy',
        '/?municipality=4601&kind=vacancy&page=2',
        `/stillinger/${cook}`,
        '/stillinger/finnes-ikke',
        '/personvern',
      ]) {
        await page.goto(path);
        await takenOver(page);
        await page.waitForLoadState('networkidle');
      }
      expect(asked.filter((each) => each.startsWith('/api/openings'))).toEqual([]);
      expect(faults).toEqual([]);
      // It is alive.
      await page.goto('/');
      await takenOver(page);
      await page.getByRole('link', { name: '2', exact: true }).click();
      await page.getByRole('article').nth(1).waitFor();
      await expect.poll(() => page.getByRole('article').count(), { timeout: 20_000 }).toBe(2);
      expect(faults).toEqual([]);
      await end();
    },
  );

  test('keeps what somebody typed before the script was there, and where they are', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    let letIn: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    const box = page.getByRole('combobox', { name: /^Søk etter/ });
    await box.fill('kokk');
    letIn();
    await takenOver(page);
    expect(await box.inputValue()).toBe('kokk');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await heading(page, 'Vi fant 1 stilling').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('does what was tapped before the program was there', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    let letIn: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await page.route('**/assets/index-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'domcontentloaded' });
    await page.getByRole('button', { name: 'Velg sted og type jobb' }).click();
    letIn();
    await page.getByRole('dialog').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('does once what is tapped while the program takes over', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    await page.addInitScript(() => {
      const tap = () =>
        [...document.querySelectorAll('button')]
          .find((each) => each.textContent === 'Hva er en ledig stilling?')
          ?.click();
      addEventListener('taking-over', () => queueMicrotask(tap), { once: true });
    });
    await page.goto('/');
    await page.getByRole('link', { name: 'Kokk på sykehjem' }).first().waitFor();
    const path = await page
      .getByRole('link', { name: 'Kokk på sykehjem' })
      .first()
      .getAttribute('href');
    await page.goto(path ?? '');
    await takenOver(page);
    const asked = page.getByRole('button', { name: 'Hva er en ledig stilling?' });
    await expect.poll(() => asked.getAttribute('aria-expanded')).toBe('true');
    // Whatever was noted is done by then.
    await page.waitForLoadState('networkidle');
    expect(await asked.getAttribute('aria-expanded')).toBe('true');
    expect(faults).toEqual([]);
    await end();
  });

  test('is whole without script: search with a slip of the hand, filter, order, pages, an opening', async () => {
    const { page, faults } = await open('phone');
    await page.goto('/');
    await heading(page, 'Vi fant 27 stillinger').waitFor();
    await page.getByRole('combobox').fill('kokkk');
    await page.getByRole('button', { name: 'Søk' }).click();
    await heading(page, 'Vi fant 1 stilling').waitFor();
    await page.getByRole('link', { name: 'Kokk på sykehjem' }).click();
    await heading(page, 'Kokk på sykehjem').waitFor();
    await page.getByText('Slik svarer du').waitFor();
    await page.getByRole('link', { name: 'Tilbake til listen' }).click();

    await page.locator('summary', { hasText: 'Velg sted og type jobb' }).click();
    await page.getByRole('checkbox', { name: 'Bergen (26)' }).check();
    await page.getByRole('combobox', { name: 'Vis først' }).selectOption('De med kort frist');
    expect(await widerThanScreen(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Vis stillinger' }).click();
    await heading(page, 'Vi fant 26 stillinger').waitFor();
    await page.getByRole('link', { name: '2', exact: true }).click();
    await expect.poll(() => page.getByRole('article').count(), { timeout: 20_000 }).toBe(1);
    const query = new URL(page.url()).searchParams;
    expect([query.get('municipality'), query.get('sort'), query.get('page')]).toEqual([
      '4601',
      'deadline',
      '2',
    ]);
    // A search keeps what is chosen; what is chosen can be taken away.
    await page.getByRole('combobox').first().fill('kokk');
    await page.getByRole('button', { name: 'Søk' }).click();
    await heading(page, 'Vi fant ingen').waitFor();
    await page.getByRole('link', { name: 'Ta bort Bergen' }).click();
    await heading(page, 'Vi fant 1 stilling').waitFor();
    await page.getByRole('link', { name: 'Logg inn' }).click();
    await page.waitForURL('**/logg-inn');
    expect(await page.locator('noscript').textContent()).toContain('virker ikke uten JavaScript.');
    await page.getByRole('link', { name: 'Se alle stillinger' }).click();
    await heading(page, 'Vi fant 27 stillinger').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('is finished without script, too', async () => {
    const { page, faults, context } = await openPage(browser, server.url, 'phone');
    await page.route('**/assets/*.js', (route) => route.abort());
    // Where script is on, a browser makes nothing of what stands there for those without.
    await page.route('**/*kind=*', async (route) => {
      const reply = await route.fetch();
      const body = (await reply.text()).replace(/<\/?noscript>/g, '');
      await route.fulfill({ response: reply, body });
    });
    await page.goto('/?kind=vacancy');
    await page.getByRole('button', { name: 'Vis stillinger' }).waitFor();
    await expectFinishedInEveryLook(page, 'without-script');
    expect(faults).toEqual([]);
    await context.close();
  });

  async function open(size: keyof typeof sizes): ReturnType<typeof openPage> {
    return openPage(browser, server.url, size, { javaScriptEnabled: false });
  }
});

function widerThanScreen(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
