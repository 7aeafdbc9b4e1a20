import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanReply } from '#shared/plans/plan.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

/** Alm can only clean, Bjørk would rather clean than cook, and Rogn can do neither. */
describe.skipIf(!hasChromium)('the placement plan, for advisors', () => {
  let server: TestServer;
  let browser: Browser;
  let advisor: Caller;

  const person = async (fields: object): Promise<void> => {
    await advisor.post('/api/participants').send(aParticipantDraft(fields)).expect(201);
  };

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    advisor = await server.advisor('3907');
    await person({ displayName: 'Alm Prøvesen', acceptedKinds: ['vacancy'], avoid: ['5'] });
    await person({
      displayName: 'Bjørk Prøvesen',
      wishes: [{ occupation: '9112' }, { occupation: '5120' }],
    });
    await person({ displayName: 'Rogn Prøvesen', avoid: ['5', '9'] });
    const { id: employerId } = await server.employer();
    await server.publish({ employerId, title: 'Vaske på skole' });
    await server.publish({ employerId, title: 'Kokk', occupation: '5120' });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  const button = (page: Page | Locator, name: string): Locator =>
    page.getByRole('button', { name, exact: true });
  const rowOf = (page: Page, name: string): Locator =>
    page
      .getByRole('region', { name: 'Hvem får hva' })
      .getByRole('row')
      .filter({
        has: page.getByRole('rowheader', { name }),
      });

  test('is made by keyboard, changed, solved again, and made suggestions of', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    await page.goto('/i-dag');
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByText('Ingen planer ennå.').waitFor();
    await page.getByText('3 deltakere, 2 stillinger og plasser, 2 ledige plasser.').waitFor();

    // Only those who are ticked; their names never leave the browser.
    await page.getByRole('radio', { name: 'Noen av dem' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('Da er det ingenting å fordele.').waitFor();
    await page.getByLabel('Finn på navn').fill('bjø');
    await page.getByRole('checkbox', { name: 'Bjørk Prøvesen' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('1 deltaker, 2 stillinger').waitFor();
    await page.getByLabel('Finn på navn').fill('');
    await button(page, 'Velg de 3 som vises').click();
    await page.getByLabel('Navn på planen').fill('Vår');
    // What is written is kept; what is wrong is named.
    await page.reload();
    await page.getByText('3 er valgt').waitFor();
    await page.getByLabel('Ingen under').fill('mye');
    await button(page, 'Regn ut planen').click();
    await page.getByRole('link', { name: 'Skriv et tall fra 0 til 100.' }).waitFor();
    await page.getByLabel('Ingen under').fill('0,5');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Vår' }).waitFor();
    await page.getByText('2 av 3 får plass.').waitFor();
    await page
      .getByText('En plan er et utkast. Ingenting blir sendt før du lager forslag.')
      .waitFor();
    await rowOf(page, 'Rogn Prøvesen')
      .getByText('Ingen av plassene i planen passer og gir nok poeng.')
      .waitFor();
    const either = rowOf(page, 'Bjørk Prøvesen');
    await either.getByText('Kokk, Solgløtt sykehjem').waitFor();
    await either.getByText('Alm Prøvesen har den nå.').waitFor();
    await rowOf(page, 'Alm Prøvesen').getByText('Har sitt beste').waitFor();
    await page.getByText(/^En plass til for renholder.* i Sandefjord ville gitt mest/i).waitFor();
    await button(page, 'Fordeling på plassene').click();
    await page.getByText('67 % av deltakerne får forslag.').waitFor();
    await page
      .getByRole('img', { name: /^Samling fra 0 til 100. Alle får sitt beste: 50/ })
      .waitFor();
    await page.getByRole('row', { name: 'I planen 0' }).waitFor();
    await button(page, 'Bevist best').click();
    await page.getByText('Summene er like.').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Last ned beviset (JSON)').click(),
    ]);
    expect(file.suggestedFilename()).toBe('bevis-for-plan.json');
    await expectFinishedInEveryLook(page, 'plan');

    // What it would cost to give the best all the same, before anything is decided.
    const pair = 'Bjørk Prøvesen – Vaske på skole';
    await button(either, `Prøv det beste ${pair}`).focus();
    await page.keyboard.press('Enter');
    await either.getByText(/1 færre får plass. 2 deltakere flytter:/).waitFor();
    await button(either, `Lås til det beste ${pair}`).click();
    await button(page, 'En til Vaske på skole, Solgløtt sykehjem').click();
    await page.getByText('2 endringer').waitFor();
    await button(page, 'Ikke her Alm Prøvesen – Vaske på skole').click();
    await page.getByText('3 endringer').waitFor();
    await button(page, 'Kan være her Alm Prøvesen – Vaske på skole').click();
    await button(page, 'Steng Kokk, Solgløtt sykehjem').click();
    await page.getByText('3 endringer').waitFor();
    await page.getByRole('button', { name: 'Stengt: Kokk, Solgløtt sykehjem' }).click();
    // What is decided and not solved is kept as well.
    await page.reload();
    await page.getByText('2 endringer').waitFor();
    await button(page, `Lås opp ${pair}`).waitFor();
    await button(page, 'Regn ut på nytt').click();

    await page.getByRole('heading', { name: '1 flyttet' }).waitFor();
    const [kitchen, school] = ['Kokk, Solgløtt sykehjem', 'Vaske på skole, Solgløtt sykehjem'];
    await page.getByText(`Bjørk Prøvesen: ${kitchen} → ${school}`).waitFor();
    await rowOf(page, 'Bjørk Prøvesen').getByText('Flyttet', { exact: true }).waitFor();
    await rowOf(page, 'Bjørk Prøvesen').getByText('Låst', { exact: true }).waitFor();
    await page.getByText(`${pair}: Koster ingenting.`).waitFor();

    // On paper there is one table, and nothing to press.
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('main').getByRole('table').count()).toBe(1);
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: null });

    // Nothing is made of it before it is said, each line by itself.
    const referrals = async (): Promise<number> =>
      (await advisor.get('/api/referrals').expect(200)).body.total;
    await button(page, 'Velg alle').click();
    await button(page, 'Lag forslag av 2').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Lage 2 forslag?' }).waitFor();
    await button(dialog, 'Avbryt').click();
    await page.getByRole('checkbox', { name: 'Velg Alm Prøvesen – Vaske på skole' }).uncheck();
    expect(await referrals()).toBe(0);
    await button(page, 'Lag forslag av 1').click();
    await button(dialog, 'Lag forslaget').click();
    await dialog.getByRole('heading', { name: '1 av 1 forslag er laget' }).waitFor();
    await dialog.getByRole('link', { name: `Se forslaget ${pair}` }).waitFor();
    expect(await referrals()).toBe(1);
    await button(dialog, 'Lukk').last().click();
    await button(page, 'Lag forslag av 1').waitFor({ state: 'detached' });
    // Taken once more it is there already.
    await button(page, 'Velg alle').click();
    await button(page, 'Lag forslag av 2').click();
    await button(dialog, 'Lag 2 forslag').click();
    await dialog.getByText('Ikke laget. Det er laget av denne planen før.').waitFor();
    await button(dialog, 'Lukk').last().click();

    await page.getByRole('link', { name: 'Alle planer' }).click();
    await page.getByRole('link', { name: 'Vår' }).nth(1).waitFor();
    await button(page, 'Ny plan').click();
    await expectFinishedInEveryLook(page, 'plans');
    await page.getByRole('link', { name: 'Vår' }).first().click();
    await button(page, 'Slett planen').click();
    await button(page, 'Slett planen').click();
    await page.getByText('Planen er slettet.').waitFor();
    await page.getByRole('link', { name: 'Vår' }).first().waitFor();
    expect(await page.getByRole('link', { name: 'Vår' }).count()).toBe(1);
    expect(faults).toEqual([]);
    await end();
  });

  test('is in the menu of a leader, which stays in one line on a desk', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'leader', municipality: '3907' });
    await page.goto('/plan');
    const menu = page.getByRole('navigation', { name: 'Hovedmeny' });
    await menu.getByRole('link', { name: 'Plan', exact: true }).waitFor();
    const tops = await menu
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    // What is missing is told by the newest plan, or that there is none.
    await page.goto('/kommunen');
    const missing = page.getByRole('region', { name: 'Plasser som mangler' });
    await missing.getByText(/^Renholder.* i Sandefjord: \d+,\d poeng mer med én/).waitFor();
    await missing.getByText('Der fikk 2 av 3 deltakere en plass.').waitFor();
    await missing.getByRole('link', { name: 'Se planen «Vår»' }).waitFor();
    await expectFinishedInEveryLook(page, 'missing-places');
    expect(faults).toEqual([]);
    await end();
  });

  test('of two suggestions each, by keyboard: a least score has its price, and what changes is said', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    await page.goto('/plan');
    const press = async (what: Locator, key = 'Enter'): Promise<void> => {
      await what.focus();
      await page.keyboard.press(key);
    };
    await press(button(page, 'Ny plan'));
    await press(page.getByLabel('Forslag til hver deltaker'), '2');
    await press(page.getByLabel('Forslag for hver ledige plass'), '2');
    await page.getByLabel('Navn på planen').focus();
    await page.keyboard.type('To hver');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'To hver' }).waitFor();
    await page
      .getByText('Inntil 2 forslag til hver. Inntil 2 forslag for hver ledige plass.')
      .waitFor();
    await page.getByText('2 av 3 får plass.').waitFor();
    const either = rowOf(page, 'Bjørk Prøvesen');
    await expect.poll(() => either.count()).toBe(2);
    expect(await either.getByText('Har sitt beste').count()).toBe(1);
    await press(page.getByRole('checkbox', { name: 'Velg Bjørk Prøvesen – Kokk' }), 'Space');
    await press(button(page, 'Lag forslag av 1'));
    await page.getByRole('dialog').getByText('Bjørk Prøvesen – Kokk').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    // Nobody below what the cook's place is worth to her: it costs that much.
    const id = page.url().split('/').at(-1);
    const { lines }: PlanReply = (await advisor.get(`/api/plans/${id}`).expect(200)).body;
    const lowest = Math.min(...lines.map(({ score }) => score));
    const least = page.getByLabel('Ingen under så mange poeng');
    await least.fill('101');
    await press(least);
    await page.getByText('Skriv et tall fra 0 til 100.').waitFor();
    const points = (value: number): string => value.toFixed(1).replace('.', ',');
    await least.fill(points(lowest + 0.1));
    await press(least);
    await page.getByText('1 endring', { exact: true }).waitFor();
    await press(button(page, 'Regn ut på nytt'));
    await page.getByRole('heading', { name: '1 flyttet' }).waitFor();
    await page.getByText(`Grensen koster ${points(lowest)} poeng.`).waitFor();
    await page.getByRole('button', { name: `Ingen under ${points(lowest + 0.1)} poeng` }).waitFor();

    // Somebody changes while the plan lies there.
    const people = (await advisor.get('/api/participants').expect(200)).body.items;
    const { id: personId, version } = people.find(
      ({ displayName }: { displayName: string }) => displayName === 'Bjørk Prøvesen',
    );
    const change = { version, avoid: ['5', '9'] };
    await advisor.patch(`/api/participants/${personId}`).send(change).expect(200);
    const nobody = { displayName: 'Selje Prøvesen', avoid: ['5', '9'] };
    await Promise.all(Array.from({ length: 26 }, () => person(nobody)));
    await page.reload();
    const said = page.getByText('Endret siden planen ble laget: Bjørk Prøvesen.');
    await said.waitFor();
    await press(button(page, 'Regn ut på nytt'));
    await page.getByText('1 av 29 får plass.').waitFor();
    await page
      .getByText('Bjørk Prøvesen: Vaske på skole, Solgløtt sykehjem → Ingen plass')
      .waitFor();
    expect(await said.count()).toBe(0);
    // A long list is cut; paper has all of it.
    await page.getByText('Viser de 25 første av 28.').waitFor();
    expect(await rowOf(page, 'Selje Prøvesen').count()).toBeLessThan(26);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await rowOf(page, 'Selje Prøvesen').count()).toBe(26);
    expect(faults).toEqual([]);
    await end();
  });
});
