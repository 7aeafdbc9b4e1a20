import type { Browser, Page } from 'playwright-core';
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

/** A number is a link to what it counts. */
describe.skipIf(!hasChromium)('what a number counts', () => {
  let server: TestServer;
  let browser: Browser;
  let participantId: string;
  let nightId: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const { id: employerId } = await server.employer();
    const publish = (draft: object): Promise<string> => server.publish({ employerId, ...draft });
    await publish({ title: 'Renholder på skole' });
    for (let i = 1; i <= 52; i++) {
      await publish({ title: `Hushjelp ${i}`, occupation: '9111', driversLicences: ['B'] });
    }
    nightId = await publish({
      title: 'Vaske om natten',
      driversLicences: ['B'],
      shifts: ['night'],
    });
    const draft = { acceptedShifts: ['day' as const], wishes: [{ occupation: '9111' }] };
    participantId = (await server.participant(draft)).id;
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  type Visit = { page: Page; faults: string[]; end(): Promise<void> };

  async function asAdvisor(path: string): Promise<Visit> {
    const opened = await openPage(browser, server.url, 'desk');
    await signInAs(opened.page, server, { role: 'advisor', municipality: '3907' });
    await opened.page.goto(path);
    return opened;
  }
  const cards = (page: Page): Promise<number> => page.getByText('av 100 poeng').count();

  test('an advisor gets from what fell out to the openings, page by page, and back', async () => {
    const { page, faults, end } = await asAdvisor(
      `/veileder/deltakere/${participantId}?view=excluded&kind=vacancy`,
    );
    await page.getByRole('link', { name: '53 stillinger Førerkort' }).click();
    await page.getByRole('heading', { name: 'Førerkort: 53 stillinger' }).waitFor();
    await expect.poll(() => cards(page)).toBe(20);
    expect(new URL(page.url()).search).toBe('?kind=vacancy&view=excluded&gate=licence');
    await expectFinishedInEveryLook(page, 'counted-gate');
    await page.getByRole('button', { name: '3', exact: true }).click();
    await expect.poll(() => cards(page)).toBe(13);
    const night = page.getByRole('listitem').filter({ hasText: 'Vaske om natten' }).first();
    expect(await night.getByRole('listitem').allTextContents()).toEqual(
      expect.arrayContaining([
        'ArbeidstidKveld, natt eller helg som deltakeren ikke kan',
        'FørerkortKrever en førerkortklasse som deltakeren ikke har',
      ]),
    );
    await night.getByRole('link', { name: 'Vaske om natten', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Vaske om natten' }).waitFor();
    await page.getByRole('link', { name: 'Tilbake til listen' }).click();
    await expect.poll(() => cards(page)).toBe(13);
    await page.getByRole('link', { name: 'Alle kravene' }).click();
    await page.getByRole('link', { name: '53 stillinger Førerkort' }).waitFor();
    expect(new URL(page.url()).search).toBe('?kind=vacancy&view=excluded');
    await page.getByRole('link', { name: 'Nesten (52)' }).click();
    await page.getByRole('heading', { name: 'Nesten: 52 stillinger' }).waitFor();
    await page.getByRole('button', { name: '3', exact: true }).click();
    await expect.poll(() => cards(page)).toBe(12);
    expect(faults).toEqual([]);
    await end();
  });

  test('and from what would help to the openings of a change', async () => {
    const { page, faults, end } = await asAdvisor(
      `/veileder/deltakere/${participantId}?view=help&q=skole`,
    );
    await page.getByRole('link', { name: '+52 stillinger: B – personbil' }).click();
    const heading = page.getByRole('heading', { name: 'B – personbil' });
    await heading.waitFor();
    expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByText('52 stillinger til passer da.').waitFor();
    await expect.poll(() => cards(page)).toBe(20);
    expect(new URL(page.url()).search).toBe('?q=skole&view=help&change=licence%3AB');
    await expectFinishedInEveryLook(page, 'counted-change');
    await page.getByRole('link', { name: 'Alle endringene' }).click();
    await page.getByRole('link', { name: '+52 stillinger: B – personbil' }).waitFor();
    await page.goto(`/veileder/deltakere/${participantId}?view=help&change=licence:Z`);
    await page.getByText('Denne endringen gjelder ikke for deltakeren nå.').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('a participant sees as many that almost fit as the number says, and finds them again', async () => {
    const opened = await openPage(browser, server.url, 'phone');
    const { page, faults } = opened;
    await signInAs(page, server, { role: 'participant', participantId });
    await page.goto('/for-meg');
    await page.getByRole('link', { name: 'Se 52 jobber som nesten passer' }).waitFor();
    const almost = page.getByRole('article').filter({ hasText: 'Hushjelp' });
    await page.getByText('Du ser 5 av 52.').waitFor();
    const more = page.getByRole('button', { name: 'Vis flere som nesten passer' });
    for (let shown = 15; shown <= 55; shown += 10) {
      await more.click();
      await expect.poll(() => almost.count()).toBe(Math.min(shown, 52));
    }
    expect(await more.count()).toBe(0);
    await almost.last().getByRole('link').first().click();
    await page.getByRole('link', { name: 'Tilbake til listen' }).click();
    await expect.poll(() => almost.count()).toBe(52);
    expect(faults).toEqual([]);
    await opened.end();
  });

  test('and from an opening’s numbers to the people', async () => {
    const { page, faults, end } = await asAdvisor(
      `/veileder/stillinger/${nightId}/kandidater?view=excluded`,
    );
    await page.getByRole('link', { name: '1 deltaker Førerkort' }).click();
    await page.getByRole('heading', { name: 'Førerkort: 1 deltaker' }).waitFor();
    await expect.poll(() => cards(page)).toBe(1);
    await expectFinishedInEveryLook(page, 'counted-people');
    await page.goBack();
    await page.getByRole('link', { name: '1 deltaker Førerkort' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});
