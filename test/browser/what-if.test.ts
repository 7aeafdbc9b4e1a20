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

describe.skipIf(!hasChromium)('what would help', () => {
  let server: TestServer;
  let browser: Browser;
  let openingId: string;
  /** Would have more with a car, better Norwegian, evenings, and in agriculture. */
  let participantId: string;
  /** Everything published fits. */
  let contentId: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const { id: employerId } = await server.employer();
    const publish = (draft: object): Promise<string> => server.publish({ employerId, ...draft });
    openingId = await publish({ title: 'Renholder på skole' });
    await publish({ title: 'Hushjelp', occupation: '9111' });
    for (let i = 1; i <= 3; i++) await publish({ driversLicences: ['B'] });
    for (let i = 1; i <= 2; i++) await publish({ languageRequirement: { speaking: 'B1' } });
    await publish({ shifts: ['evening'] });
    for (let i = 1; i <= 4; i++) await publish({ occupation: '6130' });
    participantId = (
      await server.participant({ acceptedShifts: ['day'], avoid: ['61'], maxTravelKm: 30 })
    ).id;
    const level = { level: 'C2', source: 'teacher', date: '2026-01-10' } as const;
    contentId = (
      await server.participant({
        norwegian: { listening: level, reading: level, speaking: level, writing: level },
        driversLicences: ['B'],
      })
    ).id;
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  type Visit = { page: Page; faults: string[]; end(): Promise<void> };

  async function visit(account: Parameters<typeof signInAs>[2], path: string): Promise<Visit> {
    const size = account.role === 'advisor' ? 'desk' : 'phone';
    const opened = await openPage(browser, server.url, size);
    await signInAs(opened.page, server, account);
    await opened.page.goto(path);
    return opened;
  }
  const asAdvisor = (path: string): Promise<Visit> =>
    visit({ role: 'advisor', municipality: '3907' }, path);
  const asParticipant = (id: string): Promise<Visit> =>
    visit({ role: 'participant', participantId: id }, '/for-meg');
  const rows = (page: Page, table: string): Promise<string[]> =>
    page.getByRole('region', { name: table }).getByRole('rowheader').allTextContents();

  test('an advisor sees each change with what it opens, most first, in groups', async () => {
    const { page, faults, end } = await asAdvisor(`/veileder/deltakere/${participantId}`);
    await page.getByRole('link', { name: 'Hva ville hjelpe?' }).click();
    await page.getByText('I dag passer 2 stillinger.').waitFor();
    expect(new URL(page.url()).search).toBe('?view=help');
    await expect
      .poll(() => rows(page, 'Endringer som hjelper'))
      .toEqual([
        'Unngår (deltakerens eget valg)',
        expect.stringMatching(/^Unngå ikke: .*\(STYRK 61\)$/),
        'Førerkort',
        'B – personbil',
        'Norsk',
        'Snakke: fra A2 til B1',
        'Ett nivå opp i alle ferdigheter',
        'Arbeidstid og dager',
        'Jobbe kveld',
      ]);
    const car = page.getByRole('row').filter({ hasText: 'B – personbil' }).first();
    expect(await car.getByRole('cell').first().textContent()).toBe('+3 stillinger: B – personbil');
    const evening = page.getByRole('row').filter({ hasText: 'Jobbe kveld' }).first();
    expect(await evening.getByRole('cell').first().textContent()).toBe('+1 stilling: Jobbe kveld');
    await expectFinishedInEveryLook(page, 'what-if');
    expect(faults).toEqual([]);
    await end();
  });

  test('what would not help is one tap away; a further wish is told by its score; the address keeps the view', async () => {
    const { page, faults, end } = await asAdvisor(
      `/veileder/deltakere/${participantId}?view=help&q=hushjelp`,
    );
    await page.getByText('I dag passer 2 stillinger.').waitFor();
    expect(await page.getByText(/Kurs i trygg mat/).isVisible()).toBe(false);
    await page.getByRole('button', { name: /endringer gir ikke noe mer i dag$/ }).click();
    await page.getByText(/Kurs i trygg mat/).waitFor();
    expect(await rows(page, 'Ett ønske til')).toHaveLength(1);
    await expectFinishedInEveryLook(page, 'what-if-all');
    await page.getByRole('link', { name: /^Passer/ }).click();
    await page.getByText('av 100 poeng').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=hushjelp');
    expect(faults).toEqual([]);
    await end();
  });

  test('a list of candidates has no such view', async () => {
    const { page, end } = await asAdvisor(`/veileder/stillinger/${openingId}/kandidater?view=help`);
    await page.getByRole('link', { name: 'Passer (2)' }).waitFor();
    expect(await page.getByRole('link', { name: 'Hva ville hjelpe?' }).count()).toBe(0);
    await end();
  });

  test('a participant sees the best two that are theirs to choose', async () => {
    const { page, faults, end } = await asParticipant(participantId);
    const help = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Slik kan flere jobber passe for deg' }) });
    await scrollThrough(page);
    await help.waitFor();
    const car = 'Kan du ta førerkort i klasse B? Da passer 3 flere jobber.';
    const norwegian = 'Kan du lære å snakke norsk på nivå B1? Da passer 2 flere jobber.';
    expect(await help.getByRole('listitem').allTextContents()).toEqual([
      `${car}Se de 3 jobbene: ${car}`,
      `${norwegian}Se de 2 jobbene: ${norwegian}`,
    ]);
    await expectFinishedInEveryLook(page, 'what-helps');
    await help.getByRole('link', { name: 'Se de 3 jobbene' }).click();
    await page.getByRole('heading', { level: 2, name: car }).waitFor();
    await expect.poll(() => page.getByRole('article').count()).toBeGreaterThan(0);
    expect(page.url()).toMatch(/\/for-meg\/hvis\?change=licence%3AB$/);
    await page.getByText('3 plasser her').waitFor();
    await expectFinishedInEveryLook(page, 'what-helps-list');
    await page.getByRole('link', { name: 'Passer for meg' }).last().click();
    await help.waitFor();
    await page.getByRole('combobox', { name: 'Søk i det som passer' }).fill('hushjelp');
    await page.keyboard.press('Enter');
    await help.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await end();
  });

  test('nothing is said where nothing would help', async () => {
    const { page, faults, end } = await asParticipant(contentId);
    const answered = (): Promise<number> =>
      page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.includes('/api/me/what-if')).length,
      );
    await scrollThrough(page);
    await expect.poll(answered).toBe(1);
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('article').count()).toBeGreaterThan(0);
    expect(
      await page.getByRole('heading', { name: 'Slik kan flere jobber passe for deg' }).count(),
    ).toBe(0);
    expect(faults).toEqual([]);
    await end();
  });

  test('the list stands also when what would help can’t be told', async () => {
    const opened = await openPage(browser, server.url, 'phone');
    await opened.page.route('**/api/me/what-if', (route) => route.fulfill({ status: 500 }));
    await signInAs(opened.page, server, { role: 'participant', participantId });
    await opened.page.goto('/for-meg');
    await opened.page.getByRole('article').first().waitFor();
    await opened.page.waitForLoadState('networkidle');
    expect(await opened.page.getByRole('alert').count()).toBe(0);
    await opened.end();
  });
});

/** What stands further down is fetched when one comes near. */
async function scrollThrough(page: Page): Promise<void> {
  await page.getByRole('article').first().waitFor();
  await page.waitForLoadState('networkidle');
  // Not in one leap: what is passed in no frame has never been near.
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      window.scrollTo(0, y);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }
    window.scrollTo(0, document.body.scrollHeight);
  });
}
