import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOrganisationNumber } from '#test/factories/employer.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { endSessionOf, signInAs } from './sign-in-as.ts';

describe.skipIf(!hasChromium)('an employer', () => {
  let server: TestServer;
  let browser: Browser;
  let advisor: Caller;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    advisor = await server.advisor();
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

  async function registered(name: string) {
    const organisationNumber = anOrganisationNumber();
    const sent = { name, organisationNumber, municipality: '3907' };
    return (await advisor.post('/api/employers').send(sent).expect(201)).body;
  }

  test('is changed by those who serve it: what is typed stays, what collides is said, a number is used once', async () => {
    const taken = await registered('Tatt AS');
    const made = await registered('Gamle Navn AS');
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    await page.goto('/kontoer');
    await field(page, 'Hva slags konto').selectOption('employer');
    await field(page, 'Arbeidsgiver').fill('gamle');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Endre navn eller nummer' }).click();
    await title(page, 'Endre Gamle Navn AS').waitFor();
    await page.getByText('Kommune: Sandefjord').waitFor();
    await expectFinishedInEveryLook(page, 'employer-change');
    await field(page, 'Navn').fill('Nye Navn AS');
    await page.reload();
    await expect.poll(() => field(page, 'Navn').inputValue()).toBe('Nye Navn AS');

    await field(page, 'Organisasjonsnummer').fill(taken.organisationNumber);
    await button(page, 'Lagre').click();
    await page
      .getByText('En annen arbeidsgiver er registrert med dette nummeret.')
      .first()
      .waitFor();
    await field(page, 'Organisasjonsnummer').fill(made.organisationNumber);

    const other = { version: made.version, name: 'Andres Navn AS' };
    await advisor.patch(`/api/employers/${made.id}`).send(other).expect(200);
    await button(page, 'Lagre').click();
    await page.getByText('Andres Navn AS').waitFor();
    await button(page, 'Behold mitt og lagre').click();
    await page.getByText('Det er lagret.').waitFor();
    const { body } = await advisor.get(`/api/employers/${made.id}`).expect(200);
    expect(body).toMatchObject({ name: 'Nye Navn AS', version: made.version + 2 });
    expect(faults).toEqual([]);
    await end();
  });

  test('that is being registered is there after the session has ended, until it is registered', async () => {
    const { page, end } = await openPage(browser, server.url, 'phone');
    const own = await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    await page.goto('/kontoer/arbeidsgiver');
    const number = anOrganisationNumber();
    await field(page, 'Organisasjonsnummer').fill(number);
    await field(page, 'Navn').fill('Halvskrevet AS');
    await endSessionOf(page, server);
    await page.reload();
    await field(page, 'E-post').fill(own.email);
    await field(page, 'Passord').fill(own.password);
    await page.keyboard.press('Enter');
    await page.getByText('Vi hentet det du skrev sist').waitFor();
    expect(await field(page, 'Organisasjonsnummer').inputValue()).toBe(number);
    expect(await field(page, 'Navn').inputValue()).toBe('Halvskrevet AS');
    await field(page, 'Kommune').fill('sandefjord');
    await page.keyboard.press('Enter');
    await button(page, 'Registrer').click();
    await page.getByRole('heading', { name: 'Halvskrevet AS er registrert' }).waitFor();
    await page.reload();
    await field(page, 'Organisasjonsnummer').waitFor();
    expect(await field(page, 'Organisasjonsnummer').inputValue()).toBe('');
    await end();
  });

  test('is changed by its own people, and by nobody of another', async () => {
    const own = await registered('Egen AS');
    const another = await registered('Annen AS');
    const { page, end } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'employer', employerId: own.id });
    await page.goto('/kontoer');
    const way = page.getByRole('link', { name: 'Endre navnet eller nummeret til arbeidsgiveren' });
    await way.click();
    await field(page, 'Navn').fill('Egen og Bedre AS');
    await button(page, 'Lagre').click();
    await page.getByText('Det er lagret.').waitFor();
    await title(page, 'Endre Egen og Bedre AS').waitFor();
    await page.goto(`/kontoer/arbeidsgiver/${another.id}`);
    await page.getByText('Du kan ikke endre denne arbeidsgiveren.').waitFor();
    expect(await field(page, 'Navn').count()).toBe(0);
    await end();
  });

  test('is moved by an administrator', async () => {
    const made = await registered('Flytter AS');
    const { page, end } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'admin' });
    await page.goto(`/kontoer/arbeidsgiver/${made.id}`);
    await field(page, 'Kommune').fill('larvik');
    await page.keyboard.press('Enter');
    await button(page, 'Lagre').click();
    await page.getByText('Det er lagret.').waitFor();
    const { body } = await advisor.get(`/api/employers/${made.id}`).expect(200);
    expect(body.municipality).toBe('3909');
    await end();
  });
});
