import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpeningDraft } from '#shared/openings/opening.ts';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

describe.skipIf(!hasChromium)("an employer's openings", () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  interface Visit {
    page: Page;
    faults: string[];
    /** Somebody else of the same employer, at the API. */
    colleague: Caller;
    write(draft?: Partial<OpeningDraft>): Promise<string>;
    end(): Promise<void>;
  }

  /** A new employer whose person is signed in, at this address. */
  async function visit(
    path: string,
    drafts: readonly Partial<OpeningDraft>[] = [],
  ): Promise<Visit> {
    const { id: employerId, caller: colleague } = await server.employer();
    const write = async (draft: Partial<OpeningDraft> = {}): Promise<string> => {
      const body = anOpeningDraft({ ...draft, employerId });
      return (await colleague.post('/api/openings').send(body).expect(201)).body.id;
    };
    for (const draft of drafts) await write(draft);
    const opened = await openPage(browser, server.url, 'desk');
    await signInAs(opened.page, server, { role: 'employer', employerId });
    await opened.page.goto(path);
    return { ...opened, colleague, write };
  }

  const button = (page: Page, label: string): ReturnType<Page['getByRole']> =>
    page.getByRole('button', { name: label, exact: true });
  const titles = (page: Page): Promise<string[]> =>
    page
      .getByRole('main')
      .locator('a[href^="/arbeidsgiver/"]:not([href$="/ny"])')
      .allTextContents();

  test('the first one is a step away', async () => {
    const { page, faults, end } = await visit('/arbeidsgiver');
    await page.getByText('Her er det tomt ennå.').waitFor();
    await expectFinishedInEveryLook(page, 'employer-empty');
    await page.getByRole('link', { name: 'Ny stilling eller plass' }).last().click();
    await page.getByRole('heading', { level: 1, name: 'Ny stilling eller plass' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('filters and search stand in the address', async () => {
    const { page, faults, colleague, write, end } = await visit('/arbeidsgiver', [
      { title: 'Kokk' },
      { title: 'Kokkehjelp' },
      { title: 'Vaktmester' },
    ]);
    const published = await write({ title: 'Renholder' });
    await colleague.post(`/api/openings/${published}/publish`).expect(200);
    await page.reload();
    await page.getByRole('link', { name: 'Utkast 3' }).click();
    await page.getByRole('link', { name: 'Vaktmester' }).waitFor();
    expect(page.url()).toMatch(/\?status=draft$/);
    expect(await titles(page)).not.toContain('Renholder');
    await page.getByLabel('Søk i mine stillinger og plasser').fill('kokk');
    await page.waitForURL(/\?status=draft&q=kokk$/);
    await page.getByRole('link', { name: 'Vaktmester' }).waitFor({ state: 'detached' });
    expect((await titles(page)).sort()).toEqual(['Kokk', 'Kokkehjelp']);
    await page.reload();
    await page.getByRole('link', { name: 'Kokkehjelp' }).waitFor();
    await expectFinishedInEveryLook(page, 'employer-list');
    expect(faults).toEqual([]);
    await end();
  });

  test('publishes, closes with a way back, copies, and deletes a draft after asking once', async () => {
    const { page, faults, end } = await visit('/arbeidsgiver', [{ title: 'Kokk' }]);
    await button(page, 'Publiser «Kokk»').click();
    await page.getByText('«Kokk» er publisert.').waitFor();
    await button(page, 'Avslutt «Kokk»').click();
    await page.getByText('«Kokk» er avsluttet').waitFor();
    await expectFinishedInEveryLook(page, 'employer-closed');
    await button(page, 'Angre').click();
    await page.getByText('«Kokk» er publisert.').waitFor();
    await button(page, 'Avslutt «Kokk»').waitFor();

    await button(page, 'Kopier «Kokk»').click();
    await page.getByRole('heading', { level: 1, name: 'Rediger stilling eller plass' }).waitFor();
    await page.getByLabel('Tittel').fill('Souskokk');
    await page.getByText(/^Lagret kl\./).waitFor();
    await page.getByRole('link', { name: 'Mine stillinger og plasser' }).last().click();
    await button(page, 'Slett «Souskokk»').click();
    await page.getByRole('dialog').getByText('«Souskokk» blir borte for godt.').waitFor();
    await expectFinishedInEveryLook(page, 'employer-delete');
    await button(page, 'Nei, behold').click();
    await button(page, 'Slett «Souskokk»').click();
    await button(page, 'Ja, slett').click();
    await page.getByText('Utkastet «Souskokk» er slettet.').waitFor();
    await button(page, 'Slett «Souskokk»').waitFor({ state: 'detached' });
    expect(await titles(page)).toEqual(['Kokk']);
    expect(faults).toEqual([]);
    await end();
  });

  test('a published one that nobody can find says why, and what helps', async () => {
    const { page, faults, colleague, write, end } = await visit('/arbeidsgiver');
    const id = await write({ title: 'Kokk' });
    const { body } = await colleague.post(`/api/openings/${id}/publish`).expect(200);
    const change = { deadline: '2020-01-01', version: body.version };
    await colleague.patch(`/api/openings/${id}`).send(change).expect(200);
    await page.reload();
    await page.getByText('Vises ikke: svarfristen er ute').waitFor();
    await expectFinishedInEveryLook(page, 'employer-hidden');
    await page.getByRole('link', { name: 'Endre fristen Kokk' }).click();
    await page.waitForURL(`${server.url}/arbeidsgiver/${id}`);
    expect(faults).toEqual([]);
    await end();
  });
});
