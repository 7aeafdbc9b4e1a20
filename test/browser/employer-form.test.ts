import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { endSessionOf, signInAs } from './sign-in-as.ts';

describe.skipIf(!hasChromium)('the form of openings', () => {
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
    context: BrowserContext;
    faults: string[];
    employerId: string;
    /** Somebody else of the same employer, at the API. */
    colleague: Caller;
    end(): Promise<void>;
  }

  /** A new employer, and someone of its people at the start page, signed in. */
  async function visit(): Promise<Visit> {
    const { id: employerId, caller: colleague } = await server.employer();
    const opened = await openPage(browser, server.url, 'desk');
    await signInAs(opened.page, server, { role: 'employer', employerId });
    return { ...opened, employerId, colleague };
  }

  const field = (page: Page, label: string): ReturnType<Page['getByLabel']> =>
    page.getByLabel(label, { exact: true });
  const button = (page: Page, label: string): ReturnType<Page['getByRole']> =>
    page.getByRole('button', { name: label, exact: true });
  const saved = (page: Page): Promise<void> => page.getByText(/^Lagret kl\./).waitFor();

  async function choose(page: Page, label: string, words: string): Promise<void> {
    await page.getByRole('combobox', { name: label }).fill(words);
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  }

  async function beginVacancy(page: Page, title: string): Promise<void> {
    await page.goto('/arbeidsgiver/ny');
    await page.getByRole('radio', { name: 'Ledig stilling' }).check();
    await field(page, 'Tittel').fill(title);
    await choose(page, 'Yrke', 'vaskehjelp');
  }

  test('signs in, writes a language practice place, sees it as a participant and publishes it', async () => {
    const { page, faults, colleague, employerId, end } = await visit();
    const person = await signInAs(page, server, { role: 'employer', employerId });
    await endSessionOf(page, server);
    await page.goto('/logg-inn');
    await field(page, 'E-post').fill(person.email);
    await field(page, 'Passord').fill(person.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mine stillinger og plasser' }).waitFor();
    await page.getByRole('link', { name: 'Ny stilling eller plass' }).first().click();

    // The kind comes first; nothing else is asked for until then.
    await page.getByRole('radio', { name: 'Språkpraksis' }).waitFor();
    expect(await field(page, 'Tittel').count()).toBe(0);
    await expectFinishedInEveryLook(page, 'employer-form-kind');
    await page.getByRole('radio', { name: 'Ledig stilling' }).check();
    await field(page, 'Godkjenning eller kurs').waitFor();
    await page.getByRole('radio', { name: 'Språkpraksis' }).check();
    expect(await field(page, 'Godkjenning eller kurs').count()).toBe(0);

    await field(page, 'Tittel').fill('Språkpraksis på sykehjem');
    await choose(page, 'Yrke', 'vaskehjelp');
    expect(await page.getByRole('combobox', { name: 'Yrke' }).inputValue()).toBe(
      'Renholdere i bedrifter',
    );
    await field(page, 'Oppgaver').fill('Vaske gulv\nRydde bord');
    await field(page, 'Dette får du').fill('En fadder som snakker rolig');
    await field(page, 'Minst antall timer').fill('15');
    await field(page, 'Dager i uken').fill('2');
    for (const box of ['Mandag', 'Tirsdag', 'Dag']) await field(page, box).check();
    await choose(page, 'Andre språk på arbeidsplassen', 'arab');
    const chosen = page.getByRole('list', { name: 'Andre språk på arbeidsplassen: valgt' });
    await chosen.getByText('arabisk').waitFor();
    await field(page, 'Navn').fill('Ingrid Prøvesen');
    await page.getByRole('link', { name: 'Skriv en e-post eller et telefonnummer' }).waitFor();
    await field(page, 'Telefon').fill('99 88 77 66');
    await page.getByText('Dette mangler før du kan publisere:').waitFor();

    await page.getByText(/^Vanlig i dette yrket: .*Det er vår antakelse\.$/).waitFor();
    await field(page, 'Snakke').selectOption('B2');
    await page.getByText('«Du kan snakke godt om mange ting.»').waitFor();
    await page.getByText(/^Høyere enn det vi tror er vanlig .*ulovlig diskriminering/).waitFor();
    await expectFinishedInEveryLook(page, 'employer-form');
    await button(page, 'Bruk det vanlige').click();
    await page.getByText(/^Høyere enn/).waitFor({ state: 'detached' });
    await page.getByText('Dette mangler før du kan publisere:').waitFor({ state: 'detached' });

    await button(page, 'Se som deltaker').click();
    const preview = page.getByRole('dialog');
    await preview.getByRole('heading', { name: 'Språkpraksis på sykehjem' }).waitFor();
    await preview.getByText('Rydde bord').waitFor();
    await preview.getByText('Noen på jobben snakker arabisk.').waitFor();
    await expectFinishedInEveryLook(page, 'employer-preview');
    await page.keyboard.press('Escape');
    expect(await button(page, 'Se som deltaker').evaluate(isFocused)).toBe(true);

    await saved(page);
    await button(page, 'Publiser').click();
    await page.getByText('«Språkpraksis på sykehjem» er publisert.').waitFor();
    await page.getByRole('link', { name: 'Stillinger', exact: true }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Finn en jobb som passer for deg' })
      .waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Mine stillinger og plasser' }).waitFor();
    expect(await page.getByText('er publisert.').count(), 'news by going back').toBe(0);
    const { body } = await colleague.get('/api/me/openings?status=published').expect(200);
    expect(body.items).toMatchObject([
      {
        kind: 'language_practice',
        occupation: '9112',
        tasks: ['Vaske gulv', 'Rydde bord'],
        hoursPerWeek: { min: 15, max: 15 },
        weekdays: ['mon', 'tue'],
        daysPerWeek: 2,
        shifts: ['day'],
        mentorLanguages: ['ar'],
        languageRequirement: { listening: 'A2', reading: 'A1', speaking: 'A2', writing: 'A1' },
      },
    ]);
    expect(faults).toEqual([]);
    await end();
  });

  test('errors stand beside their fields, and a summary leads to them', async () => {
    const { page, faults, end } = await visit();
    await page.goto('/arbeidsgiver/ny');
    await page.getByRole('radio', { name: 'Lærlingplass' }).check();
    await button(page, 'Publiser').click();
    await page.getByRole('heading', { name: 'Rett dette først' }).waitFor();
    expect(await page.locator(':focus').textContent()).toContain('Rett dette først');
    await page.getByRole('link', { name: 'Yrke: Velg et yrke.' }).waitFor();
    await page.getByRole('link', { name: 'Tittel: Skriv en tittel.' }).press('Enter');
    await page.keyboard.type('Lærling i renhold');
    await page.getByRole('link', { name: /^Tittel/ }).waitFor({ state: 'detached' });
    await choose(page, 'Yrke', 'vaskehjelp');

    await field(page, 'Minst antall timer').fill('20');
    await field(page, 'Mest antall timer').fill('10');
    await field(page, 'Dager i uken').fill('6');
    await field(page, 'Første dag').fill('2026-09-01');
    await field(page, 'Jobben varer til').fill('2026-08-01');
    await field(page, 'E-post').fill('ola@');
    await page.getByText('Ikke lagret ennå: 4 felt må rettes.').waitFor();
    await button(page, 'Publiser').click();
    for (const fault of [
      'Timer i uken: Det første tallet må være det minste.',
      'Dager i uken: Det er flere dager enn det er å velge mellom.',
      'Jobben varer til: Slutten må komme etter første dag.',
      'E-post: Skriv hele e-posten, for eksempel navn@firma.no.',
    ]) {
      await page.getByRole('link', { name: fault }).waitFor();
    }
    expect(await field(page, 'E-post').getAttribute('aria-invalid')).toBe('true');
    await expectFinishedInEveryLook(page, 'employer-form-faults');

    await field(page, 'Mest antall timer').fill('');
    await field(page, 'Dager i uken').fill('5');
    await field(page, 'Jobben varer til').fill('2027-08-01');
    await field(page, 'E-post').fill('ola@firma.example');
    await saved(page);
    expect(await page.getByRole('heading', { name: 'Rett dette først' }).count()).toBe(0);
    expect(faults).toEqual([]);
    await end();
  });

  test('words that name a target group stop the publishing, here and from the list', async () => {
    const { page, faults, end } = await visit();
    await beginVacancy(page, 'Renholder');
    await button(page, 'Ingen krav til norsk').click();
    await field(page, 'E-post').fill('ola@firma.example');
    await field(page, 'Oppgaver').fill('Vaske gulv\n\nHjelpe en flyktning');
    await button(page, 'Publiser').click();
    await page.getByRole('link', { name: /^Oppgaver: Linje 3: Her står det hvem/ }).waitFor();
    await expectFinishedInEveryLook(page, 'employer-form-words');

    await page.getByRole('link', { name: 'Mine stillinger og plasser' }).last().click();
    await button(page, 'Publiser «Renholder»').click();
    // Stored, the empty line is gone.
    await page.getByRole('link', { name: /^Oppgaver: Linje 2/ }).press('Enter');
    expect(await field(page, 'Oppgaver').evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Vaske gulv');
    await button(page, 'Publiser').click();
    await page.getByText('«Renholder» er publisert.').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('nothing is lost on reload, before and after a draft is stored', async () => {
    const { page, faults, end } = await visit();
    await page.goto('/arbeidsgiver/ny');
    await page.getByRole('radio', { name: 'Arbeidstrening' }).check();
    await field(page, 'Tittel').fill('Hjelp på kjøkken');
    await page.getByText(/^Ligger i denne nettleseren/).waitFor();
    await page.reload();
    await page.getByText(/^Vi hentet det du skrev sist/).waitFor();
    expect(await field(page, 'Tittel').inputValue()).toBe('Hjelp på kjøkken');
    await expectFinishedInEveryLook(page, 'employer-form-fetched');

    await choose(page, 'Yrke', 'kokk');
    await saved(page);
    await page.waitForURL(/\/arbeidsgiver\/ny\?utkast=/);
    await field(page, 'Oppgaver').fill('Skrelle poteter');
    await page.reload();
    expect(await field(page, 'Oppgaver').inputValue()).toBe('Skrelle poteter');
    await saved(page);

    // A new one begins empty: the first has its own place now.
    await page.goto('/arbeidsgiver/ny');
    await page.getByRole('radio', { name: 'Arbeidstrening' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Arbeidstrening' }).isChecked()).toBe(false);
    expect(faults).toEqual([]);
    await end();
  });

  test('out of contact, or signed out meanwhile: the words are there afterwards', async () => {
    const { page, context, faults, employerId, end } = await visit();
    const person = await signInAs(page, server, { role: 'employer', employerId });
    await beginVacancy(page, 'Kokk');
    await saved(page);
    await context.setOffline(true);
    await field(page, 'Tittel').fill('Souskokk');
    await page.getByText(/ligger trygt i denne nettleseren/).waitFor();
    await expectFinishedInEveryLook(page, 'employer-form-offline');
    await context.setOffline(false);
    await button(page, 'Prøv igjen').click();
    await saved(page);

    await endSessionOf(page, server);
    await field(page, 'Tittel').fill('Sjefskokk');
    await page.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor();
    await field(page, 'E-post').fill(person.email);
    await field(page, 'Passord').fill(person.password);
    await page.keyboard.press('Enter');
    await field(page, 'Tittel').waitFor();
    expect(await field(page, 'Tittel').inputValue()).toBe('Sjefskokk');
    await saved(page);
    expect(faults).toEqual([]);
    await end();
  });

  test('what is out there changes only when one says so', async () => {
    const { page, faults, colleague, employerId, end } = await visit();
    const draft = anOpeningDraft({ employerId, title: 'Kokk' });
    const { body } = await colleague.post('/api/openings').send(draft).expect(201);
    await colleague.post(`/api/openings/${body.id}/publish`).expect(200);
    await page.goto(`/arbeidsgiver/${body.id}`);
    await field(page, 'Tittel').fill('Souskokk');
    await page.getByText('Du har endringer som ikke er lagret.').waitFor();
    await page.reload();
    await page.getByText(/^Vi hentet det du skrev sist/).waitFor();
    expect(await field(page, 'Tittel').inputValue()).toBe('Souskokk');
    await button(page, 'Bruk det som er lagret').click();
    expect(await field(page, 'Tittel').inputValue()).toBe('Kokk');
    await field(page, 'Tittel').fill('Kjøkkensjef');
    await button(page, 'Lagre endringer').click();
    await saved(page);
    expect(await button(page, 'Lagre endringer').evaluate(isFocused)).toBe(true);
    const { body: now } = await colleague.get(`/api/openings/${body.id}`).expect(200);
    expect(now).toMatchObject({ title: 'Kjøkkensjef', status: 'published' });
    expect(faults).toEqual([]);
    await end();
  });

  test('somebody else was quicker: both changes stay, or theirs alone', async () => {
    const { page, faults, colleague, employerId, end } = await visit();
    const draft = anOpeningDraft({ employerId, title: 'Kokk' });
    const { body } = await colleague.post('/api/openings').send(draft).expect(201);
    const change = async (fields: object): Promise<void> => {
      const { body: now } = await colleague.get(`/api/openings/${body.id}`).expect(200);
      const patch = { ...fields, version: now.version };
      await colleague.patch(`/api/openings/${body.id}`).send(patch).expect(200);
    };
    await page.goto(`/arbeidsgiver/${body.id}`);
    await field(page, 'Tittel').waitFor();
    await change({ places: 3 });
    await field(page, 'Tittel').fill('Souskokk');
    await page.getByRole('heading', { name: 'Noen andre har endret dette' }).waitFor();
    await page.getByText('De lagret: 3').waitFor();
    await page.getByText('Du skrev: Souskokk').waitFor();
    await expectFinishedInEveryLook(page, 'employer-form-conflict');
    await button(page, 'Behold mitt og lagre').click();
    await saved(page);
    expect(await field(page, 'Antall plasser').inputValue()).toBe('3');
    const { body: both } = await colleague.get(`/api/openings/${body.id}`).expect(200);
    expect(both).toMatchObject({ title: 'Souskokk', places: 3 });

    await change({ title: 'Kjøkkensjef' });
    await field(page, 'Tittel').fill('Sjefskokk');
    await button(page, 'Bruk det som er lagret').click();
    expect(await field(page, 'Tittel').inputValue()).toBe('Kjøkkensjef');
    expect(faults).toEqual([]);
    await end();
  });
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
