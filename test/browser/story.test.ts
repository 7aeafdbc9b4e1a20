import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewAccount } from '#server/features/accounts/session-service.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { closePages, expectFinished, hasChromium, openBrowser, openPage } from './browser.ts';
import { signInAs } from './sign-in-as.ts';

const title = 'Språkpraksis med renhold';

describe.skipIf(!hasChromium)('a language practice place, from the form to the people', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  type Person = Omit<NewAccount, 'email' | 'displayName'>;

  /** Somebody's own browser, on a phone; signed in unless it is anyone. */
  async function open(path: string, person?: Person): Promise<Page> {
    const { page } = await openPage(browser, server.url, 'phone');
    if (person) await signInAs(page, server, person);
    await page.goto(path);
    return page;
  }

  test('the right participant sees it with reasons, others do not, the advisor sees both', async () => {
    const { id: employerId } = await server.employer();
    const right = await server.participant({ displayName: 'Bjørk Prøvesen' });
    const wrong = await server.participant({ displayName: 'Furu Prøvesen', avoid: ['91'] });

    const form = await open('/arbeidsgiver/ny', { role: 'employer', employerId });
    await form.getByRole('radio', { name: 'Språkpraksis' }).check();
    await form.getByLabel('Tittel', { exact: true }).fill(title);
    await form.getByRole('combobox', { name: 'Yrke' }).fill('vaskehjelp');
    await form.locator('[role=option]').first().waitFor();
    await form.keyboard.press('Enter');
    await form.getByLabel('Oppgaver', { exact: true }).fill('Vaske gulv');
    await form.getByLabel('Telefon', { exact: true }).fill('99 88 77 66');
    await form.getByRole('button', { name: 'Ingen krav til norsk' }).click();
    await form.getByRole('button', { name: 'Publiser', exact: true }).click();
    await form.getByText(`«${title}» er publisert.`).waitFor();

    const mine = await open('/for-meg', { role: 'participant', participantId: right.id });
    const match = mine.getByRole('article').filter({ hasText: title });
    await match.getByText('Du vil jobbe med dette.').waitFor();
    await expectFinished(mine);

    const theirs = await open('/for-meg', { role: 'participant', participantId: wrong.id });
    await theirs.getByRole('heading', { level: 1, name: 'Passer for meg' }).waitFor();
    await theirs.waitForLoadState('networkidle');
    expect(await theirs.getByText(title).count()).toBe(0);

    const board = await open('/');
    await board.waitForLoadState('networkidle');
    expect(await board.getByText(title).count()).toBe(0);

    await match.getByRole('link', { name: title, exact: true }).click();
    await mine.getByRole('heading', { level: 1, name: title }).waitFor();
    const openingPath = new URL(mine.url()).pathname;
    const stranger = await open(openingPath);
    await stranger.waitForLoadState('networkidle');
    expect(await stranger.getByText(title).count()).toBe(0);

    const advisor = await open(openingPath, { role: 'advisor', municipality: '3907' });
    await advisor.getByRole('link', { name: 'Se kandidater' }).click();
    await advisor.getByRole('heading', { name: 'Bjørk Prøvesen' }).waitFor();
    expect(await advisor.getByRole('heading', { name: 'Furu Prøvesen' }).count()).toBe(0);
    await expectFinished(advisor);
  });
});
