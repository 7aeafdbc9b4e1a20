import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

describe.skipIf(!hasChromium)('an opening', () => {
  let server: TestServer;
  let browser: Browser;
  let path: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    const id = await server.publish({
      kind: 'apprenticeship',
      title: 'Lærling i kokkfaget',
      occupation: '5120',
      languageRequirement: { speaking: 'A2', reading: 'A1' },
      hoursPerWeek: { min: 37.5, max: 37.5 },
      weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      position: { lat: 59.13, lon: 10.22 },
      shifts: ['day'],
      qualifications: ['food_safety'],
      demands: ['long_standing'],
      tasks: ['Lage varm mat', 'Følge rutiner for hygiene'],
      youGet: ['Lære å lage mat'],
      youNeed: ['Du liker å lage mat'],
      description:
        'Vi er fem på kjøkkenet. En kjøkkenassistent hjelper deg.\n\nArbeidet er i turnus.',
      contact: { name: 'Kari Prøvesen', email: 'kari@test.example', phone: '+47 22 00 00 00' },
    });
    path = `/stillinger/${id}`;
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  test('the facts stand under their words, then the employer speaks', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'Lærling i kokkfaget' }).waitFor();
    expect(await page.title()).toBe('Lærling i kokkfaget – Fotfeste');
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'Dette gjør du',
      'Hvor du jobber',
      'Når du jobber',
      'Norsk du trenger',
      'Dette lærer og får du',
      'Dette trenger du',
      'Svar senest',
    ]);
    await page.getByText('Du kan snakke om kjente ting. Nivå A2').waitFor();
    await page.getByRole('link', { name: 'kari@test.example' }).waitFor();
    // Ways to the place are links to others' pages, which are told nothing; the page itself asks nobody.
    for (const [name, address] of [
      ['Se stedet på kart', 'https://www.openstreetmap.org/?mlat=59.13&mlon=10.22'],
      ['Finn buss eller tog dit', 'https://entur.no/reiseresultater?'],
    ] as const) {
      const link = page.getByRole('link', { name });
      expect((await link.getAttribute('href'))?.startsWith(address)).toBe(true);
      expect(await link.getAttribute('rel')).toBe('noreferrer');
    }
    // The picture of the week is for the eyes; the sentence says the same.
    await page.getByText('Dagene er fra mandag til fredag.').waitFor();
    const days = page.locator('[aria-hidden="true"] > [data-work="all"]');
    expect(await days.allTextContents()).toEqual(['man', 'tir', 'ons', 'tor', 'fre']);
    await expectFinishedInEveryLook(page, 'opening');
    expect(faults).toEqual([]);
    await end();
  });

  test('what is hard to understand is explained one tap away', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    await page.goto(path);
    await page.getByRole('button', { name: 'Hva er en lærlingplass?' }).click();
    await page.getByText('Du lærer et fag mens du jobber.').waitFor();
    const word = page.getByRole('button', { name: 'turnus', exact: true });
    const meaning = page.getByText('En plan for når du jobber.');
    await word.click();
    await meaning.waitFor();
    await page.locator('[lang=ar][dir=rtl]').getByText('جدول مناوبات').waitFor();
    await page.getByRole('button', { name: 'Slik får du det' }).click();
    await expectFinishedInEveryLook(page, 'opening-explained');
    await word.click();
    await meaning.waitFor({ state: 'hidden' });
    // By keyboard, and away again with the focus where it was.
    await word.press('Enter');
    await meaning.waitFor();
    await page.keyboard.press('Escape');
    await meaning.waitFor({ state: 'hidden' });
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
    // A compound is shown in its parts.
    await page.getByRole('button', { name: 'kjøkkenassistent' }).press(' ');
    await page.getByText('kjøkken + assistent: En som hjelper andre på jobben.').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  test('one that is gone is said to be gone', async () => {
    const { page, faults, end } = await openPage(browser, server.url, 'phone');
    const { id: participantId } = await server.participant();
    await signInAs(page, server, { role: 'participant', participantId });
    await page.goto('/stillinger/000000000000000000000000');
    await page.getByRole('heading', { name: 'Stillingen er borte' }).waitFor();
    await expectFinishedInEveryLook(page, 'opening-gone');
    // Of one that was for everybody, who is signed in reads no less than who is not.
    const { id: employerId, caller } = await server.employer();
    const closed = await server.publish({ employerId, title: 'Kokk på kafé', occupation: '5120' });
    await server.publish({ employerId, title: 'Kokk på hotell', occupation: '5120' });
    await caller.post(`/api/openings/${closed}/close`).expect(200);
    await page.goto(`/stillinger/${closed}`);
    await page.getByRole('heading', { name: 'Se på disse i stedet' }).waitFor();
    await page.getByRole('link', { name: 'Kokk på hotell' }).waitFor();
    for (const nowhere of [`/min-side/${'0'.repeat(24)}`, '/finnes/ikke']) {
      await page.goto(nowhere);
      await page.getByRole('heading', { level: 1, name: 'Vi finner ikke siden' }).waitFor();
    }
    await expectFinishedInEveryLook(page, 'not-found');
    expect(faults).toEqual([]);
    await end();
  });

  test('each section can be read aloud where there is a Norwegian voice, and nowhere else', async () => {
    const silent = await openPage(browser, server.url, 'phone');
    await silent.page.goto(path);
    await silent.page.getByRole('heading', { name: 'Dette gjør du' }).waitFor();
    expect(await silent.page.getByRole('button', { name: /^Les høyt/ }).count()).toBe(0);
    await silent.end();

    const { page, faults, context } = await openPage(browser, server.url, 'phone');
    await giveVoices(page);
    await page.goto(path);
    await page.getByRole('button', { name: 'Les høyt: Dette gjør du' }).click();
    await page.getByRole('button', { name: 'Stopp: Dette gjør du' }).waitFor();
    // A sentence at a time, and the one that is heard is marked; the second has a button in it.
    await page.getByRole('button', { name: 'rutiner' }).waitFor();
    expect(await heard(page)).toEqual({
      spoken: ['Nora: Dette gjør du.'],
      marked: 'Dette gjør du',
    });
    await page.evaluate('endSentence()');
    await page.evaluate('endSentence()');
    expect(await heard(page)).toEqual({
      spoken: ['Nora: Dette gjør du.', 'Nora: Lage varm mat', 'Nora: Følge rutiner for hygiene'],
      marked: 'Følge rutiner for hygiene',
    });
    const background = await page
      .getByText('Følge rutiner for hygiene')
      .evaluate((part) => getComputedStyle(part, '::highlight(read-aloud)').backgroundColor);
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
    await expectFinishedInEveryLook(page, 'opening-read-aloud');
    await page.getByRole('button', { name: 'Stopp: Dette gjør du' }).click();
    await page.getByRole('button', { name: 'Les høyt: Dette gjør du' }).waitFor();
    expect((await heard(page)).marked).toBe('');
    // Another section ends the first, the last sentence ends itself, and leaving ends all of it.
    await page.getByRole('button', { name: 'Les høyt: Dette gjør du' }).click();
    await page.getByRole('button', { name: 'Les høyt: Hvor du jobber' }).click();
    await page.getByRole('button', { name: 'Les høyt: Dette gjør du' }).waitFor();
    await page.getByRole('button', { name: 'Stopp: Hvor du jobber' }).waitFor();
    for (const _ of ['title', 'employer', 'place']) await page.evaluate('endSentence()');
    await page.getByRole('button', { name: 'Les høyt: Hvor du jobber' }).click();
    const cancelled = Number(await page.evaluate('cancelled'));
    await page.getByRole('link', { name: 'Fotfeste' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Finn en jobb' }).waitFor();
    expect(Number(await page.evaluate('cancelled'))).toBeGreaterThan(cancelled);
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** What was said so far, and what is marked now. */
async function heard(page: Page): Promise<{ spoken: unknown; marked: string }> {
  return page.evaluate(() => ({
    spoken: (globalThis as unknown as { spoken: string[] }).spoken,
    marked: [...(CSS.highlights.get('read-aloud') ?? [])].join('|'),
  }));
}

/** A browser without a display has no voices: these stand in, one from a server and one on the machine. */
async function giveVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const voice = (name: string, lang: string, localService: boolean): object => ({
      name,
      lang,
      localService,
      voiceURI: name,
    });
    const voices = [
      voice('Sky', 'nb-NO', false),
      voice('Anna', 'de', true),
      voice('Nora', 'nb-NO', true),
    ];
    const spoken: string[] = [];
    class Utterance {
      readonly text: string;
      voice: { name: string } | undefined;
      onend: (() => void) | undefined;
      constructor(text: string) {
        this.text = text;
      }
    }
    let last: Utterance | undefined;
    const endSentence = (): void => last?.onend?.();
    const counted = { spoken, cancelled: 0, endSentence, SpeechSynthesisUtterance: Utterance };
    Object.assign(globalThis, counted);
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => voices,
        addEventListener: () => {},
        removeEventListener: () => {},
        cancel: () => {
          (globalThis as unknown as typeof counted).cancelled += 1;
        },
        speak: (utterance: Utterance) => {
          last = utterance;
          spoken.push(`${utterance.voice?.name}: ${utterance.text}`);
        },
      },
    });
  });
}
