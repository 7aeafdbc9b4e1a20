import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
  sizes,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

describe.skipIf(!hasChromium)('matches for advisors', () => {
  let server: TestServer;
  let browser: Browser;
  let participant: string;
  let practice: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const { id: employerId } = await server.employer();
    practice = await server.publish({
      employerId,
      kind: 'language_practice',
      title: 'Vaske på sykehjem',
      languageRequirement: { speaking: 'B2', listening: 'B1' },
      languageSupport: 'training',
      norwegianUse: 'much',
      mentorLanguages: ['uk'],
      hoursPerWeek: { min: 15, max: 20 },
    });
    await server.publish({
      employerId,
      title: 'Renholder på skole',
      languageRequirement: { speaking: 'B2' },
    });
    await server.publish({ employerId, title: 'Vaske om natten', shifts: ['night'] });
    await server.publish({
      employerId,
      title: 'Sykepleier på sykehjem',
      occupation: '2223',
      qualifications: ['health_personnel'],
    });
    await server.publish({ employerId, title: 'Vaske i kantine' });
    for (let i = 1; i <= 22; i++) {
      await server.publish({ employerId, title: `Hushjelp ${i}`, occupation: '9111' });
    }
    const made = await server.participant({
      displayName: 'Rogn Prøvesen',
      wishes: [{ occupation: '9112' }, { occupation: '2223' }],
      acceptedShifts: ['day'],
      hoursPerWeek: { min: 10, max: 30 },
      avoid: ['83'],
      programme: { start: '2025-01-01', end: '2027-01-01' },
    });
    participant = `/veileder/deltakere/${made.id}`;
    await server.participant({ displayName: 'Alm Lekestrand', norwegian: {}, languages: [] });
    await server.participant({ displayName: 'Osp Kladdevoll', acceptedKinds: ['vacancy'] });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  async function visit(
    path: string,
    municipality = '3907',
  ): Promise<{ page: Page; faults: string[]; end(): Promise<void> }> {
    const opened = await openPage(browser, server.url, 'desk');
    await signInAs(opened.page, server, { role: 'advisor', municipality });
    await opened.page.goto(path);
    return opened;
  }
  const card = (page: Page, title: string): Locator =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });

  test('the match list stands beside the profile, with every pillar and fact', async () => {
    const { page, faults, end } = await visit(participant);
    const best = card(page, 'Vaske på sykehjem');
    await best.getByText('av 100 poeng').waitFor();
    for (const words of [
      'Språkpraksis',
      'Snakke: krever B2, har A2. Mangler 1 nivå',
      'Lytte: krever B1, har A2. Delt språk dekker resten',
      'Noen på jobben snakker ukrainsk. Det teller som 1 nivå',
      'Mye norsk i arbeidet',
      'Ønske 1, renholdere i bedrifter: samme yrke',
      'Stillingen har 15–20 timer i uken, deltakeren kan 10–30',
    ]) {
      expect(await best.getByText(words).count(), words).toBeGreaterThan(0);
    }
    expect(await best.getByText(/^Vekt \d+\s%\. (Løft|Helt)/).count()).toBe(4);
    const [facts, matches] = ['Om deltakeren', 'Stillinger og plasser'].map((name) =>
      page.getByRole('heading', { name }),
    );
    expect((await matches?.boundingBox())?.x).toBeGreaterThan(400);
    await page.setViewportSize(sizes.phone);
    const below = ((await facts?.boundingBox())?.y ?? 0) + 300;
    expect((await matches?.boundingBox())?.y).toBeGreaterThan(below);
    await page.getByRole('button', { name: 'Slik leser du poengene' }).click();
    await page.getByText(/Vekter i kommunen: språk 30\s%/).waitFor();
    await expectFinishedInEveryLook(page, 'advisor-profile');
    expect(faults).toEqual([]);
    await end();
  });

  test('a wish that needs an authorisation: it is said, and how to get it', async () => {
    const { page, faults, end } = await visit(participant);
    await page.getByText('Sykepleiere krever: Autorisasjon som helsepersonell.').waitFor();
    await page.getByRole('button', { name: 'Slik får man det' }).click();
    await page.getByText('Søk hos Helsedirektoratet.').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('what almost fits and what is missing; what was left out, for all eleven gates', async () => {
    const { page, faults, end } = await visit(participant);
    await page.getByRole('link', { name: /^Nesten/ }).click();
    await page.getByText('Snakke: krever B2, har A2').waitFor({ state: 'detached' });
    await card(page, 'Vaske om natten').getByText('Må også kunne jobbe natt').waitFor();
    await card(page, 'Sykepleier på sykehjem')
      .getByText('Trenger autorisasjon som helsepersonell')
      .waitFor();
    await expectFinishedInEveryLook(page, 'advisor-almost');
    await page.getByRole('link', { name: 'Falt utenfor' }).click();
    await page.getByText('Krever mer norsk enn deltakeren kan').waitFor();
    const gates = page.locator('dl').filter({ hasText: 'Ukedager' }).locator('dd');
    expect(await gates.count()).toBe(11);
    expect(await gates.nth(1).textContent()).toBe('1 stilling Språk');
    expect(new URL(page.url()).search).toBe('?view=excluded');
    await expectFinishedInEveryLook(page, 'advisor-left-out');
    expect(faults).toEqual([]);
    await end();
  });

  test('filters and the page stand in the address, and back works', async () => {
    const { page, faults, end } = await visit(participant);
    await page.getByRole('link', { name: 'Passer (24)' }).waitFor();
    await page.getByRole('button', { name: '2', exact: true }).click();
    await expect.poll(() => page.getByText('av 100 poeng').count()).toBe(4);
    expect(new URL(page.url()).search).toBe('?page=2');
    await page.getByLabel('Søk', { exact: true }).fill('kantine');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Passer (1)' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=kantine');
    await page.getByRole('button', { name: 'Flere filtre' }).click();
    await page.getByRole('checkbox', { name: 'Språkpraksis' }).check();
    await page.getByRole('link', { name: 'Passer (0)' }).waitFor();
    await page.getByText(/^Ingen stillinger i søket passer\. Trykk «Nullstill»/).waitFor();
    await page.getByRole('combobox', { name: 'Kommune' }).fill('3160 Stokke');
    await page.keyboard.press('Enter');
    await page.waitForURL(/municipality=3907/);
    await expectFinishedInEveryLook(page, 'advisor-filters');
    await page.goBack();
    await page.goBack();
    await page.getByRole('link', { name: 'Passer (1)' }).waitFor();
    await page.getByRole('button', { name: 'Nullstill' }).click();
    await page.getByRole('link', { name: 'Passer (24)' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await end();
  });

  test('from an opening to its candidates, on to a profile, and back', async () => {
    const { page, faults, end } = await visit(`/stillinger/${practice}`);
    await page.getByRole('link', { name: 'Se kandidater' }).click();
    await page.getByRole('heading', { name: 'Kandidater til Vaske på sykehjem' }).waitFor();
    const best = card(page, 'Rogn Prøvesen');
    await best.getByText('Ønske 1, renholdere i bedrifter: samme yrke').waitFor();
    expect(await card(page, 'Osp Kladdevoll').count()).toBe(0);
    await expectFinishedInEveryLook(page, 'advisor-candidates');
    await page.getByRole('link', { name: 'Falt utenfor' }).click();
    const gates = page.locator('dl dd');
    expect(await gates.allTextContents()).toContain('1 deltaker Type');
    await page.getByRole('link', { name: /^Nesten/ }).click();
    await page.getByRole('link', { name: /^Passer/ }).click();
    await page.getByRole('link', { name: 'Rogn Prøvesen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rogn Prøvesen' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Rediger stillingen' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test("another municipality's participant is not found, its opening not to be changed", async () => {
    const { page, end } = await visit(participant, '0301');
    await page.getByText('Kanskje finnes siden ikke lenger. Se om adressen er riktig.').waitFor();
    await expectFinishedInEveryLook(page, 'advisor-not-found');
    await page.goto(`/stillinger/${practice}`);
    await page.getByRole('link', { name: 'Se kandidater' }).waitFor();
    expect(await page.getByRole('link', { name: 'Rediger' }).count()).toBe(0);
    await end();
  });
});
