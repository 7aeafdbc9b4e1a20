import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import { agreedPlacement } from '#test/factories/placement.ts';
import { type ReferralCast, referralCast, referralTeam } from '#test/factories/referral.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

const today = dayNumber(new Date().toISOString().slice(0, 10));
const inDays = (days: number): string => dayOf(today + days);

describe.skipIf(!hasChromium)('the page of a person', () => {
  let server: TestServer;
  let browser: Browser;
  let cast: ReferralCast;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const team = await referralTeam(server);
    cast = await referralCast(team, { kind: 'language_practice', title: 'Vaskeri' });
    await agreedPlacement(cast, {
      period: { start: inDays(-56), end: inDays(40) },
      hoursPerWeek: 12,
    });
    const { advisor, participantId } = cast;
    const { body } = await advisor.get(`/api/participants/${participantId}`).expect(200);
    const speaking = { level: 'B1', source: 'norskprove', date: inDays(-20) };
    const programme = { start: inDays(-200), schooling: 'upper_secondary' };
    await advisor
      .patch(`/api/participants/${participantId}`)
      .send({ version: body.version, norwegian: { speaking }, programme })
      .expect(200);
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const tab = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Mer om deltakeren' }).getByRole('link', { name });
  const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

  test('has places, hours, history and notes, each at an address of its own', async () => {
    const { page, faults } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'leader', municipality: '3907' });
    await page.goto(`/veileder/deltakere/${cast.participantId}?tab=sky`);
    await heading(page, 'Stillinger og plasser').waitFor();
    expect(await tab(page, 'Treff').getAttribute('aria-current')).toBe('page');

    await tab(page, 'Forslag og plasser').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**?tab=placements');
    await page.getByRole('cell', { name: 'I gang' }).waitFor();
    await page.getByRole('cell', { name: /^Samtale / }).waitFor();
    const links = await page.getByRole('link', { name: 'Vaskeri', exact: true }).all();
    const ways = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(ways.map((way) => way?.split('/')[1])).toEqual(['forslag', 'plasser']);
    await expectFinishedInEveryLook(page, 'person-placements');

    await tab(page, 'Timer i uka').click();
    await page.waitForURL('**?tab=hours');
    const average = page.getByText(/timer i uka i snitt$/);
    const before = await average.innerText();
    await page.getByRole('img', { name: /^Timer hver uke\. Søyler for \d+ uker/ }).waitFor();
    await button(page, 'Vis tallene som tabell').click();
    await page.getByRole('cell', { name: 'Vaskeri: 12' }).first().waitFor();
    await page.getByText(/^Målet for programmet er ikke skrevet inn/).waitFor();

    await button(page, 'Legg til').click();
    await page.getByLabel('Type').selectOption('course');
    await page.getByLabel('Hva', { exact: true }).fill('Truckkurs');
    await page.getByLabel('Fra', { exact: true }).fill(inDays(-200));
    await button(page, 'Lagre').click();
    await page.getByText('Timer i uka: Skriv hvor mange timer i uka.').waitFor();
    await page.getByRole('textbox', { name: 'Timer i uka' }).fill('7,5');
    await expectFinishedInEveryLook(page, 'person-hours');
    await button(page, 'Lagre').click();
    await page.getByText('Truckkurs er lagret.').waitFor();
    await page
      .getByRole('cell', { name: /Vaskeri: 12, Truckkurs: 7,5/ })
      .first()
      .waitFor();
    await expect.poll(() => average.innerText()).not.toBe(before);
    await button(page, 'Fjern: Truckkurs').click();
    await expect.poll(() => average.innerText()).toBe(before);
    await button(page, 'Angre').click();
    await page.getByText('Truckkurs er lagt tilbake.').waitFor();
    await button(page, 'Endre: Truckkurs').waitFor();

    await button(page, 'Endre programmet').click();
    await page.getByLabel('Mål for programmet').selectOption('work');
    await button(page, 'Lagre').click();
    await page.getByText('Programmet er lagret.').waitFor();
    expect(await page.getByText(/^Målet for programmet er ikke/).count()).toBe(0);

    // A link to what is missing opens the form.
    await page.goto(`/veileder/deltakere/${cast.participantId}?tab=hours#program`);
    await page.getByLabel('Hvorfor det sluttet').waitFor();

    await tab(page, 'Historie').click();
    await page.waitForURL('**?tab=history');
    await page
      .getByRole('img', { name: /^Nivået i 4 ferdigheter over tid, med 1 plass/ })
      .waitFor();
    await page.getByText(/^Snakke: A2 → B1/).waitFor();
    await page.getByText('Mål: ikke oppgitt → arbeid').waitFor();
    await page
      .getByRole('link', { name: /^Forslag om Vaskeri: sa ja/ })
      .first()
      .waitFor();
    await button(page, 'Vis nivåene som tabell').click();
    await page.getByRole('row', { name: /^Snakke B1 .* Norskprøve/ }).waitFor();
    await expectFinishedInEveryLook(page, 'person-history');

    await tab(page, 'Notater').click();
    await page.waitForURL('**?tab=notes');
    await page.getByLabel('Nytt notat').fill('Ringer på mandag');
    await page.getByRole('checkbox', { name: /^Privat notat/ }).check();
    // What is typed is there when one comes back.
    await tab(page, 'Treff').click();
    await heading(page, 'Stillinger og plasser').waitFor();
    await tab(page, 'Notater').click();
    expect(await page.getByLabel('Nytt notat').inputValue()).toBe('Ringer på mandag');
    await button(page, 'Lagre notat').click();
    await page.getByText('Notatet er lagret.').waitFor();
    expect(await page.getByLabel('Nytt notat').inputValue()).toBe('');
    await page.getByText('Ringer på mandag').waitFor();
    await expectFinishedInEveryLook(page, 'person-notes');
    await page.getByRole('button', { name: /^Gi fri notatet/ }).click();
    await page.getByText('Notatet er gitt fri.').waitFor();
    await page.getByText(/^Gitt fri av /).waitFor();
    await tab(page, 'Historie').click();
    await page.getByText('Et privat notat ble gitt fri').waitFor();
    expect(faults).toEqual([]);
  }, 120_000);
});
