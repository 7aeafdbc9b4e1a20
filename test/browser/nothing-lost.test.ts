import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { closePages, expectFinished, hasChromium, openBrowser, openPage } from './browser.ts';
import { endSessionOf, signInAs } from './sign-in-as.ts';

/** Whatever becomes of the session, the reply or the pointer: nothing typed is lost, nothing made twice. */
describe.skipIf(!hasChromium)('nothing is lost and nothing is made twice', () => {
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
    person: { email: string; password: string };
    /** A colleague of the same kind, at the API. */
    colleague: Caller;
    employerId: string;
    end(): Promise<void>;
  }

  async function visit(role: 'employer' | 'advisor', path: string): Promise<Visit> {
    const { id: employerId, caller } = await server.employer();
    const opened = await openPage(browser, server.url, 'desk');
    const account =
      role === 'employer' ? ({ role, employerId } as const) : ({ role, municipality } as const);
    const person = await signInAs(opened.page, server, account);
    const colleague = role === 'employer' ? caller : await server.advisor(municipality);
    await opened.page.goto(path);
    return { ...opened, person, colleague, employerId };
  }

  const municipality = '3907';
  const field = (page: Page, label: string): ReturnType<Page['getByLabel']> =>
    page.getByLabel(label, { exact: true });
  const button = (page: Page, name: string): ReturnType<Page['getByRole']> =>
    page.getByRole('button', { name, exact: true });
  const picker = (page: Page, name: string): ReturnType<Page['getByRole']> =>
    page.getByRole('combobox', { name });

  /** The server does what it is asked; its next reply to such a request never arrives. */
  async function loseReply(page: Page, method: string): Promise<void> {
    let isLost = false;
    await page.route('**/api/**', async (route) => {
      if (isLost || route.request().method() !== method) return await route.fallback();
      isLost = true;
      await route.fetch();
      await route.abort('connectionreset');
    });
  }

  async function signInAgain(page: Page, { email, password }: Visit['person']): Promise<void> {
    await page.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor();
    await field(page, 'E-post').fill(email);
    await page.reload();
    expect(await field(page, 'E-post').inputValue(), 'the typed e-mail').toBe(email);
    await field(page, 'Passord').fill(password);
    await page.keyboard.press('Enter');
  }

  async function countOf(caller: Caller, list: string, words: string): Promise<number> {
    const { body } = await caller.get(`${list}?pageSize=100`).expect(200);
    return JSON.stringify(body.items).split(`"${words}"`).length - 1;
  }

  async function beginOpening(page: Page, title: string): Promise<void> {
    await page.getByRole('radio', { name: 'Ledig stilling' }).check();
    await field(page, 'Tittel').fill(title);
    await picker(page, 'Yrke').fill('vaskehjelp');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
  }

  test('a new participant: the session ends, the page is loaded again, the reply is lost', async () => {
    const { page, person, colleague, end } = await visit('advisor', '/veileder/deltakere/ny');
    await field(page, 'Navn').fill('Hegg Prøvesen');
    await picker(page, 'Legg til et ønske').fill('vaskehjelp');
    await page.locator('[role=option]').first().waitFor();
    await page.reload();
    expect(await field(page, 'Navn').inputValue()).toBe('Hegg Prøvesen');
    await field(page, 'Reiser høyst (km)').fill('33');

    await endSessionOf(page, server);
    await button(page, 'Lagre').click();
    await signInAgain(page, person);
    await field(page, 'Navn').waitFor();
    expect(await field(page, 'Navn').inputValue()).toBe('Hegg Prøvesen');
    expect(await field(page, 'Reiser høyst (km)').inputValue()).toBe('33');

    await loseReply(page, 'POST');
    await button(page, 'Lagre').click();
    await page.getByText(/^Ikke lagret hos oss/).waitFor();
    // What is written between the two attempts is kept as well.
    await field(page, 'Reiser høyst (km)').fill('44');
    await button(page, 'Lagre').dblclick();
    await page.getByRole('heading', { level: 1, name: 'Hegg Prøvesen' }).waitFor();
    await page.getByText('44 km').first().waitFor();
    expect(await countOf(colleague, '/api/participants', 'Hegg Prøvesen')).toBe(1);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Hegg');
    await end();
  });

  test("another account finds nothing of a participant's words, nor does anybody after signing out", async () => {
    const { page, end } = await visit('advisor', '/veileder/deltakere/ny');
    await field(page, 'Navn').fill('Hassel Prøvesen');
    await page.getByText('Du har endringer som ikke er lagret.').waitFor();
    await endSessionOf(page, server);
    await button(page, 'Lagre').click();
    const { employerId } = { employerId: (await server.employer()).id };
    const other = await signInAs(page, server, { role: 'employer', employerId });
    await endSessionOf(page, server);
    await signInAgain(page, other);
    await page
      .getByText(other.email.split('@')[0] ?? '')
      .or(button(page, 'Logg ut'))
      .first()
      .waitFor();
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    );
    expect(kept).not.toContain('Hassel');
    await end();
  });

  test('signing out asks first where something would be lost with it', async () => {
    const { page, end } = await visit('advisor', '/veileder/deltakere/ny');
    await field(page, 'Navn').fill('Lind Prøvesen');
    await page.getByText('Du har endringer som ikke er lagret.').waitFor();
    await page.getByRole('link', { name: 'Deltakere', exact: true }).click();
    await button(page, 'Logg ut').click();
    await button(page, 'Bli her').click();
    await page.goto('/veileder/deltakere/ny');
    expect(await field(page, 'Navn').inputValue()).toBe('Lind Prøvesen');
    await button(page, 'Logg ut').click();
    // The question is fetched first: looked at while it fades in, its words would be too pale.
    await button(page, 'Bli her').waitFor();
    await expectFinished(page);
    await button(page, 'Logg ut likevel').click();
    await page.getByRole('link', { name: 'Logg inn' }).waitFor();
    await end();
  });

  test('what was typed just before signing out is stored first', async () => {
    const { page, colleague, employerId, end } = await visit('employer', '/arbeidsgiver');
    const draft = anOpeningDraft({ employerId, title: 'Renholder' });
    const { body } = await colleague.post('/api/openings').send(draft).expect(201);
    await page.goto(`/arbeidsgiver/${body.id}`);
    await field(page, 'Tittel').fill('Renholder på skole');
    await button(page, 'Logg ut').click();
    await page.getByRole('link', { name: 'Logg inn' }).waitFor();
    const { body: stored } = await colleague.get(`/api/openings/${body.id}`).expect(200);
    expect(stored.title).toBe('Renholder på skole');
    await end();
  });

  test("a change of a participant whose reply is lost is nobody's conflict", async () => {
    const { id } = await server.participant({ displayName: 'Rogn Endresen' });
    const { page, colleague, end } = await visit('advisor', `/veileder/deltakere/${id}/rediger`);
    await loseReply(page, 'PATCH');
    await field(page, 'Reiser høyst (km)').fill('21');
    await button(page, 'Lagre').click();
    await page.getByText(/^Ikke lagret hos oss/).waitFor();
    await field(page, 'Reiser høyst (km)').fill('22');
    await button(page, 'Lagre').click();
    await page.getByText('Lagret.').waitFor();
    expect(await page.getByText('Noen andre har endret').count()).toBe(0);
    const { body } = await colleague.get(`/api/participants/${id}`).expect(200);
    expect(body.maxTravelKm).toBe(22);
    await end();
  });

  test('words that were typed and not picked are taken when they fit alone, else the field says so', async () => {
    const { id } = await server.participant({ displayName: 'Or Plukkesen', wishes: [] });
    const { page, colleague, end } = await visit('advisor', `/veileder/deltakere/${id}/rediger`);
    await picker(page, 'Legg til et ønske').fill('vaskehjelp');
    await button(page, 'Lagre').click();
    await page.getByText('Lagret.').waitFor();
    const { body } = await colleague.get(`/api/participants/${id}`).expect(200);
    expect(body.wishes).toEqual([{ occupation: '9112' }]);

    await page.goto(`/veileder/deltakere/${id}/rediger`);
    await picker(page, 'Andre språk enn norsk').fill('klingonsk');
    await button(page, 'Lagre').click();
    await page.getByText('Vi finner ikke «klingonsk» i listen.').waitFor();
    expect(await picker(page, 'Andre språk enn norsk').inputValue()).toBe('klingonsk');
    expect(await button(page, 'Lagre').count()).toBe(1);
    await end();
  });

  test('an opening: two tabs keep their own words, the reply is lost, the session ends', async () => {
    const { page, person, colleague, end } = await visit('employer', '/arbeidsgiver/ny');
    const other = await page.context().newPage();
    await other.goto('/arbeidsgiver/ny');
    for (const [tab, title] of [
      [page, 'Kokk'],
      [other, 'Vaktmester'],
    ] as const) {
      await tab.getByRole('radio', { name: 'Ledig stilling' }).check();
      await field(tab, 'Tittel').fill(title);
    }
    await page.reload();
    expect(await field(page, 'Tittel').inputValue()).toBe('Kokk');
    await other.close();

    await loseReply(page, 'POST');
    await picker(page, 'Yrke').fill('kokk');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/^Ikke lagret hos oss/).waitFor();
    await field(page, 'Tittel').fill('Souskokk');
    await page.getByText(/^Lagret kl\./).waitFor();
    const { body } = await colleague.get('/api/me/openings').expect(200);
    expect(body.items.map(({ title }: { title: string }) => title)).toEqual(['Souskokk']);

    await endSessionOf(page, server);
    await field(page, 'Tittel').fill('Sjefskokk');
    await signInAgain(page, person);
    await field(page, 'Tittel').waitFor();
    expect(await field(page, 'Tittel').inputValue()).toBe('Sjefskokk');
    await end();
  });

  test('a double click does a thing once, and a copy whose reply is lost is one copy', async () => {
    const { page, colleague, employerId, end } = await visit('employer', '/arbeidsgiver');
    const draft = anOpeningDraft({
      employerId,
      title: 'Renholder',
      deadline: '2099-01-01',
      languageRequirement: { speaking: 'none' },
      contact: { phone: '99 88 77 66' },
    });
    await colleague.post('/api/openings').send(draft).expect(201);
    await page.reload();
    await button(page, 'Publiser «Renholder»').dblclick();
    await page.getByText('«Renholder» er publisert.').waitFor();
    await button(page, 'Avslutt «Renholder»').dblclick();
    await page.getByText('«Renholder» er avsluttet').waitFor();
    expect(await page.getByText('Noen andre').count()).toBe(0);

    await loseReply(page, 'POST');
    await button(page, 'Kopier «Renholder»').click();
    await page.getByText(/^Vi får ikke kontakt/).waitFor();
    await button(page, 'Kopier «Renholder»').dblclick();
    await field(page, 'Tittel').waitFor();
    expect(await field(page, 'Svarfrist').inputValue()).toBe('2099-01-01');
    expect(await countOf(colleague, '/api/me/openings', 'Renholder')).toBe(2);
    await end();
  });

  test('a new opening of an advisor: an employer that is typed and not picked is taken', async () => {
    const { page, end } = await visit('advisor', '/veileder/stillinger/ny');
    const { body } = await (await server.advisor()).get('/api/employers?pageSize=1').expect(200);
    const [employer] = body.items;
    await picker(page, 'Arbeidsgiver').fill(employer.organisationNumber);
    await page.keyboard.press('Tab');
    await page.getByText(`For ${employer.name}`).waitFor();
    await beginOpening(page, 'Rydde');
    await page.getByText(/^Lagret kl\./).waitFor();
    await end();
  });
});
