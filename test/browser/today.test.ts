import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthsAfter } from '#shared/calendar-months.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { agreedPlacement } from '#test/factories/placement.ts';
import { type ReferralTeam, referralCast, referralTeam } from '#test/factories/referral.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number): string => dayOf(dayNumber(today) + days);
/** What a person at a keyboard needs for one key, to find it included. */
const secondsPerKey = 0.5;

describe.skipIf(!hasChromium)('the day of an advisor', () => {
  let server: TestServer;
  let browser: Browser;
  let team: ReferralTeam;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    team = await referralTeam(server);
    const cast = await referralCast(team, { kind: 'language_practice', title: 'Vaskeri' });
    const period = { start: inDays(-40), end: inDays(-1) };
    await agreedPlacement(cast, { period, followUp: { everyWeeks: 4 } });
    const asks = await referralCast(team, { kind: 'language_practice', title: 'Kjøkken' });
    const yes = { openingId: asks.openingId, shares: [] };
    await asks.self.post('/api/me/referrals').send(yes).expect(201);
    const wrong = { about: 'norwegian', text: 'Jeg har B1 nå.' };
    await asks.self.post('/api/me/corrections').send(wrong).expect(201);
    const level = { level: 'A2', source: 'teacher', date: inDays(-500) } as const;
    for (let i = 1; i <= 11; i++) {
      const draft = aParticipantDraft({ displayName: `Gran ${i}`, norwegian: { speaking: level } });
      await team.advisor.post('/api/participants').send(draft).expect(201);
    }
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  const overview = (page: Page) => page.getByRole('navigation', { name: 'Hvem trenger deg' });

  test('says who needs them in order, and one click leads to the step', async () => {
    const { page, faults } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    await page.goto('/logg-inn');
    await page.waitForURL('**/i-dag');
    await page.getByRole('heading', { level: 1, name: 'I dag' }).waitFor();
    await overview(page).waitFor();
    const counts = await overview(page).getByRole('link').allInnerTexts();
    expect(counts.map((words) => words.replace(/\s+/g, ' '))).toEqual([
      '1 Plasser over tiden',
      '1 Oppfølging nå',
      '1 Ja å sende videre',
      '1 Nye svar',
      '1 Dette er feil',
      '11 Gamle nivåer i norsk',
    ]);
    await page.getByText(/^Ingenting å gjøre her: .*utfall å skrive/).waitFor();
    await expectFinishedInEveryLook(page, 'today');

    // Nobody is this advisor's own yet.
    const mine = page.getByRole('checkbox', { name: /^Bare mine/ });
    await mine.focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**/i-dag?mine=1');
    await page.getByText('Ingen av dine venter på deg nå.').waitFor();
    await page.getByRole('link', { name: 'Se hele kommunen' }).click();
    await page.waitForURL(/\/i-dag$/);

    await page.getByText('Viser de 10 første av 11.').waitFor();
    await page.getByRole('link', { name: 'Vis alle 11: Gamle nivåer i norsk' }).click();
    await page.waitForURL('**/i-dag?list=levelsOld');
    await page.getByText('11 ting venter').waitFor();
    expect(await page.getByRole('link', { name: /^Skriv nytt nivå Gran/ }).count()).toBe(11);
    await page.getByRole('link', { name: 'Hele dagen' }).click();

    await page.getByRole('link', { name: 'Se og send Rogn Prøvesen, Kjøkken' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send til arbeidsgiveren' }).waitFor();
    // A yes that is to be shared is no news beside it.
    await page.goBack();
    await overview(page).getByRole('link', { name: '1 Nye svar' }).waitFor();
    await page.getByRole('heading', { name: 'Ja å sende videre' }).waitFor();

    // What a participant says is wrong leads to where it stands, and waits until somebody is done with it.
    const correction = page.getByRole('link', { name: /^Se og rett Rogn Prøvesen, Norsk/ });
    await correction.click();
    await page.getByText('Dette er feil: Norsk og andre språk').waitFor();
    await page.getByText('Jeg har B1 nå.').waitFor();
    await page.getByRole('button', { name: 'Ferdig med Norsk og andre språk' }).click();
    await page.getByText('Det venter ikke lenger.').waitFor();
    await page.goto('/i-dag');
    await overview(page).waitFor();
    await correction.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  test('an outcome is written from the day by keyboard in seconds, and corrected', async ({
    annotate,
  }) => {
    const { page, faults } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'advisor', municipality: '3905' });
    const programme = { start: inDays(-700), end: monthsAfter(today, -3), track: 'work' };
    const draft = aParticipantDraft({ displayName: 'Lind Leknes', municipality: '3905' });
    const made = await page.request.post('/api/participants', {
      data: { ...draft, norwegian: {}, programme },
      headers: { origin: server.url },
    });
    const { id } = await made.json();

    let keys = 0;
    const press = async (key: string): Promise<void> => {
      keys++;
      await page.keyboard.press(key);
    };
    await page.goto('/i-dag?mine=1');
    const write = page.getByRole('link', { name: 'Skriv utfall Lind Leknes' });
    await write.focus();
    const start = Date.now();
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Utfall for Lind Leknes' }).waitFor();
    await page.getByText(/^3 måneder etter programmet/).waitFor();
    // Nothing is chosen that nobody has said.
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await press('Tab');
    await press('Space');
    await press('Tab');
    for (const digit of '22,5') await press(digit);
    await press('Tab');
    await press('Space');
    await press('Tab');
    await press('Space');
    await press('Enter');
    await page.getByText('Utfallet for Lind Leknes er lagret.').waitFor();
    await page.waitForURL('**/i-dag?mine=1');
    await write.waitFor({ state: 'detached' });
    const seconds = (Date.now() - start) / 1000 + keys * secondsPerKey;
    await annotate(`${keys} keys, ${seconds.toFixed(1)} s at ${secondsPerKey} s a key`);
    expect(keys).toBeLessThanOrEqual(13);

    await page.goto(`/veileder/deltakere/${id}?tab=placements`);
    await page.getByText('Jobb, 22,5 timer i uka, fast, vanlig lønn').waitFor();
    await page.getByRole('link', { name: 'Rett: 3 måneder etter programmet' }).click();
    await page.getByRole('heading', { name: 'Dette er skrevet før' }).waitFor();
    await page.getByRole('radio', { name: 'Jobb og skole' }).check();
    await page.getByRole('button', { name: 'Lagre utfall' }).click();
    await page.getByText('Skole: Velg hva slags skole.').waitFor();
    await page.getByRole('button', { name: 'Mer om det (kan hoppes over)' }).click();
    await expectFinishedInEveryLook(page, 'outcome-correction');
    await page.getByRole('radio', { name: 'Grunnskole' }).check();
    await page.getByRole('button', { name: 'Lagre utfall' }).click();
    await page.waitForURL('**?tab=placements');
    await page.getByText(/^Jobb og skole, 22,5 timer i uka/).waitFor();
    await page.getByText(/1 rettelse/).waitFor();
    const { items } = await (await page.request.get(`/api/participants/${id}/outcomes`)).json();
    expect(items).toMatchObject([
      { status: 'work_and_education', corrections: [{ status: 'work', contract: 'permanent' }] },
    ]);

    // An address without a point asks which one is meant.
    await page.goto(`/veileder/deltakere/${id}/utfall`);
    await page.getByRole('link', { name: '24 måneder etter programmet' }).click();
    await page.getByText(/^24 måneder etter programmet/).waitFor();
    expect(faults).toEqual([]);
  });

  test('an empty day says so kindly', async () => {
    const { page, faults } = await openPage(browser, server.url, 'phone');
    await signInAs(page, server, { role: 'leader', municipality: '4601' });
    await page.goto('/i-dag');
    await page.getByText(/^Ingen venter på deg nå\./).waitFor();
    await page.getByRole('link', { name: 'Se deltakerne' }).click();
    await page.waitForURL('**/veileder');
    expect(faults).toEqual([]);
  });
});
