import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const password = 'riktig hest batteri stift';

describe.skipIf(!hasChromium)('accounts', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  async function invited(page: Page, name: string, email: string): Promise<string> {
    if ((await field(page, 'Navn').inputValue()) === '') await field(page, 'Navn').fill(name);
    await field(page, 'E-post').fill(email);
    await button(page, 'Lag invitasjon').click();
    await page.getByRole('heading', { name: `Gi denne lenken til ${name}` }).waitFor();
    const link = new URL(await field(page, 'Lenke').inputValue());
    return `${link.pathname}${link.hash}`;
  }

  async function welcomed(path: string, name: string): Promise<Page> {
    const { page } = await openPage(browser, server.url, 'phone');
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: `Velkommen, ${name}` }).waitFor();
    await field(page, 'Passord').fill(password);
    await button(page, 'Lag passord og logg inn').click();
    await button(page, 'Logg ut').waitFor();
    return page;
  }

  test('an account is shut and opened; the last one of its kind stays', async () => {
    const { page, end } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'leader', municipality: '1103' });
    await page.goto('/kontoer');
    const path = await invited(page, 'Hegg Veiledsen', 'hegg@test.example');
    const advisor = await welcomed(path, 'Hegg Veiledsen');
    await page.reload();
    await button(page, 'Steng kontoen til Hegg Veiledsen').click();
    await page.getByText('Kontoen til Hegg Veiledsen er stengt.').waitFor();
    await advisor.reload();
    await advisor.getByRole('link', { name: 'Logg inn' }).waitFor();
    await button(page, 'Åpne kontoen til Hegg Veiledsen').click();
    await page.getByText('Kontoen til Hegg Veiledsen er åpen.').waitFor();
    // A post office that is slow to answer: the button shows that it was pressed.
    await page.route('**/api/accounts/*/invitation', async (route) => {
      await pause(3000);
      await route.fallback();
    });
    const renew = button(page, 'Ny lenke til Hegg Veiledsen');
    await renew.click();
    await expect.poll(() => renew.evaluate((it) => getComputedStyle(it).opacity)).toBe('0.6');
    const renewed = new URL(await field(page, 'Lenke').inputValue());
    const back = await welcomed(`${renewed.pathname}${renewed.hash}`, 'Hegg Veiledsen');
    await back.getByText(/laget en ny lenke til kontoen din/).waitFor();
    await expectFinished(back);
    await button(back, 'Jeg har sett det').click();
    await back.getByText(/laget en ny lenke til kontoen din/).waitFor({ state: 'detached' });
    await end();
  });

  test('what is typed into an invitation is there after a reload; the accounts are cards on a phone', async () => {
    const { page, end } = await openPage(browser, server.url, 'phone');
    await signInAs(page, server, { role: 'leader', municipality: '1103' });
    await page.goto('/kontoer');
    await field(page, 'Tjeneste').selectOption('nav');
    await field(page, 'Navn').fill('Rogn Veiledsen');
    await page.reload();
    await page.getByText('Vi hentet det du skrev sist').waitFor();
    expect(await field(page, 'Navn').inputValue()).toBe('Rogn Veiledsen');
    expect(await field(page, 'Tjeneste').inputValue()).toBe('nav');
    await button(page, 'Begynn på nytt').click();
    expect(await field(page, 'Navn').inputValue()).toBe('');
    await field(page, 'Navn').fill('Selje Veiledsen');
    await page.reload();
    await invited(page, 'Selje Veiledsen', 'selje@test.example');
    const card = page.getByRole('article').filter({ hasText: 'selje@test.example' });
    const box = await card.getByRole('button', { name: /^Ny lenke/ }).boundingBox();
    expect(box && box.x + box.width, 'the right edge of the button').toBeLessThanOrEqual(360);
    await expectFinishedInEveryLook(page, 'accounts-list');
    await page.reload();
    await card.waitFor();
    expect(await field(page, 'E-post').inputValue()).toBe('');
    await end();
  });

  test('the token of an invitation leaves the address, and a reload or another language finds it', async () => {
    const { page: leader, end } = await openPage(browser, server.url, 'desk');
    await signInAs(leader, server, { role: 'leader', municipality: '1103' });
    await leader.goto('/kontoer');
    const path = await invited(leader, 'Osp Veiledsen', 'osp@test.example');
    const { page } = await openPage(browser, server.url, 'phone');
    await page.goto(path);
    const title = (words: string) => page.getByRole('heading', { level: 1, name: words });
    await title('Velkommen, Osp Veiledsen').waitFor();
    await page.waitForURL(`${server.url}/velkommen`);
    await page.reload();
    await title('Velkommen, Osp Veiledsen').waitFor();
    const languages = page.getByRole('banner').locator('summary');
    await languages.click();
    await page.getByRole('link', { name: 'English' }).click();
    await title('Welcome, Osp Veiledsen').waitFor();
    await languages.click();
    await page.getByRole('link', { name: /^(Norsk|Bokmål|Norsk bokmål)$/ }).click();
    await title('Velkommen, Osp Veiledsen').waitFor();
    await field(page, 'Passord').fill(password);
    await button(page, 'Lag passord og logg inn').click();
    await button(page, 'Logg ut').waitFor();
    const stored = await page.evaluate(() =>
      JSON.stringify([location.href, history.state, { ...sessionStorage }, { ...localStorage }]),
    );
    expect(stored).not.toContain(path.split('#')[1]);
    await end();
  });

  test('everybody changes the own password and ends other sessions', async () => {
    const { page, end } = await openPage(browser, server.url, 'phone');
    const { id: participantId } = await server.participant({ displayName: 'Or Prøvesen' });
    const own = await signInAs(page, server, { role: 'participant', participantId });
    const { page: elsewhere } = await openPage(browser, server.url, 'desk');
    await elsewhere.goto('/logg-inn');
    await field(elsewhere, 'E-post').fill(own.email);
    await field(elsewhere, 'Passord').fill(own.password);
    await elsewhere.keyboard.press('Enter');
    await button(elsewhere, 'Logg ut').waitFor();

    await page.goto('/for-meg');
    await page.getByRole('link', { name: 'Min konto' }).click();
    await page.getByText('Her og nå').waitFor();
    await field(page, 'Passordet du har nå').fill('feil');
    await field(page, 'Nytt passord').fill('qwertyqwerty');
    await button(page, 'Bytt passord').click();
    await page.getByText('Passordet er feil. Skriv det du bruker nå.').waitFor();
    await field(page, 'Passordet du har nå').fill(own.password);
    await button(page, 'Bytt passord').click();
    await page.getByText('Dette passordet er for lett å gjette. Velg et annet.').waitFor();
    await expectFinishedInEveryLook(page, 'own-account');
    await field(page, 'Nytt passord').fill('fire ord som henger');
    await button(page, 'Bytt passord').click();
    await page.getByText('Du har nytt passord. Andre steder er du logget ut.').waitFor();
    await elsewhere.reload();
    await elsewhere.getByRole('link', { name: 'Logg inn' }).waitFor();
    await end();
  });
});
