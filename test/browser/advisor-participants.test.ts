import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
  type sizes,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

const level = { level: 'B1', source: 'teacher', date: '2026-01-10' } as const;

describe.skipIf(!hasChromium)('participants', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const advisor = await server.advisor();
    const write = async (displayName: string, fields: object): Promise<void> => {
      const draft = aParticipantDraft({ displayName, ...fields });
      await advisor.post('/api/participants').send(draft).expect(201);
    };
    await write('Alm Lekestrand', { norwegian: { speaking: level }, wishes: [] });
    await write('Rogn Prøvesen', { wishes: [{ occupation: '9112' }, { occupation: '5120' }] });
    await write('Osp Kladdevoll', { wishes: [{ occupation: '5120' }] });
    const neighbour = await server.advisor('0301');
    const elsewhere = aParticipantDraft({ displayName: 'Selje Nabo', municipality: '0301' });
    await neighbour.post('/api/participants').send(elsewhere).expect(201);
    for (let i = 10; i < 60; i++) await write(`Gran Testvik ${i}`, { norwegian: {} });
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  async function visit(
    path: string,
    size: keyof typeof sizes = 'desk',
  ): Promise<{ page: Page; faults: string[]; end(): Promise<void> }> {
    const opened = await openPage(browser, server.url, size);
    await signInAs(opened.page, server, { role: 'advisor', municipality: '3907' });
    await opened.page.goto(path);
    return opened;
  }
  /** Of the rows of the table, on a phone of the cards. */
  const names = (page: Page): Promise<string[]> =>
    page.locator('main li h2, main tbody th').allTextContents();

  test("the municipality's own, all of them, over pages", async () => {
    const { page, faults, end } = await visit('/veileder');
    await page.getByRole('heading', { name: 'Deltakere i Sandefjord' }).waitFor();
    await page.getByText('53 deltakere').waitFor();
    expect((await names(page))[0]).toBe('Alm Lekestrand');
    await expectFinishedInEveryLook(page, 'advisor-participants');
    await page.getByRole('button', { name: '2', exact: true }).click();
    await expect.poll(() => names(page)).toContain('Rogn Prøvesen');
    expect(await names(page)).toHaveLength(3);
    expect(new URL(page.url()).search).toBe('?page=2');
    expect(await page.locator(':focus').textContent()).toBe('53 deltakere');
    expect(faults).toEqual([]);
    await end();
  });

  test('a name is found in the browser alone, and Enter opens the first; it never is in an address', async () => {
    const { page, faults, end } = await visit('/veileder');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(decodeURI(request.url())));
    await page.getByLabel('Navn').fill('kladde');
    await page.getByText('1 av 53 deltakere').waitFor();
    expect(await names(page)).toEqual(['Osp Kladdevoll']);
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Osp Kladdevoll' }).waitFor();
    expect(decodeURI(page.url()).toLowerCase()).not.toContain('kladde');
    await page.getByRole('link', { name: 'Alle deltakere' }).click();
    await page.getByText('1 av 53 deltakere').waitFor();
    expect(await page.getByLabel('Navn').inputValue()).toBe('kladde');
    expect(addresses.filter((address) => address.toLowerCase().includes('kladde'))).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });

  test('coded filters and the sort stand in the address, and back works', async () => {
    const { page, faults, end } = await visit('/veileder');
    await page.getByText('53 deltakere').waitFor();
    await page.getByLabel('Snakker minst').selectOption('A2');
    await page.getByText('3 av 53 deltakere').waitFor();
    await page.getByRole('button', { name: 'Snakke' }).press('Enter');
    await page.getByRole('button', { name: 'Snakke' }).press('Enter');
    await expect
      .poll(() => names(page))
      .toEqual(['Alm Lekestrand', 'Osp Kladdevoll', 'Rogn Prøvesen']);
    expect(new URL(page.url()).search).toBe('?speaking=A2&sort=-speaking');
    await expectFinishedInEveryLook(page, 'advisor-filtered');

    await page.getByLabel('Ønsker arbeid innen').selectOption({ label: 'Reiseliv og mat' });
    await page.getByText('2 av 53 deltakere').waitFor();
    await page.reload();
    await page.getByText('2 av 53 deltakere').waitFor();
    await page.goBack();
    await page.getByText('3 av 53 deltakere').waitFor();
    await page.getByRole('button', { name: 'Nullstill' }).click();
    await page.getByText('53 deltakere').waitFor();
    expect(new URL(page.url()).search).toBe('?sort=-speaking');
    expect(faults).toEqual([]);
    await end();
  });

  test('on a phone the filters and the sort are behind one tap', async () => {
    const { page, faults, end } = await visit('/veileder', 'phone');
    await page.getByText('53 deltakere').waitFor();
    await page.getByText('Filtrer og sorter').click();
    await page.getByLabel('Snakker minst').selectOption('A2');
    await page.getByLabel('Sorter etter').selectOption('-speaking');
    await page.getByText('3 av 53 deltakere').waitFor();
    await expect
      .poll(() => names(page))
      .toEqual(['Alm Lekestrand', 'Osp Kladdevoll', 'Rogn Prøvesen']);
    expect(new URL(page.url()).search).toBe('?speaking=A2&sort=-speaking');
    expect(faults).toEqual([]);
    await end();
  });

  test('the labour need that counts here, and the weights in force', async () => {
    const { page, faults, end } = await visit('/behov-og-vekter');
    await page.getByRole('heading', { name: 'Vekter i Sandefjord' }).waitFor();
    await page.getByText('35 %').waitFor();
    await page.getByRole('rowheader', { name: /STYRK 53\)/ }).waitFor();
    await expectFinishedInEveryLook(page, 'advisor-need');
    await page.getByLabel('Område').selectOption('0');
    await page.getByRole('rowheader').nth(50).waitFor();
    expect(new URL(page.url()).search).toBe('?area=0');
    expect(faults).toEqual([]);
    await end();
  });
});
