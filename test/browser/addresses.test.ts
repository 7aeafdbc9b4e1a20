import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { closePages, hasChromium, openBrowser, openPage } from './browser.ts';
import { signInAs } from './sign-in-as.ts';

const places = 26;

describe.skipIf(!hasChromium)('an address that is old, wrong or cut', () => {
  let server: TestServer;
  let browser: Browser;
  let participantId: string;
  let openingId: string;
  let employerId: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    ({ id: participantId } = await server.participant());
    ({ id: employerId } = await server.employer());
    for (let i = 0; i < places; i++) openingId = await server.publish({ employerId });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  type Who = 'anyone' | 'participant' | 'advisor' | 'employer';

  /** A page of this person, and every call to the API that was answered with an error. */
  async function open(who: Who): Promise<{
    page: Page;
    failed: string[];
    go(path: string): Promise<void>;
    end(): Promise<void>;
  }> {
    const { page, end } = await openPage(browser, server.url, 'desk');
    if (who === 'participant') await signInAs(page, server, { role: who, participantId });
    if (who === 'advisor') await signInAs(page, server, { role: who, municipality: '3907' });
    if (who === 'employer') await signInAs(page, server, { role: who, employerId });
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    const go = async (path: string): Promise<void> => {
      await page.goto(path.replace(':participant', participantId).replace(':opening', openingId));
    };
    return { page, failed, go, end };
  }

  test.each<[Who, [path: string, words: RegExp][]]>([
    [
      'anyone',
      [
        ['/?municipality=9999&county=99&occupation=9999&category=Sirkus', /Vi fant 26/],
        ['/?level=Z9&kind=yacht&sort=loudest&page=0&page=2&utm_source=x', /Vi fant 26/],
        ['/?sort=distance', /Vi fant 26/],
        [`/?q=${'kvark'.repeat(600)}`, /Vi fant ingen/],
        ['/?q=%E0%A4%A&page=99999999999999999999', /Vi fant/],
      ],
    ],
    ['participant', [['/for-meg?page=999&q=', /Vi fant/]]],
    [
      'advisor',
      [
        ['/veileder?page=999&ends=soon&speaking=Z9&category=Sirkus&sort=-age', /1 deltaker/],
        ['/veileder/deltakere/:participant?hoursMin=30&hoursMax=10&page=999', /Passer \(/],
        ['/veileder/deltakere/:participant?municipality=9999&view=sky', /Passer \(/],
        ['/veileder/stillinger/:opening/kandidater?page=999&view=help', /Passer \(/],
        ['/behov-og-vekter?area=9999', /Arbeidskraftbehov/],
      ],
    ],
    ['employer', [['/arbeidsgiver?status=lost&page=0', /Mine stillinger/]]],
  ])('%s sees the list, and no error', async (who, visits) => {
    const { page, failed, go, end } = await open(who);
    for (const [path, words] of visits) {
      await go(path);
      await page.getByRole('main').getByText(words).first().waitFor();
      expect(await page.getByRole('alert').count(), path).toBe(0);
    }
    expect(failed).toEqual([]);
    await end();
  });

  test('numbers of before the reforms are those of today', async () => {
    const { page, failed, go, end } = await open('anyone');
    for (const [path, label] of [
      ['/?municipality=3804', 'Sandefjord'],
      ['/?municipality=0706', 'Sandefjord'],
      ['/?county=38', 'Vestfold'],
    ] as const) {
      await go(path);
      await page.getByRole('heading', { name: 'Vi fant 26 stillinger' }).waitFor();
      const chosen = page.getByLabel('Dette har du valgt');
      await chosen.getByRole('button', { name: label }).waitFor();
    }
    expect(failed).toEqual([]);
    await end();
  });

  test.each<[Who, string]>([
    ['anyone', '/?page=999'],
    ['employer', '/arbeidsgiver?page=999'],
  ])('%s at %s is on the last page', async (who, path) => {
    const { page, failed, go, end } = await open(who);
    await go(path);
    await page.waitForURL((url) => url.search === '?page=2');
    const role = who === 'anyone' ? 'link' : 'button';
    await page.getByRole(role, { name: '2', exact: true }).waitFor();
    expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(0);
    expect(failed).toEqual([]);
    await end();
  });

  test.each<[Who, string[]]>([
    [
      'advisor',
      [
        '/veileder/deltakere/finnes-ikke',
        '/veileder/deltakere/finnes-ikke/rediger',
        '/veileder/stillinger/finnes-ikke/kandidater',
        '/veileder/stillinger/finnes-ikke/rediger',
        '/veileder/stillinger/ny?arbeidsgiver=finnes-ikke',
      ],
    ],
    ['employer', ['/arbeidsgiver/finnes-ikke']],
    ['anyone', ['/finnes/ikke']],
  ])('%s is told plainly that nothing is there, with a next step', async (who, paths) => {
    const { page, go, end } = await open(who);
    const main = page.getByRole('main');
    for (const path of paths) {
      await go(path);
      await main.getByText('Kanskje finnes siden ikke lenger. Se om adressen er riktig.').waitFor();
      expect(await main.getByRole('link').count(), path).toBeGreaterThan(0);
      expect(await page.getByRole('alert').count(), path).toBe(0);
      expect(await page.getByRole('button', { name: 'Prøv igjen' }).count(), path).toBe(0);
    }
    await end();
  });
});
