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

describe.skipIf(!hasChromium)("a participant's form", () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  async function visit(
    path: string,
  ): Promise<{ page: Page; faults: string[]; end(): Promise<void> }> {
    const opened = await openPage(browser, server.url, 'desk');
    await signInAs(opened.page, server, { role: 'advisor', municipality: '3907' });
    await opened.page.goto(path);
    return opened;
  }
  const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Lagre' }).click();
  const field = (page: Page, label: string): ReturnType<Page['getByLabel']> =>
    page.getByLabel(label, { exact: true });
  const wishes = (page: Page): Promise<string[]> =>
    page
      .getByRole('list', { name: 'Ønsker i rekkefølge' })
      .locator('li > span:first-child')
      .allTextContents();

  test('a new participant, every fault named beside its field and together', async () => {
    const { page, faults, end } = await visit('/veileder/deltakere/ny');
    await save(page);
    await page.getByRole('heading', { name: 'Rett dette først' }).waitFor();
    expect(await page.locator(':focus').textContent()).toContain('Rett dette først');
    await page.getByRole('link', { name: 'Navn: Skriv et navn.' }).press('Enter');
    await page.keyboard.type('Rogn Prøvesen');
    await field(page, 'Fra').fill('30');
    await field(page, 'Til').fill('10');
    await field(page, 'Reiser høyst (km)').fill('langt');
    await field(page, 'Lytte: nivå').selectOption('A2');
    await field(page, 'Slutter').fill('2027-01-01');
    await save(page);
    for (const fault of [
      'Lytte: kilde: Velg kilde.',
      'Lytte: dato: Velg en dato.',
      'Timer i uken: Fra må være lavere enn til.',
      'Reiser høyst (km): Skriv et tall.',
      'Starter: Skriv når programmet starter.',
    ]) {
      await page.getByRole('link', { name: fault }).waitFor();
    }
    const source = field(page, 'Lytte: kilde');
    expect(await source.getAttribute('aria-invalid')).toBe('true');
    await expectFinishedInEveryLook(page, 'advisor-form-faults');

    await field(page, 'Alle fire: nivå').selectOption('A1');
    await field(page, 'Alle fire: kilde').selectOption('norskprove');
    await field(page, 'Alle fire: dato').fill('2026-01-10');
    await field(page, 'Lytte: nivå').selectOption('A2');
    expect(await field(page, 'Lese: kilde').inputValue()).toBe('norskprove');
    expect(await field(page, 'Lese: dato').inputValue()).toBe('2026-01-10');
    await page.getByRole('combobox', { name: 'Bosted' }).fill('3211');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('combobox', { name: 'Bosted' }).inputValue()).toMatch(/^3211 /);
    await field(page, 'Til').fill('37,5');
    await field(page, 'Reiser høyst (km)').fill('20');
    await field(page, 'Starter').fill('2025-01-01');
    await save(page);
    await page.getByRole('heading', { level: 1, name: 'Rogn Prøvesen' }).waitFor();
    await page.getByText('30–37,5').waitFor();
    await page.getByText('01.01.2025–01.01.2027').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('wishes by everyday words, in an order that the keyboard can change', async () => {
    const { page, faults, end } = await visit('/veileder/deltakere/ny');
    await field(page, 'Navn').fill('Osp Kladdevoll');
    const picker = page.getByRole('combobox', { name: 'Legg til et ønske' });
    for (const word of ['vaskehjelp', 'kokker', 'sykepleiere']) {
      await picker.fill(word);
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('Enter');
    }
    await expect
      .poll(() => wishes(page))
      .toEqual(['1. Renholdere i bedrifter', '2. Kokker', '3. Sykepleiere']);
    await page.getByRole('button', { name: 'Flytt sykepleiere opp' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Sykepleiere er nå ønske 1 av 3').waitFor();
    // At the top the focus is on the way down.
    const down = page.getByRole('button', { name: 'Flytt sykepleiere ned' });
    await down.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => wishes(page))
      .toEqual(['1. Renholdere i bedrifter', '2. Sykepleiere', '3. Kokker']);
    await page.getByRole('button', { name: 'Ta bort sykepleiere' }).press('Enter');
    await expect.poll(() => wishes(page)).toHaveLength(2);

    await page.getByRole('combobox', { name: /deltakeren ikke vil ha$/ }).fill('bussjåfør');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Ta med yrkene rundt/ }).click();
    await page.getByText('(STYRK 833)').first().waitFor();
    await expectFinishedInEveryLook(page, 'advisor-form-wishes');
    await save(page);
    await page.getByRole('heading', { level: 1, name: 'Osp Kladdevoll' }).waitFor();
    await page.getByText('(STYRK 833)').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('what is unsaved stays when one leaves, comes back and reloads, in this tab only', async () => {
    const { id } = await server.participant({ displayName: 'Alm Lekestrand' });
    const { page, faults, end } = await visit(`/veileder/deltakere/${id}/rediger`);
    await field(page, 'Reiser høyst (km)').fill('33');
    await page.getByText('Du har endringer som ikke er lagret.').waitFor();
    await page.getByRole('link', { name: 'Tilbake til profilen' }).click();
    await page.getByText('Du har endringer som ikke er lagret.').waitFor();
    await expectFinishedInEveryLook(page, 'advisor-form-unsaved');
    const lasting = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(lasting).not.toContain('Lekestrand');
    await page.getByRole('link', { name: 'Fortsett å redigere' }).click();
    expect(await field(page, 'Reiser høyst (km)').inputValue()).toBe('33');

    const asked = page.waitForEvent('dialog');
    // Started from the page itself: a reload of the driver's would wait for one that never comes.
    await page.evaluate(() => setTimeout(() => window.location.reload()));
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await page.getByRole('button', { name: 'Forkast endringene' }).click();
    await expect.poll(() => field(page, 'Reiser høyst (km)').inputValue()).toBe('');
    await page.reload();
    await field(page, 'Navn').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('somebody else was quicker: both changes stay, or theirs alone', async () => {
    const { id } = await server.participant({ displayName: 'Selje Skisseng' });
    const { page, faults, end } = await visit(`/veileder/deltakere/${id}/rediger`);
    const colleague = await server.advisor();
    const change = async (fields: object): Promise<void> => {
      const { body } = await colleague.get(`/api/participants/${id}`).expect(200);
      const patch = { ...fields, version: body.version };
      await colleague.patch(`/api/participants/${id}`).send(patch).expect(200);
    };
    await field(page, 'Reiser høyst (km)').fill('33');
    await change({ languages: ['ar'] });
    await save(page);
    await page.getByRole('heading', { name: 'Noen andre har endret dette' }).waitFor();
    await page.getByText('De lagret: arabisk').waitFor();
    await page.getByText('Du skrev: 33').waitFor();
    await expectFinishedInEveryLook(page, 'advisor-form-conflict');
    await page.getByRole('button', { name: 'Behold mitt og lagre' }).click();
    await page.getByRole('heading', { level: 1, name: /^Selje/ }).waitFor();
    const { body: both } = await colleague.get(`/api/participants/${id}`).expect(200);
    expect(both).toMatchObject({ languages: ['ar'], maxTravelKm: 33 });

    await page.getByRole('link', { name: 'Rediger' }).first().click();
    await field(page, 'Reiser høyst (km)').fill('44');
    await change({ maxTravelKm: 55 });
    await save(page);
    await page.getByRole('button', { name: 'Bruk det som er lagret' }).click();
    await expect.poll(() => field(page, 'Reiser høyst (km)').inputValue()).toBe('55');
    expect(faults).toEqual([]);
    await end();
  });
});
