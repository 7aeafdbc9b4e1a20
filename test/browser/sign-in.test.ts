import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
  takenOver,
} from './browser.ts';
import { endSessionOf, signInAs } from './sign-in-as.ts';

describe.skipIf(!hasChromium)('signing in', () => {
  let server: TestServer;
  let browser: Browser;
  let participantId: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer({ isDemo: true }), openBrowser()]);
    participantId = (await server.participant()).id;
    const demo = {
      role: 'participant',
      email: 'deltaker@demo.example',
      displayName: 'Demo',
    } as const;
    const advisor = await server.advisor();
    const { body } = await advisor.post('/api/participants').send(aParticipantDraft()).expect(201);
    await server.context.features.accounts.service.create(
      { ...demo, participantId: body.id },
      'fotfeste-demo',
    );
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  test('what is missing or wrong is said beside the field or above the button', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    await page.goto('/logg-inn');
    const submit = page.getByRole('main').getByRole('button', { name: 'Logg inn' });
    await submit.click();
    await page.getByText('Skriv e-posten din.').waitFor();
    const email = page.getByLabel('E-post');
    expect(await email.evaluate((field) => field === document.activeElement)).toBe(true);
    await email.fill('ingen@test.example');
    await page.getByLabel('Passord').fill('feil');
    await submit.click();
    await page.getByRole('alert').getByText('E-post eller passord er feil.').waitFor();
    await expectFinishedInEveryLook(page, 'sign-in');
    expect(faults).toEqual([]);
    await end();
  });

  test('a page that needs it asks one to sign in, and is there afterwards', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    const person = await signInAs(page, server, { role: 'participant', participantId });
    await endSessionOf(page, server);
    await page.goto('/for-meg?q=renhold');
    await page.getByText('Logg inn først. Da kommer du til siden').waitFor();
    await page.getByLabel('E-post').fill(person.email);
    await page.getByLabel('Passord').fill(person.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Passer for meg' }).waitFor();
    expect(page.url()).toBe(`${server.url}/for-meg?q=renhold`);

    await page.getByRole('button', { name: 'Logg ut' }).click();
    await page.getByRole('link', { name: 'Logg inn' }).waitFor();
    expect(await page.request.get('/api/session').then((reply) => reply.status())).toBe(401);
    expect(faults).toEqual([]);
    await end();
  });

  test('a demo account is one tap away', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    await page.goto('/');
    await takenOver(page);
    await page.getByRole('link', { name: 'Logg inn' }).click();
    const title = page.getByRole('heading', { level: 1, name: 'Logg inn' });
    await title.waitFor();
    await expect
      .poll(() => title.evaluate((heading) => heading === document.activeElement))
      .toBe(true);
    await page.getByRole('button', { name: 'Prøv som deltaker' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hva vil du jobbe med?' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test("another role's page says whose it is not", async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    await signInAs(page, server, { role: 'participant', participantId });
    await page.goto('/veileder');
    await page.getByRole('heading', { name: 'Du har ikke tilgang' }).waitFor();
    await expectFinishedInEveryLook(page, 'no-access');
    await page.getByRole('link', { name: 'Gå til min side' }).click();
    await page.getByRole('heading', { level: 1, name: 'Min side' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});
