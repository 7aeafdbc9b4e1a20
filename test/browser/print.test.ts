import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreedPlacement, changed } from '#test/factories/placement.ts';
import { referralCast, referralTeam } from '#test/factories/referral.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  type OpenedPage,
  openBrowser,
  openPage,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

const notDecided = 'Planen er ikke godkjent av alle ennå.';
const longTitle = 'Renholder og vaskehjelp på sykehjem og skoler i hele kommunen '.repeat(3).trim();

describe.skipIf(!hasChromium)('what is printed', () => {
  let server: TestServer;
  let browser: Browser;
  let participantId: string;
  let opening: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const { id: employerId } = await server.employer();
    const publish = (title: string, deadline: string): Promise<string> =>
      server.publish({
        employerId,
        title,
        deadline,
        languageRequirement: { speaking: 'A2' },
        hoursPerWeek: { min: 15, max: 20 },
        description: 'Vi jobber i turnus.',
      });
    for (let i = 10; i < 22; i++) {
      await publish(`${i} ${longTitle}`, '2096-12-01');
    }
    // The earlier deadline comes first of those that fit alike.
    opening = await publish('Vaske på skole', '2096-11-01');
    await publish('Vaske på skole', '2096-12-24');
    participantId = (await server.participant({ displayName: 'Rogn Prøvesen' })).id;
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  async function visit(path: string, role: 'participant' | 'advisor'): Promise<OpenedPage> {
    const opened = await openPage(browser, server.url, 'desk');
    const account =
      role === 'participant' ? { role, participantId } : { role, municipality: '3907' };
    await signInAs(opened.page, server, account);
    await opened.page.goto(path);
    return opened;
  }

  test.each(['participant', 'advisor'] as const)(
    'the best ten on two sides, with boxes for a pen, for the %s',
    async (role) => {
      const list = role === 'participant' ? '/for-meg' : `/veileder/deltakere/${participantId}`;
      const { page, end } = await visit(list, role);
      await page.getByRole('link', { name: 'Ta med til samtalen' }).click();
      await page.getByRole('heading', { name: 'Ta med til samtalen' }).waitFor();
      await page.getByText('Her er de 10 som passer best.').waitFor();
      await page.getByText('Vaske på skole').waitFor();
      await page.getByText('2 plasser her').waitFor();
      await page.getByText('Arket viser 11 av 14 som passer.').waitFor();
      expect(await page.locator('main ol > li').count()).toBe(10);
      expect(await sidesOf(page)).toBe(2);
      expect(await onlyForScreens(page)).toEqual([]);
      expect(await page.locator('main ol > li').evaluateAll(withoutNumber)).toBe(0);
      expect(await page.locator('main').innerText()).not.toContain('Rogn');
      if (role === 'participant') await expectFinishedInEveryLook(page, 'conversation-sheet');
      await end();
    },
  );

  test.each(['participant', 'employer', 'advisor'] as const)(
    'the agreement and the plan on one side each, for the %s',
    async (role) => {
      const cast = await referralCast(await referralTeam(server), {
        kind: 'language_practice',
        title: 'Språkpraksis på kjøkken',
        norwegianUse: 'much',
        tasks: ['Vaske opp', 'Dekke bord', 'Gjøre klar mat til lunsj', 'Ta imot varer på mandager'],
      });
      const { id, version } = await agreedPlacement(cast, {
        goals: [{ code: 'norwegian' }, { code: 'work_experience' }],
        mentor: { name: 'Ali Ord', languages: ['uk', 'ar'] },
        adaptation: 'Trenger en stol å hvile på når dagen er lang.',
        adaptationShared: true,
        followUp: { everyWeeks: 2 },
      });
      const { participantId, employerId } = cast;
      const own = { participant: { participantId }, employer: { employerId } };
      const account = role === 'advisor' ? { role, municipality: '3907' } : { role, ...own[role] };
      const { page, end } = await openPage(browser, server.url, 'desk');
      await signInAs(page, server, account);
      for (const [path, heading] of [
        ['avtale', 'Avtale'],
        ['plan', 'Plan'],
      ] as const) {
        await page.emulateMedia({ media: null });
        await page.goto(`/plasser/${id}/${path}`);
        await page.getByRole('heading', { level: 1, name: heading }).waitFor();
        await page.getByText('Språkpraksis på kjøkken').first().waitFor();
        // The name that all three sign under is that of the record, whoever prints it.
        await page.getByText('Rogn Prøvesen').waitFor({ timeout: 5_000 });
        expect(await sidesOf(page), path).toBe(1);
        expect(await onlyForScreens(page), path).toEqual([]);
        expect(await page.getByText(notDecided).count()).toBe(0);
      }
      // What waits for a yes is no agreement, and its paper says so.
      await changed(cast.advisor, { id, version }, { hoursPerWeek: 20 });
      await page.emulateMedia({ media: null });
      await page.goto(`/plasser/${id}/avtale`);
      await page.getByText(notDecided).waitFor();
      expect(await sidesOf(page)).toBe(1);
      await end();
    },
  );

  test('no page prints addresses, buttons or menus, and no word of a text is lost', async () => {
    const { page, end } = await visit(`/stillinger/${opening}`, 'advisor');
    await page.getByText('Vi jobber i').waitFor();
    expect(await onlyForScreens(page)).toEqual([]);
    expect(await page.locator('main').innerText()).toContain('Vi jobber i turnus.');
    for (const path of ['/veileder', `/veileder/deltakere/${participantId}`, '/behov-og-vekter']) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await onlyForScreens(page), path).toEqual([]);
    }
    await end();
  });
});

/** Keeps the paper where TEST_SCREENSHOTS names a folder. */
async function sidesOf(page: Page): Promise<number> {
  const folder = process.env.TEST_SCREENSHOTS;
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    ...(folder && { path: `${folder}/conversation-sheet.pdf` }),
  });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** How many items of a list cut off the number that stands beside them. */
function withoutNumber(items: Element[]): number {
  return items.filter((item) => {
    const { overflowX, listStyleType } = getComputedStyle(item);
    return overflowX !== 'visible' || listStyleType !== 'decimal';
  }).length;
}

/** What is seen on paper and serves on a screen only. */
async function onlyForScreens(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll('a, button, nav, search, header, footer')].filter(
      (element) => element.checkVisibility(),
    );
    // A link and an explained word stay as words of the text.
    const isWord = (element: Element): boolean =>
      element.matches('a') || /^inline(-block)?$/.test(getComputedStyle(element).display);
    const found = seen.filter((element) => !isWord(element));
    const addresses = seen.filter(
      (element) => !['none', 'normal'].includes(getComputedStyle(element, '::after').content),
    );
    return [...found, ...addresses].map((element) => element.outerHTML);
  });
}
