import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anEmployerInput } from '#test/factories/employer.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

describe.skipIf(!hasChromium)('an opening by an advisor', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const advisor = await server.advisor();
    const employers = [
      { name: 'Fjellro barnehage', municipality: '0301' },
      { name: 'Fjellro sykehjem', municipality: '3907' },
    ];
    for (const employer of employers) {
      await advisor.post('/api/employers').send(anEmployerInput(employer)).expect(201);
    }
    await server.participant({ displayName: 'Rogn Prøvesen' });
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

  test('for an employer from elsewhere, in the own municipality, published to its candidates', async () => {
    const { page, faults, end } = await visit('/veileder');
    await page.getByRole('link', { name: 'Ny stilling eller plass' }).click();
    const employer = page.getByRole('combobox', { name: 'Arbeidsgiver' });
    await employer.fill('fjellro');
    const options = page.locator('[role=option]');
    await options.nth(1).waitFor();
    expect(await options.first().textContent()).toMatch(/^Fjellro sykehjem/);
    await expectFinishedInEveryLook(page, 'advisor-employer');
    await employer.fill('fjellro barne');
    await page.keyboard.press('Enter');
    await page.getByText('For Fjellro barnehage').waitFor();

    await page.getByRole('radio', { name: 'Arbeidstrening' }).check();
    await page.getByLabel('Tittel', { exact: true }).fill('Rydde på lekeplassen');
    await page.getByRole('combobox', { name: 'Yrke' }).fill('vaskehjelp');
    await options.first().waitFor();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'Kommune' }).inputValue()).toMatch(
      /^Sandefjord/,
    );
    await page.getByLabel('Oppgaver', { exact: true }).fill('Rydde');
    await page.getByLabel('Telefon', { exact: true }).fill('99 88 77 66');
    await page.getByRole('button', { name: 'Ingen krav til norsk' }).click();
    await page.getByText(/^Lagret kl\./).waitFor();
    await page.getByRole('button', { name: 'Publiser' }).click();
    await page.getByRole('heading', { name: 'Kandidater til Rydde på lekeplassen' }).waitFor();
    await page.getByRole('heading', { name: 'Rogn Prøvesen' }).waitFor();

    await page.getByRole('link', { name: 'Rediger stillingen' }).click();
    await page.getByLabel('Tittel', { exact: true }).fill('Rydde ute');
    await page.getByRole('button', { name: 'Lagre endringer' }).click();
    await page.getByText(/^Lagret kl\./).waitFor();
    await page.getByRole('link', { name: 'Til kandidatene' }).click();
    await page.getByRole('heading', { name: 'Kandidater til Rydde ute' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test("the municipality's openings lead to candidates and the form", async () => {
    await server.publish({ title: 'Renholder på skole', kind: 'work_training' });
    const { page, faults, end } = await visit('/veileder');
    await page.getByRole('link', { name: 'Stillinger i kommunen' }).click();
    const card = page.getByRole('article').filter({ hasText: 'Renholder på skole' });
    await card.getByRole('link', { name: 'Rediger' }).waitFor();
    await expectFinishedInEveryLook(page, 'advisor-openings');
    await card.getByRole('link', { name: 'Se kandidater' }).click();
    await page.getByRole('heading', { name: 'Kandidater til Renholder på skole' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});
