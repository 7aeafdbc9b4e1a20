import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opened, type ReferralCast, referralCast, referralTeam } from '#test/factories/referral.ts';
import type { Caller, TestServer } from '#test/factories/test-server.ts';
import { startTestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinished,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

/** A participant from a match to the end, on a phone and by keyboard. */
describe.skipIf(!hasChromium)('the own page of a participant', () => {
  let server: TestServer;
  let browser: Browser;
  let cast: ReferralCast;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    cast = await referralCast(await referralTeam(server), { title: 'Renholder på skole' });
    ({ page, faults } = await openPage(browser, server.url, 'phone'));
    await signInAs(page, server, { role: 'participant', participantId: cast.participantId });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  /** By keyboard: the control takes the focus, then the key. */
  async function press(role: 'link' | 'button' | 'checkbox' | 'radio', name: string | RegExp) {
    const control = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
    await control.focus();
    await page.keyboard.press(role === 'link' || role === 'button' ? 'Enter' : 'Space');
  }

  async function suggest(caller: Caller, title: string, note: string): Promise<string> {
    const openingId = await opened(cast, { title });
    const { participantId } = cast;
    const { body } = await caller
      .post('/api/referrals')
      .send({ participantId, openingId, note })
      .expect(201);
    return body.id;
  }

  test('a yes: only what is ticked, kept until it is sent, and taken back with a reason', async () => {
    await page.goto('/for-meg');
    await press('link', 'Jeg er interessert Renholder på skole');
    await page.getByRole('heading', { level: 1, name: 'Jeg er interessert' }).waitFor();
    await page.getByText('Navnet ditt: Rogn Prøvesen').waitFor();
    await page.getByText('Snakke: A2').waitFor();
    // Nothing is known of these: there is nothing to say yes to.
    expect(await page.getByRole('checkbox', { name: /Førerkort/ }).count()).toBe(0);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await expectFinishedInEveryLook(page, 'interest');

    await press('checkbox', /Andre språk/);
    await page.getByLabel('Vil du skrive noe til dem?').fill('Jeg kan begynne nå.');
    await page.reload();
    await page.getByText('Vi hentet det du skrev sist.').waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await press('button', 'Ja, jeg er interessert');
    await page.getByText('Takk! Vi har fått ditt ja.').waitFor();
    await page.getByText(/Nå skal veilederen din sende det til/).waitFor();
    await page.getByText('Du skrev til dem: «Jeg kan begynne nå.»').waitFor();
    await expectFinishedInEveryLook(page, 'own-referral');

    const { body } = await cast.self.get('/api/referrals').expect(200);
    expect(body.items).toMatchObject([
      { state: 'interested', shares: ['languages'], message: 'Jeg kan begynne nå.' },
    ]);
    await press('link', 'Stopp dette');
    await press('radio', 'Noe annet');
    await press('button', 'Stopp dette');
    await page.getByText('Skriv noen ord om hvorfor.').first().waitFor();
    await page.getByLabel('Skriv hvorfor').fill('Jeg skal flytte.');
    await expectFinishedInEveryLook(page, 'withdraw');
    await press('button', 'Stopp dette');
    await page.getByText('Du har stoppet det.').waitFor();
    await page.getByText('Du skrev: «Jeg skal flytte.»').waitFor();
    // What is taken back can be said yes to again, from the opening's own page.
    await press('link', 'Renholder på skole');
    await page.getByRole('link', { name: 'Jeg er interessert Renholder på skole' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('what is asked comes first, then where each stands; what was done for me is told', async () => {
    const { advisor } = cast;
    const first = await suggest(advisor, 'Kjøkkenhjelp', 'Her kan du lære mye.');
    await suggest(advisor, 'Vaktmester', 'Nær der du bor.');
    const gone = await suggest(advisor, 'Butikkhjelp', 'Prøv denne.');
    const onBehalf = { reason: 'Vi snakket på telefon.' };
    const yes = { version: 0, shares: ['norwegian'], onBehalf };
    await advisor.post(`/api/referrals/${first}/interested`).send(yes).expect(200);
    await advisor.post(`/api/referrals/${first}/share`).send({ version: 1 }).expect(200);

    await press('link', /^Min side/);
    await page.getByRole('heading', { name: 'Dette må du svare på' }).waitFor();
    await page.getByText('Nær der du bor.').waitFor();
    const standing = page.getByRole('article').filter({ hasText: 'Kjøkkenhjelp' });
    const step = await standing.locator('[aria-current=step]').textContent();
    expect(step).toContain('Arbeidsgiver svarer');
    await page.getByRole('heading', { name: 'Veilederen din' }).waitFor();
    await press('button', 'Vis det som er slutt (1)');
    await page.getByText('Grunn: Noe annet.').waitFor();
    await expectFinishedInEveryLook(page, 'own-page');

    await press('link', 'Se mer Kjøkkenhjelp');
    await page.getByText(/ sa ja for deg\.$/).waitFor();
    await page.getByText('Hvorfor: «Vi snakket på telefon.»').waitFor();
    await press('link', /^Min side/);

    await press('link', 'Nei takk Vaktmester');
    await press('radio', 'For langt unna');
    await expectFinished(page);
    await press('button', 'Svar nei');
    await page.getByText('Vi har fått ditt nei.').waitFor();
    await page.getByText('Grunn: For langt unna.').first().waitFor();

    // Somebody was quicker: the yes is to something that is there no more.
    await press('link', /^Min side/);
    await press('link', 'Ja, jeg er interessert Butikkhjelp');
    await page.getByText('Navnet ditt: Rogn Prøvesen').waitFor();
    const withdrawn = { version: 0, reason: 'other', text: 'Plassen er borte.' };
    await advisor.post(`/api/referrals/${gone}/withdraw`).send(withdrawn).expect(200);
    await press('button', 'Ja, jeg er interessert');
    await page.getByText('Du kan ikke svare på denne nå.').waitFor();
    // What somebody else has ended is not folded away before it was read.
    const late = await suggest(advisor, 'Lagerhjelp', 'Se på denne.');
    await advisor.post(`/api/referrals/${late}/withdraw`).send(withdrawn).expect(200);
    await press('link', /^Min side/);
    await page.getByRole('heading', { name: 'Veilederen din' }).waitFor();
    // What was read a moment ago is not asked for again.
    await page.reload();
    await page.getByRole('button', { name: 'Skjul det som er slutt' }).waitFor();
    const over = page.getByRole('article').filter({ hasText: 'Lagerhjelp' });
    await over.getByText('Nytt').waitFor();
    expect(faults).toEqual([]);
  });
});
