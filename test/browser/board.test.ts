import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
  sizes,
  takenOver,
} from './browser.ts';

describe.skipIf(!hasChromium)('the board', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const { id: employerId, caller } = await server.employer();
    const write = async (fields: object): Promise<void> => {
      const opening = anOpeningDraft({ employerId, ...fields });
      const { body } = await caller.post('/api/openings').send(opening).expect(201);
      await caller.post(`/api/openings/${body.id}/publish`).expect(200);
    };
    await write({
      title: 'Renholder på sykehjem',
      occupation: '9112',
      languageRequirement: { speaking: 'A2' },
      hoursPerWeek: { min: 37.5, max: 37.5 },
      shifts: ['day', 'evening'],
    });
    await write({
      title: 'Lærling i kokkfaget',
      kind: 'apprenticeship',
      occupation: '5120',
      municipality: '0301',
      languageRequirement: { speaking: 'B1' },
    });
    for (let i = 1; i <= 25; i++) {
      await write({ title: `Butikkmedarbeider ${i}`, occupation: '5223', municipality: '4601' });
    }
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  async function visit(
    path: string,
    size: keyof typeof sizes = 'phone',
  ): Promise<{ page: Page; faults: string[]; end(): Promise<void> }> {
    const opened = await openPage(browser, server.url, size);
    await opened.page.goto(path);
    await takenOver(opened.page);
    return opened;
  }
  const heading = (page: Page, name: string | RegExp): ReturnType<Page['getByRole']> =>
    page.getByRole('heading', { name });

  test('an everyday word finds the occupation, by keyboard alone; back leads back', async () => {
    const { page, faults, end } = await visit('/');
    await heading(page, 'Vi fant 27 stillinger').waitFor();
    await expectFinishedInEveryLook(page, 'board');

    const box = page.getByRole('combobox', { name: /^Søk etter/ });
    await box.pressSequentially('vaskehj');
    const option = page.getByRole('option', { name: /Renholdere i bedrifter/ });
    await option.waitFor();
    // The list is as wide as the whole search, and the example beside it is read whole.
    const widthOf = async (found: Locator): Promise<number> =>
      Math.round((await found.boundingBox())?.width ?? 0);
    expect(await widthOf(page.getByRole('listbox'))).toBe(sizes.phone.width - 32);
    expect(await isWhole(page.getByText('For eksempel kokk eller Bergen'))).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await expectFinishedInEveryLook(page, 'board-suggestions');
    await page.keyboard.press('Enter');

    await heading(page, 'Vi fant 1 stilling').waitFor();
    expect(new URL(page.url()).search).toBe('?occupation=9112');
    await page.getByRole('button', { name: 'Renholdere i bedrifter' }).waitFor();
    await page.getByRole('link', { name: 'Renholder på sykehjem' }).click();
    await heading(page, 'Renholder på sykehjem').waitFor();
    await page.getByRole('link', { name: 'Tilbake til listen' }).click();
    await heading(page, 'Vi fant 1 stilling').waitFor();
    await page.goBack();
    await heading(page, 'Vi fant 27 stillinger').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test.each(['phone', 'desk'] as const)(
    'filters show their counts, stand in the address and can be taken away, %s',
    async (size) => {
      const { page, faults, end } = await visit('/', size);
      const isPhone = size === 'phone';
      if (isPhone) await page.getByRole('button', { name: 'Velg sted og type jobb' }).click();
      await page.getByRole('checkbox', { name: 'Ledig stilling (26)' }).waitFor();
      await page.getByRole('checkbox', { name: 'Lærlingplass (1)' }).check();
      await page.getByRole('radio', { name: /^B1 .*\(27\)$/ }).waitFor({ state: 'detached' });
      await page.getByRole('radio', { name: /^B1 .*\(1\)$/ }).check();
      if (isPhone) {
        await page.getByRole('button', { name: 'Vis 1 stilling' }).waitFor();
        await expectFinishedInEveryLook(page, 'board-filters');
        await page.getByRole('button', { name: 'Vis 1 stilling' }).click();
      }
      await heading(page, 'Vi fant 1 stilling').waitFor();
      expect(new URL(page.url()).search).toBe('?kind=apprenticeship&level=B1');
      await expectFinishedInEveryLook(page, 'board-filtered');
      await page.getByRole('button', { name: /^Lærlingplass/ }).click();
      await heading(page, 'Vi fant 27 stillinger').waitFor();
      expect(new URL(page.url()).search).toBe('?level=B1');
      await page.getByRole('button', { name: 'Nullstill' }).click();
      await page.waitForURL((url) => url.search === '');
      expect(faults).toEqual([]);
      await end();
    },
  );

  test('no hits: why, and ways on with what they give', async () => {
    const { page, faults, end } = await visit('/?kind=apprenticeship&municipality=3907');
    await heading(page, 'Vi fant ingen').waitFor();
    await page.getByRole('link', { name: 'Ta bort Lærlingplass (1)' }).waitFor();
    await page.getByRole('link', { name: 'Hele Vestfold' }).waitFor();
    await expectFinishedInEveryLook(page, 'board-no-hits');
    await page.getByRole('link', { name: 'Ta bort Lærlingplass (1)' }).click();
    await heading(page, 'Vi fant 1 stilling').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('25 on a page; the next page begins at its heading', async () => {
    const { page, faults, end } = await visit('/');
    const cards = page.getByRole('article');
    await cards.nth(24).waitFor();
    expect(await cards.count()).toBe(25);
    await page.getByRole('link', { name: '2', exact: true }).click();
    await expect.poll(() => cards.count()).toBe(2);
    expect(new URL(page.url()).search).toBe('?page=2');
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toBe('Vi fant 27 stillinger');
    await expectFinishedInEveryLook(page, 'board-last-page');
    expect(faults).toEqual([]);
    await end();
  });

  test('back from an opening one is where one was in the list', async () => {
    const { page, faults, end } = await visit('/');
    await page.getByRole('article').nth(24).waitFor();
    await page.evaluate(() => window.scrollTo(0, 1800));
    await page.getByRole('link', { name: 'Butikkmedarbeider 12' }).scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => window.scrollY);
    await page.getByRole('link', { name: 'Butikkmedarbeider 12' }).click();
    await heading(page, 'Butikkmedarbeider 12').waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.getByRole('link', { name: 'Tilbake til listen' }).click();
    await heading(page, 'Vi fant 27 stillinger').waitFor();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(place - 5);
    // So is the focus: on the card that one opened.
    const focused = (): Promise<string | null> => page.locator(':focus').textContent();
    await expect.poll(focused, { timeout: 20_000 }).toBe('Butikkmedarbeider 12');
    expect(faults).toEqual([]);
    await end();
  });

  test('the first hit is few stops of the keyboard away, past the filters', async () => {
    const { page, faults, end } = await visit('/', 'desk');
    await page.getByRole('checkbox', { name: 'Ledig stilling (26)' }).waitFor();
    const focused = page.locator(':focus');
    let stops = 0;
    const tabTo = async (place: Locator): Promise<void> => {
      do {
        await page.keyboard.press('Tab');
        stops++;
      } while (stops < 40 && !(await focused.and(place).count()));
    };
    await tabTo(page.getByRole('link', { name: 'Til treffene' }));
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('article').first().getByRole('link'));
    expect(stops).toBeLessThanOrEqual(10);
    expect(faults).toEqual([]);
    await end();
  });

  test('no number of the search before stands under what is searched for now', async () => {
    const { page, faults, end } = await visit('/');
    await heading(page, 'Vi fant 27 stillinger').waitFor();
    let answer = (): void => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/openings?*', async (route) => {
      await answered;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Velg sted og type jobb' }).click();
    await page.getByRole('checkbox', { name: 'Lærlingplass (1)' }).check();
    await page.getByRole('button', { name: 'Vi leter …' }).click();
    await page.getByRole('button', { name: /^Lærlingplass/ }).waitFor();
    await heading(page, 'Vi leter …').waitFor();
    expect(await page.getByText('27 stillinger').count()).toBe(0);
    answer();
    await heading(page, 'Vi fant 1 stilling').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('when the search is down there is a list, and it says so', async () => {
    const { page, faults, end } = await visit('/');
    await heading(page, 'Vi fant 27 stillinger').waitFor();
    await page.route('**/api/openings?*', async (route) => {
      const reply = await route.fetch();
      await route.fulfill({ json: { ...(await reply.json()), degraded: true } });
    });
    await page.getByRole('combobox', { name: /^Søk etter/ }).fill('renhold');
    await page.keyboard.press('Enter');
    await page.getByText('Søket virker ikke nå. Her er en liste.').waitFor();
    await page.getByRole('link', { name: 'Renholder på sykehjem' }).waitFor();
    await expectFinishedInEveryLook(page, 'board-search-down');
    expect(faults).toEqual([]);
    await end();
  });

  test('offline it says so, and goes on when one is back', async () => {
    const { page, end } = await visit('/');
    await heading(page, 'Vi fant 27 stillinger').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: '2', exact: true }).click();
    await page.getByText('Du har ikke sett denne siden før').waitFor();
    await expectFinishedInEveryLook(page, 'board-offline');
    await page.context().setOffline(false);
    await page.getByRole('article').nth(1).waitFor();
    await expect.poll(() => page.getByText('Du har ikke sett denne siden før').count()).toBe(0);
    await end();
  });
});

/** Nothing of its words is cut off. */
function isWhole(words: Locator): Promise<boolean> {
  return words.evaluate((element) => {
    const { scrollWidth, clientWidth } = element;
    const isCut = getComputedStyle(element).textOverflow === 'ellipsis';
    return !isCut && (clientWidth === 0 || scrollWidth <= clientWidth);
  });
}
