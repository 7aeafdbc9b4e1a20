import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
  takenOver,
} from './browser.ts';
import { bokmal, chooseLanguage, ownWords } from './own-words.ts';
import { signInAs } from './sign-in-as.ts';

describe.skipIf(!hasChromium)('in English', () => {
  let server: TestServer;
  let browser: Browser;
  let participantId: string;
  let apprenticeship: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const { id: employerId } = await server.employer();
    apprenticeship = await server.publish({
      employerId,
      kind: 'apprenticeship',
      title: 'Lærling på kjøkken',
      occupation: '5120',
      languageRequirement: { speaking: 'A2', reading: 'A1' },
      hoursPerWeek: { min: 15, max: 37.5 },
      weekdays: ['mon', 'tue', 'wed'],
      shifts: ['day', 'evening'],
      qualifications: ['food_safety'],
      driversLicences: ['B'],
      demands: ['long_standing'],
      tasks: ['Lage varm mat'],
      youGet: ['Lære å lage mat'],
      youNeed: ['Du liker å lage mat'],
      description: 'Arbeidet er i turnus.',
      deadline: '2099-05-09',
    });
    await server.publish({
      employerId,
      kind: 'language_practice',
      title: 'Vaske på sykehjem',
      languageRequirement: { speaking: 'A2' },
      languageSupport: 'training',
      mentorLanguages: ['uk'],
      position: { lat: 59.13, lon: 10.22 },
    });
    await server.publish({
      employerId,
      title: 'Renholder på skole',
      languageRequirement: { speaking: 'B2' },
      languageSupport: 'some',
    });
    participantId = (await server.participant({ position: { lat: 59.13, lon: 10.22 } })).id;
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  const english = () => openPage(browser, server.url, 'phone', { locale: 'en-GB' });

  async function expectEnglish(page: Page, name: string): Promise<void> {
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect((await ownWords(page)).filter((text) => bokmal.test(text))).toEqual([]);
    await expectFinishedInEveryLook(page, `english-${name}`);
  }

  test('the board is whole, for who asks the browser for English', async () => {
    const { page, faults, end } = await english();
    await page.goto('/');
    await page.getByRole('heading', { name: 'We found 2 jobs' }).waitFor();
    await page.getByText('Apprenticeship').first().waitFor();
    await expectEnglish(page, 'board');
    await page.getByRole('combobox', { name: 'Search for a job' }).fill('cook');
    await page.getByRole('option', { name: 'Cooks' }).first().waitFor();
    expect((await ownWords(page)).filter((text) => bokmal.test(text))).toEqual([]);
    await page.goto('/?kind=apprenticeship&county=55&q=kokk');
    await page.getByText('No jobs fit all that you have chosen.').waitFor();
    await expectEnglish(page, 'no-hits');
    expect(faults).toEqual([]);
    await end();
  });

  test("an opening's page is whole; the employer's words are marked as Norwegian", async () => {
    const { page, faults, end } = await english();
    await page.goto(`/stillinger/${apprenticeship}`);
    await page.getByText('You can talk about things you know.').waitFor();
    // The page stands before its script runs, which takes the language out of the address.
    await page.getByText('Answer by').waitFor();
    await page.getByText('9 May 2099.').waitFor();
    await page.getByText('You must have: Course in safe food').waitFor();
    for (const text of ['Lage varm mat', 'Du liker å lage mat', 'Arbeidet er i']) {
      expect(await page.getByText(text).evaluate(languageOf)).toBe('no');
    }
    await page.getByRole('button', { name: 'turnus' }).click();
    await page.getByText('rota, shift plan').waitFor();
    await expectEnglish(page, 'opening');
    await page.goto('/stillinger/00000000-0000-4000-8000-000000000000');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectEnglish(page, 'gone');
    expect(faults).toEqual([]);
    await end();
  });

  test('sign-in is whole, and so are its faults', async () => {
    const { page, end } = await english();
    await page.goto('/logg-inn');
    await page.getByLabel('E-mail').fill('nobody@test.example');
    await page.locator('form').getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Write your password.').waitFor();
    await page.getByLabel('Password').fill('wrong');
    await page.locator('form').getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('E-mail or password is wrong.').waitFor();
    await expectEnglish(page, 'sign-in');
    await page.goto('/finnes-ikke');
    await page.getByRole('heading', { name: 'We cannot find the page' }).waitFor();
    await expectEnglish(page, 'not-found');
    await end();
  });

  test("a participant's own page is whole: reasons, what is missing, what helps", async () => {
    const { page, faults, end } = await english();
    await signInAs(page, server, { role: 'participant', participantId });
    await page.goto('/for-meg');
    await page.getByText('You want to do this work.').first().waitFor();
    await page.getByText('You must speak Norwegian at level B2. Now you are at A2.').waitFor();
    await page.getByText('Do you want more to fit?').waitFor();
    await expectEnglish(page, 'own-matches');
    expect(faults).toEqual([]);
    await end();
  });

  test("a leader's pages and the registration of an employer are whole", async () => {
    const { page, faults, end } = await english();
    const { id } = await server.employer();
    await signInAs(page, server, { role: 'leader', municipality: '3907' });
    for (const path of ['', '/saker', '/vekter', '/behov', '/oppslag'].map(
      (it) => `/kommunen${it}`,
    )) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect((await ownWords(page)).filter((text) => bokmal.test(text))).toEqual([]);
    }
    await page.goto(`/kontoer/arbeidsgiver/${id}`);
    await page.getByLabel('Organisation number').waitFor();
    expect((await ownWords(page)).filter((text) => bokmal.test(text))).toEqual([]);
    await page.goto('/kontoer/arbeidsgiver');
    await page.getByLabel('Organisation number').fill('974760673');
    await expectEnglish(page, 'registration');
    expect(faults).toEqual([]);
    await end();
  });

  test('is chosen in the frame, stays chosen, and the page with its history stays', async () => {
    const { page, faults, context, end } = await openPage(browser, server.url, 'phone');
    await page.goto('/?kind=apprenticeship');
    await takenOver(page);
    await page.getByRole('link', { name: 'Lærling på kjøkken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lærling på kjøkken' }).waitFor();
    await chooseLanguage(page, 'English');
    await page.getByText('You can talk about things you know.').waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect((await context.cookies()).find(({ name }) => name === 'lang')?.value).toBe('en');
    // Only the program knows the way back; a link of the ready page leads to the whole list.
    await takenOver(page);
    await page.getByRole('link', { name: 'Back to the list' }).click();
    await page.getByRole('heading', { name: 'We found 1 job' }).waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?kind=apprenticeship');
    await chooseLanguage(page, 'Norsk');
    await page.getByRole('heading', { name: 'Vi fant 1 stilling' }).waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?kind=apprenticeship');
    expect(faults).toEqual([]);
    await end();
  });
});

function languageOf(element: Element): string | undefined {
  return element.closest('[lang]')?.getAttribute('lang') ?? undefined;
}
