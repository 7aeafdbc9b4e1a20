import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import { draftedPlacement } from '#test/factories/placement.ts';
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

const today = new Date().toISOString().slice(0, 10);
const daysFrom = (days: number): string => dayOf(dayNumber(today) + days);

/** One placement from the draft to the end talk, as each of the three. */
describe.skipIf(!hasChromium)('a placement, from the plan to the end', () => {
  let server: TestServer;
  let browser: Browser;
  let cast: ReferralCast;
  let id: string;
  let advisor: Page;
  let employer: Page;
  let self: Page;
  const faults: string[][] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    cast = await referralCast(await referralTeam(server), {
      kind: 'language_practice',
      title: 'Språkpraksis på kjøkken',
      tasks: ['Vaske opp', 'Dekke bord'],
      norwegianUse: 'much',
    });
    id = (await draftedPlacement(cast)).id;
    const { participantId, employerId } = cast;
    [advisor, employer, self] = await Promise.all([
      open('desk', { role: 'advisor', municipality: '3907' }),
      open('desk', { role: 'employer', employerId }),
      open('phone', { role: 'participant', participantId }),
    ]);
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  async function open(
    size: 'phone' | 'desk',
    account: Parameters<TestServer['account']>[0],
  ): Promise<Page> {
    const opened = await openPage(browser, server.url, size);
    faults.push(opened.faults);
    await signInAs(opened.page, server, account);
    return opened.page;
  }

  test('what is missing leads to its field, and two may write at once', async () => {
    // The advisor finds it, and fills in what is missing.
    await advisor.goto('/plasser?state=draft');
    await advisor.getByRole('link', { name: 'Planen lages 1' }).waitFor();
    await expectFinished(advisor);
    await advisor.getByRole('link', { name: /^Rogn Prøvesen/ }).click();
    await advisor.getByText('Planen er ikke ferdig.').waitFor();
    expect(await advisor.getByRole('button', { name: /^Ja for/ }).count()).toBe(0);
    await expectFinished(advisor);
    await advisor.getByRole('link', { name: 'Timer i uka' }).click();
    const hours = advisor.getByLabel('Timer i uka');
    await hours.waitFor();
    await expect.poll(() => hours.evaluate((it) => it === document.activeElement)).toBe(true);
    await advisor.keyboard.type('15');
    await advisor.getByLabel('Begynner').fill(daysFrom(-35));
    await advisor.getByLabel('Slutter').fill(daysFrom(-50));
    await advisor.getByRole('checkbox', { name: 'Mandag' }).check();
    await advisor.getByRole('checkbox', { name: 'Lære mer norsk' }).check();
    await advisor.getByLabel('Navn på fadder').fill('Osp Kladdevoll');
    await expectFinishedInEveryLook(advisor, 'placement-plan');
    await advisor.getByRole('button', { name: 'Lagre planen' }).click();
    await advisor.getByText('Slutter: Slutt må være etter start.').waitFor();
    await advisor.getByLabel('Slutter').fill(daysFrom(40));
    await advisor.getByRole('button', { name: 'Lagre planen' }).click();
    await advisor.getByText('Planen er lagret.').waitFor();
    await advisor.getByText('Deltakeren og arbeidsgiveren skal si ja til planen.').waitFor();

    // The workplace changes its part while the advisor writes in another: both stay.
    await advisor.getByRole('link', { name: 'Endre planen' }).click();
    await advisor
      .getByLabel('Hvorfor denne plassen')
      .fill('Kjøkken er målet, og alle snakker norsk.');
    await employer.goto('/plasser');
    await employer.getByRole('link', { name: /^Rogn Prøvesen/ }).click();
    await employer.getByText('Les planen. Si ja hvis dere er enige.').waitFor();
    await employer.getByRole('link', { name: 'Endre planen' }).click();
    await employer.getByRole('checkbox', { name: 'Tirsdag' }).check();
    await employer.getByRole('button', { name: 'Lagre planen' }).click();
    await employer.getByText('Planen er lagret.').waitFor();
    await advisor.getByRole('button', { name: 'Lagre planen' }).click();
    await advisor.getByText('Noen andre har endret dette').first().waitFor();
    await advisor.getByText('De lagret: Mandag, Tirsdag').waitFor();
    await advisor.getByRole('button', { name: 'Behold mitt og lagre' }).click();
    await advisor.getByText('Kjøkken er målet, og alle snakker norsk.').waitFor();
  });

  test('each says yes, advisors last, to the plan as it is', async () => {
    // The workplace over a plan that has changed reads it again first: it is there with the words, on a slow net, too.
    let isSlow = true;
    await employer.route('**/api/placements/*', async (route) => {
      if (isSlow && route.request().method() === 'GET') await pause(3000);
      await route.fallback();
    });
    await employer.getByRole('button', { name: 'Ja, vi er enige' }).click();
    await employer.getByText('Planen er endret. Les den en gang til.').waitFor();
    await employer.getByRole('button', { name: 'Ja, vi er enige' }).click();
    await employer.getByText('Dere har sagt ja til planen.').waitFor();
    isSlow = false;
    await employer.waitForLoadState('networkidle');
    expect(await employer.getByRole('main').innerText()).not.toMatch(
      /program|deltaker|flyktning|introduksjon|veileder/i,
    );
    await expectFinishedInEveryLook(employer, 'placement-employer');

    await self.goto('/min-side');
    await self.getByRole('link', { name: /^Les og svar/ }).press('Enter');
    await self.getByText('Du har ikke svart ennå').waitFor();
    await self.getByText('Mandag og tirsdag').waitFor();
    await self.getByText('Telefon').or(self.getByText('Osp Kladdevoll')).first().waitFor();
    await expectFinishedInEveryLook(self, 'placement-own-asked');
    await self.getByRole('button', { name: 'Ja, jeg er enig' }).press('Enter');
    await self.getByText('Takk! Du har sagt ja til planen.').waitFor();

    await advisor.reload();
    await advisor.getByRole('button', { name: 'Godkjenn planen' }).click();
    await advisor.getByRole('button', { name: 'Godkjenn', exact: true }).press('Enter');
    await advisor.getByText('Du har sagt ja til planen.').waitFor();
    expect(faults.flat()).toEqual([]);
  });

  test('how it goes: three faces, two questions, and a note that ends the talk', async () => {
    await self.goto('/min-side');
    await self.getByRole('link', { name: 'Helt ok' }).press('Enter');
    await self.getByRole('heading', { level: 1, name: 'Hvordan går det?' }).waitFor();
    expect(await self.getByRole('radio', { name: 'Helt ok' }).isChecked()).toBe(true);
    await self.getByRole('radio', { name: 'Helt ok' }).focus();
    await self.keyboard.press('ArrowLeft');
    await self.getByLabel('Vil du si noe mer?').fill('Kollegene er snille.');
    await self.reload();
    await self.getByText('Vi hentet det du skrev sist.').waitFor();
    await expectFinishedInEveryLook(self, 'placement-own-talk');
    await self.getByRole('button', { name: 'Send svaret' }).press('Enter');
    await self.getByText('Takk! Veilederen din leser svaret.').waitFor();
    await self.getByText('Du: Bra. Kollegene er snille.').waitFor();
    await expectFinished(self);

    await employer.goto(`/plasser/${id}`);
    await employer.getByRole('link', { name: 'Svar på 2 spørsmål' }).press('Enter');
    await employer.getByRole('button', { name: 'Send svaret' }).press('Enter');
    await employer.getByText('Hva går bra?: Svar på et av spørsmålene.').waitFor();
    await employer.getByLabel('Hva går bra?').fill('Oppvasken går fint.');
    await employer.getByRole('button', { name: 'Send svaret' }).press('Enter');
    await employer.getByText('Takk for svaret.').waitFor();
    await employer.getByText('Dere: Går bra: Oppvasken går fint.').waitFor();
    expect(await employer.getByText('Kollegene er snille.').count()).toBe(0);

    await advisor.reload();
    await advisor.getByRole('link', { name: 'Skriv om samtalen' }).click();
    await advisor.getByText('Rogn Prøvesen: Bra. Kollegene er snille.').waitFor();
    await expectFinished(advisor);
    await advisor.getByLabel('Notat').fill('Gå videre med kassen.');
    await advisor.getByLabel('Neste steg').fill('Lære kassen');
    await advisor.getByRole('button', { name: 'Lagre samtalen' }).click();
    await advisor.getByText('Samtalen er lagret.').waitFor();
    await self.reload();
    await self.getByText('Neste steg: Lære kassen').waitFor();
    expect(await self.getByText('Gå videre med kassen.').count()).toBe(0);
  });

  test('a change is agreed on anew, and the end talk ends it', async () => {
    // It takes the yeses back, and says what is new; the advisor answers for the two.
    await advisor.getByRole('link', { name: 'Endre planen' }).click();
    await advisor.getByLabel('Timer i uka').fill('20');
    await advisor.getByRole('button', { name: 'Lagre planen' }).click();
    await advisor
      .getByText('Det som gjaldt før, gjelder til alle har sagt ja til det nye.')
      .waitFor();
    await self.reload();
    await self.getByRole('heading', { name: 'Dette er nytt i planen' }).waitFor();
    await self.getByText('Nå: Mandag og tirsdag. 20 timer i uken').waitFor();
    await expectFinished(self);
    for (const whose of ['deltakeren', 'arbeidsgiveren']) {
      await advisor.getByRole('button', { name: `Ja for ${whose}` }).click();
      await advisor.getByRole('button', { name: 'Lagre ja' }).click();
      await advisor.getByText('Skriv hvorfor du svarer for dem.').first().waitFor();
      await advisor.getByLabel('Hvorfor du svarer for dem').fill('Vi snakket på telefon.');
      await advisor.getByRole('button', { name: 'Lagre ja' }).click();
      await advisor.getByText(`Du har sagt ja for ${whose}.`).waitFor();
    }
    await advisor.getByRole('button', { name: 'Godkjenn planen' }).click();
    await advisor.getByRole('button', { name: 'Godkjenn', exact: true }).click();
    await advisor.getByText('Du har sagt ja til planen.').waitFor();
    await advisor.getByRole('button', { name: 'Vis tidligere planer' }).click();
    await advisor.getByText('Før: Mandag og tirsdag. 15 timer i uken').waitFor();
    await expectFinishedInEveryLook(advisor, 'placement-advisor');

    await advisor.getByRole('link', { name: 'Avslutt plassen' }).click();
    await advisor.getByRole('button', { name: 'Avslutt plassen' }).click();
    await advisor.getByText('Hvordan ble det?: Velg det som passer.').waitFor();
    await advisor.getByRole('radio', { name: 'Fikk jobb her' }).check();
    await advisor.getByLabel('Hva har deltakeren lært?').fill('Å være på kjøkken.');
    await expectFinishedInEveryLook(advisor, 'placement-end');
    await advisor.getByRole('button', { name: 'Avslutt plassen' }).click();
    await advisor.getByText('Sluttsamtalen er lagret.').waitFor();
    await self.reload();
    await self.getByText('Plassen er ferdig.').first().waitFor();
    await self.getByText(/Vi snakket på telefon/).waitFor();
    await employer.reload();
    await employer.getByText('Avtalen er slutt.').waitFor();
    expect(await employer.getByText('Å være på kjøkken.').count()).toBe(0);
    expect(faults.flat()).toEqual([]);
  });
});
