import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewAccount } from '#server/features/accounts/session-service.ts';
import { monthsAfter } from '#shared/calendar-months.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import {
  type ReferralTeam,
  referralCast,
  referralTeam,
  suggested,
} from '#test/factories/referral.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { closePages, hasChromium, openBrowser, openPage, type sizes } from './browser.ts';
import { signInAs } from './sign-in-as.ts';

/**
 * How many taps each of the four great steps takes from where somebody lands, and how long: what the
 * machine took, and for each tap and sign what a person needs, to look and to decide included (the
 * keystroke-level model: 1.35 s to think, 1.1 s to point, 0.2 s to press; 0.28 s for a sign).
 */
const secondsPerTap = 1.35 + 1.1 + 0.2;
const secondsPerSign = 0.28;
/** What issue and design ask of an outcome from the list of those that are due. */
const longestOutcome = 20;

const today = new Date().toISOString().slice(0, 10);

describe.skipIf(!hasChromium)('the four great steps', () => {
  let server: TestServer;
  let browser: Browser;
  let team: ReferralTeam;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    team = await referralTeam(server);
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  /** A page on which taps are counted from the first one on. */
  async function landed(
    size: keyof typeof sizes,
    path: string,
    who: Omit<NewAccount, 'email' | 'displayName'>,
  ) {
    const { page, faults } = await openPage(browser, server.url, size);
    await signInAs(page, server, who);
    await page.goto(path);
    let taps = 0;
    let signs = 0;
    let start: number | undefined;
    return {
      page,
      faults,
      tap: async (target: Locator): Promise<void> => {
        await target.waitFor();
        start ??= Date.now();
        taps++;
        await target.click();
      },
      type: async (words: string): Promise<void> => {
        signs += words.length;
        await page.keyboard.type(words);
      },
      told: () => {
        const machine = (Date.now() - (start ?? 0)) / 1000;
        const person = taps * secondsPerTap + signs * secondsPerSign;
        const all = `${person.toFixed(1)} s of a person and ${machine.toFixed(1)} s of the machine`;
        return { taps, person, words: `${taps} taps, ${signs} signs: ${all}` };
      },
    };
  }

  const link = (page: Page, name: string | RegExp): Locator => page.getByRole('link', { name });
  const button = (page: Page, name: string): Locator =>
    page.getByRole('button', { name, exact: true });

  test("a participant's yes to a suggestion, on a phone", async ({ annotate }) => {
    const cast = await referralCast(team, { title: 'Butikkhjelp' });
    await suggested(cast);
    const { participantId } = cast;
    const hand = await landed('phone', '/min-side', { role: 'participant', participantId });
    await hand.tap(link(hand.page, 'Ja, jeg er interessert Butikkhjelp'));
    await hand.tap(hand.page.getByRole('checkbox', { name: /^Hvor godt du kan norsk/ }));
    await hand.tap(button(hand.page, 'Ja, jeg er interessert'));
    await hand.page.waitForURL('**/min-side/*');
    const { taps, words } = hand.told();
    await annotate(words);
    expect(taps).toBe(3);
    expect(hand.faults).toEqual([]);
  });

  test("an employer's yes, on a phone", async ({ annotate }) => {
    const cast = await referralCast(team, { title: 'Vaskeri' });
    const { body } = await cast.self
      .post('/api/me/referrals')
      .send({ openingId: cast.openingId, shares: ['norwegian'] })
      .expect(201);
    await team.advisor.post(`/api/referrals/${body.id}/share`).send({ version: 0 }).expect(200);
    const { employerId } = team;
    const hand = await landed('phone', '/arbeidsgiver', { role: 'employer', employerId });
    await hand.tap(link(hand.page, '1 forespørsel venter på svar'));
    await hand.tap(button(hand.page, 'Ja, vi vil gjerne: Rogn Prøvesen'));
    await hand.tap(button(hand.page, 'Ja, vi vil gjerne'));
    await hand.page.getByText('Dere har sagt ja til Rogn Prøvesen.').waitFor();
    const { taps, words } = hand.told();
    await annotate(words);
    expect(taps).toBe(3);
    expect(hand.faults).toEqual([]);
  });

  test("an advisor's suggestion, from the list of participants", async ({ annotate }) => {
    const municipality = '4601';
    const { employerId } = team;
    await server.publish({ employerId, municipality, title: 'Kjøkken' });
    await server.participant({ displayName: 'Alm Leknes', municipality });
    const hand = await landed('desk', '/veileder', { role: 'advisor', municipality });
    await hand.tap(hand.page.getByRole('link', { name: 'Alm Leknes', exact: true }));
    await hand.tap(button(hand.page, 'Foreslå: Kjøkken'));
    await hand.tap(button(hand.page, 'Send forslaget'));
    await hand.page.getByText('Forslaget er sendt.').waitFor();
    const { taps, words } = hand.told();
    await annotate(words);
    expect(taps).toBe(3);
    expect(hand.faults).toEqual([]);
  });

  test('an outcome, from the list of those that are due', async ({ annotate }) => {
    const municipality = '3905';
    const start = dayOf(dayNumber(today) - 700);
    const programme = { start, end: monthsAfter(today, -3), track: 'work' } as const;
    await server.participant({ displayName: 'Lind Leknes', municipality, programme });
    const hand = await landed('desk', '/i-dag', { role: 'advisor', municipality });
    await hand.tap(link(hand.page, 'Skriv utfall Lind Leknes'));
    await hand.tap(hand.page.getByRole('radio', { name: 'Jobb', exact: true }));
    await hand.tap(hand.page.getByLabel(/^Timer i uka/));
    await hand.type('22,5');
    await hand.tap(hand.page.getByRole('radio', { name: 'Fast', exact: true }));
    await hand.tap(hand.page.getByRole('radio', { name: 'Vanlig lønn', exact: true }));
    await hand.tap(button(hand.page, 'Lagre utfall'));
    await hand.page.getByText('Utfallet for Lind Leknes er lagret.').waitFor();
    const { taps, person, words } = hand.told();
    await annotate(words);
    expect(taps).toBe(6);
    expect(person).toBeLessThan(longestOutcome);
    expect(hand.faults).toEqual([]);
  });
});
