import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteLanguages } from '#shared/site-languages.ts';
import { referralCast, referralTeam } from '#test/factories/referral.ts';
import { type Credentials, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinished,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { bokmal, chooseLanguage, ownWords } from './own-words.ts';

/** From the board to a yes, on a phone, for who reads no Norwegian yet. */
describe.skipIf(!hasChromium)('in languages that say the frame', () => {
  let server: TestServer;
  let browser: Browser;
  let person: Credentials;
  let openingId: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const cast = await referralCast(await referralTeam(server), {
      title: 'Renholder på skole (deltid)',
      kind: 'vacancy',
      languageRequirement: { speaking: 'A2', reading: 'A1' },
      hoursPerWeek: { min: 15, max: 20 },
      weekdays: ['mon', 'tue', 'wed'],
      shifts: ['day', 'evening'],
      demands: ['long_standing'],
      tasks: ['Vaske gulv og vinduer.'],
      deadline: '2099-05-09',
    });
    openingId = cast.openingId;
    person = await server.account({ role: 'participant', participantId: cast.participantId });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  async function expectWholeFrame(page: Page, code: string): Promise<void> {
    expect(await page.locator('html').getAttribute('lang')).toBe(code);
    expect((await ownWords(page)).filter((text) => bokmal.test(text))).toEqual([]);
    await expectFinished(page);
  }

  test('Arabic, from right to left: board, opening, sign-in', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone', { locale: 'ar' });
    await page.goto('/');
    await page.getByRole('heading', { name: 'وجدنا وظيفة واحدة' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await expectFinishedInEveryLook(page, 'ar-board');
    await expectWholeFrame(page, 'ar');

    await page.getByRole('link', { name: 'Renholder på skole (deltid)' }).click();
    await page.getByText('يمكنك التحدث عن أشياء مألوفة.').waitFor();
    await page.getByText('9 مايو 2099.').waitFor();
    await page.getByText('الأيام: من الاثنين إلى الأربعاء.').waitFor();
    const title = page.getByRole('heading', { level: 1 });
    expect(await title.evaluate((it) => getComputedStyle(it).textAlign)).toBe('end');
    const task = page.getByText('Vaske gulv og vinduer.');
    expect(await task.evaluate((text) => getComputedStyle(text).direction)).toBe('ltr');
    expect(await task.evaluate((text) => text.closest('[lang]')?.getAttribute('lang'))).toBe('no');
    await expectWholeFrame(page, 'ar');

    await page.getByRole('banner').getByRole('link', { name: 'دخول' }).click();
    await page.getByLabel('البريد الإلكتروني').fill(person.email);
    await page.getByRole('main').getByRole('button', { name: 'تسجيل الدخول' }).click();
    await page.getByText('اكتب كلمة المرور.').waitFor();
    await expectWholeFrame(page, 'ar');
    await page.getByLabel('كلمة المرور').fill(person.password);
    await page.getByRole('main').getByRole('button', { name: 'تسجيل الدخول' }).click();
    await page.getByRole('button', { name: 'خروج' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('Arabic, signed in: where one begins, what fits and why, yes', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone', { locale: 'ar' });
    await page.request.post('/api/session', {
      data: person,
      headers: { origin: server.url, connection: 'close' },
    });
    await page.goto('/start');
    await page.getByRole('heading', { level: 1, name: 'ماذا تريد أن تعمل؟' }).waitFor();
    await page.getByRole('heading', { name: 'هذا يناسبك أكثر' }).waitFor();
    await expectWholeFrame(page, 'ar');
    await page.goto('/for-meg');
    await page.getByText('لماذا يناسبك').first().waitFor();
    await expectWholeFrame(page, 'ar');

    await page.goto(`/stillinger/${openingId}`);
    await page.getByRole('link', { name: 'يهمني هذا' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'يهمني هذا' }).waitFor();
    await page.getByText('تقول نعم لهذا المكان فقط.').waitFor();
    await expectFinishedInEveryLook(page, 'ar-interest');
    await expectWholeFrame(page, 'ar');
    await page.getByRole('button', { name: 'نعم، يهمني هذا' }).click();
    await page.getByText('شكرًا! وصلنا ردك بنعم.').waitFor();
    await expectWholeFrame(page, 'ar');
    expect(faults).toEqual([]);
    await end();
  });

  test('every language is chosen by keyboard on a phone, and says its own words', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    const titles: [string, string][] = [
      ['Nynorsk', 'Finn ein jobb som passar for deg'],
      ['English', 'Find a job that suits you'],
      ['Українська', 'Знайдіть роботу, яка вам підходить'],
      ['العربية', 'ابحث عن عمل يناسبك'],
      ['Русский', 'Найдите работу, которая вам подходит'],
      ['ትግርኛ', 'ንዓኹም ዝሰማማዕ ስራሕ ርኸቡ'],
      ['Norsk', 'Finn en jobb som passer for deg'],
    ];
    expect(titles.map(([name]) => name).toSorted()).toEqual(
      siteLanguages.map(({ name }) => name).toSorted(),
    );
    await page.goto('/');
    for (const [name, title] of titles) {
      await page.locator('header summary').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    await page.locator('header summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Nynorsk' }).waitFor();
    await expectFinishedInEveryLook(page, 'languages');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Nynorsk' }).waitFor({ state: 'hidden' });
    expect(
      await page.locator('header summary').evaluate((it) => it === document.activeElement),
    ).toBe(true);
    expect(faults).toEqual([]);
    await end();
  });

  test('a screen beyond the frame is Bokmål from left to right, and marked so', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone', { locale: 'ar' });
    await page.goto('/personvern');
    const title = page.getByRole('heading', { level: 1, name: 'Personvern' });
    expect(await title.evaluate((it) => it.closest('[lang]')?.getAttribute('lang'))).toBe('nb');
    expect(await title.evaluate((it) => getComputedStyle(it).direction)).toBe('ltr');
    await expectWholeFrame(page, 'ar');
    await chooseLanguage(page, 'ትግርኛ');
    await page.getByRole('link', { name: 'ምሕላው ውልቃዊ ሓበሬታ' }).waitFor();
    await page.goto('/');
    await page.getByRole('heading', { name: '1 ስራሕ ረኺብና' }).waitFor();
    await expectWholeFrame(page, 'ti');
    expect(faults).toEqual([]);
    await end();
  });
});
