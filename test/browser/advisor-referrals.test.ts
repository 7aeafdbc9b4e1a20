import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { act, draftedPlacement } from '#test/factories/placement.ts';
import { opened, type ReferralTeam, referralCast, referralTeam } from '#test/factories/referral.ts';
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

describe.skipIf(!hasChromium)('referrals, for advisors', () => {
  let server: TestServer;
  let browser: Browser;
  let team: ReferralTeam;
  let participantId: string;
  let otherId: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    team = await referralTeam(server);
    const registered = async (displayName: string): Promise<string> => {
      const draft = aParticipantDraft({ displayName });
      return (await team.advisor.post('/api/participants').send(draft).expect(201)).body.id;
    };
    participantId = await registered('Rogn Prøvesen');
    otherId = await registered('Alm Lekestrand');
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  const button = (page: Page, label: string): ReturnType<Page['getByRole']> =>
    page.getByRole('button', { name: label, exact: true });
  const dialog = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');

  test('are suggested by keyboard from a match, several at once, and from a candidate', async () => {
    await opened(team, { title: 'Vaskeri' });
    const kitchen = await opened(team, { title: 'Kjøkken' });
    const school = await opened(team, { title: 'Skole' });
    const { page, faults } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });

    await page.goto(`/veileder/deltakere/${participantId}`);
    await page.getByText('Ingen forslag ennå.').waitFor();
    await button(page, 'Foreslå: Vaskeri').focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByText('Rogn Prøvesen – Vaskeri').waitFor();
    await page.getByLabel(/Hilsen til deltakeren/).fill('Se på denne!');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Forslaget er sendt.').waitFor();
    await page.getByRole('link', { name: 'Se forslaget: Vaskeri' }).waitFor();

    // Weighed in private first; a suggestion ends it.
    await button(page, 'Vurder: Kjøkken').click();
    await page.getByRole('heading', { name: 'Til vurdering' }).waitFor();
    await button(page, 'Slutt å vurdere: Kjøkken').first().waitFor();

    // Several at once: one of them is closed by then.
    await page.getByRole('checkbox', { name: 'Velg Kjøkken' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: 'Velg Skole' }).focus();
    await page.keyboard.press('Space');
    await expectFinishedInEveryLook(page, 'suggest-ticked');
    await team.employer.post(`/api/openings/${school}/close`).expect(200);
    await button(page, 'Foreslå 2').click();
    await button(page, 'Send 2 forslag').click();
    await dialog(page).getByRole('heading', { name: '1 av 2 ble sendt' }).waitFor();
    await dialog(page).getByText('Ikke sendt. Stillingen er ikke åpen lenger.').waitFor();
    await expectFinished(page);
    await button(page, 'Lukk').last().click();
    await button(page, 'Foreslå 2').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Til vurdering' }).waitFor({ state: 'detached' });

    await page.goto(`/veileder/stillinger/${kitchen}/kandidater`);
    await page.getByRole('link', { name: 'Se forslaget: Rogn Prøvesen' }).waitFor();
    await button(page, 'Foreslå: Alm Lekestrand').click();
    await dialog(page).getByText('Alm Lekestrand – Kjøkken').waitFor();
    // Somebody else is quicker.
    const pair = { participantId: otherId, openingId: kitchen };
    await team.advisor.post('/api/referrals').send(pair).expect(201);
    await button(page, 'Send forslaget').click();
    await dialog(page).getByText('Ikke sendt. Det er alt et åpent forslag.').waitFor();
    await button(page, 'Lukk').last().click();
    expect(faults).toEqual([]);
  });

  test('lead from the list to a place, on behalf of others where they say so', async () => {
    const { advisor } = team;
    const laundry = await opened(team, { title: 'Hotellvask', places: 2 });
    await advisor.post('/api/referrals').send({ participantId, openingId: laundry }).expect(201);
    const { page, faults } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    await page.goto('/forslag');
    await page.getByText('4 forslag').waitFor();
    await expectFinishedInEveryLook(page, 'referrals-table');
    await page.getByRole('link', { name: 'Vis som kolonner' }).click();
    await page.getByRole('heading', { name: 'Foreslått (4)' }).waitFor();
    await page.getByRole('heading', { name: 'Avsluttet (0)' }).waitFor();
    await expectFinishedInEveryLook(page, 'referrals-columns');
    // A number leads to what it counts.
    await page.getByRole('link', { name: 'Foreslått (4)' }).click();
    await page.waitForURL('**/forslag?state=suggested');
    await page.getByText('4 forslag').waitFor();
    await page.getByLabel('Status').selectOption('over');
    await page.waitForURL('**/forslag?state=over');
    await page.getByText('Ingen forslag her.').waitFor();
    await page.goto('/forslag?view=columns');
    // The arrows go from card to card.
    const first = page.getByRole('link', { name: 'Rogn Prøvesen – Hotellvask' });
    await first.focus();
    await page.keyboard.press('ArrowDown');
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(false);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Rogn Prøvesen – Hotellvask' }).waitFor();
    await page.getByText('Deltakeren skal svare ja eller nei.').waitFor();
    await button(page, 'Ja for deltakeren').click();
    await page.getByRole('checkbox', { name: 'Nivå i norsk' }).check();
    await button(page, 'Lagre ja').click();
    await dialog(page)
      .getByText(/Skriv hvorfor du svarer for dem\./)
      .first()
      .waitFor();
    await page.getByLabel('Hvorfor du svarer for dem').fill('Sagt i samtalen');
    await page.getByLabel('Snakket dere med tolk?').selectOption('uk');
    await expectFinishedInEveryLook(page, 'referral-on-behalf');
    await button(page, 'Lagre ja').click();
    await page.getByText('Du har svart ja for deltakeren.').waitFor();
    await page.getByText('Med tolk på ukrainsk').waitFor();
    await button(page, 'Send til arbeidsgiveren').click();
    await dialog(page).getByText('Navn og nivå i norsk').waitFor();
    await button(page, 'Send til arbeidsgiveren').last().click();
    await page.getByText('Det er sendt til arbeidsgiveren.').waitFor();

    // A no whose page is old says what is true now, and does nothing.
    await button(page, 'Nei for arbeidsgiveren').click();
    await dialog(page).getByRole('radio', { name: 'Passer ikke nå' }).check();
    await page.getByLabel('Hvorfor du svarer for dem').fill('De ringte');
    const id = page.url().split('/').at(-1) ?? '';
    await team.employer.post(`/api/referrals/${id}/accept`).send({ version: 2 }).expect(200);
    await button(page, 'Lagre nei').click();
    await dialog(page).getByText('Arbeidsgiveren har alt sagt ja.').waitFor();
    await button(page, 'Lukk').last().click();
    await page.getByText('En plass er holdt av. Nå lages avtalen.').waitFor();
    await page.getByText('1 av 2 plasser ledige').waitFor();
    expect(await page.getByRole('button', { name: /^(Ja|Nei) for/ }).count()).toBe(0);
    await expectFinishedInEveryLook(page, 'referral-accepted');

    await page.goto(`/forslag?participantId=${participantId}&state=accepted`);
    await page.getByText('1 forslag').waitFor();
    await page.getByRole('link', { name: 'Vis alle' }).click();
    await page.waitForURL(/\/forslag\?state=accepted$/);
    expect((await advisor.get(`/api/openings/${laundry}`)).body.placesFree).toBe(1);
    expect(faults).toEqual([]);
  });

  test('that are over stand in the way of nothing: it is the opening that is not open', async () => {
    const cast = await referralCast(team, { title: 'Bakeri' });
    const { id } = await draftedPlacement(cast);
    await act(cast.advisor, id, 'cancel', { version: 0, reason: 'Fikk jobb' }).expect(200);
    const { page, faults } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    await page.goto(`/veileder/deltakere/${cast.participantId}`);
    await button(page, 'Foreslå: Bakeri').click();
    await dialog(page).getByText('Rogn Prøvesen – Bakeri').waitFor();
    await team.employer.post(`/api/openings/${cast.openingId}/close`).expect(200);
    await button(page, 'Send forslaget').click();
    await dialog(page).getByText('Ikke sendt. Stillingen er ikke åpen lenger.').waitFor();
    expect(faults).toEqual([]);
  });
});
