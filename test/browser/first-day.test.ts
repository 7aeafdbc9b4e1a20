import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOrganisationNumber } from '#test/factories/employer.ts';
import { startTestRegister, type TestRegister } from '#test/factories/test-register.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinished,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';

const password = 'riktig hest batteri stift';
const admin = { email: 'drift@test.example', password: 'en hemmelighet for drift' };

/**
 * A municipality's first day, on a phone, by clicks alone: from an empty installation to a participant
 * and an employer's person who are at work.
 */
describe.skipIf(!hasChromium)('the first day', () => {
  let register: TestRegister;
  let server: TestServer;
  let browser: Browser;
  const allFaults: string[][] = [];

  beforeAll(async () => {
    [register, browser] = await Promise.all([startTestRegister(), openBrowser()]);
    server = await startTestServer({ admin, unitRegisterUrl: register.url });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
    await register?.close();
  });

  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
  const heading = (page: Page, name: string) => page.getByRole('heading', { name });

  async function phone(path: string): Promise<Page> {
    const { page, faults } = await openPage(browser, server.url, 'phone');
    allFaults.push(faults);
    await page.goto(path);
    return page;
  }

  /** From the form of an invitation, filled in so far, to the link. */
  async function invited(page: Page, name: string, email: string): Promise<string> {
    if ((await field(page, 'Navn').inputValue()) === '') await field(page, 'Navn').fill(name);
    await field(page, 'E-post').fill(email);
    await button(page, 'Lag invitasjon').click();
    await heading(page, `Gi denne lenken til ${name}`).waitFor();
    const { pathname, hash } = new URL(await field(page, 'Lenke').inputValue());
    return `${pathname}${hash}`;
  }

  async function welcomed(path: string, name: string): Promise<Page> {
    const page = await phone(path);
    await heading(page, `Velkommen, ${name}`).waitFor();
    await field(page, 'Passord').fill(password);
    await button(page, 'Lag passord og logg inn').click();
    await button(page, 'Logg ut').waitFor();
    return page;
  }

  async function leaderOf(sandefjord: string): Promise<string> {
    const page = await phone('/');
    await link(page, 'Logg inn').click();
    await field(page, 'E-post').fill(admin.email);
    await field(page, 'Passord').fill(admin.password);
    await button(page, 'Logg inn').click();
    await heading(page, 'Gi noen en konto').waitFor();
    await field(page, 'Kommune').fill(sandefjord);
    await page.keyboard.press('Enter');
    const path = await invited(page, 'Orre Lederud', 'orre@test.example');
    await expectFinishedInEveryLook(page, 'first-day-invited');
    return path;
  }

  async function employerOf(advisor: Page): Promise<string> {
    const number = anOrganisationNumber();
    const beliggenhetsadresse = { kommunenummer: '3907' };
    const unit = { organisasjonsnummer: number, navn: 'SOLBAKKEN BARNEHAGE', beliggenhetsadresse };
    register.has.set(`/underenheter/${number}`, unit);
    // Where a day begins when nobody is here yet.
    await heading(advisor, 'Er dere nye her?').waitFor();
    await expectFinishedInEveryLook(advisor, 'first-day-today');
    await link(advisor, 'Registrer en arbeidsgiver').click();
    const typed = field(advisor, 'Organisasjonsnummer');
    await typed.fill(`${number.slice(0, 8)}${(Number(number[8]) + 1) % 10}`);
    await advisor.getByText('Dette nummeret finnes ikke.').waitFor();
    await typed.fill(number);
    await advisor.getByText('Navn og kommune er hentet fra Enhetsregisteret.').waitFor();
    expect(await field(advisor, 'Navn').inputValue()).toBe('SOLBAKKEN BARNEHAGE');
    expect(await field(advisor, 'Kommune').inputValue()).toBe('Sandefjord, Vestfold');
    await field(advisor, 'Navn').fill('Solbakken barnehage');
    await expectFinishedInEveryLook(advisor, 'first-day-employer');
    await button(advisor, 'Registrer').click();
    await heading(advisor, 'Solbakken barnehage er registrert').waitFor();
    await expectFinishedInEveryLook(advisor, 'first-day-registered');
    await link(advisor, 'Inviter folk').click();
    await filledWith(field(advisor, 'Arbeidsgiver'), /^Solbakken barnehage/);
    return invited(advisor, 'Lom Bakkesen', 'lom@test.example');
  }

  /** Whom it was for is asked of the server first. */
  async function filledWith(input: Locator, value: RegExp): Promise<void> {
    await expect.poll(() => input.inputValue()).toMatch(value);
  }

  async function participantOf(advisor: Page): Promise<string> {
    await link(advisor, 'Deltakere').click();
    await link(advisor, 'Ny deltaker').click();
    await field(advisor, 'Navn').fill('Lind Prøvesen');
    await button(advisor, 'Lagre').click();
    await heading(advisor, 'Lind Prøvesen').waitFor();
    await link(advisor, 'Gi Lind Prøvesen en konto').click();
    await filledWith(field(advisor, 'Deltaker'), /^Lind Prøvesen$/);
    return invited(advisor, 'Lind Prøvesen', 'lind@test.example');
  }

  // Six people and some forty pages: longer than a spec usually has.
  test('one invites the next, and each is at work', async () => {
    const leader = await welcomed(await leaderOf('sandefjord'), 'Orre Lederud');
    await link(leader, 'Gi veilederne en konto').click();
    await field(leader, 'Tjeneste').selectOption('nav');
    const toAdvisor = await invited(leader, 'Tiur Veiledsen', 'tiur@test.example');
    await leader.getByText('Veileder, NAV · Invitert').waitFor();

    const advisor = await welcomed(toAdvisor, 'Tiur Veiledsen');
    const employer = await welcomed(await employerOf(advisor), 'Lom Bakkesen');
    await heading(employer, 'Mine stillinger og plasser').waitFor();
    await expectFinished(employer);
    await link(employer, 'Kontoer').click();
    await invited(employer, 'Svale Bakkesen', 'svale@test.example');
    await link(employer, 'Mine stillinger og plasser').click();
    await link(employer, 'Ny stilling eller plass').first().click();
    await heading(employer, 'Ny stilling').waitFor();

    const toParticipant = await participantOf(advisor);
    const participant = await welcomed(toParticipant, 'Lind Prøvesen');
    await participant.waitForURL('**/start');
    await heading(participant, 'Hva vil du jobbe med?').waitFor();
    await expectFinished(participant);

    const late = await phone(toParticipant);
    await heading(late, 'Lenken virker ikke').waitFor();
    expect(allFaults.flat()).toEqual([]);
  }, 180_000);
});
