import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { agreedPlacement } from '#test/factories/placement.ts';
import {
  type ReferralCast,
  referralCast,
  referralTeam,
  sharedReferral,
  suggested,
} from '#test/factories/referral.ts';
import { solvedPlan } from '#test/factories/solved-plan.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { bokmal, ownWords } from './own-words.ts';
import { signInAs } from './sign-in-as.ts';

const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number): string => dayOf(dayNumber(today) + days);

/** English is whole: the screens of those who work with it, too. */
describe.skipIf(!hasChromium)('at work in English', () => {
  let server: TestServer;
  let browser: Browser;
  let placed: ReferralCast;
  let placement: PlacementForAdvisors;
  let planId: string;
  let referralId: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const team = await referralTeam(server);
    placed = await referralCast(team, {
      kind: 'language_practice',
      title: 'Vaskeri',
      tasks: ['Vaske gulv og trapper'],
    });
    placement = await agreedPlacement(placed, {
      period: { start: inDays(-40), end: inDays(40) },
      tasks: ['Vaske gulv og trapper'],
    });
    const asking = await referralCast(team, { title: 'Servering', places: 3 });
    referralId = await sharedReferral(asking, ['norwegian']);
    await suggested(await referralCast(team, { title: 'Kokk' }));
    planId = (await solvedPlan(team.advisor)).id;
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  /** No Norwegian but what is marked so, which people wrote, and examples of it. */
  async function expectEnglish(page: Page, path: string): Promise<void> {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const words = (await ownWords(page)).map((text) =>
      text.replace(/“[^”]*”|Nav arbeidssøkere og stillinger/g, ''),
    );
    const norwegian = words.filter((text) => bokmal.test(text));
    expect(norwegian, path).toEqual([]);
  }

  test("an advisor's screens are whole", async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'desk', { locale: 'en-GB' });
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    const person = `/veileder/deltakere/${placed.participantId}`;
    const place = `/plasser/${placement.id}`;
    const [checkIn] = placement.checkIns ?? [];
    for (const path of [
      '/i-dag',
      '/veileder',
      person,
      ...['placements', 'hours', 'history', 'notes'].map((tab) => `${person}?tab=${tab}`),
      `${person}/rediger`,
      `${person}/utfall`,
      '/veileder/deltakere/ny',
      `/veileder/stillinger/${placed.openingId}/kandidater`,
      '/veileder/stillinger/ny',
      '/forslag',
      `/forslag/${referralId}`,
      '/plasser',
      place,
      `${place}/endre`,
      `${place}/avslutt`,
      `${place}/samtaler/${checkIn?.id}`,
      `${place}/avtale`,
      `${place}/plan`,
      '/plan',
      `/plan/${planId}`,
      '/behov-og-vekter',
    ]) {
      await expectEnglish(page, path);
    }
    await expectEnglish(page, person);
    await expectFinishedInEveryLook(page, 'english-advisor');
    expect(faults).toEqual([]);
    await end();
  });

  test("an employer's screens are whole", async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone', { locale: 'en-GB' });
    await signInAs(page, server, { role: 'employer', employerId: placed.employerId });
    const place = `/plasser/${placement.id}`;
    for (const path of [
      '/foresporsler',
      '/arbeidsgiver/ny',
      `/arbeidsgiver/${placed.openingId}`,
      '/plasser',
      place,
      `${place}/endre`,
      '/arbeidsgiver',
    ]) {
      await expectEnglish(page, path);
    }
    await expectFinishedInEveryLook(page, 'english-employer');
    expect(faults).toEqual([]);
    await end();
  });
});
