import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedParts } from '#shared/referrals/referral-table.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { opened, type ReferralTeam, referralTeam } from '#test/factories/referral.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinished,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

describe.skipIf(!hasChromium)('requests to an employer', () => {
  let server: TestServer;
  let browser: Browser;
  let team: ReferralTeam;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    team = await referralTeam(server);
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  /** Somebody's referral to an opening, shared with the employer. @returns its id; the version is 2. */
  async function shared(
    displayName: string,
    openingId: string,
    yes: { shares: readonly string[]; message?: string } = { shares: [] },
  ): Promise<string> {
    const { advisor } = team;
    const draft = aParticipantDraft({
      displayName,
      experience: [{ occupation: '9112', years: 2 }],
      education: 'upper_secondary',
      driversLicences: ['B'],
      freeWeekdays: ['mon', 'tue', 'wed'],
    });
    const { body: person } = await advisor.post('/api/participants').send(draft).expect(201);
    const { body } = await advisor
      .post('/api/referrals')
      .send({ participantId: person.id, openingId })
      .expect(201);
    const onBehalf = { reason: 'Sagt i samtalen' };
    const act = (action: string, said: object) =>
      advisor.post(`/api/referrals/${body.id}/${action}`).send(said).expect(200);
    await act('interested', { version: 0, ...yes, onBehalf });
    await act('share', { version: 1 });
    return body.id;
  }

  const button = (page: Page, label: string): ReturnType<Page['getByRole']> =>
    page.getByRole('button', { name: label, exact: true });
  const dialog = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');

  test('are read as they were shared, and answered; what changed meanwhile is said', async () => {
    const laundry = await opened(team, { title: 'Vaskeri', places: 3 });
    const kitchen = await opened(team, { title: 'Kjøkken', places: 1 });
    const taken = await shared('Alm Lekestrand', kitchen);
    const withdrawn = await shared('Osp Kladdevoll', laundry);
    await shared('Furu Prøvesen', kitchen);
    await shared('Rogn Prøvesen', laundry, {
      shares: sharedParts,
      message: 'Jeg har vasket på hotell i 2 år.',
    });

    const { page, faults } = await openPage(browser, server.url, 'phone');
    await signInAs(page, server, { role: 'employer', employerId: team.employerId });
    await page.goto('/arbeidsgiver');
    await page.getByText('3 av 3 plasser ledige').waitFor();
    await page.getByRole('link', { name: '4 forespørsler venter på svar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Forespørsler' }).waitFor();
    await page.getByText('Jeg har vasket på hotell i 2 år.').waitFor();
    await page
      .getByText(/3 av 3 plasser ledige/)
      .first()
      .waitFor();
    const rogn = page.locator('li').filter({ has: page.getByText('Rogn Prøvesen') });
    await rogn.getByText('Mandag, tirsdag og onsdag').waitFor();
    const furu = page.locator('li').filter({ has: page.getByText('Furu Prøvesen') });
    await furu.getByText('Bare navnet er delt.').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('main').innerText()).not.toMatch(
      /program|deltaker|flyktning|introduksjon|veileder/i,
    );
    await expectFinishedInEveryLook(page, 'inbox');

    await button(page, 'Ja, vi vil gjerne: Rogn Prøvesen').click();
    await dialog(page).getByText('Vaskeri: 3 av 3 plasser ledige.').waitFor();
    await expectFinished(page);
    await button(page, 'Ja, vi vil gjerne').click();
    await page.getByText('Dere har sagt ja til Rogn Prøvesen.').waitFor();
    await page.getByText(/2 av 3 plasser ledige/).waitFor();

    await button(page, 'Ja, vi vil gjerne: Furu Prøvesen').click();
    await dialog(page).getByText('Kjøkken: 1 av 1 plass ledig.').waitFor();
    await team.employer.post(`/api/referrals/${taken}/accept`).send({ version: 2 }).expect(200);
    await button(page, 'Ja, vi vil gjerne').click();
    await dialog(page).getByText('Plassen er tatt.').waitFor();
    await button(page, 'Lukk').last().click();
    await furu.getByText('Ingen plasser er ledige nå.').waitFor();

    await button(page, 'Nei: Furu Prøvesen').click();
    await button(page, 'Send nei').click();
    await dialog(page).getByText('Grunn til nei: Velg en grunn.').waitFor();
    await dialog(page).getByRole('radio', { name: 'Noe annet' }).check();
    await button(page, 'Send nei').click();
    await dialog(page).getByText('Med egne ord: Skriv grunnen med noen få ord.').waitFor();
    await expectFinishedInEveryLook(page, 'inbox-no');
    await page.getByLabel('Med egne ord').fill('Vi pusser opp kjøkkenet.');
    await button(page, 'Send nei').click();
    await page.getByText('Dere har sagt nei til Furu Prøvesen.').waitFor();

    await button(page, 'Ja, vi vil gjerne: Osp Kladdevoll').click();
    await dialog(page).getByText('Vaskeri: 2 av 3 plasser ledige.').waitFor();
    await team.advisor
      .post(`/api/referrals/${withdrawn}/withdraw`)
      .send({ version: 2, reason: 'other_place' })
      .expect(200);
    await button(page, 'Ja, vi vil gjerne').click();
    await dialog(page).getByText('Forespørselen er trukket tilbake.').waitFor();
    await button(page, 'Lukk').last().click();
    await page.getByText('Ingen venter på svar fra dere nå.').waitFor();

    await page.getByRole('link', { name: 'Ferdige 4' }).click();
    await page.getByText('Trukket tilbake', { exact: true }).waitFor();
    expect(await page.getByText('Osp Kladdevoll').count()).toBe(0);
    await page.getByRole('heading', { name: 'Rogn Prøvesen' }).waitFor();
    await expectFinished(page);
    expect(faults).toEqual([]);
  });
});
