import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinished,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
  takenOver,
} from './browser.ts';
import { chooseLanguage } from './own-words.ts';

/** What a public site owes everybody, without an account, from the foot of every page. */
describe.skipIf(!hasChromium)('about the site', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    const accessibilityContact = 'hjelp@test.example';
    [server, browser] = await Promise.all([
      startTestServer({ accessibilityContact }),
      openBrowser(),
    ]);
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  test('the statement tells whom to write to; privacy tells how long what is kept', async () => {
    const { page, faults } = await openPage(browser, server.url, 'phone');
    await page.goto('/logg-inn');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Tilgjengelighet' }).click();
    const mail = page.getByRole('link', { name: 'Skriv til hjelp@test.example' });
    expect(await mail.getAttribute('href')).toMatch(/^mailto:hjelp@test\.example\?subject=Noe/);
    const points = page.getByRole('list').filter({ hasText: 'skjermleser' });
    const room = await points.evaluate((it) => Number.parseFloat(getComputedStyle(it).paddingLeft));
    expect(room, 'for the points of the list').toBeGreaterThan(16);
    await expectFinishedInEveryLook(page, 'accessibility');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Personvern' }).click();
    await page.getByRole('cell', { name: '24 måneder etter at det hendte' }).waitFor();
    await expectFinishedInEveryLook(page, 'privacy');
    await chooseLanguage(page, 'English');
    await page.getByRole('heading', { level: 1, name: 'Privacy' }).waitFor();
    // In Bokmål, from left to right, on a page that is read from right to left.
    await page.goto('/tilgjengelighet?lang=ar');
    await page.getByRole('heading', { level: 1, name: 'Tilgjengelighet' }).waitFor();
    await takenOver(page);
    await expectFinished(page);
    // The day stands in its own order: its number is what one meets first from the right.
    const [day, year] = await page.getByText('Sist sjekket').evaluate(sidesOfDate);
    expect(day).toBeGreaterThan(year);
    expect(faults).toEqual([]);
  });

  test('a text never becomes markup or a script', async () => {
    const { page } = await openPage(browser, server.url, 'phone');
    await page.goto('/personvern');
    await page.getByRole('heading', { level: 1, name: 'Personvern' }).waitFor();
    const tried = await page.evaluate(() => {
      const refused = (step: () => void): boolean => {
        try {
          step();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      };
      const script = document.createElement('script');
      return [
        refused(() => {
          document.body.innerHTML = '<img src="x" onerror="window.ran = true">';
        }),
        refused(() => {
          script.text = 'window.ran = true';
        }),
        refused(() => {
          const types: { createPolicy(name: string, rules: object): unknown } = Reflect.get(
            window,
            'trustedTypes',
          );
          types.createPolicy('own', {});
        }),
      ];
    });
    expect(tried).toEqual([true, true, true]);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('where nobody is named, the municipality is asked', async () => {
    const without = await startTestServer();
    const { page } = await openPage(browser, without.url, 'phone');
    await page.goto('/tilgjengelighet');
    await page.getByText('Si fra til kommunen din.').waitFor();
    expect(await page.locator('a[href^="mailto:"]').count()).toBe(0);
    await without.close();
  });
});

/** Runs in the page. @returns where the day and the year of a date of digits begin. */
function sidesOfDate(element: Element): [number, number] {
  const text = element.firstChild as Text;
  const leftOf = (start: number): number => {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + 1);
    return range.getBoundingClientRect().left;
  };
  return [leftOf(text.data.search(/\d/)), leftOf(text.data.search(/\d{4}/))];
}
