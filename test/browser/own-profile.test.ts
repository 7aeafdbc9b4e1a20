import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreedPlacement } from '#test/factories/placement.ts';
import { type ReferralCast, referralCast, referralTeam } from '#test/factories/referral.ts';
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

describe.skipIf(!hasChromium)('what is known of a participant, and what is on paper', () => {
  let server: TestServer;
  let browser: Browser;
  let cast: ReferralCast;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    cast = await referralCast(await referralTeam(server), {
      kind: 'language_practice',
      title: 'Renholder på skole',
    });
    ({ page, faults } = await openPage(browser, server.url, 'phone'));
    await signInAs(page, server, { role: 'participant', participantId: cast.participantId });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  test('names that come later take the place of what stood for them', async () => {
    const { id: participantId } = await server.participant({
      wishes: [{ occupation: '9112' }, { occupation: '5120' }],
      avoid: ['8159', '92'],
      experience: [{ occupation: '9213', years: 2 }],
    });
    const { page, end } = await openPage(browser, server.url, 'phone');
    await signInAs(page, server, { role: 'participant', participantId });
    let letIn: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await page.route('**/api/occupations', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/min-profil');
    await page.getByText('…', { exact: true }).nth(1).waitFor();
    letIn();
    await page.getByText('Kokk', { exact: true }).waitFor();
    expect(await page.getByText('…', { exact: true }).count()).toBe(0);
    // Titles are those of an ordinary day, wherever one stands.
    await page.getByText('Renholder', { exact: true }).waitFor();
    await page.getByText('Ikke dette: Maskinarbeider for klær og skinn').waitFor();
    await page.getByText('Gårdsarbeider, 2 år').waitFor();
    expect(await page.getByText(/Hjelpearbeidere|Operatører|bedrifter/).count()).toBe(0);
    await expectFinishedInEveryLook(page, 'own-profile-titles');
    await end();
  });

  test('is told in plain words, and what is wrong is said to the advisor', async () => {
    await page.goto('/min-side');
    await page.getByRole('link', { name: 'Se hva vi vet om deg' }).press('Enter');
    await page.getByText(/^Snakke: A2/).waitFor();
    await expectFinishedInEveryLook(page, 'own-profile');
    await page.getByRole('link', { name: 'Dette er feil Norsk og andre språk' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Dette er feil' }).waitFor();
    await page.getByRole('button', { name: 'Send til veilederen' }).press('Enter');
    await page.getByText('Skriv noen ord om hva som er feil.').first().waitFor();
    await page.getByLabel('Hva er feil?').fill('Jeg snakker B1 nå.');
    await expectFinishedInEveryLook(page, 'correction');
    await page.getByRole('button', { name: 'Send til veilederen' }).press('Enter');
    await page.getByText('Takk! Veilederen din kan lese det du skrev.').waitFor();
    await page.getByText(/Du skrev kl\..*«Jeg snakker B1 nå\.»/).waitFor();
    const { body } = await cast.advisor
      .get(`/api/participants/${cast.participantId}/notes`)
      .expect(200);
    expect(body.items).toMatchObject([{ about: 'norwegian', text: 'Jeg snakker B1 nå.' }]);
    // What is not to be found leads to the own page, as it says.
    await page.goto('/plasser');
    await page.getByRole('link', { name: 'Gå til min side' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Min side' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('the agreement and the plan are a side of A4 each; over means that one may ask anew', async () => {
    const { id, version } = await agreedPlacement(cast, {
      adaptation: 'Ikke tunge løft',
      why: 'Plassen gir erfaring, og deltakeren øver på norsk hver dag. '.repeat(6).trim(),
    });
    await page.goto(`/plasser/${id}`);
    for (const [link, title] of [
      ['Skriv ut avtalen', 'Avtale om plass'],
      ['Skriv ut planen', 'Plan for plassen'],
    ] as const) {
      await page.getByRole('link', { name: link }).press('Enter');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByText('Solgløtt sykehjem').waitFor();
      if (title === 'Plan for plassen') await expectFinishedInEveryLook(page, 'paper');
      else await expectFinished(page);
      expect(await sidesOf(page, title)).toBe(1);
      await page.goBack();
    }
    const file = await page.request.get(`/api/placements/${id}/calendar.ics`);
    expect(await file.text()).toContain('SUMMARY:Samtale');

    await page.goto(`/stillinger/${cast.openingId}`);
    await page.getByRole('link', { name: /^Se hvordan det går/ }).waitFor();
    const end = { version, on: new Date().toISOString().slice(0, 10), reason: 'completed' };
    await cast.advisor.post(`/api/placements/${id}/end`).send(end).expect(200);
    await page.reload();
    await page.getByRole('link', { name: 'Jeg er interessert Renholder på skole' }).waitFor();
    expect(faults).toEqual([]);
  });
});

/** Keeps the paper where TEST_SCREENSHOTS names a folder. */
async function sidesOf(page: Page, name: string): Promise<number> {
  const folder = process.env.TEST_SCREENSHOTS;
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    ...(folder && { path: `${folder}/${name}.pdf` }),
  });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
